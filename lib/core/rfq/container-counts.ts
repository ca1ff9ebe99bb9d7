import { COUNT, countValue } from './numerals';
import type { Text } from './text';

/** Numbers up to ten in words, as few containers are ordered. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:an?|one|full|une?|uno|um|uma|ein(?:en|e)?|один|одну|bir|jeden|אחד|一|壹|하나|한)$/iu, 1],
  [/^(?:two|dos|dois|duas|deux|zwei|due|дв[ае]|iki|dwa|שני|两|兩|二|두)$/iu, 2],
  [/^(?:three|tres|três|trois|drei|tre|три|üç|trzy|שלושה|三|세)$/iu, 3],
  [/^(?:four|cuatro|quatro|quatre|vier|quattro|четыре|dört|cztery|四|네)$/iu, 4],
  [/^(?:five|cinco|cinq|fünf|cinque|пять|beş|pięć|五)$/iu, 5],
];
const WORD =
  '(?:an?|one|full|une?|uno|um|uma|ein(?:en|e)?|один|одну|bir|jeden|two|dos|dois|duas|deux|zwei|due|дв[ае]|iki|dwa|three|tres|três|trois|drei|tre|три|üç|trzy|four|cuatro|quatro|quatre|vier|quattro|четыре|dört|cztery|five|cinco|cinq|fünf|cinque|пять|beş|pięć)(?= )|[一壹两兩二三四五](?=个|個|条|柜|只|台|x|\\d)|[한두세네] ';
const FEET =
  "(?:'{1,2}|ft\\.?|feet|foot|-?footers?|pies|pés|pieds|piedi|fuß|fut(?:ów|owe)?|футов\\p{L}*|قدم|尺|フィート|피트)";
const KIND = '(?:gp|hq|hc|dv|dc|rf|rh|ot|fr|fcl|high cubes?|reefers?|高柜|高箱|平柜|小柜|普柜|冷柜|柜|櫃)';
/** `2 x 40HQ`, `one 40'HC`, `两个40高柜`: count, length in feet, kind. */
const BOXES = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£¥-])(${COUNT}|${WORD}) ?(?:x|×|х|\\*|个|個|条|full|pcs|units?(?: of)?|containers? of|containers?|container(?:es)? de|контейнер\\p{L}*|kontener\\p{L}*|konteyner|contenedor(?:es)? de|conteneurs? de|container da|контейнер\\p{L}* по)? ?(20|40|45) ?(${FEET})?[- ]?(${KIND})?(?![\\p{Script=Latin}\\d%.])(?:[- ]?(?:containers?|cntrs?|contenedor(?:es)?|contêiner(?:es)?|conteneurs?|контейнер\\p{L}*|konteyner|kontener\\p{L}*))?`,
  'giu',
);
/** `40' HC container`, of which the count is one: nothing else counts it. */
const ONE_BOX = new RegExp(
  `(?:(?:^|\\n)[ -]*|(?:quantity|qty|order(?: of)?|for|need|menge|cantidad|quantité|quantidade|кол-во|количество|数量)[: ]{1,3}(?:one |1 )?(?:full )?)(20|40|45) ?(${FEET})?[- ]?(${KIND})?[- ]?(?:full )?(?:containers?|load)(?!\\p{L})`,
  'giu',
);

/** Containers of one kind. */
export interface ContainerCount {
  value: number;
  /** Length and kind: `40HQ`, `20FCL`, `40高柜`. */
  unit: string;
  start: number;
  end: number;
}

/** Every count of containers that are told by their length. */
export function containerCounts({ plain }: Pick<Text, 'plain'>): ContainerCount[] {
  if (!/20|40|45/.test(plain)) return [];
  const counted = [...plain.matchAll(BOXES)].flatMap((match): ContainerCount[] => {
    const [whole, count = '', length = '', feet, kind] = match;
    const named = feet !== undefined || kind !== undefined || /\p{L}{4}$/u.test(whole);
    const value = countValue(count) ?? wordValue(count);
    if (!named || value === null) return [];
    return [{ value, unit: unitOf(length, kind), start: match.index, end: match.index + whole.length }];
  });
  if (counted.length > 0) return counted;
  return [...plain.matchAll(ONE_BOX)].map((match) => ({
    value: 1,
    unit: unitOf(match[1] ?? '', match[3]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Length of a count of containers that a text begins with; undefined where it begins otherwise. */
export function containersAt(plain: string): number | undefined {
  const [first] = containerCounts({ plain });
  return first?.start === 0 ? first.end : undefined;
}

const unitOf = (length: string, kind: string | undefined) =>
  `${length}${(kind ?? 'ft').replace(/s$/i, '').toUpperCase()}`;

function wordValue(word: string): number | null {
  return WORDS.find(([words]) => words.test(word.trim()))?.[1] ?? null;
}
