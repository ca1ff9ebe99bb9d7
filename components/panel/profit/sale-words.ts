import type { Money } from '../../../lib/core/money';
import type { Sourced } from '../../../lib/core/origin';
import type { ProfitResult } from '../../../lib/core/profit';
import { formatMoney, formatNumber } from '../../../lib/i18n';
import type { PercentField, SaleField, SaleInputs } from '../../../lib/messages/sale-view';
import type { Tone } from '../../ui/tag';
import type { Words } from '../../ui/words';

/** A decimal string as a percentage: `12.1%`. */
export const percentText = ({ language }: Words, percent: string, digits = 2): string =>
  `${formatNumber(Number(percent), language, digits)}%`;

const PERCENTS: readonly string[] = [
  'duty',
  'commission',
  'rebate',
  'ads',
  'returns',
  'writeOff',
  'fxSpread',
  'target',
] satisfies PercentField[];

/** Percentages that may hold for all products at once. */
const GENERAL: readonly SaleField[] = ['ads', 'returns', 'writeOff', 'fxSpread', 'target'];
export const holdsForAll = (field: SaleField): boolean => GENERAL.includes(field);

const isMoney = (value: unknown): value is Money => typeof value === 'object' && value !== null;

/** An input as its field shows it; empty while unknown. */
export function inputText(words: Words, field: SaleField, inputs: SaleInputs): string {
  const { value } = inputs[field];
  if (value === null) return '';
  if (isMoney(value)) return formatMoney(value, words.language);
  if (typeof value === 'number') return formatNumber(value, words.language);
  return PERCENTS.includes(field) ? percentText(words, value, 4) : value;
}

/** Where an input comes from, as a sentence. */
export function inputOrigin({ t }: Words, field: SaleField, input: Sourced<unknown>): string {
  const { origin, note } = input;
  if (note === 'all-products') return t('cost:whence.allProducts');
  if (note === 'market' && origin === 'yours') return t('cost:whence.market');
  if (field === 'price' && origin === 'assumed') return t('cost:whence.converted', { rate: note ?? '' });
  if (field === 'target' && origin === 'assumed') return t('cost:whence.target');
  return t(`cost:whence.${origin}` as 'cost:whence.yours');
}

/** The verdict as a tag: against the first bound that is missed, else against the target. */
export function verdictTag(
  words: Words,
  { verdict, checks, currency }: ProfitResult,
): { tone: Tone; text: string } {
  if (verdict === 'incomplete') return { tone: 'warn', text: words.t('cost:verdict.incomplete') };
  const missed = checks.find(({ reached }) => reached === false);
  const shown = missed ?? checks.find(({ code }) => code === 'margin') ?? checks[0];
  const bound = shown
    ? shown.code === 'profit'
      ? `${shown.atLeast} ${currency}`
      : percentText(words, shown.atLeast)
    : '';
  const code = shown?.code ?? 'profit';
  return verdict === 'pass'
    ? { tone: 'good', text: words.t(`cost:verdict.pass.${code}`, { bound }) }
    : { tone: 'bad', text: words.t(`cost:verdict.fail.${code}`, { bound }) };
}

/** A price of an order as the price of one piece, rounded up so that the order reaches what was aimed at. */
export const eachOf = (amount: Money, quantity: number): Money => ({
  minor: Math.ceil(amount.minor / quantity),
  currency: amount.currency,
});
