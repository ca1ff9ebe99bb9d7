import type { Inputs, PriceTerm } from '../fees/price-term';
import type { Currency, Money } from '../money';
import type { Origin, Remark } from '../origin';
import type { CardStatus } from '../rates/card';

/** What a price is called: with the buyer's tax in it (`gross`) or without (`net`). */
export type PriceBasis = 'gross' | 'net';

/** A cost of the sale that may depend on the price. */
export interface CostInput {
  /** Names the line: `goods`, `freight`, `duty`, `referral`, `fulfilment`, `payment`... */
  code: string;
  /** Part of the landed cost, taken of the sale (fees), or a provision. */
  group: 'landed' | 'fee';
  /** Null: it applies, how much is unknown. In the currency of the sale. */
  term: PriceTerm | null;
  /** Which price the term goes by. */
  basis: PriceBasis;
  origin: Origin;
  /** Without it the profit means nothing and is withheld; else it is given as the most it can be. */
  required: boolean;
  /** Whether it is kept back before the money is paid out, so that the exchange spread is not lost on it. */
  withheld: boolean;
  source?: string;
  status?: CardStatus;
}

/** What comes back and what that costs, for one sale in a hundred times `percent`. */
export interface ReturnsInput {
  percent: string;
  /** Null: unknown. */
  freight: Money | null;
  /** What of the goods is lost. Null: unknown. */
  writeOff: Money | null;
}

/** The least the seller wants. Absent all: no loss. Percentages are decimal strings. */
export interface Thresholds {
  profit?: Money;
  marginPercent?: string;
  roiPercent?: string;
}

/**
 * One sale. A field that is absent does not apply; null applies and is unknown. All money is in `currency`: what was
 * quoted in another is converted before.
 */
export interface ProfitRequest {
  currency: Currency;
  /** Null: unknown; then only the prices to ask are worked out. */
  price: Money | null;
  /** The buyer's tax when it is handed on rather than part of the landed cost. `included`: the price holds it. */
  tax?: { percent: string | null; included: boolean };
  costs: readonly CostInput[];
  /** Percent of the revenue. */
  adsPercent?: string | null;
  /** Lost when what is paid out is changed into the seller's currency, percent. */
  fxSpreadPercent?: string | null;
  returns?: ReturnsInput | null;
  /** VAT refunded on export. */
  rebate?: { amount: Money | null; inputs: Inputs };
  thresholds?: Thresholds;
  /** Margin to reach, percent. */
  targetMarginPercent?: string;
  /** False: the prices to ask are not worked out, which takes most of the time. Default true. */
  solve?: boolean;
}

export interface ProfitLine {
  code: string;
  group: 'revenue' | 'landed' | 'fee' | 'provision' | 'credit';
  /** Costs are negative. Null: applies, unknown. */
  amount: Money | null;
  inputs: Inputs;
  origin: Origin;
  source?: string;
  status?: CardStatus;
}

/** A price to ask. */
export interface SolvedPrice {
  /** The lowest price that reaches the target; null when there is none or it cannot be told. */
  price: Money | null;
  /** Why there is none. */
  reason: Remark | null;
  /** The first price above it at which the target is missed again, as fees jump there. */
  missedAgainAt: Money | null;
}

export interface ThresholdCheck {
  code: 'profit' | 'margin' | 'roi';
  /** Decimal strings: an amount for the profit, percent for the others. */
  atLeast: string;
  value: string | null;
  reached: boolean | null;
}

export interface ProfitResult {
  currency: Currency;
  /** Revenue positive, costs negative; the known ones sum to `profit`. */
  lines: ProfitLine[];
  /** The price without tax. */
  revenue: Money | null;
  /** Sum of the landed lines as a positive amount. */
  landed: Money | null;
  /** Null while something is missing that it cannot do without. */
  profit: Money | null;
  /** Some cost is unknown: the profit is at most this. */
  atMost: boolean;
  /** Profit as a percentage of the revenue, two decimals. */
  margin: string | null;
  /** Profit as a percentage of the landed cost less the rebate. */
  roi: string | null;
  breakEven: SolvedPrice;
  /** Null when no target was asked for. */
  priceForMargin: SolvedPrice | null;
  verdict: 'pass' | 'fail' | 'incomplete';
  checks: ThresholdCheck[];
  missing: Remark[];
}
