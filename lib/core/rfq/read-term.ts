import { INCOTERMS, type Incoterm } from '../quote/incoterms';
import { PORTS } from './ports';
import type { Found, Place, RequestedTerm } from './rfq';
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
  ['cost,? insurance (?:and|&) freight|сиф|سيف|到岸价', 'CIF'],
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

/** Every Incoterm in the text, in order. */
export function termHits({ plain }: Text): TermHit[] {
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
  const first = hits.find(({ start }) => label && start >= label.start && start < label.end) ?? hits[0];
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

const NAME =
  "[\\p{Lu}\\p{Lo}][\\p{L}'-]+(?:(?: (?:de|del|do|la|los|las|el|am|al|an der|of|di))? (?!(?:Port|Payment|Incoterms|Delivery|Target|Please|Hafen|Puerto|Porto|T\\/T|LC|USD|EUR|We|The|Our|Price)(?!\\p{L}))[\\p{Lu}][\\p{L}'-]+){0,2}";
const PORT_WORD = anyOf(
  'ports?(?: of| de)?|seaport|puerto(?: de)?|porto(?: de| di)?|hafen(?: von)?|порт[ау]?|ميناء|liman[ıi]|haven(?: van)?|portu',
);
const JOIN = `(?: ?(?:[,:\\-()/]|basis|price|prices|terms?|delivery|incoterms? ?\\d*|2020|our|any|the|to|at|in|for|hasta|até|jusqu'à|nach|bis|до|в|إلى|الى|a|à|${PORT_WORD}|价|到|至))*`;
const AFTER_TERM = new RegExp(`^${JOIN} ?(${NAME})`, 'u');
const NAMED = new RegExp(`${PORT_WORD} ?[:\\-]? ?(${NAME})`, 'gu');
const NAMED_BEFORE = new RegExp(
  `(?<![\\p{L}])(${NAME}) (?:[Pp]ort|[Ss]eaport|[Ll]imanı|[Hh]afen|PORT)(?!\\p{L})`,
  'gu',
);
const HAN_PORT = /([\p{Script=Han}]{2,4}?)港(?!币|元)/gu;

/** Words that follow a term or `port` and name no place. */
const NO_PLACE =
  /^(?:payment|price|prices|terms?|delivery|quantity|incoterms?|please|china|chinese|your|our|to|any|or|and|with|is|the|us|usd|eur|t\/t|tt|lc|we|target|per|only|preferred|basis|sea|air|chine|cina|китай|中国|请|付款|价格|目标|报价|交货|条款|или|и|и т|доставка|оплата|цена|срок|lütfen|fiyat\p{L}*|teslim\p{L}*|ile|من|أو|و|الدفع|السعر|مع|على|التسليم|لو|يرجى|الصين)$/iu;

/** The port or place named with the term, else the one called a port. Known places in any script. */
export function readPort(text: Text): Found<Place> | null {
  const label = labelled(text, 'port');
  if (label) {
    const found =
      knownIn(text, label.start, label.end) ?? named(text, label.start, label.end, /^[^,;(\n]{2,40}/u);
    if (found) return found;
  }
  const hits = termHits(text);
  for (const { start, end } of hits) {
    const next = text.labels.find(({ from }) => from >= end)?.from ?? text.plain.length;
    const stop = Math.min(end + 40, lineBreak(text.plain, end), next);
    const known = knownIn(text, end, stop, true);
    if (known) return known;
    const match = AFTER_TERM.exec(text.plain.slice(end, stop));
    const name = match?.[1] ?? '';
    if (match && !NO_PLACE.test(name) && !/\p{Script=Han}|\p{Script=Arabic}/u.test(name)) {
      const from = end + match[0].length - name.length;
      return place(text, from, from + name.length, true);
    }
    const ahead = /(?:to|for|at|hasta|para|nach|до|в|إلى) [^\n.,;:]{3,20} \(?$/iu.exec(
      text.plain.slice(Math.max(0, start - 30), start),
    );
    const before = ahead && knownIn(text, start - ahead[0].length, start);
    if (before) return before;
  }
  return calledPort(text);
}

function calledPort(text: Text): Found<Place> | null {
  const { plain } = text;
  for (const pattern of [NAMED_BEFORE, NAMED, HAN_PORT]) {
    for (const match of plain.matchAll(pattern)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].indexOf(name);
      if (NO_PLACE.test(name) || name.length < 2) continue;
      const known = knownIn(text, start, start + name.length + 12, true);
      if (known) return known;
      if (
        pattern === NAMED_BEFORE &&
        /\p{Script=Latin}/u.test(name) &&
        /^(?:USB|Type|HDMI|Our|Your|Main|Any|The|Sea|Air)/.test(name)
      )
        continue;
      if (pattern === HAN_PORT && name.length > 3) continue;
      return place(text, start, start + name.length, false);
    }
  }
  return null;
}

const lineBreak = (plain: string, from: number) => {
  const at = plain.slice(from).search(/[;\n]/);
  return at < 0 ? plain.length : from + at;
};

/** A known port in a stretch of text; `near` keeps to its first words. */
function knownIn(text: Text, start: number, end: number, near = false): Found<Place> | null {
  const stretch = text.plain.slice(start, end);
  let best: { at: number; length: number } | null = null;
  for (const { pattern } of PORTS) {
    const match = pattern.exec(stretch);
    if (!match || (near && match.index > 25)) continue;
    if (near && /[.!?]\s|\p{L}{4,}[^\n]*,/u.test(stretch.slice(0, match.index))) continue;
    const better =
      !best || match.index < best.at || (match.index === best.at && match[0].length > best.length);
    if (better) best = { at: match.index, length: match[0].length };
  }
  return best && place(text, start + best.at, start + best.at + best.length, true);
}

function named(text: Text, start: number, end: number, pattern: RegExp): Found<Place> | null {
  const match = pattern.exec(text.plain.slice(start, end));
  if (!match || NO_PLACE.test(match[0].trim()) || /^(?:any|tbd|n\/a)/i.test(match[0])) return null;
  return place(text, start, start + match[0].length, true);
}

function place(text: Text, start: number, end: number, sure: boolean): Found<Place> | null {
  return foundAt(text, start, end, (name) => ({ name, country: knownCountry(name) }), sure);
}

/** Country of a known port or city. */
function knownCountry(name: string): string | null {
  return PORTS.find(({ pattern }) => pattern.test(name))?.country ?? null;
}
