import { formatDate, lintRuleText, lintText } from '../../../lib/i18n';
import { OVERRIDE_REASONS, type OverrideReason, type ReplyFinding } from '../../../lib/messages/replies-view';
import { localName } from '../../ui/reply-names';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
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

/** What the rules mark: the words, why, the rule with its source, and the way past an error. */
export function FindingList({ findings, overrides, override }: FindingListProps) {
  const words = useWords();
  const { i18n, t, language } = words;
  if (findings.length === 0) return null;
  return (
    <ul className={style.findings} data-testid="reply-findings">
      {findings.map(({ rule, severity, words: marked, why, span, source, seen, confidence }) => {
        const reason = Object.hasOwn(overrides, rule) ? overrides[rule] : undefined;
        return (
          <li key={`${rule} ${span.join(' ')}`} data-severity={severity} data-testid={`finding-${rule}`}>
            <p>
              <strong>{rule}</strong> <q>{marked.slice(0, 60)}</q> {lintText(i18n, why)}
            </p>
            <p className={ui.mute}>
              {lintRuleText(i18n, rule)} · {t(`replies:lint.confidence.${confidence}`)}
            </p>
            <p className={ui.mute}>
              {t('replies:lint.source', {
                source: localName(words, source),
                date: formatDate(seen, language),
              })}
            </p>
            {severity === 'error' && reason === undefined && (
              <label className={style.override}>
                {t('replies:lint.override')}
                <select
                  className={ui.field}
                  data-testid={`override-${rule}`}
                  value=""
                  title={t('replies:lint.overrideWhy')}
                  onChange={(event) => override(rule, event.currentTarget.value as OverrideReason)}
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
                <button type="button" className={ui.plain} onClick={() => override(rule, null)}>
                  {t('replies:lint.takeBack')}
                </button>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
