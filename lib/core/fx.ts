import type { Currency } from './money';
import type { IsoDate } from './origin';

/** Units of `quote` for one US dollar. */
export interface FxRate {
  quote: Currency;
  /** Decimal string, as published. */
  perUsd: string;
  date: IsoDate;
  /** Id of the source, or `ecb`, or `yours`. */
  source: string;
  origin: 'table' | 'yours';
}
