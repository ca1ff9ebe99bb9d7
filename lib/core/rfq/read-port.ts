import { countryHits } from './country-names';
import { isInland, isState } from './inland';
import { PORTS } from './ports';
import { termHits } from './read-term';
import type { Found, Place } from './rfq';
import { anyOf, foundAt, labelled, type Text } from './text';
import { leadsTo } from './towards';

/** Scripts without capitals, in which any word could look like a name. */
const UNCASED =
  /[\p{Script=Han}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Words of sending goods somewhere. */
const SENDING = new RegExp(
  anyOf(
    'go(?:es|ing)? to|deliver\\p{L}*|ship(?:ped|ping|ment|s)?|send|sent|freight|destin\\p{L}*|arriv\\p{L}*|landed|env[ií]\\p{L}*|enviar|entreg\\p{L}*|flete|frete|puest[oa]s?|livr\\p{L}*|expédi\\p{L}*|rendu\\p{L}*|liefer\\p{L}*|versand\\p{L}*|fracht|доставк\\p{L}*|отгруз\\p{L}*|отправ\\p{L}*|поставк\\p{L}*|порт\\p{L}*|شحن|توصيل|تسليم|ميناء|consegn\\p{L}*|spedi\\p{L}*|resa|teslim\\p{L}*|sevk\\p{L}*|dostaw\\p{L}*|wysy[lł]\\p{L}*|משלוח|אספקה|נמל|送|運|発送|納品|배송|운송',
  ),
  'iu',
);

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
  /^(?:FBA|AWD|condition|conditions|kontakt|payement|zahlung|preis|prix|prezzo|precio|payment|price|prices|terms?|delivery|quantity|incoterms?|please|china|chinese|your|our|to|any|or|and|with|is|the|us|usd|eur|t\/t|tt|lc|we|target|per|only|preferred|basis|sea|air|chine|cina|китай|中国|请|付款|价格|目标|报价|交货|条款|или|и|и т|доставка|оплата|цена|срок|lütfen|fiyat\p{L}*|teslim\p{L}*|ile|من|أو|و|الدفع|السعر|مع|على|التسليم|لو|يرجى|الصين)$/iu;

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
    const words = match?.[1] ?? '';
    // `Rimini Italia` is a place in a country.
    const name = words.slice(0, countryHits(words)[0]?.start).trimEnd();
    if (match && name !== '' && !NO_PLACE.test(name) && !UNCASED.test(name)) {
      const from = end + match[0].length - words.length;
      return place(text, from, from + name.length, true);
    }
    const before = beforeTerm(text, start);
    if (before) return before;
  }
  const called = calledPort(text);
  // Under FOB the port is the one of loading, not where the goods go in the end.
  const [first] = hits;
  return called ?? (first && /^[EF]/.test(first.term) ? null : destinationPort(text, first !== undefined));
}

/** `Delivery to Piraeus, Greece CIF`, `海防CFR价`: the last known place ahead of the term in its sentence. */
function beforeTerm(text: Text, start: number): Found<Place> | null {
  const from = Math.max(0, start - 70);
  const ahead = text.plain.slice(from, start);
  const begin = from + 1 + Math.max(ahead.lastIndexOf('\n'), ahead.search(/[.;!?](?=\s[^.;!?]*$)/u));
  const places = knownPlaces(text, begin, start).filter(({ at, length }) => {
    const between = text.plain.slice(at + length, start);
    return (
      between.length <= 3 ||
      AS_PORT.test(between) ||
      leadsTo(text, at, at + length) ||
      (countryHits(between).length > 0 && between.length < 25)
    );
  });
  const last = places.sort((a, b) => a.at - b.at).at(-1);
  return last ? place(text, last.at, last.at + last.length, true) : null;
}

/** The port that the goods are to go to; an inland city only where a term stands somewhere that it could belong to. */
function destinationPort(text: Text, term: boolean): Found<Place> | null {
  const label = labelled(text, 'destination');
  const found = knownPlaces(text, 0, text.plain.length).filter(({ at, length, country }) => {
    const name = text.plain.slice(at, at + length);
    if (country === 'CN' || (!term && isInland(name)) || ofSample(text, at)) return false;
    if (label && at >= label.start && at < label.end) return true;
    const before = text.plain.slice(Math.max(0, at - 45), at);
    if (/^ל/u.test(name)) return true;
    const inBrackets = /\p{Lu}\p{L}+ \($/u.test(before) && countryHits(before.slice(-22)).length > 0;
    return leadsTo(text, at, at + length) ? sentToward(text, at, before) : inBrackets;
  });
  const first = found.sort((a, b) => a.at - b.at)[0];
  return first ? place(text, first.at, first.at + first.length, false) : null;
}

/** `Bitte zwei Muster nach Zürich`: samples travel on their own. */
function ofSample({ plain }: Text, at: number): boolean {
  return /(?:sample|muster|échantillon|muestra|amostra|campion|образ|عين|numune|próbk|样品|דוגמ)[^.;\n]{0,30}$/iu.test(
    plain.slice(Math.max(0, at - 50), at),
  );
}

/** `in` and `for` alone lead to a shop as well as to a port. */
function sentToward({ plain }: Text, at: number, before: string): boolean {
  if (!/(?<!\p{L})(?:в|на|для|para|pour|for|for our|z|do|da|in|en|a|à|au|ב|ל) ?$/iu.test(before)) return true;
  if (countryHits(plain.slice(at, at + 45)).length > 0) return true;
  return SENDING.test(plain.slice(Math.max(0, at - 70), at));
}

/** What makes a name before it that of a port. */
const AS_PORT = /^ ?(?:sea)?(?:port|liman\p{L}*|hafen|항|港)[^\p{L}]{0,3}$/iu;

function knownPlaces(text: Text, start: number, end: number) {
  const stretch = text.plain.slice(start, end);
  return PORTS.flatMap(({ country, pattern }) => {
    const match = pattern.exec(stretch);
    return match && !isState(match[0]) ? [{ country, at: start + match.index, length: match[0].length }] : [];
  });
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
    if (!match || isState(match[0]) || (near && match.index > 25)) continue;
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
