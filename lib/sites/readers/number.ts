import { NUMBER, normalise, parseNumber } from '../../core/units/number';
import type { Reader } from '../adapter';
import { all, textOf } from './text';

/** What follows a count that was rounded or shortened: it is no longer the count. */
const SHORTENED = /^ ?(?:\+|[kmb]\b|[万千億萬만천]|mil\b|tys|tis|тыс|bin\b)/i;
const NUMBERS = new RegExp(NUMBER, 'g');

/** First whole number of a text such as `1.033 avaliações` or `(33,006)`; null for shortened ones (`1.2K`, `3,000+`). */
export function parseCount(text: string): number | null {
  const plain = normalise(text);
  const found = plain.match(new RegExp(NUMBER))?.[0];
  if (!found || SHORTENED.test(plain.slice(plain.indexOf(found) + found.length))) return null;
  const digits = found.replace(/[^\d]/g, '');
  return /^\d{1,3}(?:[.,' ]\d{2,3})*$|^\d+$/.test(found) ? Number(digits) : null;
}

/** What a shortened count is multiplied with, by the word behind the number. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k\b|千|천|mil\b|tys|tis|тыс|bin\b|rb\b|ألف)/i, 1e3],
  [/^[万萬만]/, 1e4],
  [/^(?:m\b|mi\b|млн|mln|mio|milyon|مليون)/i, 1e6],
];

/** Least count that a rounded or shortened text means: `1,000+ sold` 1000, `2.5K+` 2500, `1.2万` 12000. */
export function parseAtLeast(text: string): number | null {
  const plain = normalise(text);
  const found = new RegExp(NUMBER).exec(plain);
  if (!found) return null;
  const behind = plain.slice(found.index + found[0].length).trimStart();
  const scale = SCALES.find(([word]) => word.test(behind))?.[1];
  if (!scale) return parseCount(found[0]);
  const value = parseNumber(found[0], { dot: 'decimal', comma: 'decimal' });
  return value && value > 0 ? Math.round(value * scale) : null;
}

/**
 * Rating out of five from `4,7 von 5 Sternen`, `5つ星のうち4.2`, `5 yıldız üzerinden 4,3`: where two numbers stand
 * and the first is the full five, the second is the rating.
 */
export function parseRating(text: string): number | null {
  const [first, second] = (normalise(text).match(NUMBERS) ?? []).map((token) => parseNumber(token));
  const rating = first === 5 && second != null && second < 5 ? second : first;
  return rating != null && rating > 0 && rating <= 5 ? rating : null;
}

/** Reader of a number at a selector (or its attribute): the first element whose text can be parsed. */
export function numberAt(
  selector: string,
  parse: (text: string) => number | null,
  attribute?: string,
): Reader<number> {
  return [
    attribute ? `${selector}@${attribute}` : selector,
    ({ document }) => {
      for (const element of all(document, selector)) {
        const value = parse(attribute ? (element.getAttribute(attribute) ?? '') : textOf(element));
        if (value !== null) return value;
      }
      return null;
    },
  ];
}
