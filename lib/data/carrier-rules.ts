import type { Currency } from '../core/money';
import type { IsoDate, Remark } from '../core/origin';
import type { LocalName, SizeLimit, WeightRule } from '../core/rates/card';
import type { Surcharge } from '../core/rates/surcharge-rule';

/**
 * What a carrier or agent publishes about weighing, sizes and extra charges without a price list. Not a card:
 * it prices nothing by itself. The seller takes rules and surcharges over into a card with own prices.
 */
export interface CarrierRules {
  id: string;
  name: LocalName;
  /** Null where nothing is published about weighing. */
  weighing: Weighing | null;
  surcharges: PublishedSurcharge[];
}

export interface Weighing {
  weight: WeightRule;
  /** Any-of alternatives, as on a card. */
  limits: SizeLimit[];
  /** Where a country has its own limits or divisor. */
  countries?: { countries: string[]; limits?: SizeLimit[]; divisor?: number }[];
  notes: Remark[];
  source: string;
  date: IsoDate | null;
}

/** A surcharge ready for a card in `currency`, and what its conditions cannot say. */
export interface PublishedSurcharge {
  rule: Surcharge;
  currency: Currency;
  /** Whether the fuel percentage is charged on it too; null where the source does not say. */
  fuel: boolean | null;
  notes: Remark[];
  source: string;
  /** Day of the publication; null where it bears none. */
  date: IsoDate | null;
  /** `demo`: undated; `expired`: its dates are over. */
  status: 'published' | 'demo' | 'expired';
}
