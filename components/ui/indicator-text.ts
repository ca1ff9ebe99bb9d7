import type { Indicator } from '../../lib/core/market';
import { formatNumber } from '../../lib/i18n';
import type { Words } from './words';

/** A large count in short: `1.2B`, `12亿`. */
const short = (value: number, { language }: Words): string =>
  new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }).format(value);

/** An indicator in its own unit; a dash where it is not known. */
export function indicatorText(words: Words, { id, value }: Pick<Indicator, 'id' | 'value'>): string {
  if (value === null) return '–';
  if (id === 'consumption' || id === 'onlinePurse') return `US$${short(value, words)}`;
  if (id === 'onlineBuyers') return short(value, words);
  const number = formatNumber(value, words.language, 1);
  return id === 'buyers' || id === 'account' || id === 'gdpGrowth' ? `${number}%` : number;
}
