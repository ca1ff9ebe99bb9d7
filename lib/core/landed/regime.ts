import type { Currency } from '../money';
import type { CountryCode, IsoDate } from '../origin';
import type { LocalName, TransportMode } from '../rates/card';
import type { LandedOverrides } from './overrides';

/**
 * How goods are sold: `marketplace` and `own` (the seller's shop) to consumers, `b2b` to a business that imports
 * for itself.
 */
export const CHANNELS = ['marketplace', 'own', 'b2b'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Who hands duty and tax to the state: at the sale the marketplace or the seller, at the border the importer. */
export const COLLECTORS = ['marketplace', 'seller', 'importer'] as const;
export type Collector = (typeof COLLECTORS)[number];

export const VALUE_PARTS = ['goods', 'freight', 'insurance'] as const;
export type ValuePart = (typeof VALUE_PARTS)[number];

/**
 * How far a statement is to be trusted: `current` when it was last looked at; `unverified` not confirmed since a
 * change was due; `uncertain` sources disagree; `old` years ago; `low` a weak source; `gap` the tables are silent;
 * `ended`. All but `current` and `ended` are told to the reader.
 */
export const RULE_STATUSES = ['current', 'unverified', 'uncertain', 'old', 'low', 'gap', 'ended'] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

/** One statement of trade law that charges and limits rest on. */
export interface TradeRule {
  id: string;
  /** `EU` for the 27 members together, `*` for countries the tables do not name. */
  jurisdiction: CountryCode | 'EU' | '*';
  text: LocalName;
  from?: IsoDate;
  to?: IsoDate;
  status: RuleStatus;
  /** Year, month or day up to which the source speaks; null: not stated. */
  checked: string | null;
  /** Id in lib/data/generated/sources.json. */
  source: string;
}

/** Decimal amount of a currency. */
export interface Amount {
  amount: string;
  currency: Currency;
}

/** A value that parts small consignments from large ones. Where it is not in force, everything is beyond it. */
export interface ValueLimit {
  id: string;
  rule: string;
  /** Null: no figure is known; the seller may set one. */
  amount: string | null;
  currency: Currency;
  /** What is compared with it. */
  of: ValuePart[];
  /** `piece`: the dearest single piece. */
  scope: 'consignment' | 'piece';
  /** Whether a value exactly at the limit is within it. */
  inclusive: boolean;
  active: boolean;
  /** First and last day, inclusive. */
  from?: IsoDate;
  to?: IsoDate;
  origins?: CountryCode[];
  exceptOrigins?: CountryCode[];
}

export type BasePart = ValuePart | 'duty' | 'fee';

export type ChargeAmount =
  /** The seller's duty rate on `of`. */
  | { type: 'duty'; of: ValuePart[] }
  /**
   * `standard`: the tax rate of the destination. `inside`: the percentage of the sum that already holds it, so
   * base x rate / (1 - rate). `minus` is deducted, never below zero; then the clamp.
   */
  | {
      type: 'percent';
      percent: string;
      of: BasePart[];
      inside?: boolean;
      minus?: Amount;
      min?: Amount;
      max?: Amount;
    }
  /** `tariff-item`: goods of one customs code, by its first six digits, count once. */
  | { type: 'fixed'; fixed: Amount; per: 'consignment' | 'tariff-item' | 'unit' | 'kg' }
  /** The larger of a percentage of the value beyond `over` and an amount for each kilogram beyond `overGrams`. */
  | { type: 'excess'; percent: string; of: ValuePart[]; over: Amount; overGrams: number; perKg: Amount };

/** Every given part must hold. Limits are named by id: within all of `within`, beyond all of `beyond`. */
export interface ChargeCondition {
  countries?: CountryCode[];
  origins?: CountryCode[];
  exceptOrigins?: CountryCode[];
  channels?: Channel[];
  collectors?: Collector[];
  modes?: TransportMode[];
  within?: string[];
  beyond?: string[];
}

export const CHARGE_KINDS = ['duty', 'tax', 'duty-and-tax', 'fee'] as const;
export type ChargeKind = (typeof CHARGE_KINDS)[number];

export interface Charge {
  id: string;
  /** Absent for the seller's own charges. */
  rule?: string;
  kind: ChargeKind;
  name: LocalName;
  /** First and last day, inclusive. */
  from?: IsoDate;
  to?: IsoDate;
  /** False: known of, not charged unless the seller says so. */
  active: boolean;
  /** A list: one of them must hold. Absent: always. */
  when?: ChargeCondition | ChargeCondition[];
  amount: ChargeAmount;
  /** `collector`: whoever collects tax at the sale, the importer where nobody does. */
  paidBy: 'collector' | 'importer';
  /** Whether later charges on `duty` or `fee` count it in. Absent: yes. */
  taxable?: boolean;
}

/** What the tables leave open: the overrides that would hold if the other answer is right. */
export interface OpenQuestion {
  rule: string;
  from?: IsoDate;
  overrides: LandedOverrides;
}

/** Import duties and taxes of one jurisdiction, as data. Charges are worked out in order. */
export interface ImportRegime {
  id: string;
  /** Empty for the regime `other`, which stands in for every country without one. */
  countries: CountryCode[];
  /** The tables tell nothing of the time before. */
  from?: IsoDate;
  /** Who collects unless the request says. */
  collectors: Record<Channel, Collector>;
  limits: ValueLimit[];
  charges: Charge[];
  open?: OpenQuestion[];
  /** Rules to be told although no charge rests on them. */
  rules?: string[];
  /** Codes of remarks to be told with every result. */
  remarks?: string[];
}

/** Standard VAT or GST. `doubtful`: the source's figure looks wrong; `single`: one source, not compared. */
export interface TaxRate {
  country: CountryCode;
  percent: string;
  type: 'vat' | 'gst' | 'none';
  status: 'agreed' | 'recent-change' | 'single' | 'doubtful';
  source: string;
}

/** A change of the VAT that China refunds on export. No table by customs code exists: the seller types the rate. */
export interface ExportRebateChange {
  id: string;
  goods: LocalName;
  oldPercent: string;
  newPercent: string;
  from: IsoDate;
  to?: IsoDate;
  source: string;
}
