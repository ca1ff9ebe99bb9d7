import type { TradeRule } from '../../../lib/core/landed/regime';
import { formatDate } from '../../../lib/i18n';
import type { SaleView } from '../../../lib/messages/sale-view';
import { nameIn } from '../../services/service-words';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './profit.module.css';

const RULE_CODE = /^landed-rule-(unverified|uncertain|old|low|gap)$/;

type Caution = 'unverified' | 'uncertain' | 'old' | 'low' | 'gap';

/** The rules that a caution is about, by what is the matter with them. */
export function ruleCautions({ result }: SaleView): { status: Caution; rules: TradeRule[] }[] {
  const groups = new Map<Caution, TradeRule[]>();
  for (const { code, params } of result.warnings) {
    const status = RULE_CODE.exec(code)?.[1] as Caution | undefined;
    const rule = result.rules.find(({ id }) => id === params?.rule);
    if (status && rule) groups.set(status, [...(groups.get(status) ?? []), rule]);
  }
  return [...groups].map(([status, rules]) => ({ status, rules }));
}

/** Cautions about rules, each with their texts on demand. */
export function RuleWarnings({ sale }: { sale: SaleView }) {
  const words = useWords();
  return ruleCautions(sale).map(({ status, rules }) => (
    <details key={status} className={style.caution}>
      <summary>{words.t(`cost:ruleCaution.${status}`, { count: rules.length })}</summary>
      <ul className={style.remarks}>
        {rules.map((rule) => (
          <li key={rule.id}>{nameIn(words, rule.text)}</li>
        ))}
      </ul>
    </details>
  ));
}

/** Every rule relied on, with its source, its dates and how far it is to be trusted. */
export function RuleList({ sale }: { sale: SaleView }) {
  const words = useWords();
  const { t, language } = words;
  const { rules } = sale.result;
  if (rules.length === 0) return null;
  const notes = ({ source, checked, from, to }: TradeRule) =>
    [
      sale.sources[source] ? nameIn(words, sale.sources[source].what) : source,
      from ? t('cost:rule.from', { date: formatDate(from, language) }) : '',
      to ? t('cost:rule.to', { date: formatDate(to, language) }) : '',
      checked ? t('cost:rule.checked', { date: formatDate(checked, language) }) : '',
    ].filter(Boolean);
  return (
    <details className={style.caution} data-quiet>
      <summary>{t('cost:rules', { count: rules.length })}</summary>
      <ul className={style.rules}>
        {rules.map((rule) => (
          <li key={rule.id}>
            {nameIn(words, rule.text)}{' '}
            {rule.status !== 'current' && <Tag tone="warn">{t(`cost:ruleStatus.${rule.status}`)}</Tag>}
            <span className={`${ui.mute} ${style.lineNote}`}>{notes(rule).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
