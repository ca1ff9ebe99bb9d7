import type { Hit } from './phrase-index';
import type { Found } from './semantic';

const DIGITS = /(?<![a-z0-9]|[a-z0-9][-/._])[+(]{0,2}\d[\d ()./-]{5,24}\d(?![a-z0-9])/g;
const DATE = /^(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2\d{2,4})(?: \d{1,2})?$/;
const WORDS =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|null|eins|zwei|zwo|drei|vier|funf|sechs|sieben|acht|neun|un|deux|trois|quatre|cinq|sept|huit|neuf|um|dois|quatro|sete|oito|nove|meia|due|tre|quattro|cinque|sei|sette|otto|ноль|один|два|три|четыре|пять|шесть|семь|восемь|девять|sifir|bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz|jeden|dwa|trzy|cztery|piec|szesc|siedem|osiem|dziewiec';
/** Seven or more digits one by one, most of them as words. */
const SPOKEN = new RegExp(
  `(?<![a-zа-я])(?:(?:${WORDS}|\\d)[ ,-]{1,2}){6,24}(?:${WORDS}|\\d)(?![a-zа-я0-9])`,
  'g',
);
const HAN = /[零〇一二三四五六七八九幺两]{7,16}/g;
/** The number of an account with a messenger, which is found as such. */
const ACCOUNT = /(?:扣扣|企鹅|qq|微信|威信|薇|vx|wx)(?:号|号码|是)?[ ::]*$/;
/** Words that say no more than that a number follows. */
const GENERIC = /^(?:num|no|nr|номер|رقم|מספר|号码|번호|番号|id)/;
/** How far before a number its label may stand. */
const LABEL_REACH = 45;

/**
 * Telephone numbers in a folded text. A number counts by the word before it ("call", "Telefon") or by its shape; an order,
 * parcel or part number named as such, a date, a price or a size does not.
 */
export function findPhones(text: string, hits: readonly Hit[]): Found[] {
  const labels = hits.filter(({ concept }) => concept === 'phoneWord' || concept === 'numberWord');
  const found: Found[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const words = match[0].trim();
    if (isPhone(words, labelBefore(text, labels, match.index))) {
      found.push({ group: 'phone', from: match.index, to: match.index + words.length });
    }
  }
  for (const match of [...text.matchAll(SPOKEN), ...text.matchAll(HAN)]) {
    const spelt = match[0].match(/[\p{L}]+/gu)?.length ?? 0;
    if (match[0].length < 7 || (spelt < 4 && !/[一-龥〇零]/.test(match[0]))) continue;
    if (ACCOUNT.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    found.push({ group: 'phone', from: match.index, to: match.index + match[0].length });
  }
  return found;
}

type Label = Hit['concept'] | null;

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
  const named = best?.concept === 'phoneWord' && GENERIC.test(text.slice(best.from, best.to));
  const other =
    named &&
    labels.some(
      ({ concept, from }) => concept === 'numberWord' && from >= at - LABEL_REACH && from <= at + LABEL_REACH,
    );
  return other ? 'numberWord' : (best?.concept ?? null);
}

function isPhone(words: string, label: Label): boolean {
  const digits = words.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || DATE.test(words)) return false;
  if (/^\(?\+/.test(words)) return digits.length >= 8;
  if (label === 'phoneWord') return true;
  return label !== 'numberWord' && hasPhoneShape(words, digits);
}

function hasPhoneShape(words: string, digits: string): boolean {
  if (/\(\d{2,5}\)/.test(words) && digits.length >= 9) return true;
  if (/^00[1-9]/.test(digits) && digits.length >= 10) return true;
  if (/^1[3-9]\d{9}$/.test(digits)) return true;
  if (/^0\d{8,10}$/.test(digits) && /^\d{2,5}[ /-]/.test(words)) return true;
  return /^\d{3}[ .-]\d{3}[ .-]\d{4}$/.test(words);
}
