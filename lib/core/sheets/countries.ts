import { COUNTRIES, isCountry } from '../countries';
import type { CountryCode } from '../origin';
import { cellText } from './cell-text';
import { COUNTRY_ALIASES } from './country-aliases';
import { remembering } from './memo';

export interface CountryCell {
  countries: CountryCode[];
  /** Parts that name no country, to be reported. */
  unknown: string[];
}

const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'];

/** Accents, case, spaces and joining words do not tell names apart. */
const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/\b(?:the|of)\b/g, '')
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/[\s.'’‘()·,-]+/g, '');

let table: ReadonlyMap<string, CountryCode> | null = null;

/** Folded name -> code; made once, on first use. */
function names(): ReadonlyMap<string, CountryCode> {
  if (table) return table;
  const known = new Map<string, CountryCode>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of COUNTRIES) known.set(fold(display.of(code) ?? code), code);
  }
  for (const [code, name] of COUNTRY_ALIASES) known.set(fold(name), code);
  table = known;
  return known;
}

/** `安圭拉岛(英)`: the state an island belongs to, and the words for island and state, do not change which one it is. */
const OWNER = /[(（](?:英|美|法|荷|新|澳|挪|丹|西|葡)属?[)）]$/u;
const ISLAND = /(?:群岛|岛|国)$/u;

/** The country a whole text names: an ISO code in capitals, or a name in English or Chinese. Null for none. */
export function findCountry(text: string): CountryCode | null {
  const plain = text.trim();
  if (isCountry(text.trim())) return text.trim();
  const bare = plain.replace(OWNER, '');
  for (const name of [
    plain,
    bare,
    `${bare}岛`,
    `${bare}群岛`,
    bare.replace(ISLAND, ''),
    bare.replace('及', '和'),
  ]) {
    const code = names().get(fold(name));
    if (code) return code;
  }
  return null;
}

/**
 * Countries of a cell: one or a list, by code or name, `美国(US)`, `US 美国`, `英国、法国、德国`, `Germany/France`. A bracket
 * that repeats the country is dropped; any other is unknown and reported.
 */
export const readCountries = remembering((text: string): CountryCell => {
  const plain = cellText(text);
  const whole = readOne(plain);
  if (whole) return { countries: [whole], unknown: [] };
  const found: CountryCode[] = [];
  const unknown: string[] = [];
  for (const part of splitKeeping(plain, /\s*[;,/|+]\s*/)) readPart(part, found, unknown);
  return { countries: [...new Set(found)], unknown };
});

function readPart(part: string, found: CountryCode[], unknown: string[]): void {
  const one = readOne(part);
  if (one) {
    found.push(one);
    return;
  }
  // Looser separators, tried last: they occur inside names.
  for (const separator of [/\s*(?:和|及|与|&|\band\b)\s*/, /\s+/]) {
    const pieces = part.split(separator).filter(Boolean);
    const codes = pieces.map(readOne);
    if (pieces.length > 1 && codes.every((code) => code !== null)) {
      found.push(...codes);
      return;
    }
  }
  if (part !== '') unknown.push(part);
}

/** Splits, but keeps `Korea, Republic of` whole: two neighbours that together name a country are one part. */
function splitKeeping(text: string, separator: RegExp): string[] {
  const parts = text.split(separator);
  const kept: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    const next = parts[index + 1];
    if (
      next !== undefined &&
      !findCountry(next) &&
      (readOne(`${part} ${next}`) ?? readOne(`${next} ${part}`))
    ) {
      kept.push(`${next} ${part}`);
      index += 1;
    } else kept.push(part);
  }
  return kept;
}

/** One country, perhaps said twice: `美国(US)`, `US-美国`, `United States 美国`. */
function readOne(text: string): CountryCode | null {
  const direct = findCountry(text);
  if (direct) return direct;
  const bracket = /^(.+?) ?[([] ?([^()[\]]+?) ?[)\]]$/.exec(text);
  const pair =
    bracket ??
    /^(\p{Script=Han}+)[ -]*([A-Za-z].*)$/u.exec(text) ??
    /^([A-Z]{2,3})[ -]+(.+)$/u.exec(text) ??
    /^(.+?)[ -]*(\p{Script=Han}+|[A-Z]{2,3})$/u.exec(text);
  if (!pair) return null;
  const [first, second] = [findCountry(pair[1] ?? ''), findCountry(pair[2] ?? '')];
  return first !== null && first === second ? first : null;
}
