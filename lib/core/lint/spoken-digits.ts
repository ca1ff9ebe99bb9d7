import { NUMBER_WORDS, SPOKEN_BETWEEN } from './lexicon/number-words';
import { normalise } from './normalise';
import { languageBit } from './phrase-index';

/** A run of digits, written or spoken one after the other, in a folded text. */
export interface Dictated {
  from: number;
  to: number;
  /** How many digits it makes, and how many of them are words. */
  digits: number;
  spelt: number;
  /** The digits as far as they are written as such, letters that pass for digits included. */
  written: string;
  /** The languages, as bits, whose words they are. */
  languages: number;
  /** Letters stand for digits, or signs between them that no number has. */
  masked: boolean;
}

interface NumberWord {
  digits: number;
  /** How many digits of what follows are said already: "thirty" leaves room for "four". */
  room: number;
  languages: number;
}

type Vocabulary = ReadonlyMap<string, NumberWord>;

function addWords(all: Map<string, NumberWord>, words: readonly string[], word: NumberWord): void {
  for (const entry of words) {
    const { text } = normalise(entry);
    const known = all.get(text);
    if (known?.digits === word.digits) known.languages |= word.languages;
    else if (!known) all.set(text, { ...word });
  }
}

/** "zweiunddreißig" and "trentaquattro" are one word each. */
const joinedTens = (language: string, ones: readonly string[], tens: readonly string[]): string[] =>
  tens.flatMap((ten) =>
    ones.flatMap((one) =>
      language === 'de' ? [`${one}und${ten}`] : [`${ten}${one}`, `${ten.slice(0, -1)}${one}`],
    ),
  );

function build(): Vocabulary {
  const all = new Map<string, NumberWord>();
  for (const [tag, { ones, teens, tens, hundreds, hundred }] of Object.entries(NUMBER_WORDS)) {
    const languages = languageBit(tag);
    const list = (words: string | undefined) => words?.split('|') ?? [];
    addWords(all, list(ones), { digits: 1, room: 0, languages });
    addWords(all, list(teens), { digits: 2, room: 0, languages });
    addWords(all, list(tens), { digits: 2, room: 1, languages });
    addWords(all, list(hundreds), { digits: 3, room: 2, languages });
    addWords(all, list(hundred), { digits: 3, room: 2, languages });
    if (tag === 'de' || tag === 'it')
      addWords(all, joinedTens(tag, list(ones), list(tens)), { digits: 2, room: 0, languages });
  }
  return all;
}

let built: Vocabulary | null = null;

