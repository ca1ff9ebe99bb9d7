import { declaredColumn, type ParcelColumns, type ServicePlan } from './batch-plan';
import { countedGrams, isBulky, roundWeight, volumeGrams } from './chargeable';
import type { CompiledPrice } from './compile-price';
import { MAX_GRAMS } from './parcel';
import { discountMinor, freightMinor } from './price';
import { fitsSize, sizeReasons } from './size';
import { type SurchargeScratch, surchargeScratch, withSurcharges } from './surcharge-batch';

/**
 * Why a parcel has no price, as a number: the place of the code in this list. `plan`: for every parcel alike, told
 * by the plan's own `reason`.
 */
export const OUTCOMES = [
  'priced',
  'plan',
  'goods-only',
  'goods-refused',
  'weight-missing',
  'weight-absurd',
  'too-heavy',
  'value-over',
  'value-under',
  'size',
  'no-price',
  'below-minimum',
  'band-gap',
  'size-needed',
] as const;
type Outcome = (typeof OUTCOMES)[number];

const PLACE = Object.fromEntries(OUTCOMES.map((code, place) => [code, place])) as Record<Outcome, number>;

/** What every parcel costs by one service, as columns in the order of the parcels. */
export interface BatchQuotes {
  /** Minor units of the card's currency; -1 where there is no price. */
  price: Float64Array;
  /** -1 where there is no weight to bill. */
  chargeableGrams: Float64Array;
  /** Place in `OUTCOMES`. */
  outcome: Uint8Array;
  /** 1: something unknown can only raise the price. */
  atLeast: Uint8Array;
  /** How many parcels the price is for: one, until `splitMany` finds more. */
  parcels: Uint32Array;
}

export const emptyQuotes = (count: number): BatchQuotes => ({
  price: new Float64Array(count),
  chargeableGrams: new Float64Array(count),
  outcome: new Uint8Array(count),
  atLeast: new Uint8Array(count),
  parcels: new Uint32Array(count),
});

/**
 * Prices all parcels by one service, each in one parcel of its own: the same figures as `estimate`, without
 * lines and remarks. Writes over `out`, which may be used again for the next service.
 */
export function rateMany(plan: ServicePlan, parcels: ParcelColumns, out: BatchQuotes): void {
  const { count } = parcels;
  out.price.fill(-1, 0, count);
  out.chargeableGrams.fill(-1, 0, count);
  out.atLeast.fill(0, 0, count);
  out.parcels.fill(1, 0, count);
  if (plan.reason) {
    out.outcome.fill(PLACE.plan, 0, count);
    return;
  }
  const values = plan.value ? declaredColumn(parcels, plan.value.currency, plan.fx) : null;
  const extra = surchargeScratch(plan);
  for (let at = 0; at < count; at += 1) {
    const grams = chargeableAt(plan, parcels, at);
    if (grams >= 0) out.chargeableGrams[at] = grams;
    const refusal = refusalAt(plan, parcels, at, grams, values);
    out.outcome[at] = refusal === 0 ? priceAt(plan, parcels, at, grams, extra, out) : refusal;
  }
}

/** Chargeable weight, -1 without a weight or with an absurd one. */
function chargeableAt({ divisor, service }: ServicePlan, parcels: ParcelColumns, at: number): number {
  const actual = parcels.grams[at] ?? 0;
  if (actual === 0 || actual > MAX_GRAMS) return -1;
  const long = parcels.long[at] ?? 0;
  let counted = actual;
  if (divisor && long > 0) {
    const volumetric = volumeGrams(parcels.mm3[at] ?? 0, divisor.value, divisor.unit);
    counted = countedGrams(actual, volumetric, long, service.weight);
  }
  const grams = roundWeight(counted, service.weight);
  return grams > MAX_GRAMS ? -1 : grams;
}

function refusalAt(
  plan: ServicePlan,
  parcels: ParcelColumns,
  at: number,
  grams: number,
  values: Float64Array | null,
): number {
  const goods = parcels.goods[at] ?? 0;
  if (plan.onlyGoods !== 0 && (goods & plan.onlyGoods) === 0) return PLACE['goods-only'];
  if ((goods & plan.noGoods) !== 0) return PLACE['goods-refused'];
  const actual = parcels.grams[at] ?? 0;
  if (grams < 0) return actual === 0 ? PLACE['weight-missing'] : PLACE['weight-absurd'];
  if (actual > plan.maxGrams) return PLACE['too-heavy'];
  const value = values?.[at] ?? -1;
  if (plan.value && value >= 0) {
    if (value > plan.value.most) return PLACE['value-over'];
    if (value < plan.value.least) return PLACE['value-under'];
  }
  const long = parcels.long[at] ?? 0;
  if (long === 0 || plan.limits.length === 0) return 0;
  const middle = parcels.middle[at] ?? 0;
  const short = parcels.short[at] ?? 0;
  return fitsSize(long, middle, short, plan.limits, parcels.roll[at] === 1) ? 0 : PLACE.size;
}

/** Writes price and doubt; answers with the outcome. */
function priceAt(
  plan: ServicePlan,
  parcels: ParcelColumns,
  at: number,
  grams: number,
  extra: SurchargeScratch,
  out: BatchQuotes,
): number {
  const band = bandAt(plan, grams);
  if (band < 0) return -band;
  const price = plan.prices[band] as CompiledPrice;
  const sized = (parcels.long[at] ?? 0) > 0;
  const mm3 = parcels.mm3[at] ?? 0;
  const freight = freightMinor(grams, sized ? mm3 : null, price);
  if (freight < 0) return PLACE['size-needed'];
  const net = freight + price.fixed - (plan.discount ? discountMinor(freight, plan.discount) : 0);
  const total = net + price.registration;
  extra.unsure = false;
  out.price[at] =
    plan.surcharges.length === 0 ? total : withSurcharges(plan, parcels, at, grams, net, total, extra);
  const actual = parcels.grams[at] ?? 0;
  const doubt =
    extra.unsure || (!sized && price.volumeDivisor !== 0) || volumeDoubt(plan, actual, sized, mm3);
  out.atLeast[at] = doubt ? 1 : 0;
  return PLACE.priced;
}

function volumeDoubt(
  { divisor, service }: ServicePlan,
  actual: number,
  sized: boolean,
  mm3: number,
): boolean {
  if (service.weight.divisor === null) return false;
  if (divisor || !sized) return !sized;
  return isBulky(actual, mm3);
}

/** Place of the band that holds the weight, else the negative outcome. */
function bandAt({ firstGrams, lastGrams }: ServicePlan, grams: number): number {
  let low = 0;
  let high = firstGrams.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firstGrams[middle] ?? 0) <= grams) low = middle + 1;
    else high = middle;
  }
  if (low > 0 && grams <= (lastGrams[low - 1] ?? 0)) return low - 1;
  if (firstGrams.length === 0) return -PLACE['no-price'];
  if (low === 0) return -PLACE['below-minimum'];
  return low === firstGrams.length ? -PLACE['too-heavy'] : -PLACE['band-gap'];
}

/** The code of an outcome as `estimate` would say it first. */
export function outcomeCode(plan: ServicePlan, parcels: ParcelColumns, at: number, outcome: number): string {
  const code = OUTCOMES[outcome] ?? 'plan';
  if (code === 'plan') return plan.reason?.code ?? code;
  if (code !== 'size') return code;
  const sides = [parcels.long[at] ?? 0, parcels.middle[at] ?? 0, parcels.short[at] ?? 0] as const;
  return sizeReasons(sides, plan.limits, parcels.roll[at] === 1 ? 'roll' : 'box')[0]?.code ?? code;
}
