import { COUNTRIES } from '../countries';
import type { CountryCode } from '../origin';
import { SHORT_NAMES } from './country-words';

const LANGUAGES = [
  'en',
  'es',
  'pt',
  'fr',
  'de',
  'it',
  'nl',
  'pl',
  'ru',
  'ar',
  'he',
  'tr',
  'ja',
  'ko',
  'zh-Hans',
];
const UNSPACED = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u;
/** Longest name in words, and in characters where words are not parted. */
const MOST_WORDS = 5;
const MOST_CHARACTERS = 9;

/** One mention of a country by name. */
export interface CountryHit {
  country: CountryCode;
  start: number;
  end: number;
}

interface Names {
  spaced: ReadonlyMap<string, CountryCode>;
  unspaced: ReadonlyMap<string, CountryCode>;
}

let table: Names | null = null;

/** Names in 15 languages, made once on first use. */
function names(): Names {
  if (table) return table;
  const spaced = new Map<string, CountryCode>();
  const unspaced = new Map<string, CountryCode>();
  const put = (name: string, code: CountryCode) => {
    if (UNSPACED.test(name)) unspaced.set(name, code);
    else if (!spaced.has(fold(name))) spaced.set(fold(name), code);
  };
  for (const [code, words] of SHORT_NAMES) for (const name of words.split('|')) put(name, code);
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of COUNTRIES) {
      const name = display.of(code);
      if (name) put(name.replace(/ ?[(（].*$/, ''), code);
    }
  }
  table = { spaced, unspaced };
  return table;
}

const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['.]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim();

const WORD = /[\p{L}\p{M}][\p{L}\p{M}.]*(?:['-]\p{L}[\p{L}\p{M}]*)*/gu;

/** Every country named in the text, in order, the longest name where several begin at one place. */
export function countryHits(plain: string): CountryHit[] {
  return [...spacedHits(plain), ...unspacedHits(plain)].sort((a, b) => a.start - b.start);
}

function spacedHits(plain: string): CountryHit[] {
  const { spaced } = names();
  const words = [...plain.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const hits: CountryHit[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const hit = longest(plain, words, index, spaced);
    if (!hit) continue;
    hits.push(hit.found);
    index += hit.count - 1;
  }
  return hits;
}

function longest(
  plain: string,
  words: readonly { start: number; end: number }[],
  index: number,
  spaced: ReadonlyMap<string, CountryCode>,
): { found: CountryHit; count: number } | null {
  const first = words[index];
  if (!first) return null;
  for (let count = Math.min(MOST_WORDS, words.length - index); count > 0; count -= 1) {
    const end = words[index + count - 1]?.end ?? first.end;
    const words2 = plain.slice(first.start, end);
    if (words2.length > 60 || words2.includes('\n')) continue;
    // `US$` is money.
    const country =
      plain[end] === '$' ||
      (/^\p{Ll}/u.test(words2) && !TO_BEFORE.test(plain.slice(Math.max(0, first.start - 10), first.start)))
        ? null
        : look(words2, count, spaced);
    if (country) return { found: { country, start: first.start, end }, count };
  }
  return null;
}

/** In lower case a name only behind a word for the way there: `nach österreich`, not `turkey feathers`. */
const TO_BEFORE =
  /(?<!\p{L})(?:to|nach|para|hacia|hasta|vers|naar|do|verso|в|на|ship|cif|cfr|cnf|ddp|dap) (?:the )?$/iu;

/** Arabic prepositions and Turkish endings are taken off. */
function look(words: string, count: number, spaced: ReadonlyMap<string, CountryCode>): CountryCode | null {
  if (/^(?:US|VS|EAU|ABD|RK|BAE|CAR|PR)$/i.test(words) && words !== words.toUpperCase()) return null;
  if (words === 'FAS') return null;
  const direct = spaced.get(fold(words));
  if (direct) return direct;
  if (count !== 1 && !/^\p{Script=Arabic}/u.test(words)) return null;
  if (/^[لبو]\p{Script=Arabic}/u.test(words)) {
    const rest = words
      .replace(/^لل/, 'ال')
      .replace(/^[لبو](?!ل)/, '')
      .replace(/^ل(?=ل)/, 'ا');
    return spaced.get(fold(words.slice(1))) ?? spaced.get(fold(rest)) ?? null;
  }
  if (/^[ולבמה]{1,2}\p{Script=Hebrew}{3}/u.test(words))
    return spaced.get(fold(words.slice(1))) ?? spaced.get(fold(words.slice(2))) ?? null;
  const bare = /^(.+?)'(?:\p{L}{1,3})$/u.exec(words)?.[1];
  const owner = bare ?? /^[dl]'(.+)$/iu.exec(words)?.[1];
  return owner ? (spaced.get(fold(owner)) ?? null) : null;
}

function unspacedHits(plain: string): CountryHit[] {
  const { unspaced } = names();
  const hits: CountryHit[] = [];
  for (const match of plain.matchAll(
    /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}・]+/gu,
  )) {
    const run = match[0];
    for (let at = 0; at < run.length; at += 1) {
      for (let length = Math.min(MOST_CHARACTERS, run.length - at); length > 1; length -= 1) {
        const country = unspaced.get(run.slice(at, at + length));
        if (!country) continue;
        hits.push({ country, start: match.index + at, end: match.index + at + length });
        at += length - 1;
        break;
      }
    }
  }
  return hits;
}
