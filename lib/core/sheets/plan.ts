import type { Currency } from '../money';
import type { CountryCode, IsoDate } from '../origin';
import type { Goods, LocalName, TransportMode } from '../rates';
import type { WeightUnit } from './weight-range';

/** What a column holds. `value` is a price whose kind the rest decides; `unknown` was not recognised. */
export const COLUMN_ROLES = [
  'country',
  'zone',
  'postcode',
  'service',
  'weight',
  'weightFrom',
  'weightTo',
  'value',
  'perKg',
  'registration',
  'fixed',
  'flat',
  'first',
  'step',
  'minimum',
  'firstWeight',
  'stepWeight',
  'rounding',
  'minWeight',
  'maxWeight',
  'size',
  'divisor',
  'transit',
  'tracked',
  'battery',
  'liquid',
  'powder',
  'magnet',
  'food',
  'brand',
  'fuel',
  'remark',
  'ignore',
  'unknown',
] as const satisfies readonly (Goods | string)[];

export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface ColumnPlan {
  role: ColumnRole;
  /** The heading names the countries or zone that the column's prices are for. */
  zone?: string;
  /** The heading names the weights that the column's prices are for. */
  weight?: string;
  /** Grams that a first or further weight stands for, where the heading says. */
  grams?: number;
}

/** How one tab is read. Kept for the next file with the same headings. */
export interface SheetPlan {
  /** First heading row, from 0. */
  headerRow: number;
  headerRows: number;
  columns: ColumnPlan[];
  weightUnit: WeightUnit;
  /** Which edge a range such as `0.5-1` includes where the cell does not say. */
  include: 'auto' | 'upper' | 'lower';
  /** What the prices of `value` columns are for. */
  valueBasis: 'auto' | 'per-kg' | 'flat';
}

/** What the sheet does not say and the seller does. */
export interface CardHead {
  id: string;
  name: LocalName;
  carrier: string;
  mode: TransportMode;
  currency: Currency;
  origin: CountryCode;
  source: string;
  effectiveFrom: IsoDate | null;
  effectiveTo?: IsoDate;
}

/** Roles that hold an amount of money. */
export const PRICE_ROLES: ReadonlySet<ColumnRole> = new Set([
  'value',
  'perKg',
  'registration',
  'fixed',
  'flat',
  'first',
  'step',
  'minimum',
]);
