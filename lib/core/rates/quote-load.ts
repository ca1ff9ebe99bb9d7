import type { FxRate } from '../fx';
import type { Currency } from '../money';
import type { Remark } from '../origin';
import type { RateService } from './card';
import { type Chargeable, chargeableWeight } from './chargeable';
import type { CompiledZone } from './compile';
import type { CompiledPrice } from './compile-price';
import { MAX_GRAMS, type Parcel, type ParcelGroup } from './parcel';
import { type Discount, discountLine, findBand, freightMinor, priceLines } from './price';
import type { QuoteLine } from './quote';
import { parcelReasons, parcelWarnings } from './reasons';
import type { PlacedSurcharge } from './surcharge';
import { surchargeLines } from './surcharge-lines';

/** What is the same for every load of a service. */
export interface LoadAsk {
  service: RateService;
  currency: Currency;
  /** Null: the service does not run there. */
  found: CompiledZone | null;
  surcharges: readonly PlacedSurcharge[];
  discount: Discount | null;
  assumedDivisor: number | null;
  fx: readonly FxRate[];
}

/** Parcels of one kind and their weight; null without a weight, or with one that no parcel has. */
export interface WeighedGroup extends ParcelGroup {
  chargeable: Chargeable | null;
}

/** The price of parcels that are billed together: lines, or the reasons why there is none. */
export interface LoadQuote {
  weights: readonly WeighedGroup[];
  lines: QuoteLine[];
  atLeast: boolean;
  warnings: Remark[];
  reasons: Remark[];
}

/** Prices parcels by their added chargeable weight. */
export function quoteLoad(groups: readonly ParcelGroup[], ask: LoadAsk): LoadQuote {
  const { service, found, fx } = ask;
  const weights = groups.map((group) => ({ ...group, chargeable: weigh(group.parcel, ask) }));
  const reasons = weights.flatMap(({ parcel, chargeable }) =>
    parcelReasons(parcel, chargeable, service, found?.zone ?? null, fx),
  );
  const refused = (more: Remark[]): LoadQuote => ({
    weights,
    lines: [],
    atLeast: false,
    warnings: [],
    reasons: more,
  });
  if (reasons.length > 0 || !found) return refused(reasons);
  const grams = weights.reduce((all, { chargeable, count }) => all + count * (chargeable?.grams ?? 0), 0);
  const band = findBand(grams, found.bands);
  if ('reason' in band) return refused([band.reason]);
  return pricedLoad(weights, grams, band.band.price, found, ask) ?? refused([{ code: 'size-needed' }]);
}

/** Null where the price goes by volume and the size is unknown. */
function pricedLoad(
  weights: readonly WeighedGroup[],
  grams: number,
  price: CompiledPrice,
  found: CompiledZone,
  ask: LoadAsk,
): LoadQuote | null {
  const { service, currency, fx } = ask;
  const mm3 = totalVolume(weights);
  const freight = freightMinor(grams, mm3, price);
  if (freight < 0) return null;
  const lines = priceLines(grams, price, currency, mm3);
  const excluded = found.zone.notes?.some((note) => note.code === 'discount-excluded');
  const discount = ask.discount && !excluded ? discountLine(freight, ask.discount, currency) : null;
  if (discount) lines.push(discount);
  const net = freight + price.fixed + (discount?.amount.minor ?? 0);
  const extra = surchargeLines(ask.surcharges, weights, net, net + price.registration, currency);
  const measureUnknown = mm3 === null && price.volumeDivisor !== 0;
  const measure: Remark[] = measureUnknown ? [{ code: 'measure-unknown' }] : [];
  return {
    weights,
    lines: [...lines, ...extra.lines],
    atLeast: measureUnknown || extra.unsure || weights.some(({ chargeable }) => chargeable?.atLeast),
    warnings: [
      ...weights.flatMap(({ chargeable }) => chargeable?.warnings ?? []),
      ...measure,
      ...weights.flatMap(({ parcel }) => parcelWarnings(parcel, service, found.zone, fx)),
      ...extra.warnings,
    ],
    reasons: [],
  };
}

function weigh(parcel: Parcel, { service, assumedDivisor }: LoadAsk): Chargeable | null {
  if (parcel.grams === null || parcel.grams > MAX_GRAMS) return null;
  const chargeable = chargeableWeight(parcel.grams, parcel, service.weight, assumedDivisor);
  return chargeable.grams > MAX_GRAMS ? null : chargeable;
}

function totalVolume(groups: readonly ParcelGroup[]): number | null {
  let total = 0;
  for (const { parcel, count } of groups) {
    if (parcel.sides === null) return null;
    total += count * parcel.sides[0] * parcel.sides[1] * parcel.sides[2];
  }
  return total;
}
