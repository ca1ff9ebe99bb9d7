import type { FeeTables } from '../fees/tables';
import type {
  Channel,
  Collector,
  DutyRate,
  LandedCost,
  LandedItem,
  LandedLine,
  LandedOverrides,
  LandedTables,
} from '../landed';
import type { Currency, Money } from '../money';
import type { CountryCode, Remark } from '../origin';
import type { Sides } from '../rates/quote';
import type { ProfitResult, ReturnsInput, Thresholds } from './request';
import type { OwnFees } from './sale-fees';

/** One order, from the purchase to what is left of it. Null: unknown. All sums are of all the pieces together. */
export interface SaleRequest {
  /** Currency of the sale and of the result. */
  currency: Currency;
  /** What the buyer pays, delivery included. */
  price: Money | null;
  origin?: CountryCode;
  destination: CountryCode;
  channel: Channel;
  collector?: Collector;
  platform: string | null;
  category: string | null;
  /** Stored and sent by Amazon. */
  fba: boolean;
  /** Whether the seller pays what falls due at the border. */
  sellerPaysDuty: boolean;
  /** What the seller pays for the goods. */
  cost: Money | null;
  /** Declared at customs. Null: what the buyer pays for them, or their cost where Amazon stores them. */
  value: Money | null;
  freight: Money | null;
  insurance?: Money;
  items: readonly LandedItem[];
  grams: number | null;
  /** One piece as packed, for Amazon's fees. */
  piece: { grams: number | null; mm: Sides | null };
  duty?: DutyRate;
  overrides?: LandedOverrides;
  storageDays: number | null;
  fees: OwnFees;
  adsPercent?: string | null;
  fxSpreadPercent?: string | null;
  /** Money in any currency. */
  returns?: ReturnsInput | null;
  rebate?: { vatPercent: string; rebatePercent: string };
  thresholds?: Thresholds;
  targetMarginPercent?: string;
  /** False: without the prices to ask, several times as fast. Default true. */
  solve?: boolean;
}

export interface SaleTables {
  landed: LandedTables;
  fees: FeeTables;
}

export interface SaleResult {
  /** Goods at their cost, freight, insurance, then duties, taxes and fees of the destination. */
  lines: LandedLine[];
  /** Sum of the lines, whoever pays them; null while one is unknown. */
  landed: Money | null;
  /** Lowest and highest landed cost while questions of the destination are open. */
  range: LandedCost['range'];
  /** The statements on duties and taxes relied on. */
  rules: LandedCost['rules'];
  profit: ProfitResult;
  assumptions: Remark[];
  warnings: Remark[];
  missing: Remark[];
}
