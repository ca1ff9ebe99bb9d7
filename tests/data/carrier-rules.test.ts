import { describe, expect, test } from 'vitest';
import { toDecimal } from '../../lib/core/money';
import { checkCard, compileCard, estimate, type ParcelItem, type RateCard } from '../../lib/core/rates';
import { carrierRules, freightIndices, sources } from '../../lib/data';
import { carrierRulesSchema } from '../../lib/data/carrier-rules-schema';
import { freightIndexSchema } from '../../lib/data/freight-index-schema';
import { perKgBand, service } from '../core/rates/sample-card';

const rulesOf = (id: string) => {
  const found = carrierRules().find((one) => one.id === id);
  if (!found) throw new Error(`no rules ${id}`);
  return found;
};

/** A seller's own card: CNY 10 a kilogram to anywhere, with a carrier's published rules taken over. */
function ownCard(id: string, country: string): RateCard {
  const { weighing, surcharges } = rulesOf(id);
  const own = service({
    weight: weighing?.weight ?? { stepGrams: 1 },
    limits: weighing?.limits ?? [],
    zones: [{ id: 'Z', countries: [country] }],
    bands: [{ ...perKgBand(0, 1_000_000, '10'), zone: 'Z' }],
    surcharges: surcharges.map(({ rule }) => rule),
  });
  return {
    id: 'own',
    name: { en: 'own', zh: '自己的' },
    carrier: 'own',
    mode: 'express',
    currency: surcharges[0]?.currency ?? 'CNY',
    origin: 'CN',
    source: 'test',
    effectiveFrom: null,
    status: 'user',
    services: [own],
  };
}

/** Lines of the only service, as "code id amount". */
function lines(id: string, country: string, item: Partial<ParcelItem>): string[] {
  const items = [{ quantity: 1, grams: 1000, mm: null, goods: [], ...item }];
  const card = compileCard(ownCard(id, country));
  const [quote] = estimate({ destination: { country }, items }, [card], { asOf: '2026-10-01' }).services;
  return quote?.lines.map((line) => `${line.id ?? line.code} ${toDecimal(line.amount)}`) ?? [];
}

describe.each(carrierRules().map((rules) => [rules.id, rules] as const))('%s', (id, rules) => {
  test('has the documented shape and described sources', () => {
    expect(carrierRulesSchema.parse(rules)).toEqual(rules);
    for (const { source } of [...(rules.weighing ? [rules.weighing] : []), ...rules.surcharges]) {
      expect(sources[source]).toBeDefined();
    }
  });

  test('can be taken over into a card without a problem', () => {
    expect(checkCard(ownCard(id, 'DE'))).toEqual([]);
  });

  test('undated is a demo, a season that is over has expired and is off', () => {
    for (const { date, status, rule } of rules.surcharges) {
      if (date === null) expect(status).toBe('demo');
      else expect(status).toBe(rule.to === undefined ? 'published' : 'expired');
      if (status === 'expired') expect(rule.active).toBe(false);
    }
  });
});

