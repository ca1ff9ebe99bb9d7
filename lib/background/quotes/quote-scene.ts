import { convert } from '../../core/fx';
import { money, toDecimal } from '../../core/money';
import type { CountryCode, IsoDate, Sourced } from '../../core/origin';
import type { QuoteMode, QuoteRequest } from '../../core/quote';
import {
  correctReading,
  EMPTY_DRAFT,
  HOME_CURRENCY,
  moneyOf,
  type QuoteDraft,
  type QuoteInputs,
  quoteInputs,
  requestOf,
  sidesOf,
} from '../../core/quoting';
import type { RfqReading } from '../../core/rfq';
import type { ProductRecord } from '../../storage/database';
import { cartonShelf, laneShelf } from '../../storage/freight';
import type { Lane } from '../../storage/freight-schema';
import { listProducts } from '../../storage/products';
import type { StoredQuote } from '../../storage/quotes';
import type { Kept } from '../../storage/shelf';
import { bestCarton } from '../bulk-options';
import type { Tables } from '../estimate-view';
import { moqOf, type OwnProduct, ownProducts } from './own-products';
import type { RequestSource } from './request-source';
import { bestProduct } from './rfq-list';

/** Everything that a quotation in the making rests on. */
export interface QuoteScene {
  source: RequestSource;
  stored: StoredQuote | null;
  draft: QuoteDraft;
  /** As the seller corrected it. */
  reading: RfqReading;
  country: Sourced<CountryCode | null>;
  /** What the seller is known to sell. */
  products: OwnProduct[];
  /** Least order of the seller's product that is asked for; null: unknown. */
  moq: number | null;
  inputs: QuoteInputs;
  lanes: Kept<Lane>[];
  carton: { name: string } | null;
  request: QuoteRequest;
  rateDate: IsoDate | null;
  validUntil: IsoDate | null;
}

const MODES: Readonly<Record<Lane['mode'], QuoteMode>> = {
  lcl: 'sea',
  fcl: 'sea',
  rail: 'rail',
  truck: 'road',
  air: 'air',
  express: 'express',
};
const DAY = 86_400_000;

/** Cost at home of the product, where it is kept in the home currency. */
function productOf(record: ProductRecord | null) {
  if (!record) return null;
  const { cost, rebate, hs, grams, mm, facts, title } = record;
  const home = cost && moneyOf(`${cost.amount} ${cost.currency}`);
  return {
    title,
    cost: home?.currency === HOME_CURRENCY ? toDecimal(home) : null,
    rebate,
    hs,
    grams: grams ?? facts?.weight?.grams ?? null,
    mm: mm ?? facts?.dimensions?.mm ?? null,
  };
}

function countryOf(reading: RfqReading, draft: QuoteDraft): Sourced<CountryCode | null> {
  const value = reading.destinationCountry?.value ?? null;
  if (value === null) return { value, origin: 'missing' };
  return { value, origin: draft.asked.destinationCountry === undefined ? 'page' : 'yours' };
}

/** Gathers what is known about a request and its quotation. */
export async function quoteScene(
  source: RequestSource,
  stored: StoredQuote | null,
  { settings, fx, asOf }: Tables,
): Promise<QuoteScene> {
  const draft = stored?.draft ?? EMPTY_DRAFT;
  const reading = correctReading(source.reading, draft.asked);
  const country = countryOf(reading, draft);
  const [kept, products, cartons, allLanes] = await Promise.all([
    listProducts(),
    ownProducts(settings.quoting),
    cartonShelf.list(),
    laneShelf.list(),
  ]);
  const words = `${source.view.subject} ${reading.product?.value ?? ''}`;
  const currency = draft.inputs.currency ?? settings.quoting.defaults.currency ?? settings.currency;
  const rate = currency === HOME_CURRENCY ? null : convert(money(100, currency), HOME_CURRENCY, fx, 'halfUp');
  const best = bestProduct(words, kept);
  const inputs = quoteInputs(draft, {
    reading,
    defaults: settings.quoting.defaults,
    product: productOf(best?.product ?? null),
    targetMargin: settings.rates.target ?? null,
    purchaseVat: settings.purchaseVat,
    currency,
    tableRate: rate,
    destination: source.rfq?.destination ?? null,
  });
  const lanes = allLanes.filter(({ countries }) => country.value && countries.includes(country.value));
  const lane = lanes.find(({ id }) => id === inputs.lane.value) ?? null;
  const grams = inputs.pieceWeight.value;
  const piece = {
    id: 'piece',
    grams: grams === null ? null : Number(grams),
    mm: sidesOf(inputs.pieceSize.value),
  };
  const carton = piece.grams === null || piece.mm === null ? null : bestCarton(piece, cartons);
  const rateDate = inputs.buyingRate.origin === 'table' ? (rate?.date ?? null) : null;
  const days = inputs.validDays.value;
  return {
    source,
    stored,
    draft,
    reading,
    country,
    products,
    moq: best && moqOf(best.product),
    inputs,
    lanes,
    carton,
    request: requestOf(inputs, {
      country: country.value,
      lane: lane && { mode: MODES[lane.mode], rate: lane.rate },
      carton,
      rateDate,
    }),
    rateDate,
    validUntil:
      days === null
        ? null
        : new Date(Date.parse(`${asOf}T00:00:00Z`) + Number(days) * DAY).toISOString().slice(0, 10),
  };
}
