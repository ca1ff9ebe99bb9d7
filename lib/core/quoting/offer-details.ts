import type { IsoDate } from '../origin';
import type { PaymentPart } from '../quote';
import type { RfqField } from '../rfq';
import type { BuyerField } from './draft';
import type { OfferItem } from './offer-items';

export const SELLER_FIELDS = [
  'company',
  'companyZh',
  'address',
  'addressZh',
  'contact',
  'email',
  'phone',
  'taxId',
  'bankName',
  'bankAddress',
  'account',
  'accountName',
  'swift',
  'code',
  'brand',
] as const;
/** Details of the seller as they are printed. */
export type SellerField = (typeof SELLER_FIELDS)[number];
export type SellerDetails = Partial<Record<SellerField, string>>;

/** What a buyer reads in a quotation beside its prices. Holds nothing of what the goods cost the seller. */
export interface OfferDetails {
  number: string;
  issuedOn: IsoDate;
  validUntil: IsoDate | null;
  product: string;
  productCode: string | null;
  unit: string | null;
  quantity: number;
  /** The way of paying in the words of trade. */
  paymentTerm: string | null;
  /** Its parts, and the days of those that are paid later; absent in versions issued before it was kept. */
  payment?: { parts: PaymentPart[]; days: number | null };
  /** What is offered besides; absent in versions issued before there were any. */
  items?: OfferItem[];
  leadTimeDays: number | null;
  packing: string | null;
  sample: string | null;
  marks: string | null;
  notes: string | null;
  /** What the offer says to each field of the request. */
  answers: Partial<Record<RfqField, string>>;
  seller: SellerDetails;
  buyer: Partial<Record<BuyerField, string>>;
}
