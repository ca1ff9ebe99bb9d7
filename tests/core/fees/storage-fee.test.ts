import { describe, expect, test } from 'vitest';
import { storageFee, storageRate } from '../../../lib/core/fees';
import { shippedFees } from '../../../lib/data/fees';

const rate = (date: string, size: 'standard' | 'oversize' = 'standard', site = 'us') =>
  storageRate(shippedFees.storage, site, size, date);

test('PF-09: a cubic foot for a month is 0.78', () => {
  const found = rate('2026-03-01');
  if (!found) throw new Error('no rate');
  const { amount, inputs } = storageFee([304.8, 304.8, 304.8], found, 30);
  expect(amount).toEqual({ minor: 78, currency: 'USD' });
  expect(inputs).toMatchObject({ volume: 1, perMonth: '0.78', days: 30 });
  // whole millimetres: 305 cubed is 1.00197 cubic feet
  expect(storageFee([305, 305, 305], found, 30).amount.minor).toBe(78);
});

describe('rates', () => {
  test.each([
    ['2026-09-30', 'standard', '0.78'],
    ['2026-10-01', 'standard', '2.40'],
    ['2026-12-31', 'standard', '2.40'],
    ['2027-01-01', 'standard', '0.78'],
    ['2026-09-30', 'oversize', '0.56'],
    ['2026-10-01', 'oversize', '1.40'],
  ] as const)('%s %s', (date, size, expected) => {
    expect(rate(date, size)?.perMonth).toBe(expected);
  });

  test('none for other sites; a disputed figure says so; a weak one is a demo', () => {
    expect(rate('2026-05-01', 'standard', 'jp')).toBeNull();
    expect(rate('2026-11-01')?.disputed).toBe('2.04');
    expect(rate('2026-05-01', 'standard', 'fr')?.status).toBe('demo');
  });
});

describe('days', () => {
  test.each([
    [0, 0],
    [30, 78],
    [45, 117],
    [90, 234],
  ])('%i days of a cubic foot', (days, expected) => {
    const found = rate('2026-03-01');
    expect(found && storageFee([304.8, 304.8, 304.8], found, days).amount.minor).toBe(expected);
  });

  test.each([-1, 1.5, Number.NaN])('%d days are none', (days) => {
    const found = rate('2026-03-01');
    expect(() => found && storageFee([100, 100, 100], found, days)).toThrow(RangeError);
  });

  test('a small piece in euros per cubic metre', () => {
    const found = rate('2026-03-01', 'standard', 'fr');
    // 0.2 x 0.1 x 0.05 = 0.001 m3 x 26 x 60 / 30 = 0.052
    expect(found && storageFee([200, 100, 50], found, 60).amount).toEqual({ minor: 5, currency: 'EUR' });
  });
});
