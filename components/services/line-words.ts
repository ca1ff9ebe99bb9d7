import type { QuoteLine } from '../../lib/core/rates';
import { formatGrams, formatNumber } from '../../lib/i18n';
import type { Words } from '../ui/words';

/**
 * The numbers that were multiplied, as a sum on paper: `209.66 / kg × 320 g`, `2 × 500 g × 12.00`, `32 % × 40.00`.
 * Empty for a fixed amount.
 */
export function lineSum({ language }: Words, { inputs }: QuoteLine): string {
  const grams = (name: string) => formatGrams(Number(inputs[name]), language);
  if ('perKg' in inputs) return `${inputs.perKg} / kg × ${grams('grams')}`;
  if ('first' in inputs) return grams('firstGrams');
  if ('step' in inputs) return `${inputs.steps} × ${grams('stepGrams')} × ${inputs.step}`;
  if ('percent' in inputs) return `${formatNumber(Number(inputs.percent), language, 4)} % × ${inputs.of}`;
  return '';
}
