import { describe, expect, test } from 'vitest';
import { type Ask, charges, codes, cost, total } from './support';

const due = (request: Ask, asOf: string) => Object.keys(charges(cost({ duty: '5', ...request }, asOf)));

describe('on the day before, of and after each change', () => {
  const DE = { goods: '100 EUR' };
  const RO = { goods: '100 EUR', destination: 'RO' };
  const FR = { goods: '100 EUR', destination: 'FR' };
  const IT = { goods: '100 EUR', destination: 'IT' };
  const GB = { goods: '100 GBP', destination: 'GB' };
  const US = { goods: '100 USD', destination: 'US' };
  const NZ = { goods: '100 NZD', destination: 'NZ' };
  const TR = { goods: '20 EUR', destination: 'TR' };
  test.each([
    ['2026-06-30', DE, ['eu-vat-sale']],
    ['2026-07-01', DE, ['eu-flat-duty', 'eu-vat-sale']],
    ['2026-07-02', DE, ['eu-flat-duty', 'eu-vat-sale']],
    ['2028-06-30', DE, ['eu-flat-duty', 'eu-vat-sale']],
    ['2028-07-01', DE, ['eu-flat-duty', 'eu-vat-sale']],
    ['2028-07-02', DE, ['eu-duty-after', 'eu-vat-sale']],
    ['2026-06-30', { ...DE, channel: 'b2b' }, ['eu-vat-border']],
    ['2026-07-01', { ...DE, channel: 'b2b' }, ['eu-duty-b2b', 'eu-vat-border']],
    ['2025-12-31', RO, ['eu-vat-sale']],
    ['2026-01-01', RO, ['ro-fee', 'eu-vat-sale']],
    ['2026-01-02', RO, ['ro-fee', 'eu-vat-sale']],
    ['2026-02-28', FR, ['eu-vat-sale']],
    ['2026-03-01', FR, ['fr-fee', 'eu-vat-sale']],
    ['2026-03-02', FR, ['fr-fee', 'eu-vat-sale']],
    ['2026-06-30', IT, ['eu-vat-sale']],
    ['2026-07-01', IT, ['eu-flat-duty', 'it-fee', 'eu-vat-sale']],
    ['2029-03-30', GB, ['gb-vat-sale']],
    ['2029-03-31', GB, ['gb-vat-sale']],
    ['2029-04-01', GB, ['gb-duty', 'gb-vat-sale']],
    // parcels from China
    ['2025-05-01', US, []],
    ['2025-05-02', US, ['us-duty']],
    ['2025-05-03', US, ['us-duty']],
    // from elsewhere
    ['2025-05-02', { ...US, origin: 'VN' }, []],
    ['2025-08-28', { ...US, origin: 'VN' }, []],
    ['2025-08-29', { ...US, origin: 'VN' }, ['us-duty']],
    ['2019-11-30', NZ, ['nz-duty', 'nz-gst-border']],
    ['2019-12-01', NZ, ['nz-gst-sale']],
    ['2026-02-05', TR, []],
    ['2026-02-06', TR, ['tr-flat']],
  ] as [string, Ask, string[]][])('%s %j', (asOf, request, expected) => {
    expect(due(request, asOf)).toEqual(expected);
  });

  test.each([
    ['BR', '2024-07-31', '2024-08-01'],
    ['MX', '2025-08-14', '2025-08-15'],
    ['RU', '2019-12-31', '2020-01-01'],
    ['AU', '2018-06-30', '2018-07-01'],
  ])('%s before its tables begin: no total, and why', (destination, before, from) => {
    const request = { destination, goods: '40 USD', grams: 100, duty: '5' };
    const result = cost(request, before);
    expect(total(result)).toBeNull();
    expect(result.missing).toEqual([{ code: 'landed-not-yet', params: { country: destination, from } }]);
    expect(total(cost(request, from))).not.toBeNull();
  });

  test('the EU handling fee is only spoken of from November 2026, and never charged unasked', () => {
    const told = (asOf: string) => cost({ goods: '100 EUR' }, asOf).rules.map(({ id }) => id);
    expect(told('2026-10-31')).not.toContain('eu-handling-fee');
    expect(told('2026-11-01')).toContain('eu-handling-fee');
    expect(due({ goods: '100 EUR' }, '2026-11-01')).not.toContain('eu-handling-fee');
  });

  test('Brazil: the higher ICMS of ten states is open only since April 2025', () => {
    const range = (asOf: string) => cost({ destination: 'BR', goods: '50 USD' }, asOf).range;
    expect(range('2025-03-31')).toBeNull();
    // 60 / 0.80 x 0.20 = 15: 75 at most
    expect(range('2025-04-01')?.to.minor).toBe(7500);
  });

  test('a rule last looked at more than a year ago is old, though it was current then', () => {
    const warned = (asOf: string) => codes(cost({ destination: 'MX', goods: '100 USD' }, asOf).warnings);
    expect(warned('2026-08-31')).toEqual([]);
    expect(warned('2026-09-01')).toEqual(['landed-rule-old']);
  });
});
