import { ASK, ASK_LOOSELY } from './asking';
import { bareCount, MEASURE } from './bare-count';
import { COUNT, countValue } from './numerals';
import type { Found, Quantity } from './rfq';
import { anyOf, foundAt, type Text } from './text';
import { UNIT_WORDS, unitOf } from './units';

/** Words of wanting, right before a number of goods that has no unit. */
const WANT = anyOf(
  `(?:re)?cherchons|request:?|need|needs|want|require|order|buy|purchase|quote (?:for|on)|price for|looking for|interested in|about|approx\\.?|around|qty|quantity(?: of)?
|necesitamos|necesito|comprar|busco|buscamos|pedido de|precisamos|preciso|procuramos|besoin de|cherchons|cherche|commander|acheter|benötigen|brauchen|suchen|bestellen
|нужно|нужны|требуется|требуются|ищем|закупить|купить|заказать|نحتاج(?: إلى)?|أحتاج(?: إلى)?|نريد|أريد|شراء|طلب|cerchiamo|ci servono|servono|abbiamo bisogno di|acquistare|ordinare|potrzebujemy|szukamy|kupić|zamówić|מחפשים|צריכים|צריך|מעוניינים ב|הזמנה של|say|start w(?:ith)?|starting with|begin with|需要|采购|求购|订购|购买|想要|想买|要`,
);
const WANT_BEFORE = new RegExp(`${WANT}[^\\n.;]{0,15}$`, 'iu');
const WANTED = new RegExp(
  `(?:${WANT}|${ASK}|${ASK_LOOSELY}) ?:? (?:for |like |some |n\\. ?|de |d'|di |von |about |approximately |around |ca\\. |circa |unos |cerca de |environ |etwa |около |примерно |حوالي )?(${COUNT})(?: ?(?:-|/|or|and|o|ou|oder|o|y|e|et|und|to|или|и|veya|lub) ?${COUNT})? (?=\\p{L})(?!${MEASURE})`,
  'iu',
);
const TIMES = new RegExp(
  `(?:^|\\n|[,;:!] )(?:(${COUNT}) ?x (?=\\p{L}{3})|(\\d[\\d., ]{1,8}) (?=\\p{Ll}{3,} \\p{Ll}{3,})(?!${MEASURE}))`,
  'u',
);

/** Whether a word of wanting stands right before a place. */
export function wantedBefore({ plain }: Text, start: number): boolean {
  return WANT_BEFORE.test(plain.slice(Math.max(0, start - 50), start));
}

const COUNT_AT_END = new RegExp(
  `(?<![\\p{L}\\d.,/$€£¥%]|[^\\p{Script=Hebrew}]-)(${COUNT}) ?(?:of |de |d'|di |x |von |van )?$`,
  'iu',
);
const KINDS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 };
/** `黑、白两种颜色，各2000个`: so many of each of the kinds counted just before. */
const EACH_OF = new RegExp(
  `([两二三四五六2-6])(?:种|个|款)?(?:颜色|色|款式?|尺寸|规格|型号)[^.;\\n]{0,8}各(?:要|需|来|订)? ?(${COUNT}) ?(${UNIT_WORDS})?`,
  'u',
);

/** A quantity told as one count for each of several kinds; null where none is. */
export function eachOfKinds(text: Text): Found<Quantity> | null {
  const match = EACH_OF.exec(text.plain);
  const value = countValue(match?.[2] ?? '');
  if (!match || value === null) return null;
  const kinds = KINDS[match[1] ?? ''] ?? Number(match[1]);
  const unit = match[3] === undefined ? null : (unitOf(match[3])?.unit ?? null);
  const quantity = { value: value * kinds, max: null, unit, parts: [], alternatives: [] };
  return foundAt(text, match.index, match.index + match[0].length, () => quantity, false);
}

/** A number that a word for quantity, or for a first order, says to be one though nothing follows it. */
const SAID = new RegExp(
  `${anyOf("q'?ty\\.?|quantit(?:y|ies)(?: of| is| would be| for (?:the )?first order(?: is)?)?|cantidad(?: de)?|quantidade(?: de)?|qtd\\.?|quantité(?: de)?|menge|stückzahl|кол-во|количество|тираж|الكمية|بكمية|العدد|عدد|quantità(?: di)?|miktar|starting with|start with|begin with|(?:need|want|order)(?: like| about| around)?|first (?:run|order|batch)|trial order|initial order|order quantity|数量|采购量|订量")}[^\\d\\n.;]{0,35}?(${COUNT})(?= ?(?:[,;()!?]|\\.(?!\\d)|\\n|$)| (?!${MEASURE})\\p{L}{3})`,
  'iu',
);
/** `300 to start with` */
const TO_START = new RegExp(
  `(?<![\\d.,$€£])(${COUNT}) (?:to (?:start|begin)|for (?:a start|starters|the first)|as a (?:first|start|trial))`,
  'iu',
);

/** The number right before the name of the goods: `fabricant pour 2 000 chaises pliantes`. */
export function countBefore(text: Text, product: Found<string> | null): Found<Quantity> | null {
  if (!product) return null;
  const from = Math.max(0, product.span[0] - 24);
  const match = COUNT_AT_END.exec(text.plain.slice(from, product.span[0]));
  const value = countValue(match?.[1] ?? '');
  if (!match || value === null || value < 2 || /^20(?:[12]\d|3[0-5])$/.test(match[1]?.trim() ?? ''))
    return null;
  const start = from + match.index;
  const quantity = { value, max: null, unit: null, parts: [], alternatives: [] };
  return foundAt(text, start, start + (match[1] ?? '').length, () => quantity, false);
}

/** A number without a unit after a word of wanting: `we need 5000 water bottles`. */
export function looseQuantity(text: Text): Found<Quantity> | null {
  const match =
    WANTED.exec(text.plain) ?? TIMES.exec(text.plain) ?? TO_START.exec(text.plain) ?? SAID.exec(text.plain);
  const count = match?.[1] ?? match?.[2] ?? '';
  const value = countValue(count);
  // A bare `2024` is a year.
  if (!match || value === null || /^20(?:[12]\d|3[0-5])$/.test(count.trim())) return bareCount(text);
  const rest = text.plain.slice(match.index + match[0].length);
  const unit = new RegExp(`^${UNIT_WORDS}`, 'iu').exec(rest)?.[0];
  const start = match.index + match[0].indexOf(count);
  const quantity = {
    value,
    max: null,
    unit: unit ? (unitOf(unit)?.unit ?? null) : null,
    parts: [],
    alternatives: [],
  };
  return foundAt(text, start, start + count.length, () => quantity, false);
}