const TOKEN = /[\p{L}\p{N}]+/gu;
/** "null40": a word glued to digits. */
const GLUED = /^(?:\p{L}{3,}\d+|\d+\p{L}{3,})$/u;
const GAP = /^[\s,;:/_|*~()[\]{}+\u00b7\u2022'"\u3001\u060c.-]{1,4}$/;
/** Between spoken digits a full stop with a space ends the sentence. */
const END = /[.!?;\n]\s|\n/;
const ODD = /[_|*~[\]{},;:\u00b7\u2022'"\u3001\u060c]/;
const LOOKS = /^[0-9oilsbze]{1,12}$/;
const LETTERS: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', s: '5', b: '8', z: '2', e: '3' };

interface Chain extends Dictated {
  room: number;
  times: number;
  ended: number;
  /** What is written since the last word: it may begin a number of another language. */
  tail: { from: number; written: string } | null;
}

/**
 * Every run of at least seven digits in a folded text that are spelt out as words of one language, mixed with written
 * ones, or masked by letters and signs. Linear in the length.
 */
export function findDictated(text: string): Dictated[] {
  built ??= build();
  const found: Dictated[] = [];
  let chain: Chain | null = null;
  const close = () => {
    if (chain && chain.digits >= 7 && (chain.spelt > 0 || chain.masked)) found.push(chain);
    chain = null;
  };
  for (const { index, token } of tokensOf(text, built)) {
    const gap: string = chain ? text.slice((chain as Chain).ended, index) : '';
    const word = wordOf(token, built);
    const written = word ? null : writtenOf(token);
    if (chain && ((gap !== '' && !GAP.test(gap)) || ((word || (chain as Chain).spelt > 0) && END.test(gap))))
      close();
    if (!word && written === null) {
      const times = SPOKEN_BETWEEN[token];
      if (chain && times) {
        (chain as Chain).times = times;
        (chain as Chain).ended = index + token.length;
      } else close();
      continue;
    }
    if (chain && word && ((chain as Chain).languages & word.languages) === 0) {
      const { tail } = chain as Chain;
      close();
      if (tail) chain = resume(tail, index - gap.length);
    }
    chain ??= open(index);
    extend(chain, token, index, gap, word, written);
  }
  close();
  return found;
}

/** Words and digits with their places; glued ones apart where the word is one of a number. */
function* tokensOf(text: string, words: Vocabulary): Generator<{ index: number; token: string }> {
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    const letters = GLUED.test(token) ? token.replace(/\d+/, '') : '';
    if (letters === '' || !words.has(letters)) yield { index, token };
    else {
      const cut = /\d/.test(token.charAt(0)) ? token.length - letters.length : letters.length;
      yield { index, token: token.slice(0, cut) };
      yield { index: index + cut, token: token.slice(cut) };
    }
  }
}

const open = (at: number): Chain => ({
  from: at,
  to: at,
  digits: 0,
  spelt: 0,
  written: '',
  masked: false,
  languages: -1,
  room: 0,
  times: 1,
  ended: at,
  tail: null,
});

const resume = ({ from, written }: { from: number; written: string }, to: number): Chain => ({
  ...open(from),
  to,
  ended: to,
  written,
  digits: written.length,
});

function extend(
  chain: Chain,
  token: string,
  at: number,
  gap: string,
  word: NumberWord | null,
  written: string | null,
): void {
  if (word) {
    const follows = /^[ -]{0,2}(?:\p{L}{1,3} )?$/u.test(gap);
    const hundred = word.digits === 3 && chain.spelt > 0 && follows && chain.room === 0;
    const said = follows && word.digits <= chain.room;
    const more = hundred ? 2 : said ? 0 : word.digits * chain.times;
    chain.digits += more;
    chain.spelt += more;
    chain.room = word.room;
    chain.languages &= word.languages;
    chain.tail = null;
  } else if (written !== null) {
    chain.digits += written.length * (written.length === 1 ? chain.times : 1);
    chain.written += written;
    chain.tail = { from: chain.tail?.from ?? at, written: (chain.tail?.written ?? '') + written };
    chain.masked ||= /\D/.test(token) || (chain.ended > chain.from && ODD.test(gap));
    chain.room = 0;
  }
  chain.times = 1;
  chain.to = at + token.length;
  chain.ended = chain.to;
}

/** Arabic and Hebrew write "and" in one with the word after it. */
function wordOf(token: string, words: Vocabulary): NumberWord | null {
  return words.get(token) ?? (/^[\u0648\u05d5]/.test(token) ? (words.get(token.slice(1)) ?? null) : null);
}

/** Digits, or letters among digits that pass for them. */
function writtenOf(token: string): string | null {
  if (!/\d/.test(token) || !LOOKS.test(token)) return null;
  return token.replace(/[a-z]/g, (letter) => LETTERS[letter] ?? '');
}

const HAN_DIGITS = '零〇一二三四五六七八九幺妖两壹贰叁肆伍陆柒捌玖洞拐';
const KOREAN_DIGITS = '공영일이삼사오육륙칠팔구';
const KANA_DIGIT =
  '(?:ゼロ|レイ|マル|イチ|ニー?|サン|ヨン|シ|ゴー?|ロク|ナナ|シチ|ハチ|キュウ|キュー|ク|ぜろ|れい|まる|いち|にー?|さん|よん|し|ごー?|ろく|なな|しち|はち|きゅう|きゅー|く)';
const UNSPACED: readonly RegExp[] = [
  new RegExp(`[${HAN_DIGITS}\\d](?:[ ,、.·の/-]{0,2}[${HAN_DIGITS}\\d]){6,17}`, 'g'),
  new RegExp(
    `(?<![가-힣])[${KOREAN_DIGITS}](?:[ .,-]{0,2}[${KOREAN_DIGITS}\\d]){7,12}(?=로|으로|번|에|이|입|$|[^가-힣])`,
    'g',
  ),
  new RegExp(`(?:${KANA_DIGIT}[ 、・,.のノ-]{0,2}){6,12}${KANA_DIGIT}`, 'g'),
];
const SIGNS = new RegExp(`[${HAN_DIGITS}${KOREAN_DIGITS}]`, 'g');

/** Digits in Chinese characters, in kana and in Hangul. */
export function findUnspacedDigits(text: string): { from: number; to: number }[] {
  if (!/[\u3007-\ud7af]/.test(text)) return [];
  return UNSPACED.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(([words]) => !/\d/.test(words) || (words.match(SIGNS)?.length ?? 0) >= 2)
      .filter(([words]) => !/[가-힣]/.test(words) || /[공영]/.test(words))
      .map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
}
