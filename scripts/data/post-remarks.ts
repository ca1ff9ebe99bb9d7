import type { Remark } from '../../lib/core/origin';
import type { SizeLimit, Surcharge } from '../../lib/core/rates';

/** What a text in the sheet's size column means. */
export interface SizeText {
  limits?: SizeLimit[];
  notes?: Remark[];
  surcharges?: Surcharge[];
  /** A weight limit repeated inside the text; it must agree with the weight column. */
  maxGrams?: number;
}

/** For a girth above the first figure up to the second, in centimetres. */
const girthSurcharge = (above: number, upTo: number, perParcel: string): Surcharge => ({
  id: `girth-${above}`,
  name: { en: `Girth ${above} to ${upTo} cm`, zh: `周长 ${above}-${upTo}cm 附加费` },
  active: true,
  amount: { type: 'per-parcel', perParcel },
  when: { girth: { fromMm: above * 10 + 1, toMm: upTo * 10 } },
});

/**
 * Every text of the column, read by a person. "Less than 300 cm" is exclusive, so 2999 mm. The Russian
 * E-parcel text speaks of a circumference; it is read as length + girth, the usual meaning for post parcels
 * and the stricter one.
 */
export const SIZE_TEXTS: Readonly<Record<string, SizeText>> = {
  '': {},
  '不超过20KG，三边之和＜300 cm，单边长＜150 cm': {
    limits: [{ maxSideMm: 1499, maxSumMm: 2999 }],
    maxGrams: 20_000,
  },
  '不超过30KG，三边长之和<200 cm，单边长<105 cm': {
    limits: [{ maxSideMm: 1049, maxSumMm: 1999 }],
    maxGrams: 30_000,
  },
  '单边不超过105CM，三边长度之和不超过200CM': { limits: [{ maxSideMm: 1050, maxSumMm: 2000 }] },
  '单边长度不超过150cm，三边长度之和不超过200cm': { limits: [{ maxSideMm: 1500, maxSumMm: 2000 }] },
  单边不超105: { limits: [{ maxSideMm: 1050 }] },
  '做全折的能出380CM，最长边180cm内': {
    limits: [{ maxSideMm: 1800, maxLengthPlusGirthMm: 3800 }],
    notes: [{ code: 'size-by-account' }],
  },
  '单边尺寸限制150cm米以内。周长300CM-310CM附加费+20.周长310CM-330CM附加费+50,周长330CM-360CM附加费+80': {
    limits: [{ maxSideMm: 1500, maxLengthPlusGirthMm: 3600 }],
    surcharges: [
      girthSurcharge(300, 310, '20'),
      girthSurcharge(310, 330, '50'),
      girthSurcharge(330, 360, '80'),
    ],
  },
  '发省外，超围长不能出': { notes: [{ code: 'girth-limit-unstated' }] },
  跟航空接近: { notes: [{ code: 'near-air-price' }] },
  选航空: { notes: [{ code: 'choose-air' }] },
  运费为全折: { notes: [{ code: 'discount-excluded' }] },
};

/** Throws for a text that nobody has read yet. */
export function readSizeText(text: string): SizeText {
  const known = SIZE_TEXTS[text];
  if (!known) throw new Error(`unknown text in the size column: ${text}`);
  return known;
}

const CLOSED: Readonly<Record<string, Remark>> = {
  不通邮: { code: 'not-served' },
  不发: { code: 'not-sent' },
  '': { code: 'closed-unstated' },
};

/** Why a row is marked unavailable. Throws for a reason that nobody has read yet. */
export function readClosed(reason: string): Remark {
  const known = CLOSED[reason];
  if (!known) throw new Error(`unknown reason: ${reason}`);
  return known;
}

/** Grams of a weight limit ("31.5KG", "30kg"); "0" is the sheet's zero; null where none is stated. */
export function readWeightLimit(text: string): number | null {
  if (text === '') return null;
  const match = /^(\d+)(?:\.(\d))?(?:kg)?$/i.exec(text);
  if (!match || (!/kg$/i.test(text) && text !== '0')) throw new Error(`unknown weight limit: ${text}`);
  return Number(match[1]) * 1000 + Number(match[2] ?? 0) * 100;
}
