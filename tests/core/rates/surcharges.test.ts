import { describe, expect, test } from 'vitest';
import {
  checkCard,
  compileCard,
  estimate,
  type ParcelItem,
  type RateService,
  type Surcharge,
  type SurchargeAmount,
  type SurchargeCondition,
} from '../../../lib/core/rates';
import { AS_OF, card, codes, perKgBand, piece, quote, service } from './sample-card';

const surcharge = (id: string, amount: SurchargeAmount, more: Partial<Surcharge> = {}): Surcharge => ({
  id,
  name: { en: id, zh: id },
  active: true,
  amount,
  ...more,
});
const percent = (value: string, of: Extract<SurchargeAmount, { type: 'percent' }>['of'] = 'freight') =>
  ({ type: 'percent', percent: value, of }) as const;
const fixed = (value: string) => ({ type: 'fixed', fixed: value }) as const;

/** Freight of 100.00 for any parcel. */
const bands: RateService['bands'] = [
  { zone: 'DE', fromGrams: 0, include: 'upper', price: { type: 'flat', flat: '100' } },
];
const priced = (surcharges: Surcharge[], item: Partial<ParcelItem> = {}, more = {}) =>
  quote({ bands, surcharges }, item, more);
const lines = (surcharges: Surcharge[], item: Partial<ParcelItem> = {}, more = {}) =>
  priced(surcharges, item, more)
    .lines.slice(1)
    .map(({ id, amount }) => [id, amount.minor]);

describe('amounts', () => {
  test.each([
    ['percent of freight', percent('30.5'), 3050],
    ['fixed', fixed('230'), 23_000],
    ['per parcel', { type: 'per-parcel', perParcel: '155' }, 15_500],
    // 24 kg x 4 = 96, raised to 200
    ['per kg with a minimum', { type: 'per-kg', perKg: '4', minimum: '200' }, 20_000],
    // 24 x 10
    ['per kg over its minimum', { type: 'per-kg', perKg: '10', minimum: '200' }, 24_000],
    // 24 - 22 = 2 kg x 1.5
    ['per kg of excess', { type: 'per-excess-kg', perKg: '1.5', overGrams: 22_000 }, 300],
  ] as [string, SurchargeAmount, number][])('%s', (_, amount, minor) => {
    const result = priced([surcharge('x', amount)], { grams: 24_000 });
    expect(result.lines.at(-1)).toMatchObject({ code: 'surcharge', id: 'x', amount: { minor } });
    expect(result.price?.minor).toBe(10_000 + minor);
  });

  test('nothing in excess: no line', () => {
    const excess = surcharge('x', { type: 'per-excess-kg', perKg: '1.5', overGrams: 500 });
    expect(lines([excess], { grams: 500 })).toEqual([]);
    // 0.001 kg x 1.5 = 0.0015, no fen
    expect(lines([excess], { grams: 501 })).toEqual([]);
    expect(lines([excess], { grams: 510 })).toEqual([['x', 2]]);
  });

  test('each line tells what was multiplied', () => {
    const result = priced([
      surcharge('fuel', percent('30.5')),
      surcharge('kg', { type: 'per-kg', perKg: '2' }),
    ]);
    expect(result.lines.slice(1).map(({ inputs }) => inputs)).toEqual([
      { percent: '30.5', of: '100.00' },
      { perKg: '2', grams: 500 },
    ]);
  });
});

