import type { RuleStatus, TradeRule } from '../../../lib/core/landed';
import { shippedDuty } from '../../../lib/data';
import { nameIn } from '../../services/service-words';
import { OriginDot } from '../../ui/origin-dot';
import { Tag, type Tone } from '../../ui/tag';
import { useWords } from '../../ui/words';
import { SourceName } from '../cited';
import style from '../own.module.css';

const TONES: Record<RuleStatus, Tone> = {
  current: 'plain',
  unverified: 'warn',
  uncertain: 'warn',
  old: 'warn',
  low: 'warn',
  gap: 'bad',
  ended: 'plain',
};

export const ruleOf = (id: string | undefined): TradeRule | undefined =>
  shippedDuty.rules.find((rule) => rule.id === id);

/** A statement of law with how far it is to be trusted, up to when it was looked at, and its source. */
export function RuleCited({ rule }: { rule: TradeRule }) {
  const words = useWords();
  const { t } = words;
  return (
    <p className={style.cited}>
      <OriginDot
        origin={rule.status === 'current' ? 'table' : rule.status === 'gap' ? 'missing' : 'assumed'}
      />
      <Tag tone={TONES[rule.status]}>{t(`duties:ruleStatus.${rule.status}`)}</Tag>
      <span>{nameIn(words, rule.text)}</span>
      <span>
        – <SourceName source={rule.source} />
      </span>
      {rule.checked !== null && <span>{t('duties:checked', { date: rule.checked })}</span>}
    </p>
  );
}
