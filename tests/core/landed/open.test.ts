import { describe, expect, test } from 'vitest';
import { landedCost } from '../../../lib/core/landed';
import { toDecimal } from '../../../lib/core/money';
import { AS_OF, type Ask, ask, charges, codes, cost, lineOf, TABLES, total } from './support';

const range = (request: Ask, asOf?: string) => {
  const found = cost(request, asOf).range;
  return found && [toDecimal(found.from), toDecimal(found.to)];
};
const ruleWarnings = (request: Ask, asOf?: string) =>
  cost(request, asOf).warnings.flatMap(({ code, params }) =>
    params?.rule === undefined ? [] : [`${code.replace('landed-rule-', '')} ${params.rule}`],
  );

describe('what the tables leave open shows as a range', () => {
  test.each([
    // 100 + 3 + 19 % of 100 or of 103
    ['VAT on the EUR 3', { goods: '100 EUR' }, '2026-10-01', ['122.00', '122.57']],
    // 100 + 3 [+ 2] + 22 % of 100 or 103
    ['the Italian fee', { goods: '100 EUR', destination: 'IT' }, '2026-10-01', ['125.00', '127.66']],
    // and 2 more for one tariff item
    ['the EU handling fee', { goods: '100 EUR' }, '2026-11-01', ['122.00', '124.57']],
    // (100 + 60 - 20) / 0.83 or / 0.80
    ['the ICMS of the state', { goods: '100 USD', destination: 'BR' }, '2026-10-01', ['168.67', '175.00']],
    // goods 45 and freight 10: 20 % or 60 % - 20 of 55, each with 17 or 20 % inside: 66 / 0.83, 68 / 0.80
    [
      'whether freight counts for USD 50',
      { goods: '45 USD', freight: '10 USD', destination: 'BR' },
      '2026-10-01',
      ['79.52', '85.00'],
    ],
    // exempt, or 5 % of 500 and 15 % of 525
    [
      'an older exemption',
      { goods: '500 SAR', destination: 'SA', duty: '5' },
      '2026-10-01',
      ['500.00', '603.75'],
    ],
    // exempt up to 1000 or up to 300, 400 lies between: 5 % and 5 % of 420
    [
      'two exemptions',
      { goods: '400 AED', destination: 'AE', duty: '5' },
      '2026-10-01',
      ['400.00', '441.00'],
    ],
  ] as [string, Ask, string, string[]][])('%s', (_, request, asOf, expected) => {
    expect(range(request, asOf)).toEqual(expected);
    expect(codes(cost(request, asOf).warnings)).toContain('landed-range');
  });

  test.each([
    ['above the limit of EUR 150', { goods: '200 EUR', duty: '5' }],
    ['above every older exemption', { goods: '1001 SAR', destination: 'SA', duty: '5' }],
    ['where nothing is open', { goods: '100 GBP', destination: 'GB' }],
  ] as [string, Ask][])('none %s', (_, request) => {
    expect(range(request)).toBeNull();
    expect(codes(cost(request).warnings)).not.toContain('landed-range');
  });

  test('it can be left out; the figures stay', () => {
    const request = ask({ goods: '100 EUR', destination: 'IT' });
    const short = landedCost(request, TABLES, { asOf: AS_OF, range: false });
    expect(short.range).toBeNull();
    expect(short.lines).toEqual(landedCost(request, TABLES, { asOf: AS_OF }).lines);
  });

  test("the seller's answer closes the question", () => {
    const closed = (taxable: boolean) => {
      const overrides = { charges: { 'eu-flat-duty': { taxable } } };
      return [range({ goods: '100 EUR', overrides }), total(cost({ goods: '100 EUR', overrides }))];
    };
    expect(closed(true)).toEqual([null, '122.57']);
    expect(closed(false)).toEqual([null, '122.00']);
  });
});

