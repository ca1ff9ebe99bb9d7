import type { RateBand, RateZone } from '../../lib/core/rates';

/** What one sheet says of one country. */
export interface CountryRates extends Omit<RateZone, 'id' | 'countries'> {
  country: string;
  bands: Omit<RateBand, 'zone'>[];
}

/**
 * Groups countries with the same limits, notes and bands into one zone, to keep the files small. Zones and
 * countries are sorted, so that the order of the sheet does not show. Throws for a country listed twice.
 */
export function mergeZones(list: readonly CountryRates[]): { zones: RateZone[]; bands: RateBand[] } {
  const groups = new Map<string, CountryRates[]>();
  const seen = new Set<string>();
  for (const entry of [...list].sort((a, b) => (a.country < b.country ? -1 : 1))) {
    if (seen.has(entry.country)) throw new Error(`${entry.country} is listed twice`);
    seen.add(entry.country);
    const { country: _, ...same } = entry;
    const key = JSON.stringify(same);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const zones: RateZone[] = [];
  const bands: RateBand[] = [];
  for (const members of groups.values()) {
    const [first] = members;
    if (!first) continue;
    const { country, bands: own, ...rest } = first;
    const id = members.length === 1 ? country : `${country}-and-${members.length - 1}`;
    zones.push({ id, countries: members.map((member) => member.country), ...rest });
    bands.push(...own.map((band) => ({ zone: id, ...band })));
  }
  return { zones, bands };
}
