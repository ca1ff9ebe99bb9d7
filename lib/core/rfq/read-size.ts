import { isPackaging, labelledWords } from './labelled-words';
import { NUMBER } from './numerals';
import type { Found } from './rfq';
import { anyOf, clauseEnd, foundAt, type Text } from './text';

const SAME = (words: string) => words;
const LENGTH =
  '(?:mm|cm|m|inch(?:es)?|in|"|\'|ft|feet|pulgadas?|polegadas?|pouces?|zoll|мм|см|м|дюйм\\p{L}*|مم|سم|متر|pollici|ס"מ|מ"מ|מטר|cali|センチ|ミリ|센치|센티|㎝|㎜|毫米|厘米|公分|米|寸|英寸)';
const TIMES = '(?: ?(?:mm|cm|m|inch|in|")? ?(?:x|X|\\*|×|х|by|por|на|per) ?)';
const SIDE = `(?:[LWHD] ?:? ?)?${NUMBER}`;
const DIMENSIONS = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?:${SIDE})(?:${TIMES}${SIDE}){1,2}(?: ?\\+ ?\\d{1,3})? ?(?:${LENGTH}(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Hebrew}\\d]))?(?: ?\\([LWHDxX* ]+\\))?`,
  'u',
);
const CAPACITY = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?<!\\d[.,])${NUMBER}(?: ?(?:-|to|~|,|/|and) ?${NUMBER})?(?: ?(?:ml|mL|ML|cl|oz|fl\\.? ?oz|l|L|lit(?:er|re)s?|gallons?|gal|litros?|litres?|мл|л|литр\\p{L}*|مل|لتر|מ"ל|ליטר|毫升|升|أونصة|أوقية|cc|gsm|g/m2|л\\.?)(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Hebrew}\\d]))`,
  'u',
);
const SINGLE = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?<!\\d[.,])(?:Ø ?|∅ ?|φ ?|dia(?:meter)?\\.? ?)?${NUMBER}(?: ?${LENGTH})?(?: ?(?:-|to|~|till|bis|до|a) ?)?(?:${NUMBER})? ?${LENGTH}(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Hebrew}\\d])(?: (?:diameter|thick(?:ness)?|long|length|wide|width|high|height|x ?\\d+)(?! ?\\d))?`,
  'u',
);
/** `205/55R16` of a tyre, `king size` of a bed, `3-10 years` of a child. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\d])(?:M\\d{1,2}(?: ?[xX*] ?\\d{1,3})?(?![\\p{L}\\d])|\\d{2} ?- ?\\d{2}(?= (?:numara|beden)(?!\\p{L}))|\\d{3}/\\d{2} ?Z?R ?\\d{2}(?:\\.5)?(?![\\p{L}\\d])|\\d{2}(?:\\.\\d{2})?[xX/]\\d{1,2}\\.\\d{1,2}-\\d{2}(?!\\d)|\\d{1,2} ?(?:-|to|a|à|bis|до|al?) ?\\d{1,2} ?${anyOf('years?(?: old)?|yrs|months|años|anos|ans|jahre|лет|yaş|anni|岁|سنوات|ay|aylık|mois|mesi|meses|monate|months')}|${anyOf('(?:super )?king(?:[- ]size)?(?= |,|\\.|$)(?! of)|queen[- ]size|twin[- ]size|king[- ]size|one size|free size|plus size|talla única|taille unique|einheitsgröße|taglia unica|tek ebat|double size|single size|matrimoniale|[Oo]ne [Ss]ize|[Ff]ree [Ss]ize|[Tt]alla [Úú]nica|tamanho único|均码|[中大小特]号')})`,
  'u',
);
const LETTER = /(?<![\p{L}\d/])(?:XXS|XS|S|M|L|XL|XXL|XXXL|[2-6]XL)(?![\p{L}\d/'])/u;
/** Letters of sizes, each with a count. */
const COUNTED_LETTERS =
  /(?<![\p{L}\d])(?:XXS|XS|S|M|L|XL|XXL|XXXL|[2-6]XL)(?:[:=\- ]{1,2}\d{1,6})(?:[,;/ ]{1,3}(?:and )?(?:XXS|XS|S|M|L|XL|XXL|XXXL|[2-6]XL)[:=\- ]{1,2}\d{1,6}){1,8}(?![\d\p{L}])/u;
const LETTERS =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d/])(?:(?:XXS|XS|S|M|L|XL|XXL|XXXL|[2-6]XL)(?: ?[-,/~] ?|, ?(?:y|e|and) | to | and | y | e | et | und | и | ve | a | à | ao | al | bis | до ))+(?:XXS|XS|S|M|L|XL|XXL|XXXL|[2-6]XL)(?![\p{L}\d/])/u;
/** `DN25`, `calibre 16`, `18 gauge`: sizes by a number of their trade. */
const TRADE =
  /(?<![\p{L}\d./])(?:\d(?:[ -]\d)?\/\d{1,2} ?(?:"|inch(?:es)?|zoll|pouces?|pulgadas?|polegadas?|pollici|дюйм\p{L}*|cala)|DN ?\d{1,4}|NPS ?\d{1,2}|calibre \d{1,2}|gauge \d{1,2}|\d{1,2} ?(?:gauge|ga|AWG))(?![\p{L}\d])/iu;
/** Sizes by letters in Portuguese and Spanish, and by months of a baby. */
const LOCAL_LETTERS =
  /(?<![\p{L}\d])(?:PP|P|CH|M|G|GG|XG|EG)(?:(?:, ?| e | y | a | ao |\/)(?:PP|P|CH|M|G|GG|XG|EG|XL))+(?![\p{L}\d])/u;
const PAPER = /(?<![\p{L}\d])A[0-6](?: size)?(?![\p{L}\d])/u;
/** A bare number is a size only behind the word for it. */
const BARE = /(?<![\p{L}\d.,])(?:EU |US |UK )?\d{1,3}(?:[.,]5)?(?: ?[-/] ?\d{1,3})?(?![\p{L}\d.,])/u;
const SIZE_CUE = new RegExp(
  `${anyOf('sizes?|尺码|numaralar|beden|dimensions?|measuring|tallas?|tamaños?|tamanhos?|medidas?|tailles?|größen?|maße|размер\\p{L}*|المقاس|مقاس|بمقاس|misur[ae]|boyut\\p{L}*|ölçü\\p{L}*|尺寸|规格|サイズ|사이즈|크기|גודל|מידה|מידות|קוטר|rozmiar\\p{L}*|wymiar\\p{L}*|poj\\.|pojemność|calibre|diamètre|diámetro|diâmetro|durchmesser|диаметр\\p{L}*|قطر')} ?(?:is|are|:|of|from|de|des|von)? ?`,
  'iu',
);
/** Sizes of something else than the goods. */
const NOT_GOODS =
  /(?:carton|packing(?! tape)|package|box(?!es)|bag(?!s)|logo|print(?:ing)?|container|pallet|caja|karton|箱|包装|MOQ)(?! -)[^\n.;,]{0,14}$/iu;
/** `10, 15 and 20 cm` */
const LIST = new RegExp(
  `(?<![\\p{L}\\d.,])${NUMBER}(?: ?(?:,|/) ?${NUMBER}){0,4} ?(?:,|/|and|y|e|et|und|и|ve) ?${NUMBER} ?${LENGTH}(?![\\p{L}\\d])`,
  'u',
);
const SAME_KIND = new RegExp(`^ ?(?:\\d|[LWHD]\\b|[SMLX]{1,3}\\b|Ø|${SIDE})`, 'u');

/** Weights of the goods themselves, where nothing else tells their size: `from 2.5 to 30 kg`, `70 g`. */
const WEIGHTS = new RegExp(
  `(?<![\\p{L}\\d.,])(?:${NUMBER} ?(?:kg|g)? ?(?:-|to|a|à|bis|до|~) ?${NUMBER} ?(?:kg|lbs?|кг|кг|كجم|公斤)|\\d{1,4} ?(?:g|gr|grams?|гр?|克|グラム|oz))(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d/])(?! (?:pp |paper |woven |plastic )?(?:bags?|sacks?|drums?|pouch\\p{L}*|per|each))`,
  'u',
);
const CAPACITY_LABEL = /capaci|contenance|fassung|volum|pojemn|kapasit|ёмкость|емкость|سعة|נפח|容量/iu;

/** The value behind a label for dimensions, before one for what the goods hold. */
function fromLabel(text: Text): Found<string> | null {
  const sizes = text.labels.filter(({ label }) => label === 'size');
  const best = sizes.find(({ from, start }) => !CAPACITY_LABEL.test(text.plain.slice(from, start)));
  const labels = best ? text.labels.filter((one) => one.label !== 'size' || one === best) : text.labels;
  return labelledWords({ ...text, labels }, 'size', SAME_KIND);
}

/** Dimensions, capacity or sizes of the goods, as written. */
export function readSize(text: Text): Found<string> | null {
  const counted = COUNTED_LETTERS.exec(text.plain);
  if (counted) {
    const names = [...counted[0].matchAll(/\p{L}+(?=[:=\- ]{1,2}\d)|[2-6]XL/gu)].map(([name]) => name);
    return foundAt(text, counted.index, counted.index + counted[0].length, () => names.join(', '), true);
  }
  const own = fromLabel(text);
  if (own) return own;
  const { plain } = text;
  const cue = SIZE_CUE.exec(plain);
  if (cue) {
    const from = cue.index + cue[0].length;
    const end = clauseEnd(plain, from, true);
    for (const pattern of [
      DIMENSIONS,
      TRADE,
      NAMED,
      LETTERS,
      LOCAL_LETTERS,
      LETTER,
      LIST,
      SINGLE,
      CAPACITY,
      PAPER,
      BARE,
    ]) {
      const match = pattern.exec(
        plain.slice(from, pattern === LETTERS || pattern === LIST ? clauseEnd(plain, from, false) : end),
      );
      if (
        match &&
        match.index < 25 &&
        !NOT_GOODS.test(plain.slice(Math.max(0, cue.index - 20), cue.index + 1))
      )
        return foundAt(text, from + match.index, from + match.index + match[0].length, SAME, true);
    }
  }
  for (const pattern of [
    DIMENSIONS,
    TRADE,
    NAMED,
    LETTERS,
    LOCAL_LETTERS,
    LIST,
    CAPACITY,
    PAPER,
    SINGLE,
    WEIGHTS,
  ]) {
    for (const match of plain.matchAll(new RegExp(pattern.source, 'gu'))) {
      const start = match.index;
      const before = plain.slice(Math.max(0, start - 25), start);
      if (
        NOT_GOODS.test(before) ||
        /[$€£¥]\s*$/.test(before) ||
        isPackaging(text, start, start + match[0].length)
      )
        continue;
      if (
        pattern === DIMENSIONS &&
        !/[a-z"'мсم米厘毫]\)?$/iu.test(match[0].trim()) &&
        !/\dx\d+x|\*|^\d{2,4}x\d{2,4}$/i.test(match[0].replace(/ /g, ''))
      )
        continue;
      if (/^\d+ ?in$/.test(match[0]) && /^ ?\d/.test(plain.slice(start + match[0].length))) continue;
      if (/20 ?(?:ft|')|40 ?(?:ft|')/.test(match[0])) continue;
      return foundAt(text, start, start + match[0].length, SAME, pattern !== SINGLE);
    }
  }
  return null;
}
