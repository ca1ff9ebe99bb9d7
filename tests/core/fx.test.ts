import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert, type FxRate, pickRate } from '../../lib/core/fx';
import { money } from '../../lib/core/money';

const rate = (quote: string, perUsd: string, more: Partial<FxRate> = {}): FxRate => ({
  quote,
  perUsd,
  date: '2026-09-29',
  source: 'fawaz',
  origin: 'table',
  ...more,
});

const RATES = [
  rate('CNY', '6.70778353'),
  rate('EUR', '0.88022588'),
  rate('JPY', '157.47729333'),
  rate('KWD', '0.305'),
];

describe('convert', () => {
  test.each([
    // 50.22 / 6.70778353 = 7.48682556...
    [5022, 'CNY', 'USD', 749],
    // 50.22 / 6.70778353 x 0.88022588 = 6.5900976...
    [5022, 'CNY', 'EUR', 659],
    // 50.22 / 6.70778353 x 157.47729333 = 1179.0050...
    [5022, 'CNY', 'JPY', 1179],
    // 1000 yen / 157.47729333 x 6.70778353 = 42.5952...
    [1000, 'JPY', 'CNY', 4260],
    // 10.00 USD x 0.305 = 3.050 dinar
    [1000, 'USD', 'KWD', 3050],
    [-5022, 'CNY', 'USD', -749],
    [0, 'CNY', 'USD', 0],
  ] as const)('%i %s in %s is %i', (minor, from, to, expected) => {
    expect(convert(money(minor, from), to, RATES, 'halfUp')?.money).toEqual(money(expected, to));
  });

  test('the rounding is the one asked for', () => {
    // 0.01 USD = 1.5747... yen
    expect(convert(money(1, 'USD'), 'JPY', RATES, 'down')?.money.minor).toBe(1);
    expect(convert(money(1, 'USD'), 'JPY', RATES, 'up')?.money.minor).toBe(2);
  });

  test('tells the rate as units of the target for one of the original', () => {
    expect(convert(money(100, 'USD'), 'CNY', RATES, 'halfUp')?.rate).toBe('6.70778353');
    // 0.88022588 / 6.70778353 = 0.131224552...
    expect(convert(money(100, 'CNY'), 'EUR', RATES, 'halfUp')?.rate).toMatch(/^0\.13122455\d{4}$/);
    expect(convert(money(100, 'USD'), 'XAU', [rate('XAU', '10')], 'halfUp')?.rate).toBe('10');
  });

  test('one currency needs no rate and has no date', () => {
    expect(convert(money(7, 'CNY'), 'CNY', [], 'halfUp')).toEqual({
      money: money(7, 'CNY'),
      rate: '1',
      date: null,
      source: null,
      origin: null,
    });
  });

  test.each([
    ['no rate for the original', money(1, 'SEK'), 'USD', RATES],
    ['no rate for the target', money(1, 'USD'), 'SEK', RATES],
    ['a zero rate', money(1, 'USD'), 'SEK', [rate('SEK', '0')]],
    ['a negative rate', money(1, 'USD'), 'SEK', [rate('SEK', '-9')]],
    ['a rate that is not a number', money(1, 'USD'), 'SEK', [rate('SEK', 'n/a')]],
  ])('%s gives null, never 1', (_, amount, to, rates) => {
    expect(convert(amount, to, rates, 'halfUp')).toBeNull();
  });

  test('date and source are those of the older leg', () => {
    const rates = [rate('CNY', '7', { date: '2026-10-05', source: 'ecb' }), rate('EUR', '0.9')];
    const there = convert(money(1, 'CNY'), 'EUR', rates, 'halfUp');
    expect(there).toMatchObject({ date: '2026-09-29', source: 'fawaz', origin: 'table' });
    const back = convert(money(1, 'EUR'), 'CNY', rates, 'halfUp');
    expect(back).toMatchObject({ date: '2026-09-29', source: 'fawaz', origin: 'table' });
  });

  test("a result with the seller's own rate in it is marked as theirs", () => {
    const rates = [...RATES, rate('CNY', '7', { date: '2026-10-05', source: 'yours', origin: 'yours' })];
    expect(convert(money(1, 'CNY'), 'EUR', rates, 'halfUp')).toMatchObject({
      date: '2026-09-29',
      source: 'yours',
      origin: 'yours',
    });
  });

  test('there and back returns within the rounding of the middle amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (minor) => {
        const euro = convert(money(minor, 'CNY'), 'EUR', RATES, 'halfEven');
        const back = euro && convert(euro.money, 'CNY', RATES, 'halfEven');
        // Half a cent of euro is 3.81 fen, plus half a fen for the last rounding.
        expect(Math.abs((back?.money.minor ?? Number.NaN) - minor)).toBeLessThanOrEqual(4);
      }),
    );
  });

  test('more is never worth less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), fc.integer({ min: 0, max: 1e6 }), (minor, extra) => {
        const less = convert(money(minor, 'CNY'), 'EUR', RATES, 'halfUp')?.money.minor ?? Number.NaN;
        const more = convert(money(minor + extra, 'CNY'), 'EUR', RATES, 'halfUp')?.money.minor ?? Number.NaN;
        expect(more).toBeGreaterThanOrEqual(less);
      }),
    );
  });
});

describe('pickRate', () => {
  const old = rate('CNY', '6.9', { date: '2026-01-01' });
  const fresh = rate('CNY', '6.7', { date: '2026-10-01', source: 'ecb' });
  const own = rate('CNY', '7.2', { date: '2025-01-01', source: 'yours', origin: 'yours' });

  test.each([
    ['the newest table', [old, fresh], fresh],
    ['the newest, whatever the order', [fresh, old], fresh],
    ["the seller's own, even when older", [fresh, own, old], own],
    ['nothing for another currency', [rate('EUR', '1')], null],
  ])('%s', (_, rates, expected) => {
    expect(pickRate('CNY', rates)).toBe(expected);
  });
});
