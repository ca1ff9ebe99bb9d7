import type { FxRate } from '../fx';
import type { Currency, Money } from '../money';
import type { CountryCode, IsoDate, Origin, Remark } from '../origin';
import type { LocalName, TransportMode } from '../rates/card';
import type { LandedOverrides } from './overrides';
import type {
  Channel,
  Charge,
  ChargeKind,
  Collector,
  ImportRegime,
  RuleStatus,
  TaxRate,
  TradeRule,
} from './regime';

/** Percent ("4.7"), or the parts of it as a stack, each shown as its own line. All are percent of the same base. */
export type DutyRate = string | readonly { name: string; percent: string }[];

export interface LandedItem {
  /** Customs code, 4 to 10 digits. Absent: unknown. */
  hs?: string;
  /** Value of one piece. Null: unknown. */
  value: Money | null;
  quantity: number;
  /** The seller's duty rate of this product in this market. */
  duty?: DutyRate;
}

export interface LandedRequest {
  /** Where the goods come from. Default CN. */
  origin?: CountryCode;
  destination: CountryCode;
  channel: Channel;
  /**
   * Who collects VAT or GST at the sale: `marketplace`; `seller` (IOSS in the EU, a registration elsewhere, Remessa
   * Conforme); `importer`: nobody, it falls due at the border. Absent: as usual for the channel, told as assumed.
   */
  collector?: Collector;
  /** HMF and the like depend on it. Absent: not by sea. */
  mode?: TransportMode;
  /** Currency of the result. Default that of the goods. */
  currency?: Currency;
  /** Price of all the goods before tax and freight. Null: unknown. */
  goods: Money | null;
  /** To the destination. Null: unknown, never free. */
  freight: Money | null;
  /** Absent: not insured. */
  insurance?: Money;
  /** Gross weight. Absent or null: unknown. */
  grams?: number | null;
  /** Kinds of goods in the consignment. */
  items: readonly LandedItem[];
  /** The seller's duty rate for all goods here; an item's own wins. */
  duty?: DutyRate;
  /** The seller's default for this market, used where no rate was given for the goods and told as assumed. */
  marketDuty?: DutyRate;
  /** The seller's own charges (broker, handling), worked out after those of the regime. */
  extra?: readonly Charge[];
  overrides?: LandedOverrides;
  /** Where goods, freight and insurance come from. Default `yours`. */
  origins?: { goods?: Origin; freight?: Origin; insurance?: Origin };
}

export interface LandedTables {
  regimes: readonly ImportRegime[];
  rules: readonly TradeRule[];
  taxRates: readonly TaxRate[];
  fx: readonly FxRate[];
}

export interface LineSource {
  /** Id of the rule. */
  rule: string;
  /** Id in sources.json. */
  id: string;
  status: RuleStatus;
  checked: string | null;
  from?: IsoDate;
  to?: IsoDate;
}

export interface LandedLine {
  code: 'goods' | 'freight' | 'insurance' | ChargeKind;
  /** The code, or the id of the charge; several lines of a duty stack share it. */
  id: string;
  /** Null for goods, freight and insurance. */
  name: LocalName | null;
  /** In the currency of the result. Null: it applies, how much is unknown. */
  amount: Money | null;
  /** Something unknown can only raise it. */
  atLeast: boolean;
  /** The numbers behind it: percent, of, count, original amount and exchange rate. */
  inputs: Record<string, string | number>;
  origin: Origin;
  /** Null for the seller's own figures. */
  source: LineSource | null;
  /** Null for goods, freight and insurance. */
  paidBy: Collector | null;
}

export interface LandedCost {
  currency: Currency;
  collector: Collector;
  lines: LandedLine[];
  /** Sum of the lines. Null while `missing` is not empty: then `atLeast` is all that is known. */
  total: Money | null;
  /** Sum of the known lines; null when not even the goods are known. */
  atLeast: Money | null;
  /** Lowest and highest total over what the tables leave open. Null: nothing open changes it, or no total. */
  range: { from: Money; to: Money } | null;
  warnings: Remark[];
  assumptions: Remark[];
  missing: Remark[];
  /** The statements relied on. Remarks name them by the parameter `rule`. */
  rules: TradeRule[];
}
