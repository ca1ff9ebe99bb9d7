import type { PageRfq } from '../../../lib/core/facts';
import { fromDecimal, type Money } from '../../../lib/core/money';
import type { Remark } from '../../../lib/core/origin';
import {
  CHOICES,
  keptBasis,
  QUOTE_INPUTS,
  type QuoteInput,
  type QuoteInputs,
  sidesOf,
} from '../../../lib/core/quoting';
import { RFQ_FIELDS, type RfqField } from '../../../lib/core/rfq';
import { formatCountry, formatGrams, formatMm, formatMoney, remarkText } from '../../../lib/i18n';
import type { QuoteWork } from '../../../lib/messages/quote-view';
import type { Words } from '../../ui/words';

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** Figures that are chosen from a list. */
export const choicesOf = (input: QuoteInput): readonly string[] | null =>
  (CHOICES as Partial<Record<QuoteInput, readonly string[]>>)[input] ?? null;

/** An input as it is shown in its field; empty when unknown. */
export function inputText(
  { language, t }: Words,
  input: QuoteInput,
  { [input]: { value } }: QuoteInputs,
): string {
  if (value === null) return '';
  const kind = QUOTE_INPUTS[input];
  if (kind === 'weight') return formatGrams(Number(value), language);
  if (kind === 'counted' || kind === 'money') {
    const { amount, basis } = keptBasis(value);
    return t(`quotes:basis.${basis}`, { amount });
  }
  if (kind === 'tiers') return value.replaceAll(',', '; ').replaceAll(':', ': ');
  const sides = kind === 'size' ? sidesOf(value) : null;
  return sides ? formatMm(sides, language) : value;
}

/** Where an input comes from, in words. */
export function inputOrigin({ t }: Words, input: QuoteInput, work: QuoteWork): string {
  const { origin, note } = work.inputs[input];
  if (note === 'default') return t('quotes:default');
  if (origin === 'table' && work.rateDate) return t('quotes:terms.rateDate', { date: work.rateDate });
  return t(`common:origin.${origin}`);
}

/** A remark on a quotation; fields of a request are named in the language. */
export function quoteRemark({ i18n, t }: Words, remark: Remark): string {
  const { field, mode, costs } = remark.params ?? {};
  const known = RFQ_FIELDS.find((name) => name === field);
  const named = CHOICES.mode.find((name) => name === mode);
  const params = {
    ...remark.params,
    ...(known && { field: t(`quotes:field.${known}`) }),
    ...(typeof costs === 'string' && { costs: costNames({ t }, costs) }),
    ...(named && { mode: t(`quotes:choice.mode.${named}`) }),
  };
  return remarkText(i18n, { code: remark.code, params });
}

/** `packing,inland` as words. */
const costNames = ({ t }: Pick<Words, 't'>, codes: string): string =>
  codes
    .split(',')
    .map((code) => (t as unknown as Translate)(`quotes:line.${code}`))
    .join(t('common:listSeparator'));

/** A field of the request as it is shown: countries by name, wishes as yes or no. */
export function askedText({ t, language }: Words, field: RfqField, value: string): string {
  if (field === 'destinationCountry') return formatCountry(value, language);
  return value === 'yes' || value === 'no' ? t(`quotes:${value}`) : value;
}

/** `42 min. ago`, from the words of the page where they could not be read. */
export function postedText(
  { language }: Words,
  { text, minutesAgo }: NonNullable<PageRfq['posted']>,
): string {
  if (minutesAgo === null) return text;
  const [amount, unit] =
    minutesAgo < 60
      ? ([minutesAgo, 'minute'] as const)
      : minutesAgo < 1440
        ? ([Math.floor(minutesAgo / 60), 'hour'] as const)
        : ([Math.floor(minutesAgo / 1440), 'day'] as const);
  return new Intl.RelativeTimeFormat(language, { style: 'short' }).format(-amount, unit);
}

/** A price a piece: with the digits it was rounded to, which may be more than the currency has. */
export function unitText({ language }: Words, unit: string, currency: string): string {
  const digits = unit.split('.')[1]?.length ?? 0;
  if (digits <= 2) return formatMoney(fromDecimal(unit, currency, 'halfUp'), language);
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return `${currency} ${new Intl.NumberFormat(language, format).format(Number(unit))}`;
}

/** Share of the price that is profit, percent of the price; null where either is unknown. */
export function marginOf(profit: Money | null, home: Money | null): string | null {
  return profit && home && home.minor > 0 ? ((profit.minor / home.minor) * 100).toFixed(1) : null;
}

/** A key whose last part is data, as the words of a line's code. */
export const word = ({ t }: Words, key: string): string => (t as unknown as Translate)(key);
