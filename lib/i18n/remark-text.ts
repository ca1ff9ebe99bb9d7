import type { i18n } from 'i18next';
import type { Remark } from '../core/origin';
import { formatCountry, formatDate, formatGrams, formatMm, formatNumber } from './format';
import type { Language } from './language';

type Translate = (key: string, values?: Record<string, string | number>) => string;

/**
 * The sentence for a remark. Parameters hold raw units and their names say which: a name that ends in `grams` is
 * a weight, in `mm` a length; `country`, `goods` and ISO dates are named in the language.
 * A code without a sentence is shown as the code, so that nothing is swallowed.
 */
export function remarkText(i18n: i18n, remark: Remark): string {
  const translate = i18n.t as unknown as Translate;
  const { code } = remark;
  const spaces = [
    `remarks:${code}`,
    `quote:remark.${code}`,
    `quotes:remark.${code}`,
    `insert:remark.${code}`,
  ];
  const key = spaces.find((one) => i18n.exists(one));
  const values = readableParams(i18n, remark.params ?? {});
  return key ? translate(key, values) : translate('remarks:unknown', { code: remark.code });
}

function readableParams(
  i18n: i18n,
  params: Record<string, string | number>,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, readable(i18n, name, value)]),
  );
}

function readable(i18n: i18n, name: string, value: string | number): string | number {
  const language = i18n.language as Language;
  if (typeof value === 'number') {
    if (/grams$/i.test(name)) return formatGrams(value, language);
    if (/mm$/i.test(name)) return formatMm(value, language);
    return name === 'count' ? value : formatNumber(value, language, 4);
  }
  if (/country$/i.test(name)) return formatCountry(value, language);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDate(value, language);
  if (/goods$/i.test(name)) return goodsNames(i18n, value);
  if (name === 'platform') return value.charAt(0).toUpperCase() + value.slice(1);
  return value;
}

function goodsNames(i18n: i18n, list: string): string {
  const translate = i18n.t as unknown as Translate;
  const names = list.split(/,\s*/).map((goods) => translate(`common:goods.${goods}`));
  return names.join(translate('common:listSeparator'));
}
