import { currencyExponent } from '../currencies';
import { parseDecimal, powerOfTen } from '../decimal';
import { type Money, money, multiplyRatio } from '../money';
import { divideRounded, toSafeNumber } from '../rounding';
import type { KnownCosts, StorageUnit } from './warehouse-input';

const WAREHOUSE_LINES = [
  'head-haul',
  'per-shipment',
  'per-month',
  'import-duty',
  'inbound',
  'storage',
  'last-mile',
  'unsold',
  'capital',
] as const;

export type WarehouseLineCode = (typeof WAREHOUSE_LINES)[number];

export interface ShipmentLine {
  code: WarehouseLineCode;
  /** For the whole shipment. */
  amount: Money;
  inputs: Record<string, string | number>;
}

export interface ShipmentPlan {
  currency: string;
  productCost: Money;
  monthsPerShipment: number;
  costs: KnownCosts;
}

const MONTH_DAYS = 30n;
const YEAR_DAYS = 365;
const MM3_PER_CBM = 1_000_000_000n;

/** Cubic millimetre-days that one unit of the rate pays for, as a fraction: 1 ft3 is 28,316,846.592 mm3. */
const PER_UNIT: Record<StorageUnit, readonly [bigint, bigint]> = {
  'cbm-day': [MM3_PER_CBM, 1n],
  'cbm-month': [MM3_PER_CBM * MONTH_DAYS, 1n],
  'ft3-month': [28_316_846_592n * MONTH_DAYS, 1000n],
};

/** `amount` x `percent` / 100 x `numerator` / `denominator`, rounded half up once. */
function percentOf(amount: Money, percent: string, numerator = 1, denominator = 1): Money {
  const { units, scale } = positive(percent);
  const exact = BigInt(amount.minor) * units * BigInt(numerator);
  const minor = divideRounded(exact, 100n * powerOfTen(scale) * BigInt(denominator), 'halfUp');
  return money(toSafeNumber(minor), amount.currency);
}

function positive(text: string) {
  const decimal = parseDecimal(text);
  if (!decimal || decimal.units < 0n) throw new RangeError(`not a decimal from 0 up: ${text}`);
  return decimal;
}

/**
 * Storage of `pieces` for `days` each: volume x days past the free ones x rate. Every piece is charged for the average
 * time it lies there.
 */
function storageCost({ costs, currency }: ShipmentPlan, pieces: number, days: number): Money {
  const { rate, unit, freeDays } = costs.storage;
  const { units, scale } = positive(rate);
  const [per, factor] = PER_UNIT[unit];
  const volumeDays = BigInt(pieces) * BigInt(costs.mm3PerPiece) * BigInt(Math.max(0, days - freeDays));
  const exact = units * volumeDays * factor * powerOfTen(currencyExponent(currency));
  return money(toSafeNumber(divideRounded(exact, per * powerOfTen(scale), 'halfUp')), currency);
}

const times = (amount: Money, count: number) => multiplyRatio(amount, count, 1, 'down');

const plus = (currency: string, ...amounts: readonly Money[]) =>
  money(
    amounts.reduce((all, amount) => {
      if (amount.currency !== currency) throw new TypeError(`cannot mix ${currency} and ${amount.currency}`);
      return all + amount.minor;
    }, 0),
    currency,
  );

/**
 * What one shipment of `pieces` costs until all is sold or written off, with its head-haul given. No line falls when
 * the pieces, the days or the head-haul rise.
 * Stock value = goods + head-haul + charges of the shipment + duty + inbound: what is paid before the first sale.
 * Unsold = its share of stock value and disposal; capital = stock value x yearly rate x (transit + storage days) / 365.
 */
export function shipmentCost(
  plan: ShipmentPlan,
  pieces: number,
  storageDays: number,
  headHaul: Money,
): ShipmentLine[] {
  const { costs, currency, monthsPerShipment } = plan;
  const cartons = Math.ceil(pieces / costs.piecesPerCarton);
  const inbound = plus(
    currency,
    times(costs.inboundPerPiece, pieces),
    times(costs.inboundPerCarton, cartons),
  );
  const duty = times(costs.dutyPerPiece, pieces);
  const goods = times(plan.productCost, pieces);
  const stock = plus(currency, goods, headHaul, costs.perShipment, duty, inbound);
  const atRisk = plus(currency, stock, times(costs.disposalPerPiece, pieces));
  const days = costs.transitDays + storageDays;
  const line = (code: WarehouseLineCode, amount: Money, inputs: ShipmentLine['inputs']): ShipmentLine => ({
    code,
    amount,
    inputs,
  });
  return [
    line('head-haul', headHaul, { pieces }),
    line('per-shipment', costs.perShipment, {}),
    line('per-month', times(costs.perMonth, monthsPerShipment), { months: monthsPerShipment }),
    line('import-duty', duty, { pieces }),
    line('inbound', inbound, { pieces, cartons }),
    line('storage', storageCost(plan, pieces, storageDays), {
      days: storageDays,
      freeDays: costs.storage.freeDays,
      mm3: pieces * costs.mm3PerPiece,
      rate: costs.storage.rate,
    }),
    line('last-mile', times(costs.lastMile, pieces), { pieces }),
    line('unsold', percentOf(atRisk, costs.unsoldPercent), { percent: costs.unsoldPercent }),
    line('capital', percentOf(stock, costs.capitalPercent, days, YEAR_DAYS), {
      percent: costs.capitalPercent,
      days,
    }),
  ];
}

/** The same in one sum. */
export function shipmentTotal(
  plan: ShipmentPlan,
  pieces: number,
  storageDays: number,
  headHaul: Money,
): Money {
  const lines = shipmentCost(plan, pieces, storageDays, headHaul);
  return plus(plan.currency, ...lines.map((line) => line.amount));
}
