import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sum } from '../../../lib/core/money';
import {
  checkCard,
  compileCard,
  type EstimateRequest,
  estimate,
  type RateBand,
  type SizeLimit,
} from '../../../lib/core/rates';
import { AS_OF, ask, card, piece, service } from './sample-card';

const decimal = (max: number) =>
  fc.integer({ min: 0, max: max * 100 }).map((minor) => (minor / 100).toFixed(2));

/** Neighbouring bands without gaps, each with a price of either kind. */
const bandsArb: fc.Arbitrary<RateBand[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 6 }),
    fc.array(fc.tuple(decimal(300), decimal(50), fc.boolean()), { minLength: 6, maxLength: 6 }),
    fc.constantFrom('upper' as const, 'lower' as const),
  )
  .map(([edges, prices, include]) => {
    const sorted = [...edges].sort((a, b) => a - b);
    return sorted.map((toGrams, index) => {
      const [amount, fee, stepped] = prices[index] ?? ['1', '1', false];
      const price = stepped
        ? ({ type: 'first-step', firstGrams: 500, first: amount, stepGrams: 300, step: fee } as const)
        : ({ type: 'per-kg', perKg: amount, registration: fee } as const);
      return { zone: 'DE', fromGrams: sorted[index - 1] ?? 0, toGrams, include, price };
    });
  });

const itemArb = fc.record({
  quantity: fc.integer({ min: 1, max: 20 }),
  grams: fc.option(fc.integer({ min: 1, max: 3000 })),
  mm: fc.option(
    fc.tuple(
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 1, max: 900 }),
    ),
  ),
  goods: fc.constantFrom([], ['battery' as const], ['liquid' as const, 'brand' as const]),
});

const rulesArb = fc.record({
  weight: fc.record({
    stepGrams: fc.constantFrom(1, 10, 100, 500),
    divisor: fc.constantFrom(null, 5000, 6000, 8000),
  }),
  bands: bandsArb,
  limits: fc.constantFrom<SizeLimit[]>([], [{ maxSideMm: 600, maxSumMm: 900 }]),
});

describe('for any card and parcel', () => {
  test('the lines sum to the price; without a price there is a reason', () => {
    fc.assert(
      fc.property(rulesArb, itemArb, fc.constantFrom('0', '12.5', '32'), (rules, item, percent) => {
        const source = card([service(rules)]);
        expect(checkCard(source).filter(({ severity }) => severity === 'error')).toEqual([]);
        const [result] = ask([source], item, { discounts: { test: percent } }).services;
        if (result?.price) {
          const amounts = result.lines.map((line) => line.amount);
          expect(sum(amounts, result.price.currency)).toEqual(result.price);
          expect(result.reasons).toEqual([]);
          expect(result.price.minor).toBeGreaterThanOrEqual(0);
        } else {
          expect(result?.reasons.length).toBeGreaterThan(0);
          expect(result?.lines).toEqual([]);
        }
      }),
    );
  });

  test('the chargeable weight is never below the scale or the volume, and a multiple of the step', () => {
    fc.assert(
      fc.property(rulesArb, itemArb, (rules, item) => {
        const [result] = ask([card([service(rules)])], item).services;
        if (result?.chargeableGrams == null) return;
        expect(result.chargeableGrams).toBeGreaterThanOrEqual(result.actualGrams ?? 0);
        expect(result.chargeableGrams).toBeGreaterThanOrEqual(result.volumetricGrams ?? 0);
        expect(result.chargeableGrams % rules.weight.stepGrams).toBe(0);
      }),
    );
  });

  test('within one band the price never falls as the weight rises', () => {
    const one = bandsArb.map(([band]) => ({ ...band, fromGrams: 0, toGrams: 100_000 }) as RateBand);
    const grams = fc.integer({ min: 1, max: 50_000 });
    fc.assert(
      fc.property(one, grams, grams, (band, a, b) => {
        const source = card([service({ bands: [band] })]);
        const price = (weight: number) => ask([source], piece({ grams: weight })).services[0]?.price?.minor;
        const [light, heavy] = [price(Math.min(a, b)), price(Math.max(a, b))];
        expect(heavy ?? Number.NaN).toBeGreaterThanOrEqual(light ?? Number.NaN);
      }),
    );
  });

  test('the size, once known, never makes a service cheaper', () => {
    fc.assert(
      fc.property(rulesArb, itemArb, (rules, item) => {
        // Bands are the card's own choice and may fall; one band shows the effect of the size alone.
        const bands = rules.bands.slice(0, 1).map((band) => ({ ...band, fromGrams: 0, toGrams: 1_000_000 }));
        const source = card([service({ ...rules, bands })]);
        const unknown = ask([source], { ...item, mm: null }).services[0]?.price?.minor;
        const known = ask([source], item).services[0]?.price?.minor;
        if (known !== undefined) expect(known).toBeGreaterThanOrEqual(unknown ?? Number.NaN);
      }),
    );
  });

  test('the order of the cards does not change the answer', () => {
    fc.assert(
      fc.property(fc.array(rulesArb, { minLength: 2, maxLength: 5 }), itemArb, (list, item) => {
        const cards = list.map((rules, index) =>
          compileCard(card([service(rules)], { id: `card-${index}` })),
        );
        const request: EstimateRequest = { destination: { country: 'DE' }, items: [item] };
        const there = estimate(request, cards, { asOf: AS_OF });
        const back = estimate(request, [...cards].reverse(), { asOf: AS_OF });
        expect(back).toEqual(there);
      }),
    );
  });
});
