import type { Hit } from './phrase-index';
import type { Found } from './semantic';
import { type Dictated, findDictated, findUnspacedDigits } from './spoken-digits';

const DIGITS = /(?=[+(\d])(?<![a-z0-9]|[a-z0-9][-/._])[+(]{0,2}\d[\d ()./-]{5,24}\d(?![a-z0-9])/g;
const DATE = /^(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2\d{2,4})(?: \d{1,2})?$/;
/** The number of an account with a messenger, which is found as such. */
const ACCOUNT = /(?:扣扣|企鹅|qq|微信|威信|薇|vx|wx)(?:号|号码|是)?[ ::]*$/;
/** Words that say no more than that a number follows. */
const GENERIC = /^(?:num|no|nr|номер|رقم|מספר|号码|번호|番号|id)/;
/** How far before a number its label may stand, and how far after it. */
const LABEL_REACH = 45;
const LABEL_AFTER = 28;

/**
 * Telephone numbers in a folded text. A number counts by the word before or after it ("call", "Telefon") or by its shape;
 * an order, parcel or part number named as such, a date, a price or a size does not. Dictated digits count in any
 * language, and so do digits masked by letters and signs.
 */
export function findPhones(text: string, hits: readonly Hit[]): Found[] {
  const labels = hits.filter(({ concept }) => concept === 'phoneWord' || concept === 'numberWord');
  const found: Found[] = [];
  const add = (from: number, to: number) => {
    if (!found.some((other) => other.from < to && from < other.to)) found.push({ group: 'phone', from, to });
  };
  for (const match of text.matchAll(DIGITS)) {
    const words = match[0].trim();
    const to = match.index + words.length;
    const digits = words.replace(/\D/g, '').length;
    if (digits < 7 || digits > 15 || DATE.test(words)) continue;
    if (isPhone(words, labelOf(text, labels, match.index, to))) add(match.index, to);
  }
  for (const one of findDictated(text)) {
    const own = labels.filter(({ languages }) => (languages & one.languages) !== 0);
    if (isDictated(text, one, labelOf(text, own, one.from, one.to))) add(one.from, one.to);
  }
  for (const { from, to } of findUnspacedDigits(text)) {
    if (!ACCOUNT.test(text.slice(Math.max(0, from - 6), from))) add(from, to);
  }
  return found;
}

type Label = Hit['concept'] | null;

function labelOf(text: string, labels: readonly Hit[], from: number, to: number): Label {
  return labelBefore(text, labels, from) ?? labelAfter(text, labels, to);
}

/** A word of a parcel farther off than this does not name the number, if it looks like one to call. */
const NAMED_REACH = 14;

/** The kind of the word that names the number: the nearest one before it; of two that end together the longer. */
function labelBefore(text: string, labels: readonly Hit[], at: number): Label {
  let best: Hit | null = null;
  for (const label of labels) {
    if (label.to > at + 1 || label.from < at - LABEL_REACH) continue;
    if (/[.!?\n\u3002]\s/.test(text.slice(label.to, at).replace(/^\w{0,3}\. ?/, ''))) continue;
    const nearer = !best || label.to > best.to;
    const longer = best && label.to === best.to && label.from < best.from;
    const tied = best && label.to === best.to && label.from === best.from && label.concept === 'numberWord';
    if (nearer || longer || tied) best = label;
  }
  if (
    best?.concept === 'numberWord' &&
    best.to < at - NAMED_REACH &&
    /^0(?:[ ./-]?\d){9,10}(?![ ./-]?\d)/.test(text.slice(at))
  )
    return null;
  return best && kindOf(text, labels, best, at);
}

/** "0532 555 01 46 numarasına mesaj", "03-5555-0182にお電話": the name follows. */
function labelAfter(text: string, labels: readonly Hit[], at: number): Label {
  const next = labels.find(({ from }) => from >= at && from <= at + LABEL_AFTER);
  if (!next || /[.!?\n\u3002]/.test(text.slice(at, next.from))) return null;
  return kindOf(text, labels, next, at);
}

function kindOf(text: string, labels: readonly Hit[], label: Hit, at: number): Label {
  const named = label.concept === 'phoneWord' && GENERIC.test(text.slice(label.from, label.to));
  const other = labels.some(
    ({ concept, from }) => concept === 'numberWord' && from >= at - LABEL_REACH && from <= at + LABEL_REACH,
  );
  return named && other ? 'numberWord' : label.concept;
}

function isPhone(words: string, label: Label): boolean {
  const digits = words.replace(/\D/g, '');
  if (/^\(?\+/.test(words)) return digits.length >= 8;
  if (label === 'phoneWord') return true;
  return label !== 'numberWord' && hasPhoneShape(words, digits);
}

function hasPhoneShape(words: string, digits: string): boolean {
  if (/\(\d{2,5}\)/.test(words) && digits.length >= 9) return true;
  if (/^00[1-9]/.test(digits) && digits.length >= 10) return true;
  if (/^(?:86)?1[3-9]\d{9}$/.test(digits)) return true;
  if (/^0\d{8,10}$/.test(digits) && /^\d{1,5}[ ./-]/.test(words)) return true;
  if (/^8[ (-]{0,2}9\d{2}[ )-]/.test(words) && digits.length === 11) return true;
  if (/^[5-9]\d{2}[ .-]\d{3}[ .-]\d{3}$/.test(words)) return true;
  if (/^\d{2}[ -]9\d{4}[ .-]\d{4}$/.test(words)) return true;
  if (isOneByOne(words, digits)) return true;
  return /^\d{3}[ .-]\d{3}[ .-]\d{4}$/.test(words);
}

/** "3 4 7 . 1 2 . 3 4": nobody writes another number so, unless it counts up. */
function isOneByOne(words: string, digits: string): boolean {
  const lone = words.match(/(?<!\d)\d(?!\d)/g)?.length ?? 0;
  return lone >= 7 && digits.length >= 9 && !'01234567890'.includes(digits.slice(0, 4));
}

/** Fewer spelt digits than this may be a quantity or a size. */
const LEAST_SPELT = 5;

function isDictated(text: string, one: Dictated, label: Label): boolean {
  if (one.digits > 16 || label === 'numberWord') return false;
  if (label === 'phoneWord') return one.digits <= 15 || one.spelt >= LEAST_SPELT;
  if (one.spelt >= LEAST_SPELT || (one.spelt >= LEAST_SPELT - 1 && one.digits >= 9)) return true;
  if (text.charAt(one.from - 1) === '+') return one.digits >= 9;
  return one.masked && /^(?:0[1-9]\d{8,9}|(?:86)?1[3-9]\d{9})$/.test(one.written);
}
