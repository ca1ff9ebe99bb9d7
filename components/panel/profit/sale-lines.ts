import type { Money } from '../../../lib/core/money';
import type { Origin } from '../../../lib/core/origin';
import { formatDate, formatMoney } from '../../../lib/i18n';
import type { SaleView } from '../../../lib/messages/sale-view';
import { nameIn } from '../../services/service-words';
import type { Words } from '../../ui/words';
import { lineArithmetic } from './line-arithmetic';

/** One line of the breakdown as it is shown and copied. */
export interface SaleLine {
  key: string;
  name: string;
  amount: Money | null;
  atLeast: boolean;
  origin: Origin;
  /** The arithmetic; empty where there is none. */
  sum: string;
  /** Source, its date and trust, the status of the rule, who pays. */
  notes: string[];
}

type LineKey = 'goods';

/** What a line is called; one of the seller's own by its code. */
function lineName({ i18n, t }: Words, code: string): string {
  return i18n.exists(`cost:line.${code}`) ? t(`cost:line.${code}` as `cost:line.${LineKey}`) : code;
}

function sourceNote(words: Words, sale: SaleView, id: string | undefined): string {
  const source = id === undefined ? undefined : sale.sources[id];
  if (!source) return id ?? '';
  const date = source.date === null ? '' : formatDate(source.date, words.language);
  const trust = source.trust === 'high' ? '' : words.t(`cost:trust.${source.trust}`);
  return [nameIn(words, source.what), date, trust].filter(Boolean).join(' · ');
}

/** The numbers behind goods and freight, which the result holds for the whole order only. */
function ownSum(words: Words, sale: SaleView, code: string): string {
  const { language } = words;
  const { cost } = sale.inputs;
  if (code === 'goods' && cost.value) {
    const each = formatMoney(cost.value, language);
    return sale.quantity === 1 ? each : `${each} × ${sale.quantity}`;
  }
  if (code === 'freight' && sale.freight) {
    const { name, amount, origin } = sale.freight;
    const how = words.t(origin === 'yours' ? 'cost:freight.chosen' : 'cost:freight.cheapest');
    return words.t('cost:freight.line', {
      name: nameIn(words, name),
      how,
      amount: formatMoney(amount, language),
    });
  }
  return '';
}

/** Freight is assumed while the seller has not chosen a service; the cost is as its field says. */
function ownOrigin(sale: SaleView, code: string, origin: Origin): Origin {
  if (origin === 'missing') return origin;
  if (code === 'freight') return sale.freight?.origin ?? origin;
  if (code === 'revenue') return sale.inputs.price.origin;
  return code === 'goods' ? sale.inputs.cost.origin : origin;
}

/** What it costs until it has arrived, line by line. */
export function landedLines(words: Words, sale: SaleView): SaleLine[] {
  const { lines, profit } = sale.result;
  return lines.map((line, at) => ({
    key: `${line.code} ${line.id} ${at}`,
    name: line.name ? nameIn(words, line.name) : lineName(words, line.code),
    amount: line.amount,
    atLeast: line.atLeast || (line.code === 'freight' && (sale.freight?.atLeast ?? false)),
    origin: ownOrigin(sale, line.code, line.origin),
    sum: ownSum(words, sale, line.code) || lineArithmetic(words, line.inputs, profit.currency),
    notes: [
      line.paidBy ? words.t(`cost:paidBy.${line.paidBy}`) : '',
      sourceNote(words, sale, line.source?.id),
      line.source && line.source.status !== 'current' ? words.t(`cost:ruleStatus.${line.source.status}`) : '',
    ].filter(Boolean),
  }));
}

/** From the price to what is left of it, line by line. */
export function profitLines(words: Words, sale: SaleView): SaleLine[] {
  const { lines, currency } = sale.result.profit;
  return lines.map((line, at) => ({
    key: `${line.code} ${at}`,
    name: lineName(words, line.code),
    amount: line.amount,
    atLeast: false,
    origin: ownOrigin(sale, line.code, line.origin),
    sum: ownSum(words, sale, line.code) || lineArithmetic(words, line.inputs, currency),
    notes: [
      sourceNote(words, sale, line.source),
      line.status && line.status !== 'published' ? words.t(`cost:status.${line.status}`) : '',
    ].filter(Boolean),
  }));
}
