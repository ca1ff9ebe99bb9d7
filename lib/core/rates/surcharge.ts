import { parseDecimal } from '../decimal';
import { type Currency, fromDecimal } from '../money';
import type { CountryCode, IsoDate } from '../origin';
import { scaleHalfUp, toSafeNumber } from '../rounding';
import { GOODS, type Goods } from './card';
import { compileRate } from './compile-price';
import { compilePostcode, matchesPostcode, type PostcodeMatcher } from './postcode';
import type { MmRange, Surcharge, SurchargeCondition } from './surcharge-rule';

/** Whether a condition holds. Ordered, so that "all of" is the least and "one of" the greatest. */
export const NO = 0;
export const UNSURE = 1;
export const YES = 2;
export type Holds = typeof NO | typeof UNSURE | typeof YES;

/** A surcharge with its figures as integers; what a kind does not have is 0. */
export interface CompiledSurcharge {
  source: Surcharge;
  type: Surcharge['amount']['type'];
  /** Amount = rate x (minor units, grams or parcels) / divisor. */
  rate: number;
  divisor: number;
  minimum: number;
  overGrams: number;
  /** What a percentage is of: `running`, or freight and the surcharges at these places of the list. */
  running: boolean;
  ofFreight: boolean;
  of: readonly number[];
  notWith: readonly number[];
  /** Null: always charged. */
  conditions: readonly CompiledCondition[] | null;
}

interface CompiledCondition {
  source: SurchargeCondition;
  postcodes: readonly PostcodeMatcher[] | null;
  goodsMask: number;
}

/** Goods as bits, in the order of `GOODS`. */
export const goodsMask = (goods: readonly Goods[]): number =>
  goods.reduce((mask, name) => mask | (1 << GOODS.indexOf(name)), 0);

/** Throws RangeError for an amount or percentage that is not a decimal. */
export function compileSurcharges(list: readonly Surcharge[], currency: Currency): CompiledSurcharge[] {
  const places = (ids: readonly string[], before: number) =>
    ids.map((id) => list.findIndex((one) => one.id === id)).filter((at) => at >= 0 && at < before);
  return list.map((source, index) => {
    const { amount, when } = source;
    const of = amount.type === 'percent' ? amount.of : [];
    return {
      source,
      type: amount.type,
      ...figures(source, currency),
      running: of === 'running-total',
      ofFreight: of === 'freight' || (Array.isArray(of) && of.includes('freight')),
      of: Array.isArray(of) ? places(of, index) : [],
      notWith: places(source.notWith ?? [], index),
      conditions: when === undefined ? null : [when].flat().map(compileCondition),
    };
  });
}

function figures({ amount }: Surcharge, currency: Currency) {
  const none = { rate: 0, divisor: 1, minimum: 0, overGrams: 0 };
  switch (amount.type) {
    case 'percent': {
      const decimal = parseDecimal(amount.percent);
      if (!decimal) throw new RangeError(`not a percentage: ${amount.percent}`);
      return { ...none, rate: toSafeNumber(decimal.units), divisor: 100 * 10 ** decimal.scale };
    }
    case 'fixed':
      return { ...none, rate: fromDecimal(amount.fixed, currency).minor };
    case 'per-parcel':
      return { ...none, rate: fromDecimal(amount.perParcel, currency).minor };
    case 'per-kg': {
      const minimum = amount.minimum === undefined ? 0 : fromDecimal(amount.minimum, currency).minor;
      return { ...none, ...compileRate(amount.perKg, 1000, currency), minimum };
    }
    case 'per-excess-kg':
      return { ...none, ...compileRate(amount.perKg, 1000, currency), overGrams: amount.overGrams };
  }
}

const compileCondition = (source: SurchargeCondition): CompiledCondition => ({
  source,
  postcodes: source.postcodes ? source.postcodes.map(compilePostcode) : null,
  goodsMask: goodsMask(source.goods ?? []),
});

/** Where and when a shipment goes. `postcode` in the form of `normalPostcode`, null when unknown. */
export interface Place {
  zone: string;
  country: CountryCode;
  postcode: string | null;
  asOf: IsoDate;
}

/** A surcharge that is in force at a place, with what is left to ask of the parcel. */
export interface PlacedSurcharge {
  at: number;
  compiled: CompiledSurcharge;
  /** Null: nothing is left to ask. */
  alternatives: readonly { holds: Holds; condition: CompiledCondition }[] | null;
}

