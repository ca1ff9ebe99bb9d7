import { formatCountry } from '../../../lib/i18n';
import type { MarketPoint } from '../../../lib/messages/market-view';
import type { Words } from '../../ui/words';

export const COLUMNS = ['country', 'quadrant', 'potential', 'above', 'competitiveness'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  column: Column;
  /** The order in which a column is most telling: names from A, figures from the top. */
  reversed: boolean;
}

const QUADRANTS = ['I', 'I-IV', 'IV', 'II', 'II-III', 'III'];

const VALUES: Record<Exclude<Column, 'country'>, (point: MarketPoint) => number | null> = {
  quadrant: ({ quadrant }) => (quadrant === null ? null : -QUADRANTS.indexOf(quadrant)),
  potential: ({ potential }) => potential,
  above: ({ probabilityAboveCut }) => probabilityAboveCut,
  competitiveness: ({ competitiveness }) => competitiveness,
};

/** The points in the order asked for; what is not known comes last either way. */
export function sortedPoints<T extends MarketPoint>(
  { language }: Words,
  points: readonly T[],
  { column, reversed }: Sorting,
): T[] {
  const name = ({ country }: T) => formatCountry(country, language);
  const byName = (a: T, b: T) => name(a).localeCompare(name(b), language);
  const sign = reversed ? -1 : 1;
  if (column === 'country') return [...points].sort((a, b) => sign * byName(a, b));
  const value = VALUES[column];
  return [...points].sort((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(a, b);
    return sign * (other - one) || byName(a, b);
  });
}
