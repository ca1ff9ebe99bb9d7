import type { Currency } from '../money';
import { cellText } from './cell-text';
import { remembering } from './memo';
import type { SheetPlan } from './plan';
import { type Sheet, textAt } from './sheet';

/** What is found is taken out, so that the dollar of `HK$` and the 元 of 美元 do not count again. `Europe` is no euro. */
const SIGNS: readonly (readonly [RegExp, Currency])[] = [
  [/(?<![a-z])usd(?![a-z])|us ?\$|美元|美金/giu, 'USD'],
  [/(?<![a-z])hkd(?![a-z])|hk ?\$|港币|港元/giu, 'HKD'],
  [/(?<![a-z])eur(?![a-z])|€|欧元(?!区)/giu, 'EUR'],
  [/(?<![a-z])gbp(?![a-z])|£|英镑/giu, 'GBP'],
  [/(?<![a-z])jpy(?![a-z])|日元|円/giu, 'JPY'],
  [/(?<![a-z])(?:rmb|cny)(?![a-z])|人民币|(?<![欧加澳新韩台])元|¥/giu, 'CNY'],
  [/(?<![a-z])\$/giu, 'USD'],
];

/** The currencies that a title or heading speaks of. */
export const currenciesIn = remembering((text: string): readonly Currency[] => {
  let words = cellText(text);
  const found = new Set<Currency>();
  for (const [sign, currency] of SIGNS) {
    const without = words.replace(sign, ' ');
    if (without !== words) found.add(currency);
    words = without;
  }
  return [...found];
});

/** The currency that a column's heading states; null where it states none, or more than one. */
export function headingCurrency(sheet: Sheet, plan: SheetPlan, column: number): Currency | null {
  const found = new Set<Currency>();
  for (let row = plan.headerRow; row < plan.headerRow + plan.headerRows; row += 1) {
    for (const currency of currenciesIn(textAt(sheet, row, column))) found.add(currency);
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}
