import type { CountryCode, IsoDate, Remark } from '../origin';
import type { RateCard, RateService, RateZone } from './card';
import type { Chargeable } from './chargeable';
import type { CompiledZone } from './compile';
import { MAX_GRAMS, type Parcel } from './parcel';
import { lengthPlusGirth, sizeReasons } from './size';

/** Why the whole card is out on that day or from that country. */
export function cardReasons(card: RateCard, origin: CountryCode | undefined, asOf: IsoDate): Remark[] {
  const reasons: Remark[] = [];
  if (origin !== undefined && origin !== card.origin) {
    reasons.push({ code: 'other-origin', params: { originCountry: card.origin } });
  }
  if (card.status === 'expired') reasons.push({ code: 'card-expired' });
  if (card.effectiveFrom !== null && asOf < card.effectiveFrom) {
    reasons.push({ code: 'card-not-yet', params: { from: card.effectiveFrom } });
  }
  if (card.effectiveTo !== undefined && asOf > card.effectiveTo) {
    reasons.push({ code: 'card-ended', params: { until: card.effectiveTo } });
  }
  return reasons;
}

/** Why the service does not run to the country. */
export function zoneReasons(found: CompiledZone | undefined, country: CountryCode): Remark[] {
  if (!found) return [{ code: 'no-country', params: { country } }];
  return found.zone.closed ? [found.zone.closed] : [];
}

/** Why the service does not take this parcel: goods, weight, size. `chargeable` null: no weight to bill. */
export function parcelReasons(
  parcel: Parcel,
  chargeable: Chargeable | null,
  service: RateService,
  found: CompiledZone | undefined,
): Remark[] {
  const reasons = goodsReasons(parcel, service);
  if (parcel.grams === null) reasons.push({ code: 'weight-missing' });
  else if (chargeable === null) {
    reasons.push({ code: 'weight-absurd', params: { limitGrams: MAX_GRAMS } });
  }
  if (!found || found.zone.closed) return reasons;
  // The limit is on the scale: volume raises the bill, not what a postman can lift.
  const limitGrams = found.zone.maxGrams;
  if (parcel.grams !== null && limitGrams !== undefined && parcel.grams > limitGrams) {
    reasons.push({ code: 'too-heavy', params: { overGrams: parcel.grams - limitGrams, limitGrams } });
  }
  if (parcel.sides) reasons.push(...sizeReasons(parcel.sides, limitsOf(service, found.zone)));
  return reasons;
}

function goodsReasons(parcel: Parcel, service: RateService): Remark[] {
  const { goods, onlyGoods } = service;
  if (onlyGoods && !onlyGoods.some((name) => parcel.goods.includes(name))) {
    return [{ code: 'goods-only', params: { goods: onlyGoods.join(', ') } }];
  }
  const refused = parcel.goods.filter((name) => goods[name] === 'no');
  return refused.map((name) => ({ code: 'goods-refused', params: { goods: name } }));
}

const limitsOf = (service: RateService, zone: RateZone) => zone.limits ?? service.limits;

/** The heaviest parcel that postal and parcel sheets commonly take, grams: beyond it silence is a question, not a yes. */
const USUAL_LIMIT_GRAMS = 30_000;

/** What the sheet leaves open about this parcel, and its notes about the country. */
export function parcelWarnings(parcel: Parcel, service: RateService, zone: RateZone): Remark[] {
  const warnings: Remark[] = [];
  if (!parcel.sides && limitsOf(service, zone).length > 0) warnings.push({ code: 'size-unknown' });
  if (zone.maxGrams === undefined && (parcel.grams ?? 0) > USUAL_LIMIT_GRAMS) {
    warnings.push({ code: 'weight-limit-unstated', params: { usualGrams: USUAL_LIMIT_GRAMS } });
  }
  for (const goods of parcel.goods) {
    if (service.goods[goods] === undefined) warnings.push({ code: 'goods-unstated', params: { goods } });
  }
  warnings.push(...(zone.notes ?? []).filter((note) => noteApplies(note, parcel)));
  return warnings;
}

/** A note about a range of girth concerns a parcel in that range, or one whose size is unknown. */
function noteApplies(note: Remark, parcel: Parcel): boolean {
  const { fromMm, toMm } = note.params ?? {};
  if (!parcel.sides || typeof fromMm !== 'number' || typeof toMm !== 'number') return true;
  const girth = lengthPlusGirth(parcel.sides);
  return girth > fromMm && girth <= toMm;
}
