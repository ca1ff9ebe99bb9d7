import type { Currency } from '../money';
import type { IsoDate } from '../origin';
import { cellText } from './cell-text';
import type { SheetPlan } from './plan';
import { type Sheet, textAt, widthOf } from './sheet';
import { readDate } from './small-cells';

export interface GuessedHead {
  currency: Currency | null;
  effectiveFrom: IsoDate | null;
}

const CURRENCIES: readonly (readonly [RegExp, Currency])[] = [
  [/usd|us ?\$|美元|美金/i, 'USD'],
  [/hkd|hk ?\$|港币|港元/i, 'HKD'],
  [/eur|€|欧元/i, 'EUR'],
  [/gbp|£|英镑/i, 'GBP'],
  [/rmb|cny|人民币|元|¥/i, 'CNY'],
];
const BEGINS = /生效|执行|启用|起|effective|valid from|from/i;

/** Currency and first day that the titles and headings of a tab state. Null where they do not: never guessed. */
export function guessHead(sheet: Sheet, plan: SheetPlan): GuessedHead {
  const texts: string[] = [];
  const width = widthOf(sheet);
  for (let row = 0; row < plan.headerRow + plan.headerRows; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const text = textAt(sheet, row, column);
      if (text !== '') texts.push(cellText(text));
    }
  }
  const currency = CURRENCIES.find(([words]) => texts.some((text) => words.test(text)))?.[1] ?? null;
  const dated = texts.filter((text) => readDate(text) !== null);
  const begins = dated.find((text) => BEGINS.test(text)) ?? (dated.length === 1 ? dated[0] : undefined);
  return { currency, effectiveFrom: begins === undefined ? null : readDate(begins) };
}
