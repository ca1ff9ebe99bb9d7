import type { Origin, Sourced } from '../origin';
import { isIncoterm, placeOf } from '../quote';
import type { RfqReading } from '../rfq';
import { QUOTE_INPUT_NAMES, type QuoteDraft, type QuoteInput } from './draft';

export type QuoteInputs = Record<QuoteInput, Sourced<string | null>>;

/** What the inputs follow from, where nothing is typed for this quotation. */
export interface InputSources {
  reading: RfqReading | null;
  /** The seller's defaults for every quotation. */
  defaults: Partial<Record<QuoteInput, string>>;
  /** The seller's product that the request is about. */
  product: {
    cost: string | null;
    rebate: string | null;
    hs: string | null;
    grams: number | null;
    mm: readonly number[] | null;
    title: string;
  } | null;
  /** Target margin of every sale. */
  targetMargin: string | null;
  /** Value-added tax in the purchase price. */
  purchaseVat: string;
  currency: string;
  /** Units of home for one of the currency, from the table; null without one. */
  tableRate: { rate: string } | null;
  /** Where the goods are to go in the page's words. */
  destination: string | null;
}

/** Customary values, told as assumed. */
const ASSUMED: Partial<Record<QuoteInput, string>> = {
  goodsAs: 'vat',
  profitAs: 'margin',
  pricePer: '1',
  commissionOn: 'base',
  paymentTerm: 'tt-30-70',
  insurancePlus: '10',
  swing: '3',
  mode: 'sea',
};

const FROM_REQUEST = ['placeLoading', 'placeDischarge', 'placeDelivery'] as const;

/** A place that the request names, by the term it goes with. Without a term it is where the goods go. */
function askedPlace(
  input: (typeof FROM_REQUEST)[number],
  { reading, destination }: InputSources,
): string | null {
  const name = reading?.port?.value.name ?? null;
  const code = reading?.incoterm?.value.code ?? '';
  const kind = isIncoterm(code) ? placeOf(code) : null;
  const loading = kind === 'port-of-loading' || kind === 'handover' || kind === 'factory';
  if (input === 'placeLoading') return kind === 'port-of-loading' ? name : null;
  if (loading) return input === 'placeDelivery' ? destination : null;
  if (input === 'placeDischarge') return name;
  return destination ?? name;
}

function fromRequest(input: QuoteInput, sources: InputSources): string | null {
  const { reading } = sources;
  if (input === 'quantity') {
    const value = reading?.quantity?.value.value ?? null;
    return value === null ? null : String(value);
  }
  if (input === 'unit') return reading?.quantity?.value.unit ?? null;
  const place = FROM_REQUEST.find((name) => name === input);
  return place ? askedPlace(place, sources) : null;
}

function fromProduct(input: QuoteInput, { product }: InputSources): string | null {
  if (!product) return null;
  if (input === 'goods') return product.cost;
  if (input === 'rebate') return product.rebate;
  if (input === 'hs') return product.hs;
  if (input === 'productName') return product.title;
  if (input === 'pieceWeight') return product.grams === null ? null : String(product.grams);
  return input === 'pieceSize' ? (product.mm?.join('x') ?? null) : null;
}

function assumedOf(input: QuoteInput, sources: InputSources): [string | null, Origin] {
  if (input === 'profit') return [sources.targetMargin, 'yours'];
  if (input === 'vat') return [sources.purchaseVat, 'assumed'];
  if (input === 'currency') return [sources.currency, 'yours'];
  if (input === 'buyingRate') return [sources.tableRate?.rate ?? null, 'table'];
  if (input === 'productName') return [sources.reading?.product?.value ?? null, 'assumed'];
  return [ASSUMED[input] ?? null, 'assumed'];
}

/** Every input with where it comes from: typed, asked for, the seller's product or defaults, customary, or missing. */
export function quoteInputs(draft: QuoteDraft, sources: InputSources): QuoteInputs {
  const own = draft.inputs;
  const of = (input: QuoteInput): Sourced<string | null> => {
    const typed = own[input];
    if (typed !== undefined) return { value: typed, origin: 'yours' };
    const asked = fromRequest(input, sources);
    if (asked !== null) return { value: asked, origin: 'page' };
    const kept = fromProduct(input, sources) ?? sources.defaults[input] ?? null;
    if (kept !== null) return { value: kept, origin: 'yours', note: 'default' };
    const [value, origin] = assumedOf(input, sources);
    // A target margin says nothing of a mark-up or an amount.
    const usable = input !== 'profit' || (own.profitAs ?? sources.defaults.profitAs ?? 'margin') === 'margin';
    return value !== null && usable ? { value, origin } : { value: null, origin: 'missing' };
  };
  return Object.fromEntries(QUOTE_INPUT_NAMES.map((input) => [input, of(input)])) as QuoteInputs;
}
