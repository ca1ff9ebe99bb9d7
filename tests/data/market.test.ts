import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INDICATORS, marketPotentials, PARTS, spearman, WEIGHT_PRESETS } from '../../lib/core/market';
import { dirichlet, seededRandom } from '../../lib/core/market/random';
import { sources } from '../../lib/data';
import { marketTableSchema } from '../../lib/data/market-schema';
import { shippedMarket } from '../../lib/data/shipped-market';
import { parseCsv } from '../../scripts/data/csv';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/market', name), 'utf8');
const literature: Record<'mature' | 'emerging' | 'low' | 'aliexpressFirstTier', string[]> = JSON.parse(
  fixture('literature.json'),
);
const ranks = parseCsv(fixture('unctad-b2c-ranks.csv'));

const potentials = marketPotentials(shippedMarket);
const byCountry = new Map(potentials.markets.map((market) => [market.country, market]));
const scored = potentials.markets.filter(({ score }) => score !== null);
const of = (country: string) => {
  const market = byCountry.get(country);
  if (!market) throw new Error(country);
  return market;
};
const fixed = (value: number | null) => (value === null ? 'none' : value.toFixed(3));

describe('the shipped table', () => {
  test('has the documented shape, each market once', () => {
    expect(marketTableSchema.parse(shippedMarket)).toEqual(shippedMarket);
    expect(new Set(shippedMarket.markets.map(({ country }) => country)).size).toBe(243);
  });

  test('every column names its source, and every open licence the credit it asks for', () => {
    for (const id of new Set(Object.values(shippedMarket.sources))) {
      const source = sources[id];
      expect(source, id).toBeDefined();
      expect(Boolean(source?.attribution), id).toBe(!['distances', 'memberships'].includes(id));
    }
    expect(sources.findex?.licence).toBe('CC BY 4.0');
  });

  test('unknown is null: no market of the table has 0 for a figure that nobody surveyed', () => {
    const aruba = shippedMarket.markets.find(({ country }) => country === 'AW');
    expect(aruba).toMatchObject({ buyers: null, account: null, logistics: null });
  });
});

describe('placements of the literature', () => {
  test.each(literature.mature)('%s is high or borderline, and mature', (country) => {
    expect(of(country)).toMatchObject({
      segment: expect.stringMatching(/^(high|borderline)$/),
      subtype: 'mature',
    });
  });

  test.each(literature.emerging)('%s is high or borderline, and emerging', (country) => {
    expect(of(country)).toMatchObject({
      segment: expect.stringMatching(/^(high|borderline)$/),
      subtype: 'emerging',
    });
  });

  test.each(literature.low)('%s is low', (country) => {
    expect(of(country)).toMatchObject({ segment: 'low', subtype: null });
  });

  test("AliExpress' first tier is on or above the cut", () => {
    for (const country of literature.aliexpressFirstTier) {
      expect(of(country).score, country).toBeGreaterThanOrEqual(potentials.cut);
    }
  });

  test.each([1, 2, 3, 99])('do not depend on the seed (%i)', (seed) => {
    const again = marketPotentials(shippedMarket, { seed });
    const segment = (country: string) =>
      again.markets.find((market) => market.country === country)?.segment ?? null;
    for (const country of [...literature.mature, ...literature.emerging]) {
      expect(segment(country), country).toMatch(/^(high|borderline)$/);
    }
    for (const country of literature.low) expect(segment(country), country).toBe('low');
  });
});

/** Published ranks, 1 the best, of the markets that are scored: the mean of a country's editions. */
function publishedRanks(edition?: string): Map<string, number> {
  const found = new Map<string, number[]>();
  for (const row of ranks) {
    const country = row.iso2 ?? '';
    if ((edition && row.edition !== edition) || of(country).score === null) continue;
    found.set(country, [...(found.get(country) ?? []), Number(row.rank_of_152)]);
  }
  return new Map([...found].map(([country, all]) => [country, all.reduce((a, b) => a + b) / all.length]));
}

function agreement(published: Map<string, number>, value: (country: string) => number | null): number | null {
  const countries = [...published.keys()];
  return spearman(
    countries.map((country) => value(country) ?? Number.NaN),
    countries.map((country) => -(published.get(country) ?? Number.NaN)),
  );
}

