import type { CountryCode } from '../origin';
import { type CountryHit, countryHits } from './country-names';
import { DEMONYMS, DOUBTFUL } from './country-words';
import { PORTS } from './ports';
import { rarePattern } from './rare-pattern';
import { termHits } from './read-term';
import type { Found } from './rfq';
import { anyOf, foundAt, labelled, type Text } from './text';

const TOWARDS = anyOf(
  `to|into|destination|deliver(?:y|ed)?(?: (?:to|in|at))?|ship(?:ped|ping|ment)?(?: to)?|import(?:ed|ing)? (?:to|into)|warehouse in|port in|for (?:the|our)?|enviar a|envío a|entrega en|destino(?: final)?:?|hacia|hasta|para|entrega (?:em|no|na)|enviar para|livr(?:aison|er|é|ée|ées|és) ?(?:en|au|aux|à)?|pour (?:le marché|la)|expédi(?:er|tion)? (?:en|au|vers)|vers|nach|in die|lieferung (?:nach|in)|versand nach|в|на|для|доставк\\p{L}+(?: в)?|поставк\\p{L}+ (?:в|на)|إلى|الى|توصيل|تسليم|شحن|verso|consegna (?:in|a)|spedizione (?:in|a)|destinazione|do|dostawa do|naar|levering in`,
);
const TOWARDS_BEFORE = new RegExp(
  `${TOWARDS} ?:? ?(?:the |la |el |il |l'|les |den |die |der |república |reino |our )?(?:(?:warehouse|address|port|customers?|market) (?:in|of) )?$`,
  'iu',
);
const UNSPACED_BEFORE =
  /(?:到|至|运往|发往|送到|送往|发到|运到|出口|目的地|目的国|销往|寄到|送至)[^\n.,]{0,4}$/u;
const UNSPACED_AFTER =
  /^ ?(?:までに?|向け|へ|に(?:配送|納品|発送)|로|으로|까지|市场|客户|買家|买家|港|'?[ydt]?[aeıiuü]r?(?:\s|$))/u;
const TURKISH_TO = /^'?(?:y?[ae]|n?[ae])(?!\p{L})/iu;
const AT_HOME = new RegExp(
  `${anyOf('based in|located in|company in|from|store in|shop in|importer in|distributor in|market in|customers? in|buyer in|we are in|business in|sell in|in|ubicad[oa]s? en|desde|de|en|empresa de|sou d[oae]|somos d[oae]|em|no|na|du|basé(?:e|s)? (?:en|au|à)|au|aux|aus|mit sitz in|sitz in|из|в|من|في|dal|dalla|con sede in|z|w|uit|位于|来自|我们在|在|我是|我司在')} ?(?:the |la |el |den |der |die |il |les )?$`,
  'iu',
);
const NOT_THERE =
  /(?:made in|manufactur\p{L}+ in|supplier\p{L}* (?:in|from)|factory in|factories in|produc\p{L}+ in|origin(?: of|:)?|sourc\p{L}+ from|import\p{L}* from|shipped from|ship from|exw|fob|fca|fas|not (?:in|from|to)|except|fabricad[oa]s? en|hecho en|proveedor\p{L}* (?:en|de)|fabriqué\p{L}* en|fournisseur\p{L}* (?:en|de)|hergestellt in|aus|lieferant\p{L}* (?:in|aus)|из|производств\p{L}*|made|产于|原产)[ :]*$/iu;
const BUYERS = `${anyOf('importers?|buyers?|compan(?:y|ies)|customers?|clients?|markets?|wholesalers?|distributors?|retailers?|brands?|stores?|traders?|startup|firm|supermarkets?|regulations?|plugs?|standards?|chain|empresa|importador\\p{L}*|mercado|distribuidor\\p{L}*|cliente\\p{L}*|entreprise|société|importateur|marché|distributeur|unternehmen|firma|importeur|markt|händler|kunden?|компани\\p{L}*|рын\\p{L}*|импорт[её]р\\p{L}*|شركة|السوق|azienda|importatore|mercato|şirket\\p{L}*|firmas\\p{L}*|pazar\\p{L}*|firma')}`;

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
}

/** Where the goods are to go. A buyer's own country or a city stands in for it, and is not sure. */
export function readDestination(text: Text): Found<CountryCode> | null {
  const candidates = [...byLabel(text), ...byName(text), ...byCity(text), ...byDemonym(text)];
  const best = candidates.sort((a, b) => a.rank - b.rank || a.start - b.start)[0];
  if (!best) return null;
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
    const to = towards(before, after, hit, text);
    const term = terms.some(
      ({ term, end }) => /^[CD]/.test(term) && hit.start >= end && hit.start - end < 35,
    );
    if (hit.country === 'CN' && !to) return [];
    const rank = to ? 1 : term ? 2 : AT_HOME.test(before) ? 4 : 6;
    if (DOUBTFUL.has(hit.country) && rank > 2) return [];
    return [{ ...hit, rank }];
  });
}

function towards(before: string, after: string, hit: CountryHit, { plain, language }: Text): boolean {
  if (TOWARDS_BEFORE.test(before) || UNSPACED_BEFORE.test(before) || UNSPACED_AFTER.test(after)) return true;
  const words = plain.slice(hit.start, hit.end);
  if (/^[ل]/.test(words)) return true;
  return language === 'tr' && (TURKISH_TO.test(after) || /'y?[ae]$/i.test(words));
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
    const to =
      TOWARDS_BEFORE.test(before) ||
      UNSPACED_BEFORE.test(before) ||
      UNSPACED_AFTER.test(plain.slice(start + match[0].length, start + match[0].length + 8));
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
    return match ? [{ country, start: match.index, end: match.index + match[0].length, rank: 3 }] : [];
  });
}
