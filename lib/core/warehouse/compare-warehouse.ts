import { allocate, type Money, money, multiplyRatio } from '../money';
import type { Remark } from '../origin';
import { type BreakEven, breakEven } from './break-even';
import { missingInputs } from './missing-inputs';
import { type ShipmentPlan, shipmentCost, shipmentTotal, type WarehouseLineCode } from './shipment-cost';
import type { KnownCosts, WarehouseRequest } from './warehouse-input';

export interface PieceLine<Code extends string = string> {
  code: Code;
  /** For one piece; the lines add up to the total. */
  amount: Money;
  /** For the whole shipment, with the numbers that were multiplied. */
  shipment?: { amount: Money; inputs: Record<string, string | number> };
}

export interface WarehousePiece {
  total: Money;
  lines: PieceLine<WarehouseLineCode>[];
  /** Pieces in one shipment. */
  pieces: number;
}

export interface DaysPoint {
  days: number;
  /** Cost of a piece through the warehouse when stock lies there so long. */
  warehouse: Money;
  direct: Money;
}

export interface WarehouseComparison {
  /** Null while its price is unknown. */
  direct: { id: string; total: Money; lines: PieceLine[] } | null;
  /** Null while anything it needs is unknown; `missing` names it. */
  warehouse: WarehousePiece | null;
  /** By the exact costs of a shipment, not by the rounded pieces; equal is direct. */
  cheaper: 'direct' | 'warehouse' | null;
  /** Monthly volume from which the warehouse is cheaper. Does not need the volume sold now. */
  breakEven: BreakEven | null;
  /** How the answer changes with the days in storage, for drawing. */
  byDays: DaysPoint[];
  /** Most days in storage, up to a year, at which the warehouse is still cheaper; null when it is at none. */
  cheaperUpToDays: number | null;
  missing: Remark[];
}

const SERIES_DAYS = 360;
const SERIES_STEP = 15;

/**
 * Sending each piece by the best direct service against stocking abroad: costs of a piece both ways, the monthly volume
 * at which they cross, and the effect of the days in storage. What is unknown withholds what needs it.
 *
 * Throws RangeError for counts that are not positive integers, TypeError for amounts in another currency.
 */
export function compareWarehouse(request: WarehouseRequest): WarehouseComparison {
  const missing = missingInputs(request);
  const direct = directPiece(request);
  const plan = planOf(request);
  const none = { warehouse: null, cheaper: null, breakEven: null, byDays: [], cheaperUpToDays: null };
  if (!plan) return { direct, ...none, missing };
  const crossing = direct && breakEven(plan, direct.total);
  const { monthlyPieces } = request;
  if (monthlyPieces === null) return { direct, ...none, breakEven: crossing, missing };
  const pieces = monthlyPieces * request.monthsPerShipment;
  const warehouse = warehousePiece(plan, pieces);
  if (!warehouse) {
    const refused: Remark = { code: 'head-haul-no-price', params: { pieces } };
    return { direct, ...none, breakEven: crossing, missing: [...missing, refused] };
  }
  if (!direct) return { direct, ...none, warehouse, missing };
  const isCheaper = (days: number) => totalAt(plan, pieces, days) < direct.total.minor * pieces;
  return {
    direct,
    warehouse,
    cheaper: isCheaper(plan.costs.storageDays) ? 'warehouse' : 'direct',
    breakEven: crossing,
    byDays: seriesDays(plan.costs.storageDays).map((days) => ({
      days,
      warehouse: multiplyRatio(money(totalAt(plan, pieces, days), plan.currency), 1, pieces, 'halfUp'),
      direct: direct.total,
    })),
    cheaperUpToDays: lastDay(isCheaper),
    missing,
  };
}

function directPiece({ direct, currency }: WarehouseRequest): WarehouseComparison['direct'] {
  if (!direct) return null;
  const minor = direct.lines.reduce((all, { amount }) => {
    if (amount.currency !== currency) throw new TypeError(`cannot mix ${currency} and ${amount.currency}`);
    return all + amount.minor;
  }, 0);
  return { id: direct.id, total: money(minor, currency), lines: [...direct.lines] };
}

/** Null while an input is unknown. */
function planOf({
  currency,
  productCost,
  monthsPerShipment,
  warehouse,
}: WarehouseRequest): ShipmentPlan | null {
  if (productCost === null || Object.values(warehouse).some((value) => value === null)) return null;
  return { currency, productCost, monthsPerShipment, costs: warehouse as KnownCosts };
}

function warehousePiece(plan: ShipmentPlan, pieces: number): WarehousePiece | null {
  const { storageDays, headHaul } = plan.costs;
  const haul = headHaul(pieces);
  if (!haul) return null;
  const lines = shipmentCost(plan, pieces, storageDays, haul);
  const total = multiplyRatio(shipmentTotal(plan, pieces, storageDays, haul), 1, pieces, 'halfUp');
  const weights = lines.map(({ amount }) => amount.minor);
  // Rounded apart, the lines of a piece would not add up.
  const shares = weights.some((weight) => weight > 0) ? allocate(total, weights) : weights.map(() => total);
  return {
    total,
    pieces,
    lines: lines.map(({ code, amount, inputs }, index) => ({
      code,
      amount: shares[index] ?? money(0, plan.currency),
      shipment: { amount, inputs },
    })),
  };
}

function totalAt(plan: ShipmentPlan, pieces: number, days: number): number {
  const haul = plan.costs.headHaul(pieces);
  return haul ? shipmentTotal(plan, pieces, days, haul).minor : Number.POSITIVE_INFINITY;
}

/** Every half month of a year, and the days given. */
function seriesDays(own: number): number[] {
  const days = Array.from({ length: SERIES_DAYS / SERIES_STEP + 1 }, (_, step) => step * SERIES_STEP);
  return [...new Set([...days, own])].sort((a, b) => a - b);
}

/** The last day of a year at which it holds, by halving: storage and capital only grow. */
function lastDay(holds: (days: number) => boolean): number | null {
  if (!holds(0)) return null;
  let yes = 0;
  let no = 366;
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
