import { describe, expect, test } from 'vitest';
import { checkCard, type RateBand, type RateCard, type RateService } from '../../../lib/core/rates';
import { card, firstStepBand, perKgBand, service } from './sample-card';

const found = (rules: Partial<RateService>, more: Partial<RateCard> = {}) =>
  checkCard(card([service(rules)], more)).map(({ code, params, severity }) => [code, params.path, severity]);

test('a sound card has no problems', () => {
  expect(checkCard(card([service()]))).toEqual([]);
});

describe('bands', () => {
  test.each([
    ['touching, upper', [perKgBand(0, 500, '1'), perKgBand(500, 900, '1')], []],
    [
      'touching, lower',
      [perKgBand(0, 500, '1', undefined, 'lower'), perKgBand(500, 900, '1', undefined, 'lower')],
      [],
    ],
    [
      'one gram in both',
      [perKgBand(0, 501, '1'), perKgBand(500, 900, '1')],
      [['card-band-overlap', 'services[0].bands[1]', 'error']],
    ],
    [
      'edge in both: upper meets lower',
      [perKgBand(0, 500, '1'), perKgBand(500, 900, '1', undefined, 'lower')],
      [['card-band-overlap', 'services[0].bands[1]', 'error']],
    ],
    [
      'edge in neither: lower meets upper',
      [perKgBand(0, 500, '1', undefined, 'lower'), perKgBand(500, 900, '1')],
      [['card-band-gap', 'services[0].bands[1]', 'warning']],
    ],
    [
      'a gap',
      [perKgBand(0, 500, '1'), perKgBand(600, 900, '1')],
      [['card-band-gap', 'services[0].bands[1]', 'warning']],
    ],
    [
      'open end before another band',
      [perKgBand(0, undefined, '1'), perKgBand(600, 900, '1')],
      [['card-band-overlap', 'services[0].bands[1]', 'error']],
    ],
    [
      'a band inside a longer one hides nothing after it',
      [perKgBand(0, 900, '1'), perKgBand(100, 200, '1'), perKgBand(800, 1000, '1')],
      [
        ['card-band-overlap', 'services[0].bands[1]', 'error'],
        ['card-band-overlap', 'services[0].bands[2]', 'error'],
      ],
    ],
    [
      'the rows in another order',
      [perKgBand(500, 900, '1'), perKgBand(0, 501, '1')],
      [['card-band-overlap', 'services[0].bands[0]', 'error']],
    ],
    [
      'an empty band',
      [perKgBand(0, 500, '1'), perKgBand(500, 500, '1')],
      [['card-band-empty', 'services[0].bands[1]', 'error']],
    ],
  ] as [string, RateBand[], unknown[]][])('%s', (_, bands, problems) => {
    expect(found({ bands })).toEqual(problems);
  });

  test('an unknown zone', () => {
    const bands = [perKgBand(0, 500, '1'), { ...perKgBand(0, 500, '1'), zone: 'XX' }];
    expect(found({ bands })).toEqual([['card-unknown-zone', 'services[0].bands[1].zone', 'error']]);
  });

  test('an open zone without bands; a closed one needs none', () => {
    const zones = [
      { id: 'DE', countries: ['DE'] },
      { id: 'FR', countries: ['FR'] },
      { id: 'IT', countries: ['IT'], closed: { code: 'not-served' } },
    ];
    expect(found({ zones })).toEqual([['card-zone-no-bands', 'services[0].zones[1]', 'error']]);
  });
});

describe('amounts', () => {
  test.each([
    ['perKg', { type: 'per-kg', perKg: '1.2.3' }],
    ['perKg', { type: 'per-kg', perKg: '-1' }],
    ['perKg', { type: 'per-kg', perKg: '1.1234567' }],
    ['perKg', { type: 'per-kg', perKg: '1000000.01' }],
    ['registration', { type: 'per-kg', perKg: '1', registration: '1.005' }],
    ['fixed', { type: 'per-kg', perKg: '1', fixed: '' }],
    ['first', { type: 'first-step', firstGrams: 1, first: 'x', stepGrams: 1, step: '1' }],
    ['step', { type: 'first-step', firstGrams: 1, first: '1', stepGrams: 1, step: '1,5' }],
  ] as const)('%s of %j', (field, price) => {
    const bands = [{ ...perKgBand(0, 500, '1'), price }];
    expect(found({ bands })).toEqual([['card-bad-amount', `services[0].bands[0].price.${field}`, 'error']]);
  });

  test('a rate per kg may be finer than a fen, a fee may not', () => {
    expect(found({ bands: [perKgBand(0, 500, '1.1234')] })).toEqual([]);
    expect(found({ bands: [firstStepBand(1, '1.1234', 1, '1')] })).toHaveLength(1);
  });
});

