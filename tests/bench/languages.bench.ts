import { readdirSync, readFileSync } from 'node:fs';
import { eld } from 'eld/small';
import { franc } from 'franc-min';
import { detect as tinyld } from 'tinyld';
import { detect as tinyldLight } from 'tinyld/light';
import { REPLY_LANGUAGES } from '../../lib/core/replies';
import { detectLanguage } from '../../lib/replies';
import { BUYER_MESSAGES } from '../support/buyer-messages';

const SHORT = REPLY_LANGUAGES.map((language) => language.slice(0, 2));
const LONG: Readonly<Record<string, string>> = {
  eng: 'en',
  spa: 'es',
  por: 'pt',
  fra: 'fr',
  deu: 'de',
  ita: 'it',
  pol: 'pl',
  rus: 'ru',
  tur: 'tr',
  arb: 'ar',
  heb: 'he',
  jpn: 'ja',
  kor: 'ko',
  cmn: 'zh',
};

const DETECTORS: Readonly<Record<string, (text: string) => string | undefined>> = {
  'eld small (1.6 MB)': (text) => eld.detect(text).language,
  'tinyld (600 kB)': (text) => tinyld(text, { only: SHORT }),
  'tinyld light (69 kB)': (text) => tinyldLight(text, { only: SHORT }),
  'franc-min (150 kB)': (text) => LONG[franc(text, { only: Object.keys(LONG), minLength: 3 })],
  'kept: tinyld light, script, words': (text) => detectLanguage(text)?.language.slice(0, 2),
};

interface Labelled {
  text: string;
  language: string;
}

/** Letters of a text that a detector is given where it never saw the text before. */
const BEGINNING = 40;
const LINTED = new URL('../fixtures/lint/', import.meta.url);

/** Beginnings of the linter's messages, cut in the middle of a word: nothing of the kept detector was chosen by them. */
export const unseenBeginnings = (): Labelled[] =>
  readdirSync(LINTED)
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, LINTED), 'utf8')) as Labelled[])
    .filter(({ language }) => SHORT.includes(language?.slice(0, 2)))
    .map(({ text, language }) => ({ language, text: [...text].slice(0, BEGINNING).join('') }));

/** How many messages each detector places, by language, and its time for one. */
export function measureLanguages(messages: readonly Labelled[] = BUYER_MESSAGES) {
  return Object.entries(DETECTORS).map(([name, detect]) => {
    detect('warm up');
    const start = performance.now();
    const right = messages.filter(({ text, language }) => detect(text) === language.slice(0, 2));
    const ms = (performance.now() - start) / messages.length;
    const by = SHORT.map((short) => right.filter(({ language }) => language.startsWith(short)).length);
    return { name, percent: (100 * right.length) / messages.length, by, ms };
  });
}

/** Messages of each language in the set, in the order of the columns. */
export const languageColumns = () =>
  SHORT.map((short) => {
    const all = BUYER_MESSAGES.filter(({ language }) => language.startsWith(short));
    return `${short} ${all.length}`;
  });
