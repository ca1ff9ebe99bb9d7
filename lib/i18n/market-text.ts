import type { i18n } from 'i18next';
import { fromDecimal } from '../core/money';
import type { Remark } from '../core/origin';
import { formatCountry, formatMoney, formatNumber } from './format';
import type { Language } from './language';

type Translate = (key: string, values?: Record<string, string | number>) => string;

const AMOUNTS = ['amount', 'from', 'to'];

/**
 * The sentence for a remark about a market. With `currency`, the parameters `amount`, `from` and `to` are decimal amounts
 * of it; `country` and `language` are codes, `input` the id of a figure. A code without a sentence is shown as the code.
 */
export function marketText(i18n: i18n, { code, params = {} }: Remark): string {
  const translate = i18n.t as unknown as Translate;
  const language = i18n.language as Language;
  const readable = (name: string, value: string | number): string => {
    if (typeof value === 'number') return formatNumber(value, language, 2);
    if (name === 'country') return formatCountry(value, language);
    if (name === 'language')
      return new Intl.DisplayNames([language], { type: 'language' }).of(value) ?? value;
    if (name === 'input') return translate(`market:input.${value}`);
    const { currency } = params;
    if (typeof currency !== 'string' || !AMOUNTS.includes(name)) return value;
    return formatMoney(fromDecimal(value, currency, 'halfUp'), language);
  };
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, readable(name, value)]),
  );
  const key = `market:remarks.${code}`;
  return i18n.exists(key) ? translate(key, values) : translate('market:unknown', { code });
}

export type MarketLabel =
  | 'quadrant'
  | 'segment'
  | 'subtype'
  | 'part'
  | 'competitive'
  | 'indicator'
  | 'input'
  | 'modifier'
  | 'weights';

/** The name of one thing of the market view, by its id: `marketLabel(i18n, 'quadrant', 'I-IV')`. */
export function marketLabel(i18n: i18n, group: MarketLabel, id: string): string {
  return (i18n.t as unknown as Translate)(`market:${group}.${id}`);
}
