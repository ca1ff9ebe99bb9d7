import { sum } from '../money';
import type { Remark } from '../origin';
import type { RateCard, RateService, RateZone } from './card';
import { type Chargeable, chargeableWeight } from './chargeable';
import type { CompiledCard, CompiledService } from './compile';
import type { CompiledPrice } from './compile-price';
import { combineItems, MAX_GRAMS, type Parcel } from './parcel';
import { discountLine, findBand, priceLines } from './price';
import type {
  CardRef,
  EstimateContext,
  EstimateRequest,
  EstimateResult,
  QuoteLine,
  ServiceQuote,
} from './quote';
import { cardReasons, parcelReasons, parcelWarnings, zoneReasons } from './reasons';

/**
 * Asks every service of every card what it charges for the parcel. Each priced service explains its price line
 * by line, each refused one says why; nothing unknown is taken for zero. Pure: the date comes in `context`.
 *
 * Throws RangeError for pieces, grams or millimetres that are not positive integers and for a discount that is
 * not a percentage. The order is by price, demo cards after all others, the unavailable last.
 */
export function estimate(
  request: EstimateRequest,
  cards: readonly CompiledCard[],
  context: EstimateContext,
): EstimateResult {
  const parcel = combineItems(request.items);
  const services = cards.flatMap((compiled) => {
    const reasons = cardReasons(compiled.card, request.origin, context.asOf);
    const ref = cardRef(compiled.card);
    return compiled.services.map((service) =>
      quoteService(service, compiled.card, ref, reasons, parcel, request),
    );
  });
  const assumptions = [...parcel.assumptions];
  if (services.some((quote) => quote.divisor?.origin === 'yours')) {
    assumptions.push({ code: 'divisor-yours', params: { divisor: request.assumedDivisor ?? 0 } });
  }
  return { services: services.sort(byPrice), assumptions, missing: parcel.missing };
}

function cardRef({ id, name, source, effectiveFrom, status }: RateCard): CardRef {
  return { id, name, source, effectiveFrom, status };
}

function quoteService(
  compiled: CompiledService,
  card: RateCard,
  ref: CardRef,
  cardReasonList: readonly Remark[],
  parcel: Parcel,
  request: EstimateRequest,
): ServiceQuote {
  const { service } = compiled;
  const found = compiled.zones.get(request.destination.country);
  const chargeable = weigh(parcel, service, request.assumedDivisor ?? null);
  const band = found && chargeable ? findBand(chargeable.grams, found.bands) : null;
  const reasons = [
    ...cardReasonList,
    ...zoneReasons(found, request.destination.country),
    ...parcelReasons(parcel, chargeable, service, found),
  ];
  if (reasons.length === 0 && band && 'reason' in band) reasons.push(band.reason);

  const quote = blankQuote(service, card, ref, parcel);
  if (chargeable) Object.assign(quote, weightFields(chargeable));
  if (reasons.length > 0 || !found || !chargeable || !band || 'reason' in band) return { ...quote, reasons };
  const lines = quoteLines(chargeable.grams, band.band.price, card, found.zone, request);
  return {
    ...quote,
    available: true,
    price: sum(
      lines.map((line) => line.amount),
      card.currency,
    ),
    atLeast: chargeable.atLeast,
    lines,
    warnings: [...chargeable.warnings, ...parcelWarnings(parcel, service, found.zone)],
  };
}

/** Null without a weight, or with one that no parcel has. */
function weigh(parcel: Parcel, service: RateService, assumedDivisor: number | null): Chargeable | null {
  if (parcel.grams === null || parcel.grams > MAX_GRAMS) return null;
  const chargeable = chargeableWeight(parcel.grams, parcel, service.weight, assumedDivisor);
  return chargeable.grams > MAX_GRAMS ? null : chargeable;
}

function quoteLines(
  grams: number,
  price: CompiledPrice,
  card: RateCard,
  zone: RateZone,
  request: EstimateRequest,
): QuoteLine[] {
  const lines = priceLines(grams, price, card.currency);
  if (zone.notes?.some((note) => note.code === 'discount-excluded')) return lines;
  const discount = discountLine(lines, request.discounts?.[card.id], card.currency);
  return discount ? [...lines, discount] : lines;
}

function weightFields(chargeable: Chargeable) {
  const { grams, basis, volumetricGrams, divisor } = chargeable;
  return { chargeableGrams: grams, basis, volumetricGrams, divisor };
}

function blankQuote(service: RateService, card: RateCard, ref: CardRef, parcel: Parcel): ServiceQuote {
  return {
    id: `${card.id}/${service.id}`,
    name: service.name,
    mode: card.mode,
    tracked: service.tracked,
    transitDays: service.transitDays,
    card: ref,
    available: false,
    price: null,
    atLeast: false,
    chargeableGrams: null,
    actualGrams: parcel.grams,
    volumetricGrams: null,
    divisor: null,
    basis: null,
    lines: [],
    reasons: [],
    warnings: [],
  };
}

/** Total order, so that the order of the cards does not matter. Prices compare within one currency only. */
function byPrice(a: ServiceQuote, b: ServiceQuote): number {
  return (
    Number(b.available) - Number(a.available) ||
    Number(a.available && a.card.status === 'demo') - Number(b.available && b.card.status === 'demo') ||
    compareText(a.price?.currency ?? '', b.price?.currency ?? '') ||
    (a.price?.minor ?? 0) - (b.price?.minor ?? 0) ||
    compareText(a.id, b.id)
  );
}

/** By code unit, the same in every locale. */
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
