import type { Currency } from '../core/money';
import type { LocalName } from '../core/rates/card';

/**
 * A published average of spot freight on one lane. Old: it tells an order of magnitude and never prices
 * anything.
 */
export interface FreightIndex {
  id: string;
  lane: LocalName;
  /** A container of 40 feet, or a kilogram by air. */
  per: 'feu' | 'kg';
  /** Decimal string. */
  value: string;
  currency: Currency;
  /** "2025-09" or "2024-03-19". */
  period: string;
  /** Week of the year, where the source counts weeks. */
  week?: number;
  /** The period is inferred from the text of the source. */
  inferred?: true;
  source: string;
}
