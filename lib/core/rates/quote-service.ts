import type { FxRate } from '../fx';
import { sum } from '../money';
import type { CountryCode, IsoDate, Remark } from '../origin';
import type { RateCard } from './card';
import { type CompiledService, zoneFor } from './compile';
import type { ParcelGroup } from './parcel';
import type { Discount } from './price';
import type { CardRef, ParcelItem, ServiceQuote } from './quote';
import { distinct, linesOf, quoteOrder, weightFields } from './quote-order';
import { type Packings, quoteSplit } from './split-order';
import { surchargesAt } from './surcharge';

/** What a service of one card is asked. */
export interface ServiceAsk {
  card: RateCard;
  ref: CardRef;
  /** Why the whole card is out. */
  reasons: readonly Remark[];
  groups: readonly ParcelGroup[];
  /** The order behind the groups where it may go in several parcels; null: as it is or not at all. */
  order: { items: readonly ParcelItem[]; packings: Packings } | null;
  country: CountryCode;
  /** In the form of `normalPostcode`; null when unknown. */
  postcode: string | null;
  discount: Discount | null;
  assumedDivisor: number | null;
  asOf: IsoDate;
  fx: readonly FxRate[];
}

/** The answer of one service: a price with its lines, or the reasons why there is none. */
export function quoteService(compiled: CompiledService, ask: ServiceAsk): ServiceQuote {
  const { service } = compiled;
  const { card, country, postcode, asOf, groups } = ask;
  const place = zoneFor(compiled, country, postcode);
  const zone = place.found?.zone.id ?? '';
  const load = {
    service,
    currency: card.currency,
    found: place.found,
    surcharges: surchargesAt(compiled.surcharges, { zone, country, postcode, asOf }),
    discount: ask.discount,
    assumedDivisor: ask.assumedDivisor,
    fx: ask.fx,
  };
  const whole = quoteOrder(groups, load);
  const split =
    place.reason || !ask.order ? null : quoteSplit(ask.order.items, whole, load, ask.order.packings);
  const { loads, reasons: refusals } = split ?? whole;
  const reasons = distinct([...ask.reasons, ...(place.reason ? [place.reason] : []), ...refusals]);
  const quote = { ...blankQuote(service, ask, split?.groups ?? groups), ...weightFields(loads) };
  if (reasons.length > 0) return { ...quote, reasons };
  const lines = linesOf(loads);
  const amounts = lines.map((line) => line.amount);
  const warnings = [
    ...(place.doubt ? [place.doubt] : []),
    ...(split ? [packingRemark(split.groups)] : []),
    ...loads.flatMap((one) => one.quote.warnings),
  ];
  return {
    ...quote,
    available: true,
    price: sum(amounts, card.currency),
    atLeast: loads.some((one) => one.quote.atLeast),
    lines,
    warnings: distinct(warnings),
  };
}

function blankQuote(
  service: CompiledService['service'],
  { card, ref }: ServiceAsk,
  groups: readonly ParcelGroup[],
): ServiceQuote {
  const weights = groups.map(({ parcel, count }) => (parcel.grams === null ? null : parcel.grams * count));
  return {
    id: `${card.id}/${service.id}`,
    name: service.name,
    mode: card.mode,
    tracked: service.tracked,
    ddp: service.ddp ?? null,
    goods: service.goods,
    transitDays: service.transitDays,
    card: ref,
    available: false,
    price: null,
    atLeast: false,
    parcels: groups.reduce((all, { count }) => all + count, 0),
    chargeableGrams: null,
    actualGrams: weights.includes(null) ? null : weights.reduce<number>((all, one) => all + (one ?? 0), 0),
    volumetricGrams: null,
    divisor: null,
    basis: null,
    lines: [],
    reasons: [],
    warnings: [],
  };
}

/** That stacking all pieces in one parcel was not taken, and what is priced instead. */
function packingRemark(groups: readonly ParcelGroup[]): Remark {
  const parcels = groups.reduce((all, { count }) => all + count, 0);
  const [lengthMm = 0, widthMm = 0, heightMm = 0] = groups[0]?.parcel.sides ?? [];
  if (parcels > 1) return { code: 'several-parcels', params: { parcels } };
  return { code: 'packed-otherwise', params: { lengthMm, widthMm, heightMm } };
}
