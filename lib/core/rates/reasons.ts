import type { FxRate } from '../fx';
import { fromDecimal, money, toDecimal } from '../money';
import type { IsoDate, Remark } from '../origin';
import type { RateCard, RateService, RateZone } from './card';
import type { Chargeable } from './chargeable';
import { declaredMinor, MAX_GRAMS, type Parcel } from './parcel';
import type { EstimateRequest } from './quote';
import { lengthPlusGirth, sizeReasons } from './size';

/** What of an order decides whether a whole card can serve it. */
export type OrderKind = Pick<EstimateRequest, 'origin' | 'platform' | 'deliverTo'>;

/** Why the whole card is out on that day, from that country or for that kind of order. */
export function cardReasons(card: RateCard, order: OrderKind, asOf: IsoDate): Remark[] {
  const { origin, platform, deliverTo } = order;
  const reasons: Remark[] = [];
  if (card.deliversTo === 'warehouse' && deliverTo !== 'warehouse') reasons.push({ code: 'warehouse-only' });
  if (card.platform !== undefined && card.platform !== platform) {
    reasons.push({ code: 'platform-only', params: { platform: card.platform } });
  }
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

/** Why the service does not take this parcel: goods, weight, value, size. `zone` null: it does not run there. */
export function parcelReasons(
  parcel: Parcel,
  chargeable: Chargeable | null,
  service: RateService,
  zone: RateZone | null,
  fx: readonly FxRate[],
): Remark[] {
  const reasons = goodsReasons(parcel, service);
  if (parcel.grams === null) reasons.push({ code: 'weight-missing' });
  else if (chargeable === null) {
    reasons.push({ code: 'weight-absurd', params: { limitGrams: MAX_GRAMS } });
  }
  if (!zone) return reasons;
  // The limit is on the scale: volume raises the bill, not what a postman can lift.
  const limitGrams = weightLimit(service, zone);
  if (parcel.grams !== null && limitGrams !== undefined && parcel.grams > limitGrams) {
    reasons.push({ code: 'too-heavy', params: { overGrams: parcel.grams - limitGrams, limitGrams } });
  }
  reasons.push(...valueCheck(parcel, service, fx).reasons);
  if (parcel.sides) reasons.push(...sizeReasons(parcel.sides, limitsOf(service, zone), parcel.shape));
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

const NOTHING = { reasons: [], warnings: [] };

/** The declared value of the parcel against what the sheet takes. */
function valueCheck(
  parcel: Parcel,
  { valueCap }: RateService,
  fx: readonly FxRate[],
): { reasons: Remark[]; warnings: Remark[] } {
  if (!valueCap) return NOTHING;
  const { amount, currency, min } = valueCap;
  const warn = (code: string) => ({ reasons: [], warnings: [{ code, params: { limit: amount, currency } }] });
  if (parcel.values === null) return warn('value-unknown');
  const minor = declaredMinor(parcel.values, currency, fx);
  if (minor === null) return warn('value-unchecked');
  const value = toDecimal(money(minor, currency));
  const refuse = (code: string, limit: string) => ({
    reasons: [{ code, params: { value, limit, currency } }],
    warnings: [],
  });
  if (minor > fromDecimal(amount, currency).minor) return refuse('value-over', amount);
  if (min !== undefined && minor < fromDecimal(min, currency).minor) return refuse('value-under', min);
  return NOTHING;
}

/** Size limits of a zone, else of its service. */
export const limitsOf = (service: RateService, zone: RateZone) => zone.limits ?? service.limits;

/** Heaviest parcel a zone takes, else its service; undefined where the sheet states none. */
export const weightLimit = (service: RateService, zone: RateZone) => zone.maxGrams ?? service.weight.maxGrams;

/** The heaviest parcel that postal and parcel sheets commonly take, grams: beyond it silence is a question, not a yes. */
const USUAL_LIMIT_GRAMS = 30_000;

/** What the sheet leaves open about this parcel, and its notes about the country. */
export function parcelWarnings(
  parcel: Parcel,
  service: RateService,
  zone: RateZone,
  fx: readonly FxRate[],
): Remark[] {
  const warnings: Remark[] = [];
  if (!parcel.sides && limitsOf(service, zone).length > 0) warnings.push({ code: 'size-unknown' });
  if (weightLimit(service, zone) === undefined && (parcel.grams ?? 0) > USUAL_LIMIT_GRAMS) {
    warnings.push({ code: 'weight-limit-unstated', params: { usualGrams: USUAL_LIMIT_GRAMS } });
  }
  for (const goods of parcel.goods) {
    if (service.goods[goods] === undefined) warnings.push({ code: 'goods-unstated', params: { goods } });
  }
  warnings.push(...valueCheck(parcel, service, fx).warnings);
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
