import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCard, estimate, type ParcelItem, type RateService } from '../../../lib/core/rates';
import { heaviestBilled, roundWeight } from '../../../lib/core/rates/chargeable';
import { shippedCards } from '../../../lib/data';
import { itemArb, serviceArb } from './any-card';
import { AS_OF, card, codes, perKgBand, piece, quote, service } from './sample-card';

const weight = { stepGrams: 1, divisor: null, maxGrams: 2000 };
const several = (items: ParcelItem[], rules: Partial<RateService> = {}) => {
  const request = { destination: { country: 'DE' }, items };
  const [only] = estimate(request, [compileCard(card([service({ weight, ...rules })]))], {
    asOf: AS_OF,
  }).services;
  if (!only) throw new Error('no quote');
  return only;
};

describe('an order that is too heavy for one parcel', () => {
  test('goes in full parcels and one with the rest, each priced and explained', () => {
    const result = quote({ weight }, { quantity: 10, grams: 450 });
    // 4 pieces are 1800 g, 5 would be 2250 g. Two parcels of 4: 2 x (50 x 1.8 + 10); one of 2: 50 x 0.9 + 10.
    expect(result).toMatchObject({
      available: true,
      parcels: 3,
      price: { minor: 25_500 },
      actualGrams: 4500,
    });
    expect(
      result.lines.map(({ code, parcel, amount, inputs }) => [code, parcel, amount.minor, inputs.times]),
    ).toEqual([
      ['freight', 0, 18_000, 2],
      ['registration', 0, 2000, 2],
      ['freight', 1, 4500, undefined],
      ['registration', 1, 1000, undefined],
    ]);
    expect(result.warnings).toContainEqual({ code: 'several-parcels', params: { parcels: 3 } });
  });

  test('stays in one where the service takes it', () => {
    expect(quote({ weight }, { quantity: 4, grams: 500 })).toMatchObject({
      parcels: 1,
      price: { minor: 11_000 },
    });
    expect(codes(quote({ weight }, { quantity: 4, grams: 500 }).warnings)).not.toContain('several-parcels');
    expect(quote({ weight }, { quantity: 5, grams: 500 }).parcels).toBe(2);
  });

  test('is parted by the heaviest band too, down to the weight that is billed within it', () => {
    // Billed in steps of 300 g, so 1800 g is the most below 2000 g: 3 pieces of 600 g, not 3 of 650 g.
    const rules = { weight: { stepGrams: 300, divisor: null } };
    expect(quote(rules, { quantity: 6, grams: 600 }).parcels).toBe(2);
    expect(quote(rules, { quantity: 6, grams: 650 }).parcels).toBe(3);
  });

  test('without sizes is parted by weight, and the size stays a question', () => {
    const limits = [{ maxSideMm: 600 }];
    const result = quote({ weight, limits }, { quantity: 5, grams: 900, mm: null });
    // 2 + 2 + 1 pieces: 2 x (50 x 1.8 + 10) + 50 x 0.9 + 10.
    expect(result).toMatchObject({ available: true, parcels: 3, price: { minor: 25_500 } });
    expect(codes(result.warnings)).toContain('size-unknown');
  });

  test('keeps the reason of the piece where not even one goes', () => {
    const result = quote({ weight }, { quantity: 3, grams: 2001 });
    expect(result.available).toBe(false);
    expect(result.reasons).toEqual([{ code: 'too-heavy', params: { overGrams: 1, limitGrams: 2000 } }]);
  });

  test('is refused where one of its products does not go', () => {
    const result = several([piece({ quantity: 3, grams: 900 }), piece({ grams: 2500 })]);
    expect(result.reasons).toEqual([{ code: 'too-heavy', params: { overGrams: 500, limitGrams: 2000 } }]);
  });

  test('mixes what is left over of its products', () => {
    // 3 of 900 g: a parcel of two; the third goes with the one of 700 g.
    const result = several([piece({ quantity: 3, grams: 900 }), piece({ grams: 700, goods: ['battery'] })]);
    expect(result).toMatchObject({ available: true, parcels: 2, actualGrams: 3400 });
  });

  test('is not parted when asked not to be', () => {
    const pack = { pack: 'one-parcel' as const };
    const result = quote({ weight }, { quantity: 5, grams: 500 }, pack);
    expect(result.reasons).toEqual([{ code: 'too-heavy', params: { overGrams: 500, limitGrams: 2000 } }]);
  });

  test('is not parted for its value, its goods or a missing weight', () => {
    const value = { minor: 6000, currency: 'CNY' };
    const valueCap = { amount: '100', currency: 'CNY' };
    expect(codes(quote({ weight, valueCap }, { quantity: 2, value }).reasons)).toEqual(['value-over']);
    const goods = { battery: 'no' as const };
    expect(codes(quote({ weight, goods }, { quantity: 5, goods: ['battery'] }).reasons)).toContain(
      'goods-refused',
    );
    expect(codes(quote({ weight }, { quantity: 5, grams: null }).reasons)).toEqual(['weight-missing']);
  });

  test('billed together stays refused where the sum has no price', () => {
    const bands = [perKgBand(0, 3000, '50')];
    expect(quote({ weight, bands, pieces: 'together' }, { quantity: 3, grams: 900 })).toMatchObject({
      available: true,
      parcels: 2,
      // One bill for 2700 g.
      price: { minor: 13_500 },
    });
    expect(quote({ weight, bands, pieces: 'together' }, { quantity: 4, grams: 900 }).available).toBe(false);
  });
});

