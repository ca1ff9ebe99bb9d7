import type { Currency } from '../money';
import type { ContainerType } from '../packing/containers';

interface RateBase {
  currency: Currency;
  /** Charged once a shipment: documents, customs entry, handling. Decimal string. Default none. */
  fixed?: string;
}

/** W/M: the larger of volume and weight, where one cubic metre counts as `kgPerCbm`. Sea and rail groupage. */
export interface PerCbmRate extends RateBase {
  type: 'per-cbm';
  /** For one cubic metre (or the weight that counts as one), decimal string. */
  rate: string;
  /** 1000 by sea: a tonne is a cubic metre. Rail and road sheets state their own. */
  kgPerCbm: number;
  /** Least volume charged, decimal string of cubic metres. By sea usually "1". */
  minCbm: string;
}

/** The larger of actual and volumetric weight by the kilogram. Air and rail. */
export interface PerKgRate extends RateBase {
  type: 'per-kg';
  /** From a chargeable weight on (inclusive) each kilogram costs so much, ascending, the first from 0. */
  breaks: readonly { fromGrams: number; perKg: string }[];
  /** cm3 per kg: 6000 by air. Null: volume does not count. */
  divisor: number | null;
  /** Chargeable weight is rounded up to a multiple of this. */
  stepGrams: number;
  minGrams: number;
  /** The shipper may declare the next break's weight where that is cheaper, as air waybills allow. */
  nextBreakIfCheaper: boolean;
}

/** Whole containers, at a price each. */
export interface PerContainerRate extends RateBase {
  type: 'per-container';
  containers: readonly { container: ContainerType; price: string }[];
}

/** What the seller or a card says a consignment costs. Never a figure of ours. */
export type FreightRate = PerCbmRate | PerKgRate | PerContainerRate;
