import type { Incoterm } from '../quote';
import { placeOf } from '../quote';
import type { RfqField } from '../rfq';
import type { QuoteDraft } from './draft';
import type { QuoteInputs } from './inputs';

/** Ways of paying as trade writes them in every language; `#` is the number of days. */
const PAYMENT_WORDS: Readonly<Record<string, string>> = {
  'tt-advance': 'T/T 100%',
  'tt-30-70': 'T/T 30/70',
  'lc-sight': 'L/C at sight',
  'lc-days': 'L/C # days',
  dp: 'D/P',
  da: 'D/A # days',
  oa: 'O/A # days',
  'trade-assurance': 'Trade Assurance 30/70',
  paypal: 'PayPal',
  card: 'Credit card',
};

/** `T/T 30/70`; null for an unknown way. Without a number of days none is named. */
export function paymentWords(term: string | null, days: number | null): string | null {
  const words = term === null ? undefined : PAYMENT_WORDS[term];
  if (!words) return null;
  return days === null ? words.replace(' # days', '') : words.replace('#', String(days));
}

/** `FOB Ningbo`; the term alone where its place is not named. */
export const termWords = (term: Incoterm, place: string | null) => (place ? `${term} ${place}` : term);

/** What the quotation says to each field of the request: what the seller typed, else what follows from the offer. */
export function offerAnswers(
  draft: QuoteDraft,
  inputs: QuoteInputs,
  offer: { term: Incoterm; place: string | null; unit: string | null },
): Partial<Record<RfqField, string>> {
  const { term, place, unit } = offer;
  const value = (input: keyof QuoteInputs) => inputs[input].value ?? '';
  const wait = inputs.waitDays.value;
  const own = placeOf(term);
  const followed: Partial<Record<RfqField, string>> = {
    product: value('productName'),
    quantity: value('quantity') === '0' ? '' : value('quantity'),
    incoterm: termWords(term, place),
    port: own === 'port-of-loading' || own === 'port-of-destination' ? (place ?? '') : '',
    targetPrice: unit === null ? '' : `${value('currency')} ${unit}`,
    payment: paymentWords(inputs.paymentTerm.value, wait === null ? null : Number(wait)) ?? '',
    deadline: value('leadTime'),
    packaging: value('packingText'),
    sample: value('sampleText'),
    destinationCountry: value('placeDelivery') || value('placeDischarge'),
  };
  const answers = Object.entries({ ...followed, ...draft.answers });
  return Object.fromEntries(answers.filter(([, text]) => text.trim() !== ''));
}
