import { type BatchProduct, type BatchResult, bestRows, rowCount } from '../../../lib/core/batch';
import type { CountryCode } from '../../../lib/core/origin';

export const VIEWS = ['all', 'best', 'none'] as const;
export interface RowChoice {
  /** All rows, the cheapest country of each product, or those without a price. */
  view: (typeof VIEWS)[number];
  country: CountryCode | null;
  /** Part of a product's label, in any case. */
  text: string;
}

/** Places of the rows to show, in order; null: all of them. */
export function chooseRows(
  result: BatchResult,
  products: readonly BatchProduct[],
  { view, country, text }: RowChoice,
): Int32Array | null {
  const wanted = text.trim().toLowerCase();
  if (view === 'all' && country === null && wanted === '') return null;
  const { countries, first } = result;
  const column = country === null ? -1 : countries.indexOf(country);
  const fits = products.map(({ label }) => wanted === '' || label.toLowerCase().includes(wanted));
  const rows =
    view === 'best' ? bestRows(result) : Int32Array.from({ length: rowCount(result) }, (_, at) => at);
  return rows.filter((at) => {
    if (column >= 0 && at % countries.length !== column) return false;
    if (view === 'none' && (first[at] ?? -1) >= 0) return false;
    return fits[Math.floor(at / countries.length)] === true;
  });
}