describe('rules that are not current are told', () => {
  test.each([
    [{ goods: '100 EUR' }, ['uncertain eu-vat-on-flat-duty']],
    [{ goods: '100 EUR', destination: 'IT' }, ['uncertain eu-vat-on-flat-duty', 'unverified it-fee']],
    [{ goods: '100 EUR', channel: 'b2b', duty: '5' }, ['uncertain eu-duty-b2b']],
    [{ goods: '200 EUR', duty: '5' }, []],
    [{ goods: '100 GBP', destination: 'GB' }, []],
    [{ goods: '100 USD', destination: 'US', duty: '5' }, ['unverified us-s122']],
    [
      { goods: '100 USD', destination: 'US', duty: '5', channel: 'b2b' },
      ['unverified us-s122', 'old us-mpf'],
    ],
    [{ goods: '100 USD', destination: 'JP', duty: '5' }, ['unverified jp-exemption']],
    [{ goods: '100 USD', destination: 'KR', duty: '5' }, ['gap kr-exemption']],
    [{ goods: '100 USD', destination: 'BR' }, ['unverified br-ii', 'unverified br-icms']],
    [{ goods: '100 EUR', destination: 'RU', grams: 1 }, ['old ru-limit']],
    [{ goods: '100 EUR', destination: 'TR' }, ['uncertain tr-flat-scope']],
    [{ goods: '100 SAR', destination: 'SA', duty: '5' }, ['low sa-exemption']],
    [{ goods: '100 AED', destination: 'AE', duty: '5' }, ['low ae-exemption']],
    [{ goods: '100 USD', destination: 'UA', duty: '5' }, ['gap other']],
  ] as [Ask, string[]][])('%j: %j', (request, expected) => {
    expect(ruleWarnings(request)).toEqual(expected);
  });

  test('each stands in the result with its words, source and day', () => {
    const { rules, lines } = cost({ goods: '100 EUR', destination: 'IT' });
    expect(rules.map(({ id }) => id)).toEqual([
      'eu-vat-at-sale',
      'eu-flat-duty',
      'eu-vat-on-flat-duty',
      'it-fee',
    ]);
    expect(lines.find(({ id }) => id === 'it-fee')?.source).toEqual({
      rule: 'it-fee',
      id: 'eu-passport',
      status: 'unverified',
      checked: '2026-07',
      from: '2026-07-01',
    });
  });

  test('a limit of one member of the EU is no matter of another', () => {
    const italian = { goods: '100 EUR', destination: 'IT' };
    expect(cost(italian).rules.map(({ id }) => id)).not.toContain('ro-fee');
    expect(cost({ ...italian, destination: 'RO' }).rules.map(({ id }) => id)).toContain('ro-fee');
  });

  test.each([
    ['TH', '10'],
    ['MY', '10'],
  ])('the tax rate of %s looks wrong and it is said', (country, percent) => {
    const { warnings } = cost({ destination: country, goods: '100 USD', duty: '0' });
    expect(warnings).toContainEqual({ code: 'landed-tax-doubtful', params: { country, percent } });
  });

  test('so does that of Russia, where a business imports', () => {
    const b2b = cost({ destination: 'RU', goods: '100 USD', duty: '0', channel: 'b2b' });
    expect(codes(b2b.warnings)).toContain('landed-tax-doubtful');
  });
});

describe('overrides', () => {
  test.each([
    // 7 % of 103
    ['a reduced tax rate', { goods: '100 EUR' }, { taxPercent: '7' }, { 'eu-vat-sale': '7.21' }],
    [
      'a fixed fee',
      { goods: '100 EUR', destination: 'IT' },
      { charges: { 'it-fee': { amount: '2.50' } } },
      { 'it-fee': '2.50' },
    ],
    [
      'a percentage',
      { goods: '100 USD', destination: 'MX' },
      { charges: { 'mx-courier': { percent: '19' } } },
      { 'mx-courier': '19.00' },
    ],
    // list IV: 20 % more
    [
      'a charge switched on',
      { goods: '100 EUR', destination: 'TR' },
      { charges: { 'tr-list-iv': { active: true } } },
      { 'tr-flat': '60.00', 'tr-list-iv': '20.00' },
    ],
    [
      'a limit moved',
      { goods: '160 EUR' },
      { limits: { 'eu-150': { amount: '160' } } },
      { 'eu-flat-duty': '3.00' },
    ],
  ] as const)('%s', (_, request, overrides, expected) => {
    expect(charges(cost({ ...request, overrides }))).toMatchObject(expected);
  });

  test('a charge switched off is gone', () => {
    const overrides = { charges: { 'it-fee': { active: false } } };
    expect(charges(cost({ goods: '100 EUR', destination: 'IT', overrides }))).not.toHaveProperty('it-fee');
  });

  test('an exemption the tables lack can be set', () => {
    const overrides = { limits: { 'kr-exemption': { active: true, amount: '150' } } };
    const request = { destination: 'KR', duty: '5', overrides };
    expect(charges(cost({ ...request, goods: '150 USD' }))).toEqual({});
    expect(charges(cost({ ...request, goods: '150.01 USD' }))).toHaveProperty('kr-tax');
  });

  test('a line with a figure of the seller says so', () => {
    const origin = (overrides: Ask['overrides'], id: string) =>
      lineOf(cost({ goods: '100 EUR', destination: 'IT', ...(overrides ? { overrides } : {}) }), id)?.origin;
    expect(origin(undefined, 'it-fee')).toBe('table');
    expect(origin({ charges: { 'it-fee': { amount: '1' } } }, 'it-fee')).toBe('yours');
    expect(origin({ charges: { 'it-fee': { active: true } } }, 'it-fee')).toBe('table');
    expect(origin({ taxPercent: '5' }, 'eu-vat-sale')).toBe('yours');
  });

  test('overrides of other countries do no harm', () => {
    const overrides = { charges: { 'br-icms': { percent: '20' } }, limits: { 'gb-135': { amount: '1' } } };
    expect(cost({ goods: '100 EUR', overrides })).toEqual(cost({ goods: '100 EUR' }));
  });
});
