import fc from 'fast-check';
import type {
  BandPrice,
  ParcelItem,
  RateBand,
  RateService,
  RateZone,
  SizeLimit,
  Surcharge,
  SurchargeAmount,
  SurchargeCondition,
  WeightRule,
} from '../../../lib/core/rates';

/** Services that use every rule of the format, and parcels to ask them about. */
const money = (max: number) =>
  fc.integer({ min: 0, max: max * 100 }).map((minor) => (minor / 100).toFixed(2));
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });

/** Drops what is undefined: absent, not undefined, is how a card says nothing. */
const present = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const priceArb = fc.oneof(
  fc
    .record({
      perKg: money(300),
      registration: maybe(money(50)),
      fixed: maybe(money(20)),
      minimum: maybe(money(90)),
    })
    .map((price) => ({ type: 'per-kg', ...present(price) })),
  fc
    .record({
      firstGrams: fc.constantFrom(100, 500),
      first: money(200),
      stepGrams: fc.constantFrom(50, 500),
      step: money(50),
      registration: maybe(money(50)),
    })
    .map((price) => ({ type: 'first-step', ...present(price) })),
  fc.record({ flat: money(500) }).map((price) => ({ type: 'flat', ...price })),
  fc
    .record({ perTonne: maybe(money(9000)), perCbm: money(3000), minimum: maybe(money(300)) })
    .map((price) => ({ type: 'weight-or-measure', ...present(price) })),
) as fc.Arbitrary<BandPrice>;

const bandsArb = (zone: string): fc.Arbitrary<RateBand[]> =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 7 }),
      fc.array(priceArb, { minLength: 7, maxLength: 7 }),
      fc.constantFrom('upper' as const, 'lower' as const),
    )
    .map(([edges, prices, include]) => {
      const sorted = [...edges].sort((a, b) => a - b);
      return sorted.map((toGrams, index) => ({
        zone,
        // Gaps now and then, and now and then a card that does not start at nothing.
        fromGrams:
          (sorted[index - 1] ?? 0) +
          (toGrams % 4 === 0 ? Math.floor((toGrams - (sorted[index - 1] ?? 0)) / 2) : 0),
        ...(index === sorted.length - 1 && toGrams % 3 > 0 ? {} : { toGrams }),
        include,
        price: prices[index] ?? { type: 'flat', flat: '1' },
      }));
    });

const weightArb: fc.Arbitrary<WeightRule> = fc
  .record({
    divisor: maybe(fc.constantFrom(null, 5000, 6000, 8000)),
    inches: fc.boolean(),
    when: maybe(fc.constantFrom('always' as const, { anySideAtLeastMm: 400 }, { ratioAtLeast: 1.5 })),
    half: maybe(fc.constantFrom('no' as const, 'yes' as const, { freeGrams: 700 })),
    stepGrams: maybe(fc.constantFrom(1, 10, 500)),
    stepped: fc.boolean(),
    minGrams: maybe(fc.constantFrom(50, 2000)),
    maxGrams: maybe(fc.constantFrom(5000, 30_000)),
  })
  .map(({ inches, divisor, stepped, stepGrams, ...rest }) =>
    present({
      ...rest,
      divisor: inches && divisor ? 139 : divisor,
      unit: inches && divisor ? ('in3/lb' as const) : undefined,
      stepGrams: stepped ? undefined : stepGrams,
      steps: stepped ? [{ belowGrams: 2100, stepGrams: 500 }, { stepGrams: 1000 }] : undefined,
    }),
  );

const limitArb = fc.constantFrom<SizeLimit[]>(
  [],
  [{ maxSideMm: 600, maxSumMm: 900 }],
  [{ maxLengthPlusGirthMm: 2000 }, { boxMm: [700, 300, 300] }],
  [{ minSideMm: 100, maxTwoSidesMm: 900 }, { roll: { maxMm: 1040 } }],
);

