import type { Incoterm } from '../quote';
import { type PaymentPart, paymentParts, placeOf } from '../quote';
import type { RfqField } from '../rfq';
import type { QuoteDraft } from './draft';
import type { QuoteInputs } from './inputs';
import { agreedParts } from './request-of';

/** Ways of paying as trade writes them in every language; `#` is the number of days, `%` the parts. */
const PAYMENT_WORDS: Readonly<Record<string, string>> = {
  'tt-advance': 'T/T 100%',
  'tt-30-70': 'T/T %',
  'tt-copy': 'T/T %, copy of B/L',
  'lc-sight': 'L/C at sight',
  'lc-days': 'L/C # days',
  dp: 'D/P',
  da: 'D/A # days',
  oa: 'O/A # days',
  'trade-assurance': 'Trade Assurance %',
  paypal: 'PayPal',
  card: 'Credit card',
};

/** `T/T 30/70`; null for an unknown way. Without a number of days none is named. `parts`: as agreed, where they differ. */
export function paymentWords(
  term: string | null,
  days: number | null,
  parts: readonly PaymentPart[] = paymentParts(term, null),
): string | null {
  const known = term === null ? undefined : PAYMENT_WORDS[term];
  if (!known) return null;
  const words = known.replace('%', parts.map(({ percent }) => percent).join('/'));
  return days === null ? words.replace(' # days', '') : words.replace('#', String(days));
}

/** `FOB Ningbo`; the term alone where its place is not named. */
export const termWords = (term: Incoterm, place: string | null) => (place ? `${term} ${place}` : term);

/** The agreed way of paying in the words of trade: `T/T 40/60`, `L/C 60 days`. */
export function agreedWords(inputs: QuoteInputs): string | null {
  const { value } = inputs.tenor;
  const days = value === null ? null : Number(value);
  return paymentWords(inputs.paymentTerm.value, days, agreedParts(inputs));
}

/** What the quotation says to each field of the request: what the seller typed, else what follows from the offer. */
export function offerAnswers(
  draft: QuoteDraft,
  inputs: QuoteInputs,
  offer: { term: Incoterm; place: string | null; unit: string | null },
): Partial<Record<RfqField, string>> {
  const { term, place, unit } = offer;
  const value = (input: keyof QuoteInputs) => inputs[input].value ?? '';
  const own = placeOf(term);
  const followed: Partial<Record<RfqField, string>> = {
    product: value('productName'),
    quantity: value('quantity') === '0' ? '' : value('quantity'),
    incoterm: termWords(term, place),
    port: own === 'port-of-loading' || own === 'port-of-destination' ? (place ?? '') : '',
    targetPrice:
      unit === null
        ? ''
        : `${value('currency')} ${unit}${value('pricePer') === '1' ? '' : ` / ${value('pricePer')}`}`,
    payment: agreedWords(inputs) ?? '',
    deadline: value('leadTime'),
    packaging: value('packingText'),
    sample: value('sampleText'),
    destinationCountry: value('placeDelivery') || value('placeDischarge'),
  };
  const answers = Object.entries({ ...followed, ...draft.answers });
  return Object.fromEntries(answers.filter(([, text]) => text.trim() !== ''));
}
