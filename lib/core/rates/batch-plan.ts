import type { FxRate } from '../fx';
import { type Currency, fromDecimal } from '../money';
import type { CountryCode, IsoDate, Remark } from '../origin';
import type { RateCard, RateService, SizeLimit } from './card';
import { divisorOf } from './chargeable';
import { type CompiledCard, type CompiledService, type CompiledZone, zoneFor } from './compile';
import type { CompiledPrice } from './compile-price';
import { declaredMinor, type Parcel } from './parcel';
import { normalPostcode } from './postcode';
import { type Discount, readDiscount } from './price';
import type { EstimateContext, EstimateRequest } from './quote';
import { cardReasons, limitsOf, type OrderKind, weightLimit } from './reasons';
import { goodsMask, type PlacedSurcharge, surchargesAt } from './surcharge';

/** Many parcels as columns, the same for every service and country. 0 stands for an unknown weight or size. */
export interface ParcelColumns {
  count: number;
  grams: Float64Array;
  /** Sides in millimetres, longest first, and their product. */
  long: Float64Array;
  middle: Float64Array;
  short: Float64Array;
  mm3: Float64Array;
  goods: Uint8Array;
  roll: Uint8Array;
  parcels: readonly Parcel[];
  /** Declared values in minor units of a currency, -1 unknown: filled when a service first asks. */
  values: Map<Currency, Float64Array>;
}

/** The parcels in the form that `rateMany` reads. */
export function parcelColumns(parcels: readonly Parcel[]): ParcelColumns {
  const side = (at: 0 | 1 | 2) => Float64Array.from(parcels, ({ sides }) => sides?.[at] ?? 0);
  const [long, middle, short] = [side(0), side(1), side(2)];
  return {
    count: parcels.length,
    grams: Float64Array.from(parcels, ({ grams }) => grams ?? 0),
    long,
    middle,
    short,
    mm3: long.map((mm, index) => mm * (middle[index] ?? 0) * (short[index] ?? 0)),
    goods: Uint8Array.from(parcels, ({ goods }) => goodsMask(goods)),
    roll: Uint8Array.from(parcels, ({ shape }) => (shape === 'roll' ? 1 : 0)),
    parcels,
    values: new Map(),
  };
}

export interface BatchContext extends EstimateContext, OrderKind {
  discounts?: Readonly<Record<string, string>>;
  assumedDivisor?: number | null;
}

/** One service to one place, everything looked up that does not depend on the parcel. */
export interface ServicePlan {
  id: string;
  card: RateCard;
  service: RateService;
  /** Null where the service does not run. */
  found: CompiledZone | null;
  /** Why the service is out for every parcel; the rest is then not asked. */
  reason: Remark | null;
  /** A more specific zone might apply. */
  doubt: Remark | null;
  assumedDivisor: number | null;
  divisor: ReturnType<typeof divisorOf>;
  firstGrams: Float64Array;
  lastGrams: Float64Array;
  prices: readonly CompiledPrice[];
  maxGrams: number;
  limits: readonly SizeLimit[];
  /** Goods as bits: of which at least one is needed, and those refused. */
  onlyGoods: number;
  noGoods: number;
  value: { currency: Currency; most: number; least: number } | null;
  discount: Discount | null;
  surcharges: readonly PlacedSurcharge[];
  fx: readonly FxRate[];
}

/** Every service of every card to one place. Throws RangeError for a discount that is not a percentage. */
export function planServices(
  cards: readonly CompiledCard[],
  destination: EstimateRequest['destination'],
  context: BatchContext,
): ServicePlan[] {
  const { country } = destination;
  const postcode = normalPostcode(destination.postcode ?? '') || null;
  return cards.flatMap(({ card, services }) => {
    const [reason = null] = cardReasons(card, context, context.asOf);
    const discount = readDiscount(context.discounts?.[card.id]);
    const place = { country, postcode, asOf: context.asOf };
    return services.map((compiled) => planService(compiled, card, reason, discount, place, context));
  });
}

function planService(
  compiled: CompiledService,
  card: RateCard,
  cardReason: Remark | null,
  discount: Discount | null,
  place: { country: CountryCode; postcode: string | null; asOf: IsoDate },
  context: BatchContext,
): ServicePlan {
  const { service } = compiled;
  const { found, doubt, reason } = zoneFor(compiled, place.country, place.postcode);
  const zone = found?.zone ?? { id: '', countries: [] };
  const bands = found?.bands ?? [];
  const excluded = zone.notes?.some((note) => note.code === 'discount-excluded');
  return {
    id: `${card.id}/${service.id}`,
    card,
    service,
    found,
    reason: cardReason ?? reason,
    doubt,
    assumedDivisor: context.assumedDivisor ?? null,
    divisor: divisorOf(service.weight, context.assumedDivisor ?? null),
    firstGrams: Float64Array.from(bands, (band) => band.firstGram),
    lastGrams: Float64Array.from(bands, (band) => band.lastGram),
    prices: bands.map((band) => band.price),
    maxGrams: weightLimit(service, zone) ?? Number.POSITIVE_INFINITY,
    limits: limitsOf(service, zone),
    onlyGoods: goodsMask(service.onlyGoods ?? []),
    noGoods: goodsMask(
      (Object.keys(service.goods) as never[]).filter((name) => service.goods[name] === 'no'),
    ),
    value: valueLimits(service),
    discount: excluded ? null : discount,
    surcharges: surchargesAt(compiled.surcharges, { ...place, zone: zone.id }),
    fx: context.fx ?? [],
  };
}

function valueLimits({ valueCap: cap }: RateService): ServicePlan['value'] {
  if (!cap) return null;
  const { currency } = cap;
  const least = cap.min === undefined ? 0 : fromDecimal(cap.min, currency).minor;
  return { currency, most: fromDecimal(cap.amount, currency).minor, least };
}

/** Declared values of all parcels in a currency, reckoned once. */
export function declaredColumn(
  { values, parcels }: ParcelColumns,
  currency: Currency,
  fx: readonly FxRate[],
): Float64Array {
  const known = values.get(currency);
  if (known) return known;
  const column = Float64Array.from(parcels, (parcel) =>
    parcel.values === null ? -1 : (declaredMinor(parcel.values, currency, fx) ?? -1),
  );
  values.set(currency, column);
  return column;
}
