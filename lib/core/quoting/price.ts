import type { Remark } from '../origin';
import {
  INCOTERMS,
  type Incoterm,
  type Ladder,
  ladder,
  priceCurve,
  proposeBreaks,
  type QuoteContext,
  type QuoteRequest,
  quote,
  type TermQuote,
} from '../quote';
import { countedCost } from './counted';
import type { DraftBreak } from './draft';
import { HOME_CURRENCY } from './home-currency';
import type { QuoteInputs } from './inputs';
import { namedPlaces, placeInput } from './request-of';

const UNREADABLE: Remark = { code: 'quoting-unpriceable' };

function blocked(term: Incoterm, inputs: QuoteInputs, reason: Remark): TermQuote {
  return {
    term,
    place: namedPlaces(inputs)[term] ?? null,
    state: 'blocked',
    price: null,
    unit: null,
    atLeast: false,
    lines: [],
    blocking: [reason],
    missing: [],
    warnings: [],
    profit: null,
    exchangeCost: null,
    exchangeMargin: null,
    risk: [],
    landed: null,
  };
}

/** Every term side by side; with figures beyond what can be priced all blocked and why. */
export function priceTerms(request: QuoteRequest, inputs: QuoteInputs, context: QuoteContext): TermQuote[] {
  try {
    return quote(request, context);
  } catch (error) {
    // Amounts past the safe integers, or a premium that eats up the price.
    if (error instanceof RangeError) return INCOTERMS.map((term) => blocked(term, inputs, UNREADABLE));
    throw error;
  }
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** The ladder of a term; null without a break. */
export function priceLadder(
  breaks: readonly DraftBreak[],
  term: Incoterm,
  { request, inputs, validUntil }: { request: QuoteRequest; inputs: QuoteInputs; validUntil: string | null },
  context: QuoteContext,
): Ladder | null {
  const usable = breaks.filter(({ quantity }) => /^\d+$/.test(quantity));
  if (usable.length === 0) return null;
  const steps = usable.map(({ quantity, price, cost, leadTime, packing, validUntil: until }) => {
    const days = orNull(leadTime) ?? inputs.leadTime.value;
    return {
      quantity: Number(quantity),
      ...(orNull(price) !== null && { price: price.trim() }),
      ...(orNull(cost) !== null && {
        unitCost: countedCost(`${cost.trim()}/piece`, 'yours', HOME_CURRENCY),
      }),
      leadTimeDays: days === null ? null : Number(days),
      packing: orNull(packing) ?? inputs.packingText.value,
      validUntil: orNull(until) ?? validUntil,
    };
  });
  try {
    return ladder(steps, term, request, context);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Quantities for a ladder from the cost curve; none where the figures cannot be priced. */
export function proposedLadder(
  term: Incoterm,
  request: QuoteRequest,
  context: QuoteContext,
  moq: number | null,
): number[] {
  try {
    return proposeBreaks(priceCurve(term, request, context, moq), request.quantity);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** The term to offer: the seller's choice, else the buyer's, else FOB. */
export function offeredTerm(own: Incoterm | null, asked: string | null): Incoterm {
  if (own) return own;
  return INCOTERMS.find((term) => term === asked) ?? 'FOB';
}

/** The questions whose answers the chosen term still needs, the most telling first. */
export function openInputs(
  inputs: QuoteInputs,
  { term, blocking, missing }: Pick<TermQuote, 'term' | 'blocking' | 'missing'>,
): (keyof QuoteInputs)[] {
  const codes = new Set([...blocking, ...missing].map(({ code }) => code));
  return QUESTIONS.flatMap(([code, names]) => {
    if (!codes.has(code)) return [];
    const asked = code === 'quote-place' ? [placeInput(term)] : names;
    return asked.filter((name) => inputs[name].origin === 'missing');
  });
}

const QUESTIONS: readonly (readonly [string, readonly (keyof QuoteInputs)[]])[] = [
  ['quote-profit', ['profit']],
  ['quote-quantity', ['quantity']],
  ['quote-quantity-zero', ['quantity']],
  ['quote-goods', ['goods']],
  ['quote-rebate', ['rebate']],
  ['quote-buying-rate', ['buyingRate']],
  // Only the place of the term itself.
  ['quote-place', []],
  ['quote-freight', ['freight']],
  ['quote-cartons', ['pieceWeight', 'pieceSize']],
  ['quote-insurance', ['insuranceRate']],
  ['quote-delivery', ['delivery']],
  ['quote-unloading', ['unloading']],
  ['quote-import', ['importing', 'hs', 'dutyRate']],
  ['quote-packing', ['packing']],
  ['quote-inland', ['inland']],
  ['quote-documents', ['documents']],
  ['quote-port', ['port']],
  ['quote-bank', ['bankPercent']],
  ['quote-funding', ['waitDays', 'yearlyRate']],
];