describe('other rankings', () => {
  test('agrees with the ranks UNCTAD published', () => {
    const score = (country: string) => of(country).score;
    const all = publishedRanks();
    expect(all.size).toBe(20);
    const both = agreement(all, score);
    console.log(
      `figure: Spearman with UNCTAD, ${all.size} markets: ${fixed(both)}; edition 2020 alone ` +
        `${fixed(agreement(publishedRanks('2020'), score))}, 2019 alone ${fixed(agreement(publishedRanks('2019'), score))}; ` +
        `log GDP ${fixed(agreement(all, (country) => of(country).baseline))}, ` +
        `willingness alone ${fixed(agreement(all, (country) => of(country).parts.willingness.score))}`,
    );
    expect(both).toBeGreaterThanOrEqual(0.5);
  });

  test('log GDP stands beside the score and is close to it, not the same', () => {
    const both = spearman(
      scored.map(({ score }) => score ?? 0),
      scored.map(({ baseline }) => baseline ?? 0),
    );
    console.log(`figure: Spearman of the score with log GDP, ${scored.length} markets: ${fixed(both)}`);
    expect(scored.every(({ baseline, baselineRank }) => baseline !== null && baselineRank !== null)).toBe(
      true,
    );
    expect(of('US').baseline).toBeCloseTo(Math.log10(29_185_000_000_000), 10);
    expect(of('US').baselineRank).toBe(1);
    expect(both).toBeGreaterThan(0.6);
    expect(both).toBeLessThan(0.99);
  });

  test('score and log GDP both part the promising of the literature from the small', () => {
    const promising = [...literature.mature, ...literature.emerging];
    for (const value of ['score', 'baseline'] as const) {
      const least = Math.min(...promising.map((country) => of(country)[value] ?? 0));
      const most = Math.max(...literature.low.map((country) => of(country)[value] ?? 100));
      console.log(
        `figure: ${value} of the literature's markets: promising from ${fixed(least)}, small to ${fixed(most)}`,
      );
      expect(least, value).toBeGreaterThan(most);
    }
  });

  test('is stable under weights', () => {
    const random = seededRandom(7);
    const correlations = Array.from({ length: 300 }, () => {
      const [capacity = 0, growth = 0, willingness = 0] = dirichlet([10, 5, 5], random);
      const weights = { capacity, growth, willingness };
      return spearman(
        scored.map(({ score }) => score ?? 0),
        scored.map(({ parts }) =>
          PARTS.reduce((sum, part) => sum + weights[part] * (parts[part].score ?? 0), 0),
        ),
      );
    });
    const known = correlations.filter((value) => value !== null);
    const mean = known.reduce((a, b) => a + b, 0) / known.length;
    console.log(
      `figure: mean Spearman over 300 weight draws: ${fixed(mean)}, least ${fixed(Math.min(...known))}`,
    );
    const segments = (['high', 'borderline', 'low'] as const).map(
      (segment) => `${segment} ${potentials.markets.filter((market) => market.segment === segment).length}`,
    );
    console.log(`figure: cut ${fixed(potentials.cut)} (${potentials.cutCountry}); ${segments.join(', ')}`);
    expect(known).toHaveLength(300);
    expect(mean).toBeGreaterThanOrEqual(0.95);
  });
});

describe('who is scored', () => {
  test('not China, not the small, not where a part is unknown: told why', () => {
    expect(of('CN')).toMatchObject({ score: null, unscored: 'home', segment: null, rank: null });
    expect(of('AD')).toMatchObject({ score: null, unscored: 'small' });
    expect(of('CU').unscored).toBe('part-missing');
    for (const market of potentials.markets) {
      expect(market.score === null, market.country).toBe(market.unscored !== null);
      expect(market.segment === null, market.country).toBe(market.score === null);
    }
    expect(scored).toHaveLength(potentials.scored);
  });

  test('a score says how many indicators it rests on', () => {
    for (const market of scored) {
      const present = market.indicators.filter(({ position }) => position !== null).length;
      expect(market.known).toBe(present);
      expect(market.indicators).toHaveLength(Object.keys(INDICATORS).length);
    }
    expect(of('US').known).toBeGreaterThanOrEqual(6);
  });

  test('the markets on or above the cut hold 85 % of the purse, one fewer does not', () => {
    const purse = (market: (typeof scored)[number]) =>
      market.indicators.find(({ id }) => id === 'onlinePurse')?.value ?? 0;
    const total = scored.reduce((sum, market) => sum + purse(market), 0);
    const above = scored.filter(({ score }) => (score ?? 0) >= potentials.cut);
    const held = above.reduce((sum, market) => sum + purse(market), 0);
    expect(held / total).toBeGreaterThanOrEqual(0.85);
    expect((held - purse(of(potentials.cutCountry))) / total).toBeLessThan(0.85);
    expect(of(potentials.cutCountry).score).toBe(potentials.cut);
  });

  test('the other preset moves the score toward the habit of buying online', () => {
    const willing = marketPotentials(shippedMarket, { weights: WEIGHT_PRESETS.willing });
    const sweden = willing.markets.find(({ country }) => country === 'SE');
    expect(sweden?.score ?? 0).toBeGreaterThan(of('SE').score ?? 100);
  });
});