describe('an order that is too large for one parcel', () => {
  test('is packed side by side before it is parted', () => {
    const limits = [{ maxSideMm: 500 }];
    // 11 x 50 mm stacked is 550 mm.
    const result = quote({ weight, limits }, { quantity: 11, grams: 10 });
    expect(result).toMatchObject({ available: true, parcels: 1 });
    expect(codes(result.warnings)).toContain('packed-otherwise');
  });

  test('goes in several', () => {
    // A parcel of at most 200 x 100 x 100 holds two of 200 x 100 x 50.
    const result = quote({ weight, limits: [{ boxMm: [200, 100, 100] }] }, { quantity: 5, grams: 100 });
    // 2 x (50 x 0.2 + 10) + 50 x 0.1 + 10.
    expect(result).toMatchObject({ available: true, parcels: 3, price: { minor: 5500 } });
  });

  test('keeps the reason of the piece', () => {
    const result = quote({ weight, limits: [{ maxSideMm: 150 }] }, { quantity: 3, grams: 100 });
    expect(result.reasons).toEqual([{ code: 'side-too-long', params: { overMm: 50, limitMm: 150 } }]);
  });

  test('is parted by its volume where volume is billed', () => {
    // 1000 cm3 a piece, divisor 1000: 1000 g each, so two to a parcel although the scale would take twenty.
    const rules = { weight: { stepGrams: 1, divisor: 1000, maxGrams: 2000 } };
    expect(quote(rules, { quantity: 5, grams: 100 })).toMatchObject({
      available: true,
      parcels: 3,
      chargeableGrams: 5000,
    });
  });
});

test('the heaviest weight that is billed within a limit', () => {
  const rule = fc.record({
    stepGrams: fc.integer({ min: 1, max: 1000 }),
    minGrams: fc.integer({ min: 0, max: 500 }),
  });
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 100_000 }), rule, (limit, weightRule) => {
      const grams = heaviestBilled(limit, weightRule);
      expect(roundWeight(grams, weightRule)).toBeLessThanOrEqual(limit);
      expect(roundWeight(grams + 1, weightRule)).toBeGreaterThan(limit);
    }),
  );
});

describe('any order by any card', () => {
  const same = (items: ParcelItem[], services: RateService[]) => {
    const cards = [compileCard(card(services))];
    const request = { destination: { country: 'DE' }, items };
    const byId = (pack?: 'one-parcel') =>
      new Map(
        estimate({ ...request, ...(pack && { pack }) }, cards, { asOf: AS_OF }).services.map((one) => [
          one.id,
          one,
        ]),
      );
    return { parted: byId(), whole: byId('one-parcel') };
  };

  test('one parcel stays what it was; parted parcels hold all pieces and their lines add up', () => {
    fc.assert(
      fc.property(
        fc.array(itemArb, { minLength: 1, maxLength: 3 }),
        fc.array(serviceArb, { minLength: 1, maxLength: 2 }),
        (items, services) => {
          const { parted, whole } = same(
            items,
            services.map((one, at) => service({ ...one, id: `s${at}` })),
          );
          for (const [id, quote_] of parted) {
            const before = whole.get(id);
            if (before?.available) expect(quote_).toEqual(before);
            else if (!quote_.available) expect(quote_.parcels).toBeGreaterThan(0);
            if (!quote_.available) continue;
            expect(quote_.lines.reduce((all, { amount }) => all + amount.minor, 0)).toBe(quote_.price?.minor);
            expect(quote_.actualGrams).toBe(
              items.reduce((all, { grams, quantity }) => all + (grams ?? 0) * quantity, 0),
            );
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a thousand pieces by the shipped cards lose none', () => {
    const cards = shippedCards.map(compileCard);
    const items = [piece({ quantity: 1000, grams: 35, mm: [90, 60, 20] })];
    const { services } = estimate({ destination: { country: 'US' }, items }, cards, { asOf: AS_OF });
    const parted = services.filter(({ available, parcels }) => available && parcels > 1);
    expect(parted.length).toBeGreaterThan(0);
    for (const { actualGrams } of parted) expect(actualGrams).toBe(35_000);
  });
});