describe('rules on a card of 10 a kilogram, by hand', () => {
  test.each([
    // half kilograms below 21 kg (VW-09: 1.67 -> 2.0), whole ones above (34.1 -> 35), at least 0.5
    ['express-from-china', 'DE', { grams: 1670 }, ['freight 20.00']],
    ['express-from-china', 'DE', { grams: 34_100 }, ['freight 350.00']],
    ['express-from-china', 'DE', { grams: 20_999 }, ['freight 210.00']],
    ['express-from-china', 'DE', { grams: 21_001 }, ['freight 220.00']],
    ['express-from-china', 'DE', { grams: 10 }, ['freight 5.00']],
    // 60 x 52 x 30 / 5000 = 18.72 -> 19 (VW-01)
    ['express-from-china', 'DE', { grams: 15_000, mm: [600, 520, 300] }, ['freight 190.00']],
    // 60 x 60 x 60 / 6000 = 36; (36 + 15) / 2 = 25.5 -> 26
    ['half-volume', 'DE', { grams: 15_000, mm: [600, 600, 600] }, ['freight 260.00']],
    // both lists name Yemen; the size is known, so 24 kg of at most 99 cm is handled
    [
      'dhl-express-cn',
      'YE',
      { grams: 24_000, mm: [990, 100, 100] },
      ['freight 240.00', 'high-risk 230.00', 'restricted 230.00', 'handling 155.00'],
    ],
    ['dhl-express-cn', 'DE', { grams: 23_999, mm: [990, 100, 100] }, ['freight 239.99']],
    ['dhl-express-cn', 'DE', { grams: 24_000, mm: [991, 100, 100] }, ['freight 240.00']],
    // 122 cm and 32 kg: both charges of additional handling
    [
      'fedex-hk-agent',
      'US',
      { grams: 32_000, mm: [1220, 300, 100] },
      ['freight 320.00', 'handling-size 222.00', 'handling-weight 222.00', 'us-import 15.00'],
    ],
    ['fedex-hk-agent', 'DE', { grams: 31_000, mm: [1210, 300, 100] }, ['freight 310.00']],
    // oversize excludes handling
    ['dhl-hk-agent', 'DE', { grams: 30_000, mm: [980, 200, 100] }, ['freight 300.00', 'oversize 165.00']],
    ['dhl-hk-agent', 'DE', { grams: 30_000, mm: [979, 200, 100] }, ['freight 300.00', 'handling 165.00']],
    // 50 x 1 is above the minimum of 20
    [
      'sf-international',
      'DE',
      { grams: 51_000, mm: [300, 300, 300] },
      ['freight 510.00', 'overweight-oversize 51.00'],
    ],
    [
      'sf-international',
      'DE',
      { grams: 5000, mm: [1601, 50, 50] },
      ['freight 50.00', 'overweight-oversize 20.00'],
    ],
    ['sf-international', 'DE', { grams: 50_000, mm: [1600, 50, 50] }, ['freight 500.00']],
    // girth 2 x (700 + 500) + 1000 = 3400
    ['ups-hk', 'DE', { grams: 69_900, mm: [1000, 700, 500] }, ['freight 700.00', 'large-package 527.00']],
  ] as [string, string, Partial<ParcelItem>, string[]][])(
    '%s to %s, %j: %j',
    (id, country, item, expected) => {
      expect(lines(id, country, item)).toEqual(expected);
    },
  );
});

describe('what the sheets say', () => {
  test('EMS: two sources disagree, so no divisor is chosen', () => {
    const { weighing } = rulesOf('ems-cn');
    expect(weighing?.weight).not.toHaveProperty('divisor');
    expect(weighing?.notes).toEqual([
      { code: 'rule-divisors-differ', params: { one: 8000, other: 6000, sideMm: 600 } },
    ]);
  });

  test('fuel is the month of the notice, off until the seller types the current one', () => {
    const fuel = rulesOf('dhl-express-cn').surcharges.find(({ rule }) => rule.id === 'fuel');
    expect(fuel).toMatchObject({ rule: { active: false, amount: { percent: '30.5' } }, date: '2025-11-01' });
    expect(fuel?.notes).toEqual([{ code: 'rule-monthly' }]);
  });

  test('no express carrier has a price: rules only', () => {
    expect(carrierRules()).toHaveLength(13);
    expect(JSON.stringify(carrierRules())).not.toContain('"bands"');
  });
});

test('freight indices: dated, sourced, in dollars for a container or a kilogram', () => {
  expect(freightIndices).toHaveLength(15);
  expect(new Set(freightIndices.map((line) => line.id)).size).toBe(15);
  for (const line of freightIndices) {
    expect(freightIndexSchema.parse(line)).toEqual(line);
    expect(sources[line.source]).toBeDefined();
    // Old by now, and known to be.
    expect(line.period < '2026').toBe(true);
    const [from, to] = line.per === 'feu' ? [1000, 10_000] : [1, 10];
    expect(Number(line.value)).toBeGreaterThan(from);
    expect(Number(line.value)).toBeLessThan(to);
  }
});
