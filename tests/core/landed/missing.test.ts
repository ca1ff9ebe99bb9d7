import { describe, expect, test } from 'vitest';
import { type Ask, amounts, charges, codes, cost, lineOf, TABLES, total } from './support';

describe('what is missing is never zero', () => {
  test('no duty rate: no total, the duty is a line without amount, the tax on it at least', () => {
    const result = cost({ goods: '200 EUR', freight: '10 EUR' });
    expect(total(result)).toBeNull();
    expect(result.range).toBeNull();
    expect(result.missing).toEqual([{ code: 'landed-duty-rate', params: { country: 'DE' } }]);
    expect(amounts(result)).toEqual({
      goods: '200.00',
      freight: '10.00',
      'eu-duty': null,
      // 19 % of 210, and more with duty in it
      'eu-vat-border': '39.90',
    });
    expect(lineOf(result, 'eu-duty')?.origin).toBe('missing');
    expect(lineOf(result, 'eu-vat-border')?.atLeast).toBe(true);
    expect(result.atLeast?.minor).toBe(24_990);
  });

  test('a duty rate that is not needed is not asked for', () => {
    expect(total(cost({ goods: '100 EUR' }))).toBe('122.57');
    expect(cost({ destination: 'GB', goods: '100 GBP' }).missing).toEqual([]);
  });

  test.each([
    ['the price of the goods', { goods: null }, 'landed-goods'],
    ['the freight', { goods: '200 EUR', freight: null, duty: '5' }, 'landed-freight'],
    ['the weight, where duty goes by it', { destination: 'RU', goods: '300 EUR' }, 'landed-weight'],
    ['a tax rate', { destination: 'AQ', goods: '10 USD', duty: '5' }, 'landed-tax-rate'],
    ['an exchange rate', { goods: '10 XAU', currency: 'EUR' }, 'landed-no-rate'],
  ] as [string, Ask, string][])('%s', (_, request, code) => {
    const result = cost(request);
    expect(total(result)).toBeNull();
    expect(codes(result.missing)).toContain(code);
  });

  test('without the price of the goods nothing is known, and no charge is claimed', () => {
    const result = cost({ goods: null, freight: '5 EUR' });
    expect(amounts(result)).toEqual({ goods: null, freight: '5.00' });
    expect(result.atLeast).toBeNull();
  });

  test('without the freight the tax is at least that on the goods', () => {
    const result = cost({ goods: '100 EUR', freight: null });
    // 19 % of 103
    expect(charges(result)).toEqual({ 'eu-flat-duty': '3.00', 'eu-vat-sale': '19.57' });
    expect(lineOf(result, 'eu-vat-sale')?.atLeast).toBe(true);
    expect(lineOf(result, 'eu-flat-duty')?.atLeast).toBe(false);
    expect(result.atLeast?.minor).toBe(12_257);
  });

  test('a limit that cannot be compared withholds every charge', () => {
    const tables = { ...TABLES, fx: TABLES.fx.filter(({ quote }) => quote !== 'EUR') };
    const result = cost({ goods: '10 USD' }, undefined, tables);
    expect(charges(result)).toEqual({});
    expect(result.missing).toEqual([{ code: 'landed-no-rate', params: { from: 'USD', to: 'EUR' } }]);
  });

  test('a fee in a currency without rate is a line without amount', () => {
    const tables = { ...TABLES, fx: TABLES.fx.filter(({ quote }) => quote !== 'RON') };
    const result = cost({ destination: 'RO', goods: '100 EUR' }, undefined, tables);
    expect(charges(result)).toMatchObject({ 'eu-flat-duty': '3.00', 'ro-fee': null });
    expect(total(result)).toBeNull();
  });

  test('Russia without a weight: at least the duty on the value', () => {
    const result = cost({ destination: 'RU', goods: '300 EUR' });
    expect(charges(result)).toEqual({ 'ru-excess': '15.00' });
    expect(lineOf(result, 'ru-excess')?.atLeast).toBe(true);
  });

  test('tables without a regime for the rest of the world are a mistake', () => {
    expect(() => cost({ destination: 'UA', goods: '1 USD' }, undefined, { ...TABLES, regimes: [] })).toThrow(
      RangeError,
    );
  });
});

describe('duty rates', () => {
  const item = (euro: number, duty?: string) => ({
    value: { minor: euro * 100, currency: 'EUR' },
    quantity: 1,
    ...(duty === undefined ? {} : { duty }),
  });

  test("an item's own rate wins over that of the goods, that over the market's default", () => {
    const rate = (request: Partial<Ask>) => {
      const line = lineOf(cost({ goods: '200 EUR', ...request }), 'eu-duty');
      return [line?.inputs.percent, line?.origin];
    };
    expect(rate({ marketDuty: '3' })).toEqual(['3', 'assumed']);
    expect(rate({ marketDuty: '3', duty: '4' })).toEqual(['4', 'yours']);
    expect(rate({ marketDuty: '3', duty: '4', items: [item(200, '5')] })).toEqual(['5', 'yours']);
  });

  test('a default is told as assumed, as the sum of its parts', () => {
    const marketDuty = [
      { name: 'MFN', percent: '2.5' },
      { name: 'Section 301', percent: '7.25' },
    ];
    const { assumptions } = cost({ destination: 'US', goods: '100 USD', marketDuty });
    expect(assumptions).toEqual([{ code: 'landed-duty-default', params: { percent: '9.75' } }]);
  });

  test('goods of different rates share the freight by value', () => {
    const result = cost({
      goods: '400 EUR',
      freight: '40 EUR',
      items: [item(100, '10'), item(300, '2')],
    });
    // 10 % of 110, 2 % of 330
    expect(charges(result)['eu-duty']).toEqual(['11.00', '6.60']);
  });

  test('one of two rates missing: its line has no amount, the other stands', () => {
    const result = cost({ goods: '400 EUR', items: [item(100, '10'), item(300)] });
    expect(charges(result)['eu-duty']).toEqual(['10.00', null]);
    expect(total(result)).toBeNull();
  });

  test('different rates without the price of each cannot be worked out', () => {
    const unpriced = { value: null, quantity: 1 };
    const items = [
      { ...unpriced, duty: '10' },
      { ...unpriced, duty: '2' },
    ];
    const result = cost({ goods: '400 EUR', items });
    expect(codes(result.missing)).toEqual(['landed-item-values']);
    const same = items.map((one) => ({ ...one, duty: '10' }));
    expect(charges(cost({ goods: '400 EUR', items: same }))['eu-duty']).toBe('40.00');
  });

  test.each(['five', '-1', '1e3', '1000.01', ''])('%j is not a rate', (duty) => {
    expect(() => cost({ goods: '200 EUR', duty })).toThrow(RangeError);
  });

  test('a duty of nothing is a statement, not a gap', () => {
    const result = cost({ goods: '200 EUR', duty: '0' });
    expect(charges(result)['eu-duty']).toBe('0.00');
    expect(result.missing).toEqual([]);
  });

  test('several kinds without customs codes each count for EUR 3, and it is said', () => {
    const result = cost({ goods: '60 EUR', items: [item(20), item(20), { ...item(20), hs: '960810' }] });
    expect(charges(result)['eu-flat-duty']).toBe('9.00');
    expect(result.assumptions).toContainEqual({ code: 'landed-codes-unknown', params: { kinds: 2 } });
  });
});
