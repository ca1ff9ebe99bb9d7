import { formatDate, lintRuleText, lintText } from '../../../lib/i18n';
import { OVERRIDE_REASONS, type OverrideReason, type ReplyFinding } from '../../../lib/messages/replies-view';
import { localName } from '../../ui/reply-names';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { type FindingGroup, findingGroups, findingSources } from './finding-groups';
import style from './replies.module.css';

/** Rules the seller goes over with this text, and why. */
export type Overrides = Readonly<Record<string, OverrideReason>>;

interface FindingListProps {
  findings: readonly ReplyFinding[];
  overrides: Overrides;
  /** Null takes it back. */
  override: (rule: string, reason: OverrideReason | null) => void;
}

/** The rules that still forbid a text. */
export const blocking = (findings: readonly ReplyFinding[], overrides: Overrides): ReplyFinding[] =>
  findings.filter(({ severity, rule }) => severity === 'error' && !Object.hasOwn(overrides, rule));

/** What the rules mark: each rule once with its words and the way past it, then where the rules come from. */
export function FindingList({ findings, overrides, override }: FindingListProps) {
  const words = useWords();
  const { t, language } = words;
  if (findings.length === 0) return null;
  return (
    <div className={style.findings} data-testid="reply-findings">
      <ul>
        {findingGroups(findings).map((group) => (
          <RuleFindings
            key={group.rule}
            group={group}
            reason={Object.hasOwn(overrides, group.rule) ? (overrides[group.rule] ?? null) : null}
            override={(reason) => override(group.rule, reason)}
          />
        ))}
      </ul>
      {findingSources(findings).map(({ rules, source, seen }) => (
        <p key={rules.join()} className={ui.mute}>
          {t('replies:lint.source', {
            rules: rules.join(', '),
            source: localName(words, source),
            date: formatDate(seen, language),
          })}
        </p>
      ))}
    </div>
  );
}

interface RuleFindingsProps {
  group: FindingGroup;
  /** Why the seller goes over it; null where he does not. */
  reason: OverrideReason | null;
  override: (reason: OverrideReason | null) => void;
}

function RuleFindings({ group, reason, override }: RuleFindingsProps) {
  const { i18n, t } = useWords();
  const { rule, severity, confidence, places } = group;
  return (
    <li data-severity={severity} data-testid={`finding-${rule}`}>
      <p>
        <strong>{rule}</strong> {lintRuleText(i18n, rule)}{' '}
        <span className={ui.mute}>· {t(`replies:lint.confidence.${confidence}`)}</span>
      </p>
      {places.map(({ words, why }) => (
        <p key={`${words} ${why.code}`}>
          <q dir="auto">{words.slice(0, 60)}</q> {lintText(i18n, why)}
        </p>
      ))}
      {severity === 'error' && reason === null && (
        <label className={style.override}>
          <span>{t('replies:lint.override')}</span>
          <select
            className={ui.field}
            data-testid={`override-${rule}`}
            value=""
            title={t('replies:lint.overrideHint')}
            onChange={(event) => override(event.currentTarget.value as OverrideReason)}
          >
            <option value="" disabled>
              {t('replies:lint.overrideWhy')}
            </option>
            {OVERRIDE_REASONS.map((one) => (
              <option key={one} value={one}>
                {t(`replies:lint.reason.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {reason && (
        <p>
          {t('replies:lint.overridden', { reason: t(`replies:lint.reason.${reason}`) })}{' '}
          <button type="button" className={ui.plain} onClick={() => override(null)}>
            {t('replies:lint.takeBack')}
          </button>
        </p>
      )}
    </li>
  );
}
