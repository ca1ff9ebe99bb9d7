import { describe, expect, test } from 'vitest';
import { ask, card, perKgBand, piece, quote, service } from './sample-card';

/** Faults seen in other shipping engines; each must not happen here. */
describe('faults of other engines', () => {
  test('the billable weight is computed, then never used', () => {
    // 300 x 300 x 300 mm / 5000 = 5400 g at 10 per kg
    const rules = { weight: { stepGrams: 1, divisor: 5000 }, bands: [perKgBand(0, 10_000, '10')] };
    expect(quote(rules, { grams: 100, mm: [300, 300, 300] }).price?.minor).toBe(5400);
  });

  test('the band is chosen by actual weight although volume is billed', () => {
    const rules = {
      weight: { stepGrams: 1, divisor: 5000 },
      bands: [perKgBand(0, 1000, '10'), perKgBand(1000, 10_000, '7')],
    };
    // 5.4 kg at the heavier band's 7 = 37.80
    expect(quote(rules, { grams: 100, mm: [300, 300, 300] }).price?.minor).toBe(3780);
  });

  test('a parcel exactly at the maximum falls into the next band', () => {
    const bands = [perKgBand(0, 500, '10', '1'), perKgBand(500, 1000, '20', '2')];
    // 0.5 kg x 10 + 1
    expect(quote({ bands }, { grams: 500 }).price?.minor).toBe(600);
    // 0.501 kg x 20 + 2 = 12.02
    expect(quote({ bands }, { grams: 501 }).price?.minor).toBe(1202);
  });

  test('a parcel exactly at the limit is refused', () => {
    const zones = [{ id: 'DE', countries: ['DE'], maxGrams: 2000 }];
    expect(quote({ zones }, { grams: 2000 }).available).toBe(true);
  });

  test('a card that is not in force is still applied', () => {
    const early = card([service()], { effectiveFrom: '2027-01-01' });
    expect(ask([early], piece()).services[0]?.price).toBeNull();
  });

  test('percentages compound by accident: a discount touches the base once', () => {
    const price = { type: 'per-kg', perKg: '100', registration: '50', fixed: '50' } as const;
    const bands = [{ zone: 'DE', fromGrams: 0, include: 'upper' as const, price }];
    // 0.5 kg x 100 = 50; 10 % of 50 = 5; 50 + 50 + 50 - 5
    expect(quote({ bands }, {}, { discounts: { test: '10' } }).price?.minor).toBe(14_500);
  });

  test('unknown dimensions count as valid', () => {
    const result = quote({ limits: [{ maxSideMm: 1 }] }, { mm: null });
    expect(result.warnings).toContainEqual({ code: 'size-unknown' });
  });

  test('unknown weight counts as zero', () => {
    expect(quote({}, { grams: null }).price).toBeNull();
  });

  test('an empty list without a reason: every service answers, the unavailable with a reason', () => {
    const list = [service({ id: 'a', zones: [] }), service({ id: 'b', bands: [] }), service({ id: 'c' })];
    const { services } = ask([card(list)], piece());
    expect(services).toHaveLength(3);
    for (const one of services) expect(one.available).toBe(one.reasons.length === 0);
  });

  test('a quote does not change the card it came from', () => {
    const source = card([service({ bands: [perKgBand(300, 2000, '20'), perKgBand(0, 300, '10')] })]);
    const before = structuredClone(source);
    ask([source], piece());
    expect(source).toEqual(before);
  });
});
