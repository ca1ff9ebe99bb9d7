import type { SizeLimit } from '../rates';
import { NUMBER } from '../units';
import { cellText, plainDecimal } from './cell-text';
import { remembering } from './memo';

export interface SizeCell {
  /** One set of bounds that must all hold; null when the cell states none that we can read. */
  limit: SizeLimit | null;
  rest: string;
}

type Bound = 'maxSumMm' | 'maxSideMm' | 'maxLengthPlusGirthMm' | 'maxTwoSidesMm' | 'minSideMm';

const SUM =
  '三边(?:长度?)?(?:之?和|相加|总和)|三边和|长 ?\\+ ?宽 ?\\+ ?[高厚]|l ?\\+ ?w ?\\+ ?h|sum of (?:three )?sides|three sides';
const GIRTH =
  '围长|长 ?\\+ ?(?:周长|围长?)|长 ?\\+ ?(?:2|两) ?[x*×]? ?\\( ?宽 ?\\+ ?高 ?\\)|2 ?[x*×]? ?\\( ?宽 ?\\+ ?高 ?\\) ?\\+ ?长|length ?(?:\\+|plus) ?girth|l ?\\+ ?2 ?[x*×]? ?\\( ?w ?\\+ ?h ?\\)';
const TWO = '(?:任意)?两边(?:之?和)?|two (?:longest )?sides';
const SIDE =
  '(?:最长|单|任[一意何]?|长)边(?:长度?)?|边长|最长|longest side|(?:single|any|each|max(?:imum)?) (?:side|length)|length';
const LIMIT = '(不超过?|不大于|不得超过|限制?|≤|<|小于|低于|不足|max\\.?|within|up to|[:：])?';
const CLAUSE = new RegExp(
  `(?:(${SUM})|(${GIRTH})|(${TWO})|(${SIDE}))(?:长度?)?[:： ]*(?:must |is |should )?${LIMIT} ?(?:be )?(${NUMBER}) ?(mm|毫米|cm|厘米|公分|m|米)?(?:以内|内|以下)?`,
  'giu',
);
const BOX = new RegExp(
  `(${NUMBER}) ?[x×*] ?(${NUMBER}) ?[x×*] ?(${NUMBER}) ?(mm|毫米|cm|厘米|公分|m|米)?`,
  'iu',
);
const BOUNDS: readonly Bound[] = ['maxSumMm', 'maxLengthPlusGirthMm', 'maxTwoSidesMm', 'maxSideMm'];

/**
 * Size limits of a cell: `三边之和≤90cm，单边≤60`, `长+宽+高<200cm`, `60*40*40cm`. Numbers without a unit are centimetres;
 * "less than" is exclusive, so 300 cm becomes 2999 mm. What is not understood is in `rest`.
 */
export const readSizeCell = remembering((text: string): SizeCell => {
  let words = cellText(text);
  const limit: SizeLimit = {};
  words = words.replace(CLAUSE, (whole, ...found: (string | undefined)[]) => {
    const bound = BOUNDS[found.slice(0, 4).findIndex((name) => name !== undefined)];
    const strict = /^(?:<|小于|低于|不足)$/.test(found[4] ?? '');
    const mm = millimetres(found[5], found[6], strict);
    if (bound === undefined || mm === null) return whole;
    // The same bound twice, or a bound of a second alternative: the first stands, the rest is reported.
    if (limit[bound] !== undefined) return whole;
    limit[bound] = mm;
    return ' ';
  });
  words = words.replace(BOX, (whole, ...found: (string | undefined)[]) => {
    const sides = found.slice(0, 3).map((side) => millimetres(side, found[3], false));
    const [length, width, height] = sides;
    if (!length || !width || !height) return whole;
    limit.boxMm = [length, width, height];
    return ' ';
  });
  const rest = words
    .replace(/且|并且|and|尺寸限?制?|size|limits?|不超过?|≤|[;,.:()&]/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { limit: Object.keys(limit).length > 0 ? limit : null, rest };
});

function millimetres(number: string | undefined, unit: string | undefined, strict: boolean): number | null {
  const decimal = plainDecimal(number ?? '');
  if (decimal === null) return null;
  const factor = /^(?:mm|毫米)$/i.test(unit ?? '') ? 1 : /^(?:m|米)$/i.test(unit ?? '') ? 1000 : 10;
  const mm = Math.floor(Number(decimal) * factor + 1e-6) - (strict ? 1 : 0);
  return mm >= 1 && mm <= 1_000_000 ? mm : null;
}
