import type { QuoteLine } from '../../lib/core/rates';
import { formatGrams, formatNumber } from '../../lib/i18n';
import type { Words } from '../ui/words';
import { nameIn } from './service-words';

/** What a line is called; a surcharge by its name on the card. */
export function lineName(words: Words, { code, name }: QuoteLine): string {
  return name ? nameIn(words, name) : words.t(`common:line.${code}`);
}

/**
 * The numbers that were multiplied, as a sum on paper: `209.66 / kg × 320 g`, `2 × 500 g × 12.00`, `32 % × 40.00`.
 * Empty for a fixed amount.
 */
export function lineSum({ language }: Words, { inputs }: QuoteLine): string {
  const grams = (name: string) => formatGrams(Number(inputs[name]), language);
  if ('perCbm' in inputs) return `${inputs.perCbm} / m³ × ${inputs.cbm} m³`;
  if ('perTonne' in inputs) return `${inputs.perTonne} / t × ${grams('grams')}`;
  if ('perParcel' in inputs) return `${inputs.perParcel} × ${inputs.parcels}`;
  if ('perKg' in inputs) return `${inputs.perKg} / kg × ${grams('grams')}`;
  if ('first' in inputs) return grams('firstGrams');
  if ('step' in inputs) return `${inputs.steps} × ${grams('stepGrams')} × ${inputs.step}`;
  if ('percent' in inputs) return `${formatNumber(Number(inputs.percent), language, 4)} % × ${inputs.of}`;
  return '';
}
