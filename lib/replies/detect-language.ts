import { detectAll } from 'tinyld/light';
import { normaliseText, type ReplyLanguage, wordsOf } from '../core/replies';
import { intentTable } from '../data/replies/intent-table';
import hints from '../data/replies/language-hints.json';

/** The language of a message with how sure that is, from 0 to 1. */
export interface DetectedLanguage {
  language: ReplyLanguage;
  confidence: number;
}

const LATIN: readonly ReplyLanguage[] = ['en', 'es', 'pt-BR', 'fr', 'de', 'it', 'pl', 'tr'];
const SCRIPTS: readonly (readonly [ReplyLanguage, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const WORDS = LATIN.map((language) => {
  const words: Readonly<Record<string, string>> = hints.words;
  return [language, new Set(wordsOf(words[language] ?? ''))] as const;
});

interface TradeWords {
  whole: ReadonlySet<string>;
  beginnings: readonly string[];
}

const trade = new Map<ReplyLanguage, TradeWords>();

/** Single words of the intents of a language; gathered when the first message in Latin letters comes. */
function tradeWords(language: ReplyLanguage): TradeWords {
  const known = trade.get(language);
  if (known) return known;
  const { sets, intents } = intentTable[language];
  const slots = Object.values(intents).flatMap((patterns) => patterns.flatMap(({ all }) => all));
  const terms = [...slots, ...Object.values(sets)]
    .flatMap((slot) => slot.split('|'))
    .map((term) => term.trim());
  const single = terms
    .filter((term) => /^[^\s$\\]{4,}$/.test(term))
    .map((term) => ({ word: normaliseText(term.replace('*', '')), isBeginning: term.endsWith('*') }));
  const made = {
    whole: new Set(single.map(({ word }) => word)),
    beginnings: single.flatMap(({ word, isBeginning }) => (isBeginning ? [word] : [])),
  };
  trade.set(language, made);
  return made;
}

/** Whether a word is one of a trade word's forms in the language: "rimborso", "calismiyor". */
function isTrade(language: ReplyLanguage, word: string): boolean {
  const { whole, beginnings } = tradeWords(language);
  return whole.has(word) || beginnings.some((start) => word.startsWith(start));
}

const LETTERS: Readonly<Record<string, string>> = hints.letters;
const COUNTRIES: Readonly<Record<string, readonly string[]>> = hints.countries;

/** What each sign is worth beside the detector's own share, which is at most 1. */
const LETTER = 0.8;
const WORD = 1.4;
const TRADE_WORD = 0.8;
const COUNTRY = 0.25;

/**
 * The language of a buyer's message. The script decides where only one language here is written in it; among languages in
 * Latin letters a letter-sequence detector, small words, letters that only one of them has and the buyer's country
 * are weighed. Null for a message without letters.
 */
export function detectLanguage(message: string, country?: string): DetectedLanguage | null {
  const text = message.slice(0, 2000).normalize('NFC');
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return null;
  const latin = count(text, /\p{Script=Latin}/gu);
  for (const [language, pattern] of SCRIPTS) {
    const own = count(text, pattern);
    // A letter of kana or Hangul says more than a product name in Latin letters.
    if (own > 0 && own * 3 >= latin) return { language, confidence: share(own, letters) };
  }
  const han = count(text, /\p{Script=Han}/gu);
  if (han > 0 && han * 3 >= latin) {
    return { language: country === 'JP' ? 'ja' : 'zh-CN', confidence: share(han, letters) };
  }
  return latinLanguage(text, country);
}

const share = (own: number, letters: number) => Math.round(100 * Math.min(1, 0.5 + own / letters / 2)) / 100;

function latinLanguage(text: string, country: string | undefined): DetectedLanguage {
  const words = wordsOf(normaliseText(text));
  const detected = detectAll(text, { only: LATIN.map((language) => language.slice(0, 2)) });
  const scores = WORDS.map(([language, known]) => {
    const own = detected.find(({ lang }) => lang === language.slice(0, 2))?.accuracy ?? 0;
    const small = words.filter((word) => known.has(word)).length / Math.max(words.length, 1);
    const trade = words.filter((word) => isTrade(language, word)).length / Math.max(words.length, 1);
    const special = [...(LETTERS[language] ?? '')].some((letter) => text.includes(letter));
    const home = country !== undefined && (COUNTRIES[language] ?? []).includes(country);
    const signs = (special ? LETTER : 0) + (home ? COUNTRY : 0);
    return { language, score: own + WORD * small + TRADE_WORD * trade + signs };
  });
  scores.sort((a, b) => b.score - a.score);
  const total = scores.reduce((sum, { score }) => sum + score, 0);
  const [best] = scores;
  if (!best || total === 0) return { language: 'en', confidence: 0 };
  return { language: best.language, confidence: Math.round((100 * best.score) / total) / 100 };
}
