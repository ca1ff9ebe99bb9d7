import type { Money } from '../../core/money';
import type { IsoDate } from '../../core/origin';
import type { Incoterm } from '../../core/quote';
import type { Ladder } from '../../core/quote/ladder';
import type { AskedField, OfferItem } from '../../core/quoting';
import type { RfqField } from '../../core/rfq';

/** What a quotation tells its buyer. */
export interface TextFacts {
  product: string | null;
  quantity: number | null;
  /** `piece` and the like are written in the language, other words as they are. */
  unit: string | null;
  currency: string;
  /** A piece, or so many as `pricePer` says; decimal string. */
  price: string | null;
  pricePer: number;
  /** Of the goods and the further items; null while the price of one is unknown. */
  total: Money | null;
  /** What is offered besides. */
  items: readonly OfferItem[];
  term: Incoterm;
  place: string | null;
  validUntil: IsoDate | null;
  leadTimeDays: number | null;
  payment: string | null;
  packing: string | null;
  sample: string | null;
  notes: string | null;
  asked: readonly AskedField[];
  answers: Partial<Record<RfqField, string>>;
  ladder: Ladder | null;
  buyerName: string | null;
  sellerName: string | null;
}
