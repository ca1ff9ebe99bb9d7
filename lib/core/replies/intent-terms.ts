import { isNearly } from './normalise-text';

/** Particles that are written together with the word they precede. */
const ATTACHED: Readonly<Record<string, readonly string[]>> = {
  ar: ['وال', 'بال', 'لل', 'ال', 'و', 'ف', 'ب', 'ل', 'ه'],
  he: ['וה', 'שה', 'ה', 'ו', 'ב', 'ל', 'מ', 'ש', 'כ'],
};

/** A message made ready: its words with the forms they may also be read as, and the whole text. */
export interface ReadMessage {
  /** Null where words are found as parts of the text. */
  words: readonly (readonly string[])[] | null;
  text: string;
  /** Words of the vocabulary: never taken for a slip of another one (small, smell). */
  known: ReadonlySet<string>;
}

/** Words with and without attached particles. */
export const formsOf = (word: string, language: string): string[] => [
  word,
  ...(ATTACHED[language] ?? [])
    .filter((particle) => word.startsWith(particle) && word.length - particle.length >= 2)
    .map((particle) => word.slice(particle.length)),
];

/** One alternative of a slot. */
export interface Term {
  /** Words in a row; the last one may end anywhere after its beginning. */
  words: readonly string[];
  prefix: boolean;
  pattern: RegExp | null;
}

/** Where and how well a term stands in a message. */
export interface TermMatch {
  at: number;
  length: number;
  exact: boolean;
}

/** The places a term stands at, best first. */
export function findTerm(term: Term, { words, text, known }: ReadMessage): TermMatch[] {
  if (words === null) return findPart(term, text);
  const found: TermMatch[] = [];
  for (let at = 0; at + term.words.length <= words.length; at++) {
    let exact = true;
    const all = term.words.every((wanted, index) => {
      const forms = words[at + index] ?? [];
      const isLast = index === term.words.length - 1;
      if (forms.some((form) => matches(form, wanted, term, isLast))) return true;
      exact = false;
      return forms.some((form) => !known.has(form) && nearly(form, wanted, term.prefix && isLast));
    });
    if (all) found.push({ at, length: term.words.length, exact });
  }
  return found.sort((a, b) => Number(b.exact) - Number(a.exact));
}

function findPart({ pattern, words }: Term, text: string): TermMatch[] {
  const wanted = words.join('');
  const match = pattern?.exec(text);
  const at = pattern ? (match?.index ?? -1) : text.indexOf(wanted);
  return at < 0 ? [] : [{ at, length: match?.[0].length ?? wanted.length, exact: true }];
}

function matches(form: string, wanted: string, { prefix, pattern }: Term, isLast: boolean): boolean {
  if (pattern) return pattern.test(form);
  return prefix && isLast ? form.startsWith(wanted) : form === wanted;
}

function nearly(form: string, wanted: string, prefix: boolean): boolean {
  if (!prefix) return isNearly(form, wanted);
  const cuts = [wanted.length, wanted.length + 1, wanted.length - 1];
  return cuts.some((cut) => cut >= 5 && isNearly(form.slice(0, cut), wanted));
}
