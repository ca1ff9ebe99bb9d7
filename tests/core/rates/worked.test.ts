import { describe, expect, test } from 'vitest';
import { firstStepBand, perKgBand, quote, service } from './sample-card';

/** Published worked examples, retyped: what a forwarder's page or an open engine answers for the same figures. */
describe('worked examples: chargeable weight', () => {
  test.each([
    // 60 x 52 x 30 cm / 5000 = 18.72 kg, rounded up to the half kilogram
    ['VW-01', [600, 520, 300], 15_000, 5000, 500, 18_720, 19_000],
    // 15 x 30 x 20 cm / 5000 = 1.8 kg; no rounding there
    ['VW-02', [150, 300, 200], 1200, 5000, 1, 1800, 1800],
    // 18 x 33 x 22 cm / 5000 = 2.6136 kg, rounded up to 0.1 kg; 2613.6 g shows as 2614
    ['VW-03', [180, 330, 220], 2000, 5000, 100, 2614, 2700],
    // 27,000 cm3 / 6000 = 4.5 kg is less than the scale
    ['VW-06', [300, 300, 300], 11_000, 6000, 1, 4500, 11_000],
  ] as const)('%s', (_, mm, grams, divisor, stepGrams, volumetric, chargeable) => {
    const rules = { weight: { stepGrams, divisor }, bands: [perKgBand(0, 100_000, '1')] };
    const result = quote(rules, { mm, grams });
    expect(result).toMatchObject({ volumetricGrams: volumetric, chargeableGrams: chargeable });
  });

  test.each([
    // Express goes by half kilograms below 21 kg, by whole ones from there
    ['VW-09 a', 1670, 2000],
    ['VW-09 b', 34_100, 35_000],
    ['VW-09 c', 34_900, 35_000],
  ])('%s: %i g bills %i', (_, grams, chargeable) => {
    const steps = [{ belowGrams: 21_000, stepGrams: 500 }, { stepGrams: 1000 }];
    const rules = { weight: { steps, divisor: null }, bands: [perKgBand(0, 100_000, '1')] };
    expect(quote(rules, { grams }).chargeableGrams).toBe(chargeable);
  });

  test('VW-07: half counting past a free 20 kg: (36 + 15) / 2 = 25.5 kg', () => {
    const weight = { divisor: 6000, half: { freeGrams: 20_000 } };
    const rules = { weight, bands: [perKgBand(0, 100_000, '1')] };
    const result = quote(rules, { grams: 15_000, mm: [600, 600, 600] });
    expect(result).toMatchObject({ volumetricGrams: 36_000, chargeableGrams: 25_500, basis: 'half' });
  });
});

describe('worked examples: first + additional weight', () => {
  test.each([
    // 150 + (10 - 1) x 30
    ['FW-01', 5000, firstStepBand(500, '150', 500, '30'), 42_000],
    // 52.5 + ceil(735 / 500) x 15
    ['FW-03', 1235, firstStepBand(500, '52.5', 500, '15'), 8250],
  ])('%s', (_, grams, band, fen) => {
    expect(quote({ bands: [band] }, { grams }).price?.minor).toBe(fen);
  });
});

describe('worked examples: bands', () => {
  const flat = (fromGrams: number, toGrams: number, fixed: string) => ({
    zone: 'DE',
    fromGrams,
    toGrams,
    include: 'lower' as const,
    price: { type: 'flat' as const, flat: fixed },
  });

  test('KR-02: 1.65 lb is 749 g, in the tier from 0.5 to 1 kg', () => {
    const bands = [flat(0, 500, '5'), flat(500, 1000, '8'), flat(1000, 2000, '12')];
    // 1.65 x 453.59237 = 748.43 g, rounded up
    expect(quote({ bands }, { grams: 749 }).price?.minor).toBe(800);
  });

  test('KR-09: 6 lb is over the 5 lb of one service, the other takes it and the first says why', () => {
    // 5 lb = 2267 g, 8 lb = 3628 g, 6 lb = 2722 g
    const standard = quote({ zones: [{ id: 'DE', countries: ['DE'], maxGrams: 2267 }] }, { grams: 2722 });
    expect(standard.available).toBe(false);
    expect(standard.reasons).toEqual([{ code: 'too-heavy', params: { overGrams: 455, limitGrams: 2267 } }]);
    const premium = {
      zones: [{ id: 'DE', countries: ['DE'], maxGrams: 3628 }],
      bands: [flat(0, 4000, '15')],
    };
    expect(quote({ ...service(), ...premium }, { grams: 2722 }).price?.minor).toBe(1500);
  });

  test('KR-01: two pieces at a zone rate of 10, each a parcel: 20', () => {
    const result = quote({ bands: [flat(0, 4000, '10')] }, { quantity: 2 }, { pack: 'each' });
    expect(result).toMatchObject({ price: { minor: 2000 }, parcels: 2 });
  });
});
