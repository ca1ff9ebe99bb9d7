import type { LocalName } from '../../lib/core/rates';
import type { EstimateView, ServiceRow } from '../../lib/messages/views';

/** One service across the sample weights. A cell is null where it does not take that weight. */
export interface SampleRow {
  id: string;
  name: LocalName;
  cells: (ServiceRow | null)[];
}

const price = (cell: ServiceRow | null | undefined) => cell?.price?.minor ?? Number.POSITIVE_INFINITY;

/** A row for each service that takes at least one sample weight, the cheapest at the lightest weight first. */
export function sampleRows(estimates: readonly EstimateView[]): SampleRow[] {
  const rows = new Map<string, SampleRow>();
  estimates.forEach((estimate, column) => {
    for (const service of estimate.services) {
      const known = rows.get(service.id);
      const row = known ?? { id: service.id, name: service.name, cells: estimates.map(() => null) };
      if (service.available && service.price !== null) row.cells[column] = service;
      rows.set(service.id, row);
    }
  });
  return [...rows.values()].filter((row) => row.cells.some(Boolean)).sort(byPrice);
}

function byPrice(a: SampleRow, b: SampleRow): number {
  for (let column = 0; column < a.cells.length; column++) {
    const [left, right] = [price(a.cells[column]), price(b.cells[column])];
    if (left !== right) return left - right;
  }
  return 0;
}
