import type { Currency } from '../money';
import type { IsoDate } from '../origin';
import { cellText } from './cell-text';
import { currenciesIn, headingCurrency } from './heading-currency';
import { PRICE_ROLES, type SheetPlan } from './plan';
import { type Sheet, textAt, widthOf } from './sheet';
import { readDate } from './small-cells';

export interface GuessedHead {
  currency: Currency | null;
  effectiveFrom: IsoDate | null;
}

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
  const dated = texts.filter((text) => readDate(text) !== null);
  const begins = dated.find((text) => BEGINS.test(text)) ?? (dated.length === 1 ? dated[0] : undefined);
  return {
    currency: currencyOf(sheet, plan, texts),
    effectiveFrom: begins === undefined ? null : readDate(begins),
  };
}

/** That of the price columns' headings, else of all titles and headings: a value cap may be in another. Two are none. */
function currencyOf(sheet: Sheet, plan: SheetPlan, texts: readonly string[]): Currency | null {
  const stated = plan.columns.flatMap(({ role }, column) => {
    const currency = PRICE_ROLES.has(role) ? headingCurrency(sheet, plan, column) : null;
    return currency === null ? [] : [currency];
  });
  const [only = null, ...others] = new Set(stated.length > 0 ? stated : texts.flatMap(currenciesIn));
  return others.length === 0 ? only : null;
}
