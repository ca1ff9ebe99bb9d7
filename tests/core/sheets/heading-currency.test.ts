import { describe, expect, it } from 'vitest';
import { guessHead, guessPlan } from '../../../lib/core/sheets';
import { currenciesIn } from '../../../lib/core/sheets/heading-currency';
import { build, HEAD, said, sheetOf } from './sheet-of';

it.each([
  ['运费(元/KG)', ['CNY']],
  ['Price USD/kg', ['USD']],
  ['单价（美元）', ['USD']],
  ['Fee HK$', ['HKD']],
  ['Fee ($)', ['USD']],
  ['运费 RMB / USD', ['USD', 'CNY']],
  // A region is no currency, and another dollar or 元 is neither the American nor the Chinese one.
  ['Europe', []],
  ['欧元区', []],
  ['澳元', []],
  ['A$', []],
])('%s: %j', (text, expected) => expect(currenciesIn(text)).toEqual(expected));

describe('the currency of a sheet', () => {
  const guessed = (csv: string) => {
    const sheet = sheetOf(csv);
    const plan = guessPlan(sheet);
    return plan && guessHead(sheet, plan).currency;
  };

  it.each([
    ['Europe line price list\n国家,重量段(KG),运费(元/KG)\n德国,0-1,65\n', 'CNY'],
    // A declared value in dollars says nothing of the prices.
    ['申报价值不超过 USD 800\n国家,重量段(KG),运费(元/KG),挂号费(元/票)\n德国,0-1,65,18\n', 'CNY'],
    ['国家,重量段(KG),运费(元/KG),挂号费(USD)\n德国,0-1,65,2\n', null],
    ['人民币报价\n国家,重量段(KG),运费\n德国,0-1,65\n', 'CNY'],
    ['国家,重量段(KG),运费\n德国,0-1,65\n', null],
  ])('%j: %s', (csv, expected) => expect(guessed(csv)).toBe(expected));

  it('a column in another currency than the card is refused cell by cell, never taken for it', () => {
    const sheet = sheetOf('国家,重量段(KG),运费(元/KG),挂号费(USD)\n德国,0-1,65,2\n');
    const result = build([sheet]);
    expect(said(result)).toContain('D2 currency-differs');
    // Without the fee the price would be too low: the row is left out.
    expect(result.card?.services.flatMap(({ bands }) => bands) ?? []).toEqual([]);
    const dollars = build([sheetOf('Country,Weight (kg),Price USD/kg\nGermany,0-1,9.5\n')]);
    expect(HEAD.currency).toBe('CNY');
    expect(said(dollars)).toContain('C2 currency-differs');
    expect(dollars.blocked).toBe(true);
  });
});
