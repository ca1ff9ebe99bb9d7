import { describe, expect, it } from 'vitest';
import { build, said, sheetOf } from './sheet-of';

const bandsOf = (fee: string, column = '挂号费(元/票)') => {
  const result = build([
    sheetOf(`国家,重量段(KG),运费(元/KG),${column}\n德国,0-1,65,${fee}\n美国,0-1,70,18\n`),
  ]);
  const bands = result.card?.services.flatMap((service) => service.bands) ?? [];
  return { said: said(result), bands: bands.map(({ zone, price }) => [zone, price]) };
};

describe('a fee that is there and not known never counts as none', () => {
  it.each([
    ['abc', 'D2 price-unreadable'],
    ['$2', 'D2 currency-differs'],
    ['15%', 'D2 price-percent'],
    ['询价', 'D2 price-on-request'],
  ])('%s: the row is left out, the others stay', (fee, issue) => {
    const { said: told, bands } = bandsOf(fee);
    expect(told).toContain(issue);
    expect(bands).toEqual([['US', { type: 'per-kg', perKg: '70', registration: '18' }]]);
  });

  it('one that the sheet says there is not stays none', () => {
    const price = { type: 'per-kg', perKg: '65' };
    expect(bandsOf('/').bands).toContainEqual(['DE', price]);
    // Empty: asked about, for it may be merged with the row above.
    expect(bandsOf('').said).toContain('D2 registration-empty');
  });

  it('holds for a least freight too', () => {
    expect(bandsOf('abc', '最低收费').bands.map(([zone]) => zone)).toEqual(['US']);
  });
});
