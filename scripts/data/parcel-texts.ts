import type { Remark } from '../../lib/core/origin';
import type { SizeLimit, ValueCap } from '../../lib/core/rates/card';

/** Post's small packets: in two of the sheet's texts, with and without the roll. */
const PACKET: SizeLimit = { maxSideMm: 600, maxSumMm: 900 };

/**
 * Every text of the parcel sheet's size column, read by a person. "Less than" is exclusive, so a millimetre
 * less. The smallest size of post packets (14 x 11 cm) comes from the rules sheet, which has the same text.
 */
const SIZES: Readonly<Record<string, readonly SizeLimit[]>> = {
  '': [],
  'sum<=90cm,longest<=60cm': [PACKET],
  'sum<=150,longest<=60': [{ maxSideMm: 600, maxSumMm: 1500 }],
  'sum<=250,longest<=150': [{ maxSideMm: 1500, maxSumMm: 2500 }],
  'sum<=310,longest<=150': [{ maxSideMm: 1500, maxSumMm: 3100 }],
  '三边之和≤90cm，最长边≤60cm': [PACKET],
  '长+宽+厚≤90cm，最长边≤60cm；圆卷：2×直径+长≤104cm，长≤90cm': [
    { ...PACKET, minSideMm: 140, minSecondSideMm: 110 },
    { roll: { maxMm: 1040, maxLengthMm: 900 } },
  ],
  '长+宽+高<200cm，最长边<105cm': [{ maxSideMm: 1049, maxSumMm: 1999 }],
  '标准1：任一边≤1.5m，两个最大边之和≤3m | 标准2：任一边≤1.05m，两个最大边之和≤2m | 标准3：任一边≤1.05m，两个最大边之和≤2.5m | 标准4：任一边≤1.05m，两个最大边之和≤3m | 标准5：任一边≤1.52m，两个最大边之和≤2.74m':
    [
      { maxSideMm: 1500, maxTwoSidesMm: 3000 },
      { maxSideMm: 1050, maxTwoSidesMm: 2000 },
      { maxSideMm: 1050, maxTwoSidesMm: 2500 },
      { maxSideMm: 1050, maxTwoSidesMm: 3000 },
      { maxSideMm: 1520, maxTwoSidesMm: 2740 },
    ],
  '60*40*40cm': [{ boxMm: [600, 400, 400] }],
  '61*46*46cm': [{ boxMm: [610, 460, 460] }],
};

/** Alternatives of which a parcel must meet one. Throws for a text that nobody has read yet. */
export function readParcelSize(text: string): SizeLimit[] {
  const known = SIZES[text];
  if (!known) throw new Error(`unknown text in the size column: ${text}`);
  return [...known];
}

// "1501-7000" counts whole roubles: what is above 1500 belongs to it.
const CAPS: Readonly<Record<string, ValueCap>> = {
  'RUB 1-1500': { amount: '1500', currency: 'RUB', min: '1' },
  'RUB 1501-7000': { amount: '7000', currency: 'RUB', min: '1500.01' },
  'RUB 7001-250000': { amount: '250000', currency: 'RUB', min: '7000.01' },
  '{"currency": "RUB", "amount": 1500}': { amount: '1500', currency: 'RUB' },
  '{"currency": "USD", "amount": 10}': { amount: '10', currency: 'USD' },
};

/** Declared value taken; null where the sheet states none. Throws for an unknown text. */
export function readValueCap(text: string): ValueCap | null {
  if (text === '') return null;
  const known = CAPS[text];
  if (!known) throw new Error(`unknown text in the value column: ${text}`);
  return known;
}

/** Days of a transit text ("10-15", "4-6wd": working days). Null where none is stated. Throws for another text. */
export function readTransit(text: string): { min: number; max: number; working: boolean } | null {
  if (text === '') return null;
  const match = /^(\d+)-(\d+)(wd)?$/.exec(text);
  if (!match) throw new Error(`unknown transit time: ${text}`);
  return { min: Number(match[1]), max: Number(match[2]), working: match[3] !== undefined };
}

/** What a text in the note column changes. */
export interface ParcelNote {
  /** Volume counts only when a side is at least this long. */
  anySideAtLeastMm?: number;
  /** Heaviest parcel of the whole service. */
  maxGrams?: number;
  remark?: Remark;
}

const READING: Remark = { code: 'band-reading' };

// The two examples are the sheet's own arithmetic; tests repeat them.
const NOTES: Readonly<Record<string, ParcelNote>> = {
  '': {},
  '1235g -> 52.5 + 15×2 = 82.5 CNY': {},
  '500g -> 7.80 + 0.1121×500 = 63.85 CNY': {},
  'volumetric only if any side >=40 cm': { anySideAtLeastMm: 400 },
  'source row: 0-20kg, min 0.3': { maxGrams: 20_000 },
  'max 20 kg': { maxGrams: 20_000 },
  'DERIVED reading: min 0.301 is probably the band start': { remark: READING },
  'DERIVED reading as above': { remark: READING },
  '200-700 g band missing in source': {},
};

/** Throws for a note that nobody has read yet. */
export function readParcelNote(text: string): ParcelNote {
  const known = NOTES[text];
  if (!known) throw new Error(`unknown text in the note column: ${text}`);
  return known;
}