describe('order and compounding', () => {
  test('KR-05: fixed ones add up: 100 + 2.5 + 1.5', () => {
    const both = [surcharge('a', fixed('2.5')), surcharge('b', fixed('1.5'))];
    expect(priced(both).price?.minor).toBe(10_400);
  });

  test('KR-07: each percentage is of the freight: 100 + 10 + 3.5 + 5', () => {
    const mixed = [surcharge('a', percent('10')), surcharge('b', fixed('3.5')), surcharge('c', percent('5'))];
    expect(priced(mixed).price?.minor).toBe(11_850);
  });

  test('of the running total only where the card says so', () => {
    const mixed = [
      surcharge('a', percent('10')),
      surcharge('b', fixed('3.5')),
      surcharge('c', percent('5', 'running-total')),
    ];
    // 5 % of 113.50 = 5.675 -> 5.68
    expect(lines(mixed)).toEqual([
      ['a', 1000],
      ['b', 350],
      ['c', 568],
    ]);
  });

  test('of named ones: fuel on freight and oversize, not on the remote area', () => {
    const list = [
      surcharge('remote', fixed('50')),
      surcharge('oversize', fixed('20')),
      surcharge('fuel', percent('10', ['freight', 'oversize'])),
    ];
    // 10 % of 100 + 20
    expect(lines(list).at(-1)).toEqual(['fuel', 1200]);
  });

  test('of a named one that is not charged: of nothing', () => {
    const list = [
      surcharge('oversize', fixed('20'), { when: { side: { fromMm: 990 } } }),
      surcharge('fuel', percent('10', ['oversize'])),
    ];
    expect(lines(list)).toEqual([]);
  });

  test("freight is what is left after the seller's discount, with the fixed part, without registration", () => {
    const price = { type: 'per-kg', perKg: '100', registration: '7', fixed: '10' } as const;
    const rules = {
      bands: [{ zone: 'DE', fromGrams: 0, include: 'upper' as const, price }],
      surcharges: [surcharge('fuel', percent('10')), surcharge('all', percent('10', 'running-total'))],
    };
    const result = quote(rules, { grams: 1000 }, { discounts: { test: '20' } });
    // 100 - 20 + 10 = 90; 10 % = 9. Then 90 + 7 + 9 = 106, 10 % = 10.60
    expect(result.lines.slice(-2).map(({ amount }) => amount.minor)).toEqual([900, 1060]);
    expect(result.price?.minor).toBe(11_660);
  });

  test('not together with an earlier one', () => {
    const list = [
      surcharge('overweight', fixed('900'), { when: { weight: { fromGrams: 69_000 } } }),
      surcharge('handling', fixed('165'), {
        when: { weight: { fromGrams: 24_000 } },
        notWith: ['overweight'],
      }),
    ];
    expect(lines(list, { grams: 69_000 })).toEqual([['overweight', 90_000]]);
    expect(lines(list, { grams: 68_999 })).toEqual([['handling', 16_500]]);
  });
});

describe('in force', () => {
  test.each([
    [{ active: false }, 0],
    [{ active: true }, 1],
    [{ from: '2026-10-01' }, 1],
    [{ from: '2026-10-02' }, 0],
    [{ to: '2026-10-01' }, 1],
    [{ to: '2026-09-30' }, 0],
    [{ active: false, from: '2026-01-01', to: '2026-12-31' }, 0],
    [{ when: { dates: [{ from: '2026-10-01', to: '2026-10-01' }] } }, 1],
    [{ when: { dates: [{ from: '2025-10-01', to: '2026-01-01' }] } }, 0],
  ] as [Partial<Surcharge>, number][])('%j: %i lines', (more, count) => {
    expect(lines([surcharge('x', fixed('1'), more)])).toHaveLength(count);
  });
});

