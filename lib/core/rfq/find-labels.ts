import { LABEL_WORDS, type Label } from './labels';
import { anyOf, type LabelledValue, trim } from './text';

/** Longest value a label is believed to have. */
const MAX_VALUE = 400;

const KNOWN = LABEL_WORDS.map(
  ([label, words]) => [label, new RegExp(`^(?:${words.replace(/\s*\n\s*/g, '')})$`, 'u')] as const,
);

/** Any known label before a colon, wherever it stands. */
const KNOWN_ANYWHERE = new RegExp(
  `${anyOf(LABEL_WORDS.map(([, words]) => words).join('|'))} {0,2}(?:\\([^()\\n]{1,30}\\) {0,2})?[:=](?!//)`,
  'giu',
);
/** Words that make a label one of a part of the goods. */
const OF_A_PART = /(?:battery|load|memory|carton|logo) $/iu;
/** A label of any kind: a few words before a colon at the start of a line, or one word with a capital before one. */
const ANY_LABEL =
  /(?:^|\n|(?<=(?:[;,]|[^\d\n]\.) ?)|(?<=\s\d{1,2}[.)] ?))[ \-*•\d.)]{0,6}\p{L}[\p{L}\p{M}'/ ()&]{1,40}?:(?!\/\/|\d)|(?<=\s)\p{Lu}\p{L}{2,20}:(?!\/\/|\d\d)|(?<=\s)\p{Ll}{3,20}:(?!\/\/|\d|\s)/gu;
/** Two words of a form that runs on without marks between its fields: `... Surface Finish:Film Closure Type:Zip`. */
const FORM_LABEL = new RegExp(
  `(?<=\\s)\\p{Lu}\\p{L}{2,20} (?:${'preference|requirement|method|term|name|level|mode|country|date|time|rate|standard|service|support|weight|power|voltage|number|grade|feature|usage|finish|thickness|technique|attribute|origin|material|size|colou?r|capacity|speed|diameter|content|logo'
    .split('|')
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join('|')})s? ?:(?!//)`,
  'gu',
);
/** A line `Material - PVC` or `Quantity 500 pcs` that begins with a label and has no colon. */
const DASHED = /(?:^|\n)[ \-*•\d.)]{0,6}(\p{L}[\p{L}\p{M}' ]{1,30}?) {0,3}(?:-{1,2}|\||=>?|→) {0,3}(?=\S)/gu;

/** All `label: value` pairs in the order of the text. A value ends at its line, at `;`, or at the next label. */
export function findLabels(plain: string, original: string): LabelledValue[] {
  const starts = new Map<number, { label: Label; valueAt: number; from: number }>();
  const put = (from: number, words: string, valueAt: number) => {
    if (starts.has(valueAt)) return;
    starts.set(valueAt, { label: labelOf(words), valueAt, from });
  };
  for (const match of plain.matchAll(KNOWN_ANYWHERE)) {
    const before = OF_A_PART.exec(plain.slice(Math.max(0, match.index - 12), match.index))?.[0] ?? '';
    put(match.index - before.length, before + match[0], match.index + match[0].length);
  }
  for (const match of plain.matchAll(ANY_LABEL)) put(match.index, match[0], match.index + match[0].length);
  for (const match of plain.matchAll(FORM_LABEL)) {
    const end = match.index + match[0].length;
    const known = starts.get(end);
    if (!known || known.label === 'other')
      starts.set(end, { label: labelOf(match[0]), valueAt: end, from: match.index });
  }
  for (const match of plain.matchAll(DASHED)) {
    if (labelOf(match[1] ?? '') !== 'other') put(match.index, match[1] ?? '', match.index + match[0].length);
  }
  const sorted = [...starts.values()].sort((a, b) => a.valueAt - b.valueAt);
  return sorted.flatMap(({ label, valueAt, from }, index): LabelledValue[] => {
    const next = sorted[index + 1]?.from ?? plain.length;
    const line = Math.min(lineEnd(plain, valueAt), wideComma(original, valueAt, label));
    const span = trim(plain, valueAt, Math.min(next, line, valueAt + MAX_VALUE));
    return span ? [{ label, start: span[0], end: span[1], from }] : [];
  });
}

/**
 * A Chinese or Arabic sentence runs on after its comma, so a value ends there; not where the rest of a payment, of the packing or
 * another colour follows.
 */
function wideComma(original: string, from: number, label: Label): number {
  const more =
    label === 'payment' || label === 'packaging'
      ? /^\s*(?:\d|و?(?:الباقي|المتبقي)|余|尾|剩|每|外|内|见)/u
      : /^[^，。；\n]{1,5}色(?=[，。；\n、]|$)/u;
  for (const { index } of original.slice(from, from + MAX_VALUE).matchAll(/[，،]/g)) {
    const at = from + index;
    if (!more.test(original.slice(at + 1, at + 12))) return at;
  }
  return original.length;
}

/** A value may stand on the line below its label. */
function lineEnd(plain: string, from: number): number {
  const first = /\S/g;
  first.lastIndex = from;
  const start = first.exec(plain)?.index ?? plain.length;
  const stop = /[;\n]/g;
  stop.lastIndex = start;
  return stop.exec(plain)?.index ?? plain.length;
}

/** What a label announces; its number and bracket do not count. */
function labelOf(words: string): Label {
  const bare = words
    .toLowerCase()
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/^[\s\-*•\d.),;]+|[\s:=]+$/g, '')
    .replace(/\s+/g, ' ');
  return KNOWN.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'other';
}
