import { describe, expect, test } from 'vitest';
import { compileCard, estimate, type ParcelItem, type RateService } from '../../../lib/core/rates';
import { AS_OF, card, codes, perKgBand, piece, quote, service } from './sample-card';

function several(rules: Partial<RateService>, items: ParcelItem[]) {
  const request = { destination: { country: 'DE' }, items, pack: 'each' as const };
  const result = estimate(request, [compileCard(card([service(rules)]))], { asOf: AS_OF });
  const [only] = result.services;
  if (!only) throw new Error('no quote');
  return { ...result, only };
}

const handling = {
  id: 'handling',
  name: { en: 'Handling', zh: '操作费' },
  active: true,
  amount: { type: 'per-parcel', perParcel: '5' },
} as const;

describe('each parcel on its own', () => {
  test('the price of every parcel adds up, the lines say how often', () => {
    const { only, assumptions } = several({}, [piece({ quantity: 3, grams: 500 })]);
    // 3 x (0.5 x 50 + 10)
    expect(only).toMatchObject({
      price: { minor: 10_500 },
      parcels: 3,
      chargeableGrams: 1500,
      actualGrams: 1500,
    });
    expect(only.lines.map(({ amount, inputs }) => [amount.minor, inputs.times])).toEqual([
      [7500, 3],
      [3000, 3],
    ]);
    expect(assumptions).toEqual([{ code: 'each-parcel', params: { pieces: 3 } }]);
  });

  test('parcels of two kinds have lines of their own', () => {
    const { only } = several({}, [piece({ grams: 500 }), piece({ quantity: 2, grams: 1000 })]);
    // 25 + 10 + 2 x (50 + 10)
    expect(only.price?.minor).toBe(15_500);
    expect(only.lines.map(({ code, parcel }) => [code, parcel])).toEqual([
      ['freight', 0],
      ['registration', 0],
      ['freight', 1],
      ['registration', 1],
    ]);
  });

  test('one parcel that is refused refuses the service, and the reason is told once', () => {
    const heavy = piece({ quantity: 2, grams: 2001 });
    expect(several({}, [piece(), heavy, heavy]).only.reasons).toEqual([
      { code: 'too-heavy', params: { overGrams: 1, limitGrams: 2000 } },
    ]);
  });

  test('a weight or a size that is missing for one is missing', () => {
    expect(several({}, [piece(), piece({ grams: null })]).missing).toEqual([{ code: 'weight' }]);
    expect(several({}, [piece(), piece({ mm: null })]).missing).toEqual([{ code: 'size' }]);
  });

  test('a surcharge per parcel is due for each', () => {
    // 2 x (25 + 10 + 5)
    expect(several({ surcharges: [handling] }, [piece({ quantity: 2 })]).only.price?.minor).toBe(8000);
  });
});

describe('parcels billed together', () => {
  const rules: Partial<RateService> = {
    pieces: 'together',
    weight: { divisor: 5000, stepGrams: 500 },
    bands: [perKgBand(0, 1000, '10', '3'), perKgBand(1000, 100_000, '8', '3')],
  };

  test('each is weighed and rounded, the sum is priced once', () => {
    // 600 -> 1000 g; volume 300 x 300 x 100 / 5000 = 1800 -> 2000 g, twice: 5 kg x 8 + 3
    const items = [piece({ grams: 600 }), piece({ quantity: 2, grams: 400, mm: [300, 300, 100] })];
    const { only } = several(rules, items);
    expect(only).toMatchObject({ chargeableGrams: 5000, price: { minor: 4300 }, parcels: 3 });
    expect(codes(only.lines)).toEqual(['freight', 'registration']);
  });

  test('a fixed surcharge is due once, one per parcel for each that meets its condition', () => {
    const once = { ...handling, id: 'once', amount: { type: 'fixed', fixed: '7' } } as const;
    const long = { ...handling, when: { side: { fromMm: 300 } } };
    const items = [piece({ grams: 600 }), piece({ quantity: 2, grams: 400, mm: [300, 300, 100] })];
    const { only } = several({ ...rules, surcharges: [once, long] }, items);
    expect(only.lines.slice(2).map(({ id, amount }) => [id, amount.minor])).toEqual([
      ['once', 700],
      ['handling', 1000],
    ]);
  });

  test('excess counts in each parcel', () => {
    const excess = { ...handling, amount: { type: 'per-excess-kg', perKg: '1', overGrams: 1500 } } as const;
    const { only } = several({ ...rules, surcharges: [excess] }, [piece({ quantity: 2, grams: 2500 })]);
    // 2 x 1 kg over 1.5
    expect(only.lines.at(-1)?.amount.minor).toBe(200);
  });
});

describe('declared value', () => {
  const rub = (amount: string, min?: string): Partial<RateService> => ({
    valueCap: { amount, currency: 'RUB', ...(min === undefined ? {} : { min }) },
  });
  const worth = (minor: number, currency = 'RUB', more: Partial<ParcelItem> = {}) => ({
    value: { minor, currency },
    ...more,
  });

  test.each([
    [150_000, []],
    [150_001, ['value-over']],
    [1, []],
  ])('%i kopecks of 1500 roubles: %j', (minor, reasons) => {
    expect(codes(quote(rub('1500'), worth(minor)).reasons)).toEqual(reasons);
  });

  test.each([
    [150_100, []],
    [150_099, ['value-under']],
    [700_001, ['value-over']],
  ])('%i kopecks of 1501 to 7000: %j', (minor, reasons) => {
    expect(codes(quote(rub('7000', '1501'), worth(minor)).reasons)).toEqual(reasons);
  });

  test('is of the parcel: pieces add up, and each on its own does not', () => {
    const two = worth(100_000, 'RUB', { quantity: 2 });
    expect(quote(rub('1500'), two).reasons).toEqual([
      { code: 'value-over', params: { value: '2000.00', limit: '1500', currency: 'RUB' } },
    ]);
    expect(quote(rub('1500'), two, { pack: 'each' }).available).toBe(true);
  });

  test('unknown: offered, said, and asked for', () => {
    const result = quote(rub('1500'), {});
    expect(result.available).toBe(true);
    expect(result.warnings).toEqual([{ code: 'value-unknown', params: { limit: '1500', currency: 'RUB' } }]);
    expect(quote({}, {}).warnings).toEqual([]);
  });

  test('in another currency: converted with the rates given, else said', () => {
    const fx = [
      { quote: 'CNY', perUsd: '7', date: '2026-09-29', source: 'x', origin: 'table' as const },
      { quote: 'RUB', perUsd: '84', date: '2026-09-29', source: 'x', origin: 'table' as const },
    ];
    const compiled = [compileCard(card([service(rub('1500'))]))];
    // 125 CNY x 84 / 7 = 1500 RUB
    const ask = (minor: number, rates: typeof fx) => {
      const items = [piece(worth(minor, 'CNY'))];
      const request = { destination: { country: 'DE' }, items };
      return estimate(request, compiled, { asOf: AS_OF, fx: rates }).services[0];
    };
    expect(ask(12_500, fx)?.available).toBe(true);
    expect(codes(ask(12_501, fx)?.reasons ?? [])).toEqual(['value-over']);
    expect(codes(ask(12_501, [])?.warnings ?? [])).toEqual(['value-unchecked']);
  });
});