describe('conditions', () => {
  const due = (when: Surcharge['when'], item: Partial<ParcelItem> = {}, more = {}) =>
    lines([surcharge('x', fixed('1'), when === undefined ? {} : { when })], item, more).length === 1;

  test.each([
    ['weight', { weight: { fromGrams: 24_000, toGrams: 68_000 } }, { grams: 23_999 }, false],
    ['weight', { weight: { fromGrams: 24_000, toGrams: 68_000 } }, { grams: 24_000 }, true],
    ['weight', { weight: { fromGrams: 24_000, toGrams: 68_000 } }, { grams: 68_000 }, true],
    ['weight', { weight: { fromGrams: 24_000, toGrams: 68_000 } }, { grams: 68_001 }, false],
    ['longest side', { side: { fromMm: 1200 } }, { mm: [10, 1199, 10] }, false],
    ['longest side', { side: { fromMm: 1200 } }, { mm: [10, 1200, 10] }, true],
    ['second side', { secondSide: { fromMm: 760 } }, { mm: [800, 759, 10] }, false],
    ['second side', { secondSide: { fromMm: 760 } }, { mm: [760, 10, 800] }, true],
    ['sum', { sum: { fromMm: 900 } }, { mm: [300, 300, 299] }, false],
    ['sum', { sum: { fromMm: 900 } }, { mm: [300, 300, 300] }, true],
    // 1000 + 2 x (800 + 350) = 3300
    ['girth', { girth: { fromMm: 3300 } }, { mm: [1000, 800, 350] }, true],
    ['girth', { girth: { fromMm: 3300 } }, { mm: [1000, 800, 349] }, false],
    ['goods', { goods: ['battery', 'magnet'] }, { goods: ['magnet'] }, true],
    ['goods', { goods: ['battery', 'magnet'] }, { goods: ['liquid'] }, false],
    ['all of several', { weight: { fromGrams: 500 }, side: { fromMm: 300 } }, { grams: 500 }, false],
    [
      'all of several',
      { weight: { fromGrams: 500 }, side: { fromMm: 200 } },
      { grams: 500, mm: [200, 1, 1] },
      true,
    ],
    ['one of several', [{ weight: { fromGrams: 9000 } }, { side: { fromMm: 200 } }], {}, true],
    ['one of several', [{ weight: { fromGrams: 9000 } }, { side: { fromMm: 201 } }], {}, false],
    ['this zone', { zones: ['DE'] }, {}, true],
    ['another zone', { zones: ['FR'] }, {}, false],
    ['this country', { countries: ['FR', 'DE'] }, {}, true],
    ['another country', { countries: ['FR'] }, {}, false],
  ] as [string, SurchargeCondition, Partial<ParcelItem>, boolean][])(
    '%s %j for %j: %s',
    (_, when, item, yes) => {
      expect(due(when, item)).toBe(yes);
    },
  );

  test('chargeable weight where the card says so', () => {
    const weight = { divisor: 5000, stepGrams: 1 };
    // 300 x 300 x 300 / 5000 = 5400 g
    const rules = (of: 'actual' | 'chargeable') => ({
      bands,
      weight,
      surcharges: [surcharge('x', fixed('1'), { when: { weight: { fromGrams: 5400, of } } })],
    });
    const item = { grams: 100, mm: [300, 300, 300] as const };
    expect(quote(rules('chargeable'), item).price?.minor).toBe(10_100);
    expect(quote(rules('actual'), item).price?.minor).toBe(10_000);
  });

  test('postcode', () => {
    const when = { postcodes: [{ prefix: '10' }] };
    const to = (postcode: string) => ({ destination: { country: 'DE', postcode } });
    expect(due(when, {}, to('10115'))).toBe(true);
    expect(due(when, {}, to('20095'))).toBe(false);
  });

  test('an unknown postcode: not charged, but the price is at least this, and what is missing is named', () => {
    const rules = {
      bands,
      surcharges: [surcharge('remote', fixed('1'), { when: { postcodes: [{ prefix: '1' }] } })],
    };
    const result = estimate(
      { destination: { country: 'DE' }, items: [piece()] },
      [compileCard(card([service(rules)]))],
      { asOf: AS_OF },
    );
    expect(result.services[0]).toMatchObject({ atLeast: true, price: { minor: 10_000 } });
    expect(result.services[0]?.warnings).toEqual([
      { code: 'surcharge-postcode', params: { name: 'remote', nameZh: 'remote' } },
    ]);
    expect(result.missing).toEqual([{ code: 'postcode' }]);
  });

  test('an unknown size: the same', () => {
    const result = priced([surcharge('big', fixed('1'), { when: { side: { fromMm: 990 } } })], { mm: null });
    expect(result).toMatchObject({ atLeast: true, price: { minor: 10_000 } });
    expect(codes(result.warnings)).toEqual(['surcharge-size']);
  });

  test('an unknown size does not matter where another alternative holds or a part of the condition fails', () => {
    const side = { fromMm: 990 };
    const either = [{ side }, { weight: { fromGrams: 100 } }];
    expect(priced([surcharge('x', fixed('1'), { when: either })], { mm: null })).toMatchObject({
      atLeast: false,
      price: { minor: 10_100 },
    });
    const both = { side, weight: { fromGrams: 9000 } };
    expect(priced([surcharge('x', fixed('1'), { when: both })], { mm: null }).atLeast).toBe(false);
  });
});

