import { MONTHS as MONTH_NAMES } from './deadline-words';
import { countValue } from './numerals';
import type { Found, Quantity } from './rfq';
import { anyOf, foundAt, type Text } from './text';
import { UNIT_WORDS } from './units';

/** What follows a number that counts no goods. */
export const MEASURE =
  '(?:mm|cm|m|km|g|gsm|ml|l|oz|w|kw|v|mah|inch\\p{L}*|years?|days?|weeks?|months?|hours?|mins?|percent|ply|different|designs?|colou?rs?|sizes?|models?|usd|eur|dollars?|euros?|samples?|jahre|tage|wochen|días|años|dias|anos|jours|ans|дн\\p{L}*|лет|gün|yıl|giorni|anni)(?!\\p{L})';
/** People, places and things of the buyer's own, parts of the goods, and what else is counted in a request. */
const NOT_COUNTED = anyOf(
  `in|cm|mm|people|persons?|employees?|staff|stores?|shops?|branches|outlets?|hotels?|rooms?|schools?|students?|customers?|clients?|restaurants?|locations?|countries|pockets?|panels?|layers?|ports?|blades?|wheels?|drawers?|doors?|shelves|seats?|seater|tier|stage|speeds?|modes?|functions?|watts?|volts?|amps?|lumens?|rpm|psi|bar|threads?|gauge|grit|dpi|btu|micron|degrees?|times?|by|to|at|or|and|the|of|for|per|with|from|on|is|are|lots?|deliveries|shipments?|cycles?|pages?|minutes?|seconds?|series|type|model|version|class|grade|denier|mesh|ply|strands?|cores?|pin|pins|bit|inch
|tiendas|sucursales|empleados|personas|lojas|funcionários|pessoas|magasins|salariés|personnes|couleurs?|tailles?|boutiques|filialen|mitarbeiter|personen|farben?|größen?|läden|магазин\\p{L}*|сотрудник\\p{L}*|человек|цвет\\p{L}*|размер\\p{L}*|фили\\p{L}+|negozi|dipendenti|persone|colori|taglie|mağaza|kişi|renk|beden|sklep\\p{L}*|pracownik\\p{L}*|osób|kolor\\p{L}*|colores|cores|tallas|tamanhos|modelos?|mod[eè]les?|modelli|modell\\p{L}*|модел\\p{L}+|años|ans|лет|yıl|lat`,
);
/** A bare count before the name of goods. */
const COUNTED = ` ?(?:about |approx\\.? |around |circa |ca\\.? |etwa |environ |около |cerca de |unos |unas |umas |uns )?(\\d{1,3}(?:[ .,]\\d{3}){1,2}|\\d{2,7}|\\d{1,3}(?:[.,]\\d)? ?(?:k|mil|tsd\\.?|тыс\\.?|bin))(?: x)? (?=(?:of )?(?:\\p{L}{3,}))(?!(?:of )?(?:${NOT_COUNTED}|${MEASURE}|${UNIT_WORDS}))(?!\\p{L}+ ?\\d{4})`;
/** One that begins its clause, or stands behind a small word: `186 mattresses (...)`. */
const LEADING = new RegExp(
  `(?:^|[\\n:;!?]|(?<!\\d)[,.(-] |(?<!\\p{L})(?:for|on|of|pour|für|über|para|por|per|di|de|x|na|на|dla|ל|offer|quote|price))${COUNTED}`,
  'giu',
);
/** One behind any other word: `is replacing 340 park benches`. */
const INSIDE = new RegExp(`(?<=\\p{L}{2}) ${COUNTED}`, 'giu');
const NO_COUNT_BEFORE =
  /(?:^|[^\p{Ll}])(?:since|in|over|on|at|no|model|ref|street|tel|fax|and|grade|class|id|box|series|size|gauge|type|than|every|each|from|to|page|item|lot|room|year|up|depuis|seit|desde|dal|до|от|с|по)$|\p{Lu}$/u;

/** Names of months make a day of a number. */
const MONTHS = new RegExp(`^ ?(?:de |of )?${anyOf(MONTH_NAMES.join('|'))}`, 'iu');

/** The first number in the text that counts goods for want of anything else that it could count. */
export function bareCount(text: Text): Found<Quantity> | null {
  for (const match of [...text.plain.matchAll(LEADING), ...text.plain.matchAll(INSIDE)]) {
    const count = match[1] ?? '';
    const value = countValue(count);
    const start = match.index + match[0].lastIndexOf(count);
    const rest = text.plain.slice(start + count.length, start + count.length + 24);
    if (value === null || value < 10 || /^20(?:[12]\d|3[0-5])$/.test(count) || MONTHS.test(rest)) continue;
    if (
      match[0].startsWith(' ') &&
      (!/^(?: x)? \p{Ll}/u.test(rest) ||
        NO_COUNT_BEFORE.test(text.plain.slice(Math.max(0, match.index - 12), match.index)))
    )
      continue;
    if (
      /(?:[$€£¥#№+]|no\.?|nr\.?|n°|ref\.?|rfq|en|iso|din|bs|astm) ?$/iu.test(
        text.plain.slice(0, start).slice(-6),
      )
    )
      continue;
    const quantity = { value, max: null, unit: null, parts: [], alternatives: [] };
    return foundAt(text, start, start + count.length, () => quantity, false);
  }
  return null;
}
