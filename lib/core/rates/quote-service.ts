import type { FxRate } from '../fx';
import { money, sum } from '../money';
import type { CountryCode, IsoDate, Remark } from '../origin';
import type { RateCard } from './card';
import type { Chargeable } from './chargeable';
import { type CompiledService, zoneFor } from './compile';
import type { ParcelGroup } from './parcel';
import type { Discount } from './price';
import type { CardRef, QuoteLine, ServiceQuote } from './quote';
import { type LoadQuote, quoteLoad } from './quote-load';
import { surchargesAt } from './surcharge';

/** What a service of one card is asked. */
export interface ServiceAsk {
  card: RateCard;
  ref: CardRef;
  /** Why the whole card is out. */
  reasons: readonly Remark[];
  groups: readonly ParcelGroup[];
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
  const apart = service.pieces !== 'together';
  const loads = apart
    ? groups.map(({ parcel, count }) => ({ count, quote: quoteLoad([{ parcel, count: 1 }], load) }))
    : [{ count: 1, quote: quoteLoad(groups, load) }];
  const reasons = distinct([
    ...ask.reasons,
    ...(place.reason ? [place.reason] : []),
    ...loads.flatMap(({ quote }) => quote.reasons),
  ]);
  const quote = { ...blankQuote(service, ask), ...weightFields(loads) };
  if (reasons.length > 0) return { ...quote, reasons };
  const lines = loads.length === 1 ? timesCount(loads[0]) : loads.flatMap(timesCount);
  const amounts = lines.map((line) => line.amount);
  const warnings = [...(place.doubt ? [place.doubt] : []), ...loads.flatMap((one) => one.quote.warnings)];
  return {
    ...quote,
    available: true,
    price: sum(amounts, card.currency),
    atLeast: loads.some((one) => one.quote.atLeast),
    lines,
    warnings: distinct(warnings),
  };
}

interface CountedLoad {
  count: number;
  quote: LoadQuote;
}

/** The lines of equal parcels that are billed each on its own; `parcel` tells kinds of parcels apart. */
function timesCount(load: CountedLoad | undefined, parcel?: number): QuoteLine[] {
  if (!load) return [];
  const { count, quote } = load;
  const at = parcel === undefined ? {} : { parcel };
  if (count === 1) return quote.lines.map((line) => ({ ...line, ...at }));
  return quote.lines.map((line) => ({
    ...line,
    ...at,
    amount: money(line.amount.minor * count, line.amount.currency),
    inputs: { ...line.inputs, times: count },
  }));
}

function weightFields(loads: readonly CountedLoad[]) {
  const weighed: { count: number; chargeable: Chargeable }[] = [];
  for (const { count, quote } of loads) {
    for (const group of quote.weights) {
      if (group.chargeable === null) return {};
      weighed.push({ count: count * group.count, chargeable: group.chargeable });
    }
  }
  const volumes = weighed.map(({ chargeable }) => chargeable.volumetricGrams);
  const total = (of: (chargeable: Chargeable) => number) =>
    weighed.reduce((all, { count, chargeable }) => all + count * of(chargeable), 0);
  const byVolume = weighed.find(({ chargeable }) => chargeable.basis !== 'actual') ?? weighed[0];
  return {
    chargeableGrams: total(({ grams }) => grams),
    basis: byVolume?.chargeable.basis ?? null,
    volumetricGrams: volumes.includes(null) ? null : total(({ volumetricGrams }) => volumetricGrams ?? 0),
    divisor: byVolume?.chargeable.divisor ?? null,
  };
}

function blankQuote(service: CompiledService['service'], ask: ServiceAsk): ServiceQuote {
  const { card, ref, groups } = ask;
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

/** Several parcels may be refused for one and the same reason. */
function distinct(remarks: readonly Remark[]): Remark[] {
  if (remarks.length < 2) return [...remarks];
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
}
