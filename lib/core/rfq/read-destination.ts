import type { CountryCode } from '../origin';
import { countryHits } from './country-names';
import { DEMONYMS, DOUBTFUL } from './country-words';
import { PORTS } from './ports';
import { rarePattern } from './rare-pattern';
import { termHits } from './read-term';
import type { Found } from './rfq';
import { anyOf, foundAt, labelled, type Text } from './text';
import { leadsTo, leadsToCountry } from './towards';

const AT_HOME = new RegExp(
  `${anyOf('based in|located in|company in|from|store in|shop in|importer in|distributor in|market in|customers? in|buyer in|we are in|business in|sell in|in|ubicad[oa]s? en|desde|de|en|empresa de|sou d[oae]|somos d[oae]|em|no|na|du|basé(?:e|s)? (?:en|au|à)|au|aux|aus|mit sitz in|sitz in|из|в|من|في|dal|dalla|con sede in|z|w|uit|位于|来自|我们在|在|我是|我司在')} ?(?:the |la |el |den |der |die |il |les )?$`,
  'iu',
);
const NOT_THERE =
  /(?:made in|manufactur\p{L}+ in|supplier\p{L}* (?:in|from)|factory in|factories in|produc\p{L}+ in|origin(?: of|:)?|sourc\p{L}+ from|import(?:s|ed|ing)? from|shipped from|ship from|exw|fob|fca|fas|not (?:in|from|to)|except|fabricad[oa]s? en|hecho en|proveedor\p{L}* (?:en|de)|fabriqué\p{L}* en|fournisseur\p{L}* (?:en|de)|hergestellt in|aus|lieferant\p{L}* (?:in|aus)|из|производств\p{L}*|made|产于|原产)[ :]*$/iu;
const BUYERS = `${anyOf('importers?|buyers?|compan(?:y|ies)|customers?|clients?|markets?|wholesalers?|distributors?|retailers?|brands?|stores?|traders?|startup|firm|(?:web ?|e-commerce |online )?shops?|e-commerce|sellers?|business|supermarkets?|regulations?|plugs?|standards?|chain|empresa|importador\\p{L}*|mercado|distribuidor\\p{L}*|cliente\\p{L}*|entreprise|société|importateur|marché|distributeur|unternehmen|firma|importeur|markt|händler|kunden?|компани\\p{L}*|рын\\p{L}*|импорт[её]р\\p{L}*|شركة|السوق|azienda|importatore|mercato|şirket\\p{L}*|firmas\\p{L}*|pazar\\p{L}*|firma')}`;

const DEMONYM_PATTERNS = DEMONYMS.map(([country, words]) => {
  const name = anyOf(words);
  return {
    country,
    pattern: rarePattern(words, `${name} (?:\\p{L}+ ){0,2}?${BUYERS}|${BUYERS} (?:\\p{L}+ )?${name}`),
  };
});

interface Candidate {
  country: CountryCode;
  start: number;
  end: number;
  rank: number;
  /** Whether the text names the country, not only a city in it. */
  byName?: boolean;
}

/** Where the goods are to go. A buyer's own country or a city stands in for it, and is not sure. */
export function readDestination(text: Text): Found<CountryCode> | null {
  const candidates = [...byLabel(text), ...byName(text), ...byCity(text), ...byDemonym(text)];
  const first = candidates.sort((a, b) => a.rank - b.rank || a.start - b.start)[0];
  if (!first) return null;
  // The country itself says more than one of its cities.
  const named = candidates.find(({ country, byName }) => byName && country === first.country);
  const best = named ? { ...first, start: named.start, end: named.end } : first;
  const rivals = candidates.filter(({ rank, country }) => rank === best.rank && country !== best.country);
  return foundAt(text, best.start, best.end, () => best.country, best.rank <= 2 && rivals.length === 0);
}

function byLabel(text: Text): Candidate[] {
  return (['destination', 'port'] as const).flatMap((label) => {
    const value = labelled(text, label);
    if (!value) return [];
    const words = text.plain.slice(value.start, value.end);
    const loading = /load|origin|carga|起运|装运|отгруз/iu.test(text.plain.slice(value.from, value.start));
    const [country] = countryHits(words);
    const hit = country ?? cityIn(words);
    if (!hit || loading || (label === 'port' && hit.country === 'CN')) return [];
    return [{ country: hit.country, start: value.start + hit.start, end: value.start + hit.end, rank: 0 }];
  });
}

function byName(text: Text): Candidate[] {
  const { plain } = text;
  const terms = termHits(text);
  return countryHits(plain).flatMap((hit): Candidate[] => {
    const before = plain.slice(Math.max(0, hit.start - 45), hit.start);
    const after = plain.slice(hit.end, hit.end + 12);
    if (/^[ -]made(?!\p{L})/iu.test(after)) return [];
    if (NOT_THERE.test(before) && !/deliver|достав|доставк/iu.test(before)) return [];
    const to = leadsToCountry(text, hit.start, hit.end);
    const term = terms.some(
      ({ term, end }) => /^[CD]/.test(term) && hit.start >= end && hit.start - end < 35,
    );
    if (hit.country === 'CN' && !to) return [];
    const rank = to ? 1 : term ? 2 : AT_HOME.test(before) ? 4 : 6;
    if (DOUBTFUL.has(hit.country) && rank > 2) return [];
    return [{ ...hit, rank, byName: true }];
  });
}

function byCity(text: Text): Candidate[] {
  const { plain } = text;
  const terms = termHits(text);
  return PORTS.flatMap(({ country, pattern }): Candidate[] => {
    if (country === 'CN') return [];
    const match = pattern.exec(plain);
    if (!match) return [];
    const start = match.index;
    const before = plain.slice(Math.max(0, start - 40), start);
    const ahead = terms
      .filter(({ end }) => start >= end && start - end < 35 && !/[.;\n]/.test(plain.slice(end, start)))
      .at(-1);
    if (ahead && /^[EF]/.test(ahead.term)) return [];
    if (NOT_THERE.test(before)) return [];
    const to = leadsTo(text, start, start + match[0].length);
    // In lower case only behind a word for the way there: `nice`, `split` and `cork` are words too.
    if (/^\p{Ll}/u.test(match[0]) && /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(match[0]) && !to && !ahead)
      return [];
    const rank = ahead ? 2 : to ? 2 : 5;
    return [{ country, start, end: start + match[0].length, rank }];
  });
}

function cityIn(words: string): { country: CountryCode; start: number; end: number } | null {
  for (const { country, pattern } of PORTS) {
    const match = pattern.exec(words);
    if (match) return { country, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function byDemonym({ plain }: Text): Candidate[] {
  return DEMONYM_PATTERNS.flatMap(({ country, pattern }): Candidate[] => {
    const match = pattern.exec(plain);
    return match
      ? [{ country, start: match.index, end: match.index + match[0].length, rank: 3, byName: true }]
      : [];
  });
}
