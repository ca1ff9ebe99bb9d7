import {
  type CurveMode,
  type CurveOption,
  type FreightCost,
  freightOption,
  parcelOption,
} from '../core/curve';
import { convert } from '../core/fx';
import type { Currency, Money } from '../core/money';
import type { CountryCode, Remark } from '../core/origin';
import { type Carton, type Piece, piecesPerCarton } from '../core/packing';
import { type CompiledCard, estimate, type Goods, type ServiceQuote } from '../core/rates';
import type { CurveOptionView } from '../messages/freight-views';
import type { Lane } from '../storage/freight-schema';
import type { Kept } from '../storage/shelf';
import { compile, type Tables } from './estimate-view';

/** A way to send a quantity, priced in one currency, with what is shown of it. */
export interface BulkOption {
  option: CurveOption;
  view: CurveOptionView;
}

/** What is sent in quantity, where to, and priced in which currency. */
export interface BulkAsk {
  piece: Piece;
  goods: readonly Goods[];
  country: CountryCode;
  postcode: string | null;
  currency: Currency;
}

/** Heaviest parcel of a post or line service that is tried, and most pieces in one. */
const PARCEL_GRAMS = 30_000;
const MAX_PER_PARCEL = 100;

/** The carton that holds most of its own outside volume; null when none takes the piece. */
export function bestCarton(piece: Piece, cartons: readonly Carton[]): Carton | null {
  const volume = ({ outerMm: [a, b, c] }: Carton) => a * b * c;
  const fill = (carton: Carton) => (piecesPerCarton(piece, carton).count ?? 0) / volume(carton);
  const [best] = cartons.filter((carton) => fill(carton) > 0).sort((a, b) => fill(b) - fill(a));
  return best ?? null;
}

function inCurrency(amount: Money | null, currency: Currency, { fx }: Tables): Money | null {
  return amount && (convert(amount, currency, fx, 'halfUp')?.money ?? null);
}

const cheapest = (quotes: readonly ServiceQuote[]): ServiceQuote | null => {
  const [first] = quotes;
  return first?.available && first.price ? first : null;
};

/** Single parcels, each by the cheapest service that takes it. Null when none takes one piece. */
export function parcelBulk({ piece, goods, country, currency }: BulkAsk, tables: Tables): BulkOption | null {
  const { grams, mm } = piece;
  if (grams === null) return null;
  const cards = tables.cards.map(compile);
  const { discounts, assumedDivisor } = tables.settings;
  const ask = (quantity: number, among: readonly CompiledCard[]) =>
    estimate(
      {
        destination: { country },
        items: [{ quantity, grams, mm, goods }],
        discounts,
        assumedDivisor,
      },
      among,
      { asOf: tables.asOf },
    ).services;
  const single = ask(1, cards);
  const first = cheapest(single);
  if (!first) return null;
  const going = servicesOf(cards, new Set(single.filter(({ available }) => available).map(({ id }) => id)));
  const perParcel = Math.min(MAX_PER_PARCEL, Math.max(1, Math.floor(PARCEL_GRAMS / grams)));
  const priceOf = (quantity: number) =>
    inCurrency(cheapest(ask(quantity, going))?.price ?? null, currency, tables);
  const mode = first.mode === 'sea' || first.mode === 'warehouse' ? 'line' : first.mode;
  const { source, effectiveFrom, status } = first.card;
  return {
    option: parcelOption('parcel', mode, perParcel, priceOf),
    view: {
      id: 'parcel',
      mode,
      name: first.name,
      status,
      source,
      effectiveFrom,
      transitDays: first.transitDays,
    },
  };
}

/** The cards with only the services named. */
function servicesOf(cards: readonly CompiledCard[], ids: ReadonlySet<string>): CompiledCard[] {
  return cards.flatMap((compiled) => {
    const services = compiled.services.filter(({ service }) => ids.has(`${compiled.card.id}/${service.id}`));
    return services.length > 0 ? [{ ...compiled, services }] : [];
  });
}

export interface LaneBulk {
  bulk: BulkOption | null;
  detail: ((quantity: number) => FreightCost) | null;
  missing: Remark[];
}

/** One of the seller's own lanes. */
export function laneBulk(
  lane: Kept<Lane>,
  carton: Carton,
  { piece, currency }: BulkAsk,
  tables: Tables,
): LaneBulk {
  const made = freightOption(lane.id, lane.mode, { piece, carton }, lane.rate);
  if (!made.option) return { bulk: null, detail: null, missing: made.missing };
  const { option, detail } = made;
  if (!inCurrency(option.cost(1), currency, tables)) {
    const params = { from: lane.rate.currency, to: currency };
    return { bulk: null, detail: null, missing: [{ code: 'landed-no-rate', params }] };
  }
  const { name, mode, source, quotedOn, transitDays } = lane;
  return {
    bulk: {
      option: { ...option, cost: (quantity) => inCurrency(option.cost(quantity), currency, tables) },
      view: {
        id: lane.id,
        mode,
        name: { en: name, zh: name },
        status: 'user',
        source,
        effectiveFrom: quotedOn,
        transitDays,
      },
    },
    detail,
    missing: [],
  };
}

const CARD_MODES: Partial<Record<ServiceQuote['mode'], CurveMode>> = {
  air: 'air',
  rail: 'rail',
  truck: 'truck',
  express: 'express',
  sea: 'lcl',
};

/** Quantities at which the services of head-haul cards are compared. */
const PROBES = [50, 200, 1000];

/** For each mode the head-haul service of a card that is cheapest at most of a few quantities. */
export function cardBulk(carton: Carton, ask: BulkAsk, tables: Tables): BulkOption[] {
  const { piece, country, postcode, goods, currency } = ask;
  const per = piecesPerCarton(piece, carton).count;
  const { grams } = piece;
  if (!per || grams === null) return [];
  const cards = tables.cards.filter(({ deliversTo }) => deliversTo === 'warehouse').map(compile);
  const { discounts, assumedDivisor } = tables.settings;
  const quote = (quantity: number, among: readonly CompiledCard[]) => {
    const box = (quantity: number, pieces: number) => ({
      quantity,
      grams: carton.tareGrams + pieces * grams,
      mm: carton.outerMm,
      goods,
    });
    const [full, rest] = [Math.floor(quantity / per), quantity % per];
    const items = [...(full > 0 ? [box(full, per)] : []), ...(rest > 0 ? [box(1, rest)] : [])];
    const destination = { country, ...(postcode && { postcode }) };
    return estimate(
      { destination, deliverTo: 'warehouse', items, pack: 'each', discounts, assumedDivisor },
      among,
      { asOf: tables.asOf },
    ).services.filter(({ available, price }) => available && price);
  };
  const best = new Map<CurveMode, ServiceQuote>();
  for (const quantity of PROBES) {
    for (const service of quote(quantity, cards)) {
      const mode = CARD_MODES[service.mode];
      if (mode && !best.has(mode)) best.set(mode, service);
    }
  }
  return [...best].map(([mode, { id, name, card, transitDays }]) => {
    const only = servicesOf(cards, new Set([id]));
    const cost = (quantity: number) => inCurrency(quote(quantity, only)[0]?.price ?? null, currency, tables);
    const { status, source, effectiveFrom } = card;
    return {
      option: { id, mode, cost, rising: false },
      view: { id, mode, name, status, source, effectiveFrom, transitDays },
    };
  });
}
