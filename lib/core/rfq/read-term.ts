import { INCOTERMS, type Incoterm } from '../quote/incoterms';
import { PORTS } from './ports';
import type { Found, RequestedTerm } from './rfq';
import { anyOf, foundAt, labelled, type Text } from './text';

type Term = Incoterm | 'DDU';

/** Terms written out, and the old names that live on. */
const NAMES: readonly (readonly [string, Term])[] = [
  [
    'ex[- ]?works?|ex[- ]factory|ab werk|franco fábrica|en fábrica|départ usine|franco fabbrica|фабричная цена|تسليم المصنع|出厂价|工厂交货',
    'EXW',
  ],
  ['free carrier|франко-перевозчик|货交承运人', 'FCA'],
  ['free alongside ship|船边交货', 'FAS'],
  ['free on board|franco a bordo|franco bord|фоб|فوب|离岸价|船上交货', 'FOB'],
  ['cost and freight|c ?& ?f|cnf|c\\+f|成本加运费', 'CFR'],
  ['cost,? insurance (?:and|&) freight|сиф|سيف|到岸(?:价)?', 'CIF'],
  ['carriage paid to', 'CPT'],
  ['carriage and insurance paid', 'CIP'],
  ['delivered at place', 'DAP'],
  ['delivered at place unloaded', 'DPU'],
  ['delivered duty paid|完税后交货|双清包税', 'DDP'],
  ['delivered duty unpaid', 'DDU'],
];
const BY_NAME = NAMES.map(([words, term]) => [new RegExp(anyOf(words), 'giu'), term] as const);
/** `CIF B12345678` is a Spanish tax number, `DAP 18-46` a fertiliser. */
const CODE = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}])(${[...INCOTERMS, 'DDU'].join('|')})(?![A-Za-zÀ-ÿ]|[:. ]{0,2}[A-Z]?-?\\d{2}[-\\d])`,
  'giu',
);

interface TermHit {
  term: Term;
  start: number;
  end: number;
}

const NOT_BEFORE =
  /(?<!\p{L})(?:not|no|don't (?:want|need)|nicht|keine?n?|pas|non|não|не|nie|ليس|لا|geen|instead of|statt|en lugar de|em vez de|au lieu de|anziché|вместо|zamiast)(?: (?:on|in|de|a|auf|на))? $|(?:不要|不是|不做|而非|לא )$/iu;
const NOT_AFTER =
  /^,? ?(?:değil|ではなく|じゃなく|아니|말고|is not|won't|nicht|no me|не (?:подход|интерес|нуж)|yerine|不行|不要)/iu;

/** Every Incoterm asked for in the text, in order; one that the buyer turns down is none. */
export function termHits(text: Text): TermHit[] {
  const { plain } = text;
  return allTerms(text).filter(
    ({ start, end }) =>
      !NOT_BEFORE.test(plain.slice(Math.max(0, start - 24), start)) &&
      !NOT_AFTER.test(plain.slice(end, end + 16)),
  );
}

function allTerms({ plain }: Text): TermHit[] {
  const hits: TermHit[] = [...plain.matchAll(CODE)].map((match) => ({
    term: (match[1] ?? '').toUpperCase() as Term,
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const [pattern, term] of BY_NAME) {
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      if (hits.some((hit) => Math.abs(hit.start - start) < 3)) continue;
      hits.push({ term, start, end: start + match[0].length });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** The term asked for; with several, the first, and not sure. */
export function readIncoterm(text: Text): Found<RequestedTerm> | null {
  const hits = termHits(text);
  const label = labelled(text, 'incoterm');
  const first =
    hits.find(({ start }) => label && start >= label.start && start < label.end) ??
    hits.find(({ end }) => placeFollows(text, end)) ??
    hits[0];
  if (!first) return null;
  const others = [...new Set(hits.map(({ term }) => term))].filter((term) => term !== first.term);
  return foundAt(
    text,
    first.start,
    first.end,
    () => ({ code: first.term, others }),
    others.length === 0 && first.term !== 'DDU',
  );
}

/** Whether a known place stands right behind a term: of two terms that one is meant in earnest. */
function placeFollows({ plain }: Text, end: number): boolean {
  const after = plain
    .slice(end, end + 34)
    .replace(
      /^ ?(?:[:\-(] ?|(?:to|at|in|port(?: of)?|basis|a|hasta|até|à|nach|bis|до|в|إلى|الى|do|naar) ){1,2}/iu,
      '',
    );
  return PORTS.some(({ pattern }) => (pattern.exec(after)?.index ?? after.length) <= 3);
}