/** Those that are active, within their dates, and not excluded by the place; in order. */
export function surchargesAt(list: readonly CompiledSurcharge[], place: Place): PlacedSurcharge[] {
  const placed: PlacedSurcharge[] = [];
  for (const [at, compiled] of list.entries()) {
    const { active, from, to } = compiled.source;
    if (!active || (from !== undefined && place.asOf < from) || (to !== undefined && place.asOf > to))
      continue;
    if (compiled.conditions === null) {
      placed.push({ at, compiled, alternatives: null });
      continue;
    }
    const alternatives = compiled.conditions
      .map((condition) => ({ condition, holds: placeHolds(condition, place) }))
      .filter(({ holds }) => holds !== NO);
    if (alternatives.length > 0) placed.push({ at, compiled, alternatives });
  }
  return placed;
}

function placeHolds({ source, postcodes }: CompiledCondition, place: Place): Holds {
  const { zones, countries, dates } = source;
  if (zones && !zones.includes(place.zone)) return NO;
  if (countries && !countries.includes(place.country)) return NO;
  if (dates && !dates.some(({ from, to }) => place.asOf >= from && place.asOf <= to)) return NO;
  if (postcodes === null) return YES;
  const { postcode } = place;
  if (postcode === null) return UNSURE;
  return postcodes.some((rule) => matchesPostcode(postcode, rule)) ? YES : NO;
}

/** What a condition may ask of one parcel. Sides longest first; `long` 0: the size is unknown. */
export interface ParcelFigures {
  actualGrams: number;
  chargeableGrams: number;
  long: number;
  middle: number;
  short: number;
  goodsMask: number;
}

/** Whether a surcharge is due for this parcel. */
export function parcelHolds({ alternatives }: PlacedSurcharge, parcel: ParcelFigures): Holds {
  if (alternatives === null) return YES;
  let best: Holds = NO;
  for (let index = 0; index < alternatives.length; index += 1) {
    const { condition, holds } = alternatives[index] as (typeof alternatives)[number];
    const own = conditionHolds(condition, parcel);
    const both = own < holds ? own : holds;
    if (both > best) best = both;
  }
  return best;
}

function conditionHolds({ source, goodsMask: asked }: CompiledCondition, parcel: ParcelFigures): Holds {
  const { weight, side, secondSide, sum, girth } = source;
  if (asked !== 0 && (asked & parcel.goodsMask) === 0) return NO;
  if (weight) {
    const grams = weight.of === 'chargeable' ? parcel.chargeableGrams : parcel.actualGrams;
    if (grams < (weight.fromGrams ?? 0) || grams > (weight.toGrams ?? Number.POSITIVE_INFINITY)) return NO;
  }
  if (!side && !secondSide && !sum && !girth) return YES;
  const { long, middle, short } = parcel;
  if (long === 0) return UNSURE;
  const within =
    inRange(long, side) &&
    inRange(middle, secondSide) &&
    inRange(long + middle + short, sum) &&
    inRange(long + 2 * (middle + short), girth);
  return within ? YES : NO;
}

const inRange = (mm: number, range: MmRange | undefined) =>
  range === undefined || (mm >= (range.fromMm ?? 0) && mm <= (range.toMm ?? Number.POSITIVE_INFINITY));

/** What a surcharge is reckoned on: minor units so far, and the parcels it is due for. */
export interface SurchargeBase {
  freight: number;
  running: number;
  /** Minor units of each surcharge by its place in the list; absent or negative where not charged. */
  charged: ArrayLike<number>;
  /** Chargeable weight of the parcels it is due for, and how many they are. */
  grams: number;
  excessGrams: number;
  parcels: number;
}

/** What a percentage is of, in minor units. */
export function percentBase(compiled: CompiledSurcharge, base: SurchargeBase): number {
  if (compiled.running) return base.running;
  let of = compiled.ofFreight ? base.freight : 0;
  for (let index = 0; index < compiled.of.length; index += 1) {
    of += Math.max(0, base.charged[compiled.of[index] ?? 0] ?? 0);
  }
  return of;
}

/** The surcharge in minor units, rounded half up. */
export function surchargeMinor(compiled: CompiledSurcharge, base: SurchargeBase): number {
  switch (compiled.type) {
    case 'percent':
      return scaleHalfUp(percentBase(compiled, base), compiled.rate, compiled.divisor);
    case 'fixed':
      return compiled.rate;
    case 'per-parcel':
      return compiled.rate * base.parcels;
    case 'per-kg':
      return Math.max(compiled.minimum, scaleHalfUp(compiled.rate, base.grams, compiled.divisor));
    case 'per-excess-kg':
      return scaleHalfUp(compiled.rate, base.excessGrams, compiled.divisor);
  }
}
