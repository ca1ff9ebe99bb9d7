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

/** How many of the hand-written buyer messages each detector places, by language, and its time for one. */
export function measureLanguages() {
  return Object.entries(DETECTORS).map(([name, detect]) => {
    detect('warm up');
    const start = performance.now();
    const right = BUYER_MESSAGES.filter(({ text, language }) => detect(text) === language.slice(0, 2));
    const ms = (performance.now() - start) / BUYER_MESSAGES.length;
    const by = SHORT.map((short) => right.filter(({ language }) => language.startsWith(short)).length);
    return { name, percent: (100 * right.length) / BUYER_MESSAGES.length, by, ms };
  });
}

/** Messages of each language in the set, in the order of the columns. */
export const languageColumns = () =>
  SHORT.map((short) => {
    const all = BUYER_MESSAGES.filter(({ language }) => language.startsWith(short));
    return `${short} ${all.length}`;
  });