describe('checkCard', () => {
  const found = (surcharges: Surcharge[]) =>
    checkCard(card([service({ bands: [perKgBand(0, 500, '1')], surcharges })])).map(({ code, params }) => [
      code,
      params.path.replace('services[0].surcharges', ''),
    ]);

  test.each([
    ['sound', [surcharge('a', percent('10')), surcharge('b', percent('5', ['freight', 'a']))], []],
    [
      'an id twice',
      [surcharge('a', fixed('1')), surcharge('a', fixed('1'))],
      [['card-duplicate-id', '[1].id']],
    ],
    ['called freight', [surcharge('freight', fixed('1'))], [['card-duplicate-id', '[0].id']]],
    ['of itself', [surcharge('a', percent('1', ['a']))], [['card-percent-cycle', '[0].amount.of']]],
    [
      'in a circle of three',
      [
        surcharge('a', percent('1', ['c'])),
        surcharge('b', percent('1', ['a'])),
        surcharge('c', percent('1', ['b'])),
      ],
      [
        ['card-percent-cycle', '[0].amount.of'],
        ['card-percent-cycle', '[1].amount.of'],
        ['card-percent-cycle', '[2].amount.of'],
      ],
    ],
    [
      'of a later one',
      [surcharge('a', percent('1', ['b'])), surcharge('b', fixed('1'))],
      [['card-percent-order', '[0]']],
    ],
    [
      'of one that does not exist',
      [surcharge('a', percent('1', ['z']))],
      [['card-unknown-surcharge', '[0]']],
    ],
    [
      'not with one that does not exist',
      [surcharge('a', fixed('1'), { notWith: ['z'] })],
      [['card-unknown-surcharge', '[0]']],
    ],
    [
      'dates that fall',
      [surcharge('a', fixed('1'), { from: '2026-02-01', to: '2026-01-01' })],
      [['card-date-order', '[0].to']],
    ],
    ['no date', [surcharge('a', fixed('1'), { from: '2026-02-30' })], [['card-bad-date', '[0].from']]],
    ['no amount', [surcharge('a', fixed('1,5'))], [['card-bad-amount', '[0].amount.fixed']]],
    ['finer than a fen', [surcharge('a', fixed('1.005'))], [['card-bad-amount', '[0].amount.fixed']]],
    ['no percentage', [surcharge('a', percent('-1'))], [['card-bad-amount', '[0].amount.percent']]],
    [
      'an unknown zone',
      [surcharge('a', fixed('1'), { when: [{}, { zones: ['XX'] }] })],
      [['card-unknown-zone', '[0].when[1].zones']],
    ],
    [
      'an unknown country',
      [surcharge('a', fixed('1'), { when: { countries: ['UK'] } })],
      [['card-bad-country', '[0].when.countries']],
    ],
    [
      'a range that falls',
      [surcharge('a', fixed('1'), { when: { side: { fromMm: 5, toMm: 4 } } })],
      [['card-bad-range', '[0].when.side']],
    ],
  ] as [string, Surcharge[], unknown[]][])('%s', (_, surcharges, problems) => {
    expect(found(surcharges)).toEqual(problems);
  });
});
