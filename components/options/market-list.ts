import type { CountryCode } from '../../lib/core/origin';

/** The markets with `country` moved by `step` places; unchanged at either end. */
export function moveMarket(
  markets: readonly CountryCode[],
  country: CountryCode,
  step: -1 | 1,
): CountryCode[] {
  const from = markets.indexOf(country);
  const to = from + step;
  const other = markets[to];
  if (from < 0 || other === undefined) return [...markets];
  return markets.map((code, place) => (place === to ? country : place === from ? other : code));
}

/** The markets without `country`; the last one stays, since prices need a destination. */
export function removeMarket(markets: readonly CountryCode[], country: CountryCode): CountryCode[] {
  const rest = markets.filter((code) => code !== country);
  return rest.length > 0 ? rest : [...markets];
}

/** The markets with `country` at the end, once. */
export function addMarket(markets: readonly CountryCode[], country: CountryCode): CountryCode[] {
  return markets.includes(country) ? [...markets] : [...markets, country];
}
