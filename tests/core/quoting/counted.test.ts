import { describe, expect, it } from 'vitest';
import { fromDecimal } from '../../../lib/core/money';
import { costAt, costTiers, countedCost, readInput, splitBasis } from '../../../lib/core/quoting';

describe('costs by what they count', () => {
  it.each([
    ['packing', '0.25/pc', '0.25/piece'],
    ['packing', '¥0.25 per piece', '0.25/piece'],
    ['packing', '0.25每件', '0.25/piece'],
    ['packing', '3.5 / ctn', '3.5/carton'],
    ['packing', '60/CBM', '60/cbm'],
    ['port', '60 / m3', '60/cbm'],
    ['inland', '800/票', '800'],
    ['inland', '1,200', '1200'],
    ['inland', '0', '0'],
    ['freight', '80 USD/cbm', '80 USD/cbm'],
    ['freight', '$1,200', '1200 USD'],
    ['delivery', '€0.4/pcs', '0.4 EUR/piece'],
  ] as const)('%s: %s is kept as %s, and read again', (input, typed, kept) => {
    expect(readInput(input, typed, 'USD')).toEqual({ value: kept });
    expect(readInput(input, kept, 'USD')).toEqual({ value: kept });
  });

  it.each([
    ['packing', '0.25/dozen', 'quoting-basis'],
    ['packing', '$3/ctn', 'quoting-home-currency'],
    ['packing', 'cheap/pc', 'amount-unreadable'],
    ['freight', '80/mile', 'quoting-basis'],
    ['goodsTiers', '23.5', 'quoting-tiers'],
    ['goodsTiers', '500: 23.5; 500: 22', 'quoting-tiers'],
    ['goodsTiers', '0: 23.5', 'quoting-tiers'],
    ['goodsTiers', '500: $3', 'quoting-tiers'],
  ] as const)('%s: %s is refused', (input, typed, refused) => {
    expect(readInput(input, typed, 'USD')).toEqual({ refused });
  });

  it.each([
    ['500: 23.50; 1000: 22.60', '500:23.5,1000:22.6'],
    ['1,000+ = 22.6\n500+ = 23.5', '500:23.5,1000:22.6'],
    ['500：23.5，1000：22.6', '500:23.5,1000:22.6'],
    ['500:23.5,1000:22.6', '500:23.5,1000:22.6'],
  ])('tiers %j are kept as %s', (typed, kept) => {
    expect(readInput('goodsTiers', typed, 'USD')).toEqual({ value: kept });
  });

  it('keeps decimals below the currency’s own exact', () => {
    expect(countedCost('0.0125/piece', 'yours', 'CNY')).toEqual({
      amount: fromDecimal('1.25', 'CNY'),
      origin: 'yours',
      per: 'piece',
      of: 100,
    });
    expect(countedCost('12.5/piece', 'yours', 'JPY')).toMatchObject({ of: 10, amount: { minor: 125 } });
    expect(countedCost('80 USD/cbm', 'yours', null)).toEqual({
      amount: fromDecimal('80', 'USD'),
      origin: 'yours',
      per: 'cbm',
    });
  });

  it('nothing is missing, not zero', () => {
    expect(countedCost(null, 'yours', 'CNY')).toEqual({ amount: null, origin: 'missing' });
    expect(costTiers(null, 'CNY')).toEqual([]);
    expect(costTiers('500:23.5', 'CNY')).toMatchObject([{ from: 500, unit: { amount: { minor: 2350 } } }]);
  });

  it.each([
    ['', '24'],
    ['499', '24'],
    ['500', '23.5'],
    ['1000', '22.6'],
  ])('a piece costs at %s: %s', (quantity, cost) => {
    const inputs = { goods: { value: '24' }, goodsTiers: { value: '500:23.5,1000:22.6' } };
    expect(costAt(inputs, quantity)).toBe(cost);
    expect(costAt({ ...inputs, goodsTiers: { value: null } }, quantity)).toBe('24');
  });

  it('names no basis for one it does not know', () => {
    expect(splitBasis('5/dozen')).toEqual({ amount: '5', basis: null });
    expect(splitBasis('5')).toEqual({ amount: '5', basis: 'order' });
  });
});
