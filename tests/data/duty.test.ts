import { describe, expect, test } from 'vitest';
import type { ChargeCondition } from '../../lib/core/landed';
import { shippedDuty, shippedFx } from '../../lib/data';
import { dutyTablesSchema } from '../../lib/data/duty-schema';
import { SOURCES } from '../../scripts/data/sources';

const { regimes, rules, taxRates, rebates } = shippedDuty;
const ruleIds = rules.map(({ id }) => id);
const unique = (list: readonly string[]) => expect(new Set(list).size).toBe(list.length);

test('has the documented shape', () => {
  expect(dutyTablesSchema.parse(shippedDuty)).toEqual(shippedDuty);
});

test.each([
  ['a charge without kind', { regimes: [{ ...regimes[0], charges: [{ id: 'x' }] }] }],
  ['a percentage as a number', { taxRates: [{ ...taxRates[0], percent: 5 }] }],
  ['an unknown status', { rules: [{ ...rules[0], status: 'sure' }] }],
  ['an unknown field', { rebates: [{ ...rebates[0], more: 1 }] }],
])('%s is refused', (_, broken) => {
  expect(dutyTablesSchema.safeParse({ ...shippedDuty, ...broken }).success).toBe(false);
});

test('ids are unique, a country has one regime', () => {
  unique(ruleIds);
  unique(regimes.map(({ id }) => id));
  unique(regimes.flatMap(({ countries }) => countries));
  unique(regimes.flatMap(({ charges }) => charges.map(({ id }) => id)));
  unique(regimes.flatMap(({ limits }) => limits.map(({ id }) => id)));
  unique(taxRates.map(({ country }) => country));
});

describe.each(regimes.map((regime) => [regime.id, regime] as const))('%s', (_, regime) => {
  const { limits, charges, open = [], rules: cited = [] } = regime;

  test('names only rules, limits, charges and currencies that there are', () => {
    for (const { rule } of [...limits, ...open]) expect(ruleIds).toContain(rule);
    for (const id of cited) expect(ruleIds).toContain(id);
    const known = limits.map(({ id }) => id);
    for (const { rule, when } of charges) {
      expect(ruleIds).toContain(rule);
      const conditions: ChargeCondition[] = when === undefined ? [] : Array.isArray(when) ? when : [when];
      for (const { within = [], beyond = [] } of conditions) {
        for (const id of [...within, ...beyond]) expect(known).toContain(id);
      }
    }
    for (const { overrides } of open) {
      for (const id of Object.keys(overrides.limits ?? {})) expect(known).toContain(id);
      const ids = charges.map(({ id }) => id);
      for (const id of Object.keys(overrides.charges ?? {})) expect(ids).toContain(id);
    }
    const currencies = ['USD', ...shippedFx.map(({ quote }) => quote)];
    for (const { currency } of limits) expect(currencies).toContain(currency);
  });

  test('has a tax rate for each of its countries', () => {
    const known = taxRates.map(({ country }) => country);
    for (const country of regime.countries) expect(known).toContain(country);
  });
});

describe('rules', () => {
  test('each has words in both languages, a described source, and says how far it is to be trusted', () => {
    for (const { text, source, checked, status } of [...rules]) {
      expect(text.en).toMatch(/^[A-Z0-9].*[^.]$/);
      expect(text.zh).toMatch(/[一-鿿]/);
      expect(SOURCES).toHaveProperty([source]);
      if (status === 'current' || checked === null) continue;
      expect(checked).toMatch(/^20\d\d/);
    }
  });

  test('what the tables call unverified, uncertain, old, weak or missing stays so', () => {
    const status = Object.fromEntries(rules.map((rule) => [rule.id, rule.status]));
    expect(status).toMatchObject({
      'eu-vat-on-flat-duty': 'uncertain',
      'eu-handling-fee': 'unverified',
      'it-fee': 'unverified',
      'us-s122': 'unverified',
      'us-mpf': 'old',
      'jp-exemption': 'unverified',
      'kr-exemption': 'gap',
      'br-ii': 'unverified',
      'br-icms': 'unverified',
      'ru-limit': 'old',
      'sa-exemption': 'low',
      'ae-exemption': 'low',
    });
  });
});

describe('tax rates', () => {
  const rate = (country: string) => taxRates.find((one) => one.country === country);

  test('128 countries, the recent changes, and those that look wrong', () => {
    expect(taxRates).toHaveLength(128);
    const recent = taxRates.filter(({ status }) => status === 'recent-change');
    expect(recent.map(({ country, percent }) => `${country} ${percent}`)).toEqual([
      'EE 24',
      'FI 25.5',
      'RO 21',
      'SK 23',
    ]);
    const doubtful = taxRates.filter(({ status }) => status === 'doubtful');
    expect(doubtful.map(({ country }) => country)).toEqual(['MY', 'RU', 'TH']);
  });

  test.each([
    ['DE', '19', 'vat'],
    ['HU', '27', 'vat'],
    ['CH', '8.1', 'vat'],
    ['AU', '10', 'gst'],
    ['US', '0', 'none'],
  ])('%s %s %s', (country, percent, type) => {
    expect(rate(country)).toMatchObject({ percent, type });
  });
});

test('export rebates: batteries 9 to 6 to 0, photovoltaic 0', () => {
  const lines = rebates.map(({ id, oldPercent, newPercent, from, to }) =>
    [id, oldPercent, newPercent, from, to ?? ''].join(' ').trim(),
  );
  expect(lines).toEqual([
    'pv-2026 9 0 2026-04-01',
    'battery-2026 9 6 2026-04-01 2026-12-31',
    'battery-2027 6 0 2027-01-01',
    'oil-pv-battery-2024 13 9 2024-12-01',
  ]);
});