describe('names and dates', () => {
  test.each([
    [{ currency: 'yuan' }, ['card-bad-currency', 'currency']],
    [{ origin: 'QQ' }, ['card-bad-country', 'origin']],
    [{ effectiveFrom: '2026-02-30' }, ['card-bad-date', 'effectiveFrom']],
    [{ effectiveFrom: 'soon' }, ['card-bad-date', 'effectiveFrom']],
    [{ effectiveTo: '2026-13-01' }, ['card-bad-date', 'effectiveTo']],
    [{ effectiveTo: '2025-12-31' }, ['card-date-order', 'effectiveTo']],
  ])('%j', (more, [code, path]) => {
    expect(found({}, more)).toEqual([[code, path, 'error']]);
  });

  test('a card may start and end on one day', () => {
    expect(found({}, { effectiveTo: '2026-01-01' })).toEqual([]);
  });

  test('an unknown country and one in two zones', () => {
    const zones = [
      { id: 'DE', countries: ['DE', 'UK'] },
      { id: 'FR', countries: ['FR', 'DE'] },
    ];
    const bands = [perKgBand(0, 500, '1'), { ...perKgBand(0, 500, '1'), zone: 'FR' }];
    expect(found({ zones, bands })).toEqual([
      ['card-bad-country', 'services[0].zones[0]', 'error'],
      ['card-country-twice', 'services[0].zones[1]', 'error'],
    ]);
  });

  test('an id used twice', () => {
    const twice = card([service(), service()]);
    expect(checkCard(twice).map(({ code, params }) => [code, params.path])).toEqual([
      ['card-duplicate-id', 'services[1].id'],
    ]);
    const zones = [
      { id: 'DE', countries: ['DE'] },
      { id: 'DE', countries: ['FR'] },
    ];
    expect(found({ zones })).toEqual([['card-duplicate-id', 'services[0].zones[1].id', 'error']]);
  });
});

describe('weight rules, days and values', () => {
  test.each([
    [{ weight: { divisor: 6000 } }, []],
    [{ weight: { divisor: 139 } }, [['card-bad-divisor', 'services[0].weight.divisor']]],
    [{ weight: { divisor: 139, unit: 'in3/lb' } }, []],
    [{ weight: { divisor: 5000, unit: 'in3/lb' } }, [['card-bad-divisor', 'services[0].weight.divisor']]],
    [{ weight: { steps: [{ belowGrams: 21_000, stepGrams: 500 }, { stepGrams: 1000 }] } }, []],
    [
      { weight: { steps: [{ stepGrams: 500 }, { stepGrams: 1000 }] } },
      [['card-bad-steps', 'services[0].weight.steps']],
    ],
    [
      {
        weight: {
          steps: [{ belowGrams: 5, stepGrams: 1 }, { belowGrams: 5, stepGrams: 2 }, { stepGrams: 9 }],
        },
      },
      [['card-bad-steps', 'services[0].weight.steps']],
    ],
    [
      { weight: { steps: [{ belowGrams: 5, stepGrams: 1 }] } },
      [['card-bad-steps', 'services[0].weight.steps']],
    ],
    [
      { weight: { stepGrams: 1, steps: [{ stepGrams: 1 }] } },
      [['card-bad-steps', 'services[0].weight.steps']],
    ],
    [{ weight: { minGrams: 50, maxGrams: 49 } }, [['card-bad-range', 'services[0].weight']]],
    [{ transitDays: { min: 9, max: 8 } }, [['card-bad-range', 'services[0].transitDays']]],
    [{ valueCap: { amount: '10', currency: 'USD' } }, []],
    [{ valueCap: { amount: '10', currency: '?' } }, [['card-bad-currency', 'services[0].valueCap.currency']]],
    [
      { valueCap: { amount: '1.005', currency: 'USD' } },
      [['card-bad-amount', 'services[0].valueCap.amount']],
    ],
    [
      { valueCap: { amount: '10', min: '11', currency: 'USD' } },
      [['card-bad-range', 'services[0].valueCap']],
    ],
    [
      { bands: [{ ...perKgBand(0, 5, '1'), price: { type: 'weight-or-measure' } }] },
      [['card-no-rate', 'services[0].bands[0].price']],
    ],
  ] as [Partial<RateService>, unknown[]][])('%j', (rules, problems) => {
    expect(found(rules).map(([code, path]) => [code, path])).toEqual(problems);
  });
});
