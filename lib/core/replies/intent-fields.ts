import { formsOf } from './intent-terms';
import { isNearly, isUnspaced, normaliseText, withWesternDigits, wordsOf } from './normalise-text';
import type { ReplyLanguage } from './situation';

/** Words of one meaning ("broken", "refund") in each language: `a|b`, `a*` is a beginning, the fields are the same for all. */
export type IntentFields = Readonly<Record<ReplyLanguage, Readonly<Record<string, string>>>>;

/** A field that a message speaks of, and where: number of the word, of the letter where words are not parted. */
export interface FieldHit {
  field: string;
  at: number;
  word: string;
}

interface Phrase {
  words: readonly string[];
  prefix: boolean;
  field: string;
}

const SUM =
  /[€$£¥₺₪₽₩]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€$£¥₺₪₽₩円元块원]|zł|만원|(?:zl|eur|euros?|usd|gbp|dollars?|bucks|quid|reais|tl|lira|руб\p{L}*|р|ريال|درهم|جنيه|دينار|דולר|שקל|שקלים|ש"ח|שח)(?!\p{L}))/giu;
/** No word stands beside an amount that could deny it. */
const APART = Number.NEGATIVE_INFINITY;

const sumsOf = (message: string): FieldHit[] =>
  [...withWesternDigits(message.normalize('NFKC')).matchAll(SUM)].map(([word]) => ({
    field: 'sum',
    at: APART,
    word,
  }));

const put = <T>(map: Map<string, T[]>, key: string, value: T) => {
  const all = map.get(key);
  if (!all) map.set(key, [value]);
  else if (!all.includes(value)) all.push(value);
};

/** Finds the fields of one language in messages; compile once, ask often. */
export class FieldReader {
  readonly #language: ReplyLanguage;
  readonly #whole = new Map<string, string[]>();
  readonly #beginnings = new Map<string, string[]>();
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #parts: (readonly [part: string, field: string])[] = [];
  /** Words long enough to be misspelt, by first letter. */
  readonly #misspelt = new Map<string, string[]>();

  constructor(language: ReplyLanguage, fields: Readonly<Record<string, string>>) {
    this.#language = language;
    for (const [field, terms] of Object.entries(fields)) {
      for (const term of terms.split('|')) this.#add(field, term);
    }
    for (const term of [...this.#whole.keys(), ...this.#beginnings.keys()]) {
      if (term.length >= 5) put(this.#misspelt, term.charAt(0), term);
    }
  }

  #add(field: string, term: string): void {
    const prefix = term.endsWith('*');
    const text = normaliseText(term);
    if (isUnspaced(text)) {
      this.#parts.push([text, field]);
      return;
    }
    const words = wordsOf(text);
    const [first] = words;
    if (first === undefined) return;
    if (words.length > 1) put(this.#phrases, first, { words, prefix, field });
    else put(prefix ? this.#beginnings : this.#whole, first, field);
  }

  /** The fields in a message as the buyer wrote it, and amounts of money as field `sum`, in no particular order. */
  read(message: string): FieldHit[] {
    const text = normaliseText(message);
    const hits = isUnspaced(text) ? this.#readParts(text) : this.#readWords(wordsOf(text));
    return [...hits, ...sumsOf(message)];
  }

  #readParts(text: string): FieldHit[] {
    const found: FieldHit[] = [];
    for (const [part, field] of this.#parts) {
      for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
        found.push({ field, at, word: part });
      }
    }
    for (const { 0: word, index: at } of text.matchAll(/[a-z]+/g)) {
      for (const field of this.#whole.get(word) ?? []) found.push({ field, at, word });
    }
    return found;
  }

  #readWords(words: readonly string[]): FieldHit[] {
    return words.flatMap((word, at) => {
      const hits = formsOf(word, this.#language).flatMap((form) => [
        ...this.#fieldsOf(form).map((field) => ({ field, at, word })),
        ...this.#phrasesAt(form, words, at),
      ]);
      const known = hits.length > 0 ? hits : this.#nearlyOf(word).map((field) => ({ field, at, word }));
      return known.filter((hit, index) => known.findIndex(({ field }) => field === hit.field) === index);
    });
  }

  #fieldsOf(form: string): string[] {
    const found = [...(this.#whole.get(form) ?? [])];
    for (let end = 2; end <= form.length; end++)
      found.push(...(this.#beginnings.get(form.slice(0, end)) ?? []));
    return found;
  }

  #phrasesAt(form: string, words: readonly string[], at: number): FieldHit[] {
    return (this.#phrases.get(form) ?? [])
      .filter((phrase) =>
        phrase.words.every((wanted, index) => {
          const word = words[at + index];
          const isOpen = phrase.prefix && index === phrase.words.length - 1;
          return index === 0 || word === wanted || (isOpen && word?.startsWith(wanted) === true);
        }),
      )
      .map(({ field, words: all }) => ({ field, at, word: words.slice(at, at + all.length).join(' ') }));
  }

  #nearlyOf(word: string): string[] {
    if (word.length < 5 || /\d/.test(word)) return [];
    const terms = (this.#misspelt.get(word.charAt(0)) ?? []).filter((term) =>
      this.#beginnings.has(term)
        ? [0, 1, -1].some((more) => {
            const length = term.length + more;
            return length >= 5 && isNearly(word.slice(0, length), term);
          })
        : isNearly(word, term),
    );
    return terms.flatMap((term) => [...(this.#whole.get(term) ?? []), ...(this.#beginnings.get(term) ?? [])]);
  }
}
