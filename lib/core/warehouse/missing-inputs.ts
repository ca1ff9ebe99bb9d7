import type { Remark } from '../origin';
import { requirePositive } from '../packing/box';
import type { WarehouseCosts, WarehouseRequest } from './warehouse-input';

/** The question each unknown input is. `headHaulRising` is no input of the seller's. */
const QUESTIONS: Record<Exclude<keyof WarehouseCosts, 'headHaulRising'>, Remark> = {
  headHaul: { code: 'needs-head-haul' },
  transitDays: { code: 'needs-transit-days' },
  perShipment: { code: 'needs-per-shipment' },
  perMonth: { code: 'needs-per-month' },
  inboundPerPiece: { code: 'needs-inbound-piece' },
  inboundPerCarton: { code: 'needs-inbound-carton' },
  piecesPerCarton: { code: 'needs-per-carton' },
  storage: { code: 'needs-storage-rate' },
  storageDays: { code: 'needs-storage-days' },
  mm3PerPiece: { code: 'needs-piece-volume' },
  lastMile: { code: 'needs-last-mile' },
  dutyPerPiece: { code: 'needs-import-duty' },
  unsoldPercent: { code: 'needs-unsold-percent' },
  disposalPerPiece: { code: 'needs-disposal' },
  capitalPercent: { code: 'needs-capital-percent' },
};

/** What is unknown, as questions. Throws RangeError for a count or number of days that cannot be. */
export function missingInputs({
  direct,
  productCost,
  monthlyPieces,
  monthsPerShipment,
  warehouse,
}: WarehouseRequest): Remark[] {
  requirePositive('months a shipment lasts', monthsPerShipment);
  for (const count of [monthlyPieces, warehouse.piecesPerCarton, warehouse.mm3PerPiece]) {
    if (count !== null) requirePositive('pieces or volume', count);
  }
  for (const days of [warehouse.storageDays, warehouse.transitDays, warehouse.storage?.freeDays ?? null]) {
    if (days !== null && (!Number.isSafeInteger(days) || days < 0)) throw new RangeError(`days: ${days}`);
  }
  const asked = Object.entries(QUESTIONS) as [keyof typeof QUESTIONS, Remark][];
  return [
    ...(direct === null ? [{ code: 'needs-direct-price' }] : []),
    ...(productCost === null ? [{ code: 'needs-product-cost' }] : []),
    ...(monthlyPieces === null ? [{ code: 'needs-monthly-pieces' }] : []),
    ...asked.filter(([input]) => warehouse[input] === null).map(([, question]) => question),
  ];
}
