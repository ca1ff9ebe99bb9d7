import { type MarketPotential, PARTS, type Potentials } from '../../../lib/core/market';
import { formatCountry, LANGUAGES, type Language } from '../../../lib/i18n';

export const COLUMNS = [
  'rank',
  'country',
  'segment',
  'potential',
  ...PARTS,
  'known',
  'above',
  'baseline',
] as const;
export type Column = (typeof COLUMNS)[number];

const SEGMENTS = ['high', 'borderline', 'low'] as const;

const VALUES: Record<Exclude<Column, 'country'>, (market: MarketPotential) => number | null> = {
  rank: ({ rank }) => (rank === null ? null : -rank),
  segment: ({ segment }) => (segment === null ? null : -SEGMENTS.indexOf(segment)),
  potential: ({ score }) => score,
  capacity: ({ parts }) => parts.capacity.score,
  growth: ({ parts }) => parts.growth.score,
  willingness: ({ parts }) => parts.willingness.score,
  known: ({ known }) => known,
  above: ({ probabilityAboveCut }) => probabilityAboveCut,
  baseline: ({ baseline }) => baseline,
};

export interface View {
  /** Typed into the search field. */
  typed: string;
  column: Column;
  reversed: boolean;
}

/**
 * The markets called what was typed, in either language or by code, sorted by a column: names from A, figures from the
 * best; what is not known last either way.
 */
export function explorerRows(
  markets: Potentials['markets'],
  { typed, column, reversed }: View,
  language: Language,
): MarketPotential[] {
  const text = typed.trim().toLowerCase();
  const found = markets.filter(({ country }) =>
    [country, ...LANGUAGES.map((one) => formatCountry(country, one))].some((name) =>
      name.toLowerCase().includes(text),
    ),
  );
  const sign = reversed ? -1 : 1;
  const byName = (a: MarketPotential, b: MarketPotential) =>
    formatCountry(a.country, language).localeCompare(formatCountry(b.country, language), language);
  if (column === 'country') return found.sort((a, b) => sign * byName(a, b));
  const value = VALUES[column];
  return found.sort((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(a, b);
    return sign * (other - one) || byName(a, b);
  });
}

/** Rows a page; the last page may be shorter. `page` beyond the end is the last. */
export function pageOf<T>(
  rows: readonly T[],
  page: number,
  size: number,
): { rows: T[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const at = Math.min(Math.max(0, page), pages - 1);
  return { rows: rows.slice(at * size, (at + 1) * size), page: at, pages };
}
