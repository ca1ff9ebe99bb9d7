import { convert, type FxRate } from '../core/fx';
import type { IsoDate, Remark } from '../core/origin';
import {
  type CardRef,
  type CompiledCard,
  compileCard,
  type EstimateResult,
  estimate,
  type Goods,
  type RateCard,
  type ServiceQuote,
  type Sides,
} from '../core/rates';
import type { ElsewhereGroup, EstimateView, FxView, ServiceRow } from '../messages/views';
import type { Settings } from '../storage/settings-schema';

/** Everything that prices a parcel, loaded once a request. */
export interface Tables {
  cards: readonly RateCard[];
  fx: readonly FxRate[];
  settings: Settings;
  asOf: IsoDate;
}

export interface PricedParcel {
  grams: number | null;
  mm: Sides | null;
  goods: readonly Goods[];
  quantity: number;
  country: string;
}

/** Shown when the weight is unknown, so that the seller still sees the order of magnitude. */
export const SAMPLE_GRAMS = [100, 500, 1000, 2000] as const;

// Compiling is pure and its input immutable: a cache that dies with the worker, not state.
const compiled = new WeakMap<RateCard, CompiledCard>();

export function compile(card: RateCard): CompiledCard {
  const known = compiled.get(card) ?? compileCard(card);
  compiled.set(card, known);
  return known;
}

function rate(parcel: PricedParcel, grams: number, tables: Tables): EstimateResult {
  const { discounts, assumedDivisor } = tables.settings;
  const item = { quantity: parcel.quantity, grams, mm: parcel.mm, goods: parcel.goods };
  return estimate(
    { destination: { country: parcel.country }, items: [item], discounts, assumedDivisor },
    tables.cards.map(compile),
    { asOf: tables.asOf },
  );
}

/** The seller's own transit days win over the sheet's; neither is guessed. */
function transit(
  { id, transitDays }: ServiceQuote,
  settings: Settings,
): Pick<ServiceRow, 'transitDays' | 'transitOrigin'> {
  const own = settings.transitDays[id];
  if (own) return { transitDays: own, transitOrigin: 'yours' };
  return { transitDays, transitOrigin: transitDays ? 'table' : 'missing' };
}

/** Reasons that no change of the parcel can mend. The first that applies names the group. */
const ELSEWHERE = ['no-country', 'platform-only', 'warehouse-only'];

const elsewhereReason = ({ reasons }: ServiceQuote): Remark | undefined =>
  ELSEWHERE.map((code) => reasons.find((reason) => reason.code === code)).find(Boolean);

function groupElsewhere(quotes: readonly ServiceQuote[]): ElsewhereGroup[] {
  const groups = new Map<string, ElsewhereGroup>();
  for (const quote of quotes) {
    const reason = elsewhereReason(quote);
    if (!reason) continue;
    const key = JSON.stringify(reason);
    const group = groups.get(key) ?? { reason, count: 0, cards: [] };
    group.count += 1;
    if (!group.cards.some(({ en }) => en === quote.card.name.en)) group.cards.push(quote.card.name);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}

function estimateAt(parcel: PricedParcel, grams: number, sample: boolean, tables: Tables): EstimateView {
  const result = rate(parcel, grams, tables);
  const going = result.services.filter((service) => !elsewhereReason(service));
  const services = going.map((service) => ({
    ...service,
    ...transit(service, tables.settings),
    sellerPrice:
      service.price && (convert(service.price, tables.settings.currency, tables.fx, 'halfUp')?.money ?? null),
  }));
  return { ...result, grams, sample, services, elsewhere: groupElsewhere(result.services) };
}

/** One estimate for a known weight, one for each sample weight otherwise. */
export function estimateViews(parcel: PricedParcel, tables: Tables): EstimateView[] {
  if (parcel.grams !== null) return [estimateAt(parcel, parcel.grams, false, tables)];
  return SAMPLE_GRAMS.map((grams) => estimateAt(parcel, grams, true, tables));
}

/** Date and source of the rate between the cards' currency and the seller's; null when unknown or not needed. */
export function fxView(tables: Tables): FxView | null {
  const conversion = convert({ minor: 100, currency: 'CNY' }, tables.settings.currency, tables.fx, 'halfUp');
  if (conversion === null || conversion.date === null) return null;
  return { date: conversion.date, source: conversion.source, origin: conversion.origin };
}

/** The cards behind the figures shown, in their order; those that do not go there are not named again. */
export const cardsBehind = (estimates: readonly EstimateView[]): CardRef[] => [
  ...new Map(estimates.flatMap(({ services }) => services.map(({ card }) => [card.id, card]))).values(),
];