const conditionArb: fc.Arbitrary<SurchargeCondition> = fc
  .record({
    zones: maybe(fc.constantFrom(['DE'], ['part'])),
    postcodes: maybe(fc.constant([{ prefix: '12' }])),
    weight: maybe(
      fc.record({
        fromGrams: fc.integer({ min: 0, max: 3000 }),
        of: fc.constantFrom('actual', 'chargeable'),
      }),
    ),
    side: maybe(fc.constant({ fromMm: 500 })),
    girth: maybe(fc.constant({ fromMm: 900, toMm: 2500 })),
    goods: maybe(fc.constant(['battery' as const])),
  })
  .map((condition) => present(condition) as unknown as SurchargeCondition);

const amountArb = (earlier: string[]): fc.Arbitrary<SurchargeAmount> =>
  fc.oneof(
    fc.record({
      type: fc.constant('percent' as const),
      percent: fc.constantFrom('30.5', '5', '0.25'),
      of: fc.constantFrom('freight' as const, 'running-total' as const, ['freight', ...earlier]),
    }),
    money(50).map((fixed) => ({ type: 'fixed' as const, fixed })),
    fc.record({ type: fc.constant('per-kg' as const), perKg: money(9), minimum: money(30) }),
    money(50).map((perParcel) => ({ type: 'per-parcel' as const, perParcel })),
    fc.record({
      type: fc.constant('per-excess-kg' as const),
      perKg: money(9),
      overGrams: fc.integer({ min: 0, max: 2000 }),
    }),
  );

const surchargeArb = (index: number): fc.Arbitrary<Surcharge> => {
  const earlier = Array.from({ length: index }, (_, at) => `s${at}`);
  return fc
    .record({
      active: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
      to: maybe(fc.constantFrom('2026-09-30', '2026-12-31')),
      amount: amountArb(earlier),
      when: maybe(fc.oneof(conditionArb, fc.array(conditionArb, { minLength: 1, maxLength: 2 }))),
      notWith: maybe(fc.constant(earlier.slice(0, 1))),
    })
    .map((rest) => ({ id: `s${index}`, name: { en: 'S', zh: '附' }, ...present(rest) }));
};

const zones: RateZone[] = [
  { id: 'DE', countries: ['DE', 'FR'] },
  { id: 'part', countries: ['DE'], postcodes: [{ prefix: '1' }], maxGrams: 3000 },
  { id: 'closed', countries: ['IT'], closed: { code: 'not-served' } },
];

export const serviceArb: fc.Arbitrary<Partial<RateService>> = fc
  .record({
    weight: weightArb,
    limits: limitArb,
    goods: fc.constantFrom<RateService['goods']>({}, { battery: 'no' }, { battery: 'yes', liquid: 'no' }),
    onlyGoods: maybe(fc.constant(['battery' as const, 'magnet' as const])),
    valueCap: maybe(
      fc.constantFrom({ amount: '100', currency: 'USD' }, { amount: '7000', min: '150.01', currency: 'CNY' }),
    ),
    bands: fc.tuple(bandsArb('DE'), bandsArb('part')).map((lists) => lists.flat()),
    surcharges: fc
      .integer({ min: 0, max: 4 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => surchargeArb(index)))),
    bare: fc.boolean(),
  })
  .map(({ onlyGoods, valueCap, limits, bare, ...rest }): Partial<RateService> => {
    if (bare) return { ...rest, limits: [], zones };
    return { ...rest, limits, zones, ...(present({ onlyGoods, valueCap }) as object) };
  });

const side = fc.integer({ min: 1, max: 900 });
export const itemArb: fc.Arbitrary<ParcelItem> = fc
  .record({
    quantity: fc.integer({ min: 1, max: 3 }),
    grams: fc.option(
      fc.oneof(
        { arbitrary: fc.integer({ min: 1, max: 20_000 }), weight: 9 },
        { arbitrary: fc.integer({ min: 1, max: 200_000_000 }), weight: 1 },
      ),
      {
        freq: 9,
      },
    ),
    mm: fc.option(fc.tuple(side, side, side)),
    goods: fc.constantFrom<ParcelItem['goods'][]>([], ['battery'], ['liquid', 'brand'], ['magnet']),
    shape: maybe(fc.constantFrom('box' as const, 'roll' as const)),
    value: fc.option(
      fc.record({
        minor: fc.integer({ min: 0, max: 900_000 }),
        currency: fc.constantFrom('CNY', 'USD', 'KWD'),
      }),
    ),
  })
  .map((item) => present(item));
