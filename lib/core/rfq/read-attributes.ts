import type { Label } from './labels';
import { CERTIFICATES, COLOR, MATERIAL } from './lexicon';
import { NUMBER } from './numerals';
import type { Found } from './rfq';
import { anyOf, clauseEnd, foundAt, labelled, type Text } from './text';

const SAME = (words: string) => words;
const AND = `(?: ?(?:,|/|&|\\+|and|or|y|e|et|und|и|و|ve|i|en|o|ou|oder|или|أو|veya|和|及|或) ?)`;
const GRADE_BEFORE =
  '(?:(?:\\d{2,3} ?% ?|SUS ?|AISI ?|SS ?)?(?:\\b(?:201|202|304|304L|316|316L|430|6061|6063|7075|18/8|18/10) )?(?:100 ?% ?)?)';
const GRADE_AFTER =
  '(?:[ -]?\\(?(?:SUS ?|AISI ?)?(?:201|202|304L?|316L?|430|6061|6063|7075|18/8|18/10|T6)\\)?(?!\\d))*';
const MATERIALS = new RegExp(
  `${GRADE_BEFORE}${MATERIAL}${GRADE_AFTER}(?:${AND}?(?:\\d{1,3} ?% ?)${MATERIAL}|${AND}${MATERIAL})*`,
  'iu',
);
const MADE_OF = new RegExp(
  `${anyOf('made (?:of|from|out of|in)|hech[oa]s? de|fabricad[oa]s? (?:en|de)|feit[oa]s? de|en|fabriqué\\p{L}* en|aus|из|مصنوع\\p{L}* من|من|fatt[oaie] (?:di|in)|in|material is|material should be|z')} (${MATERIALS.source})`,
  'iu',
);
const PANTONE =
  '(?:pantone|PMS|RAL)[ :#]*[A-Z]?\\d{1,4}(?:[- ]?\\d{0,4})?(?: ?(?:TCX|TPX|C|U|CP))?(?![\\p{L}])';
const ONE_COLOR = `(?:(?:matte?|dark|light|pearl|navy|royal|deep|bright|hell|dunkel|azul|oscuro|тёмно-|светло-)[ -]?)?(?:${PANTONE}|${COLOR})(?: ?\\(?${PANTONE}\\)?)?`;
const COLORS = new RegExp(`${ONE_COLOR}(?:${AND}${ONE_COLOR})*`, 'iu');
/** Colours that are goods or finishes in these company. */
const NO_COLOR =
  /^(?:black|green|white|red) (?:tea|paper|friday|rice|pepper|wine|list)|^(?:clear)(?:ance| picture| photo| image|ly)|^(?:natural|orange|rose|gold|silver|cream|olive|ivory)(?! colou?r)(?= ?(?:oil|juice|supplier|member|plated|plating|jewel|925|water|wine))/iu;
const COLOR_CUE =
  /(?:colou?rs?|color(?:es)?|cor(?:es)?|couleurs?|farben?|цвет\p{L}*|اللون|لون|colore|renk|色)[^\n.;]{0,15}$/iu;

const LENGTH =
  '(?:mm|cm|m|inch(?:es)?|in|"|\'|ft|feet|pulgadas?|polegadas?|pouces?|zoll|мм|см|м|дюйм\\p{L}*|مم|سم|متر|pollici|毫米|厘米|公分|米|寸|英寸)';
const TIMES = '(?: ?(?:mm|cm|m|inch|in|")? ?(?:x|X|\\*|×|х|by|por|на|per) ?)';
const SIDE = `(?:[LWHD] ?:? ?)?${NUMBER}`;
const DIMENSIONS = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?:${SIDE})(?:${TIMES}${SIDE}){1,2} ?(?:${LENGTH}(?![\\p{L}\\d]))?(?: ?\\([LWHDxX* ]+\\))?`,
  'u',
);
const CAPACITY = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?<!\\d[.,])${NUMBER}(?: ?(?:-|to|~|,|/|and) ?${NUMBER})?(?: ?(?:ml|mL|ML|cl|oz|fl\\.? ?oz|l|L|lit(?:er|re)s?|gallons?|gal|litros?|litres?|мл|л|литр\\p{L}*|مل|لتر|毫升|升|cc|gsm|g/m2|mAh|W|kW|kVA)(?![\\p{L}\\d]))`,
  'u',
);
const SINGLE = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?<!\\d[.,])(?:Ø ?|∅ ?|φ ?|dia(?:meter)?\\.? ?)?${NUMBER}(?: ?${LENGTH})?(?: ?(?:-|to|~|till|bis|до|a) ?)?(?:${NUMBER})? ?${LENGTH}(?![\\p{L}\\d])(?: (?:diameter|thick(?:ness)?|long|length|wide|width|high|height|x ?\\d+)(?! ?\\d))?`,
  'u',
);
const LETTERS =
  /(?<![\p{L}\d/])(?:(?:XXS|XS|S|M|L|XL|XXL|XXXL|[2-6]XL)(?: ?[-,/~] ?| to | and | a | à | ao | al | bis | до ))+(?:XXS|XS|S|M|L|XL|XXL|XXXL|[2-6]XL)(?![\p{L}\d/])/u;
const PAPER = /(?<![\p{L}\d])A[0-6](?: size)?(?![\p{L}\d])/u;
/** A bare number is a size only behind the word for it. */
const BARE = /(?<![\p{L}\d.,])(?:EU |US |UK )?\d{1,3}(?:[.,]5)?(?: ?[-/] ?\d{1,3})?(?![\p{L}\d.,])/u;
const SIZE_CUE = new RegExp(
  `${anyOf('sizes?|dimensions?|measuring|tallas?|tamaños?|tamanhos?|medidas?|tailles?|größen?|maße|размер\\p{L}*|المقاس|مقاس|بمقاس|misur[ae]|boyut\\p{L}*|ölçü\\p{L}*|尺寸|规格|サイズ|사이즈')} ?(?:is|are|:|of|from|de|des|von)? ?`,
  'iu',
);
/** Sizes of something else than the goods. */
const NOT_GOODS =
  /(?:carton|packing|package|box|bag|logo|print(?:ing)?|container|pallet|caja|karton|箱|包装|MOQ)[^\n.;,]{0,14}$/iu;
const CERT_CUE = anyOf(
  'certif\\p{L}*|certificat\\p{L}*|zertifi\\p{L}*|сертифи\\p{L}*|شهاد\\p{L}*|sertifika\\p{L}*|belge\\p{L}*|认证|证书|認証|인증|complian\\p{L}*|compliant|approv\\p{L}*|standards?|marked|mark|tested|report',
);

/** What the goods are made of, as written. */
export function readMaterial(text: Text): Found<string> | null {
  const own = fromLabel(text, 'material');
  if (own) return own;
  const made = MADE_OF.exec(text.plain);
  const packed =
    made &&
    /(?:wrapped|packed|boxed|imballat\p{L}*|confezionat\p{L}*) $/iu.test(text.plain.slice(0, made.index));
  if (made && !packed) {
    const start = made.index + made[0].length - (made[1]?.length ?? 0);
    return foundAt(text, start, made.index + made[0].length, SAME, true);
  }
  for (const match of text.plain.matchAll(new RegExp(MATERIALS.source, 'giu'))) {
    const end = match.index + match[0].length;
    const around = text.plain.slice(Math.max(0, match.index - 30), end + 25);
    if (
      /^\p{Ll}{1,2}$/u.test(match[0].trim()) ||
      isPackaging(text, match.index, end) ||
      (/(?:kraft|paper|wood|cardboard|foam|karton|carton|papel|cartón|картон)/iu.test(match[0]) &&
        /pack|box|embal|verpack|упаков|wrap/iu.test(around))
    )
      continue;
    return foundAt(text, match.index, end, SAME, true);
  }
  return null;
}

/** Colours, as written; a list counts as one value. */
export function readColor(text: Text): Found<string> | null {
  const own = fromLabel(text, 'color');
  if (own) return own;
  let first: Found<string> | null = null;
  for (const match of text.plain.matchAll(new RegExp(COLORS.source, 'giu'))) {
    const start = match.index;
    const end = start + match[0].length;
    if (NO_COLOR.test(text.plain.slice(start, end + 12)) || isPackaging(text, start, end)) continue;
    const cue = COLOR_CUE.test(text.plain.slice(Math.max(0, start - 30), start));
    if (
      /^(?:rosa|clear|natural|gold|silver|orange|rose|cream|mor|gri|mai|viola|lila|gold(?:en)?)$/iu.test(
        match[0].trim(),
      ) &&
      !cue &&
      start > 0 &&
      !/\p{L}/u.test(text.plain.slice(end, end + 2))
    ) {
      first ??= foundAt(text, start, end, SAME, false);
      continue;
    }
    const found = foundAt(text, start, end, SAME, true);
    if (cue) return found;
    if (!first?.sure) first = found;
  }
  return first;
}

/** Dimensions, capacity or sizes of the goods, as written. */
export function readSize(text: Text): Found<string> | null {
  const own = fromLabel(text, 'size');
  if (own) return own;
  const { plain } = text;
  const cue = SIZE_CUE.exec(plain);
  if (cue) {
    const from = cue.index + cue[0].length;
    const end = clauseEnd(plain, from, true);
    for (const pattern of [DIMENSIONS, LETTERS, SINGLE, CAPACITY, PAPER, BARE]) {
      const match = pattern.exec(plain.slice(from, end));
      if (
        match &&
        match.index < 25 &&
        !NOT_GOODS.test(plain.slice(Math.max(0, cue.index - 20), cue.index + 1))
      )
        return foundAt(text, from + match.index, from + match.index + match[0].length, SAME, true);
    }
  }
  for (const pattern of [DIMENSIONS, LETTERS, CAPACITY, SINGLE, PAPER]) {
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
        !/\dx\d+x|\*/.test(match[0].replace(/ /g, ''))
      )
        continue;
      if (/20 ?(?:ft|')|40 ?(?:ft|')/.test(match[0])) continue;
      return foundAt(text, start, start + match[0].length, SAME, pattern !== SINGLE);
    }
  }
  return null;
}

/** Marks and certificates asked for, each once, in the usual spelling. */
export function readCertifications(text: Text): Found<readonly string[]> | null {
  const hits = CERTIFICATES.flatMap(([pattern, name]) =>
    [...text.plain.matchAll(pattern)].map((match) => ({
      name: name.replace('$1', match[1] ?? ''),
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = hits.filter(
    (hit, index) => !hits.slice(0, index).some((other) => hit.start < other.end && other.start <= hit.start),
  );
  const first = kept[0];
  const last = kept.at(-1);
  if (!first || !last) return null;
  const near = last.end - first.start <= 200;
  const names = [...new Set(kept.map(({ name }) => name))];
  const label = labelled(text, 'certifications');
  const sure =
    label !== null ||
    new RegExp(CERT_CUE, 'iu').test(text.plain.slice(Math.max(0, first.start - 60), last.end + 40));
  return foundAt(text, first.start, near ? last.end : first.end, () => names, sure);
}

function fromLabel(text: Text, label: Label): Found<string> | null {
  const value = labelled(text, label);
  if (!value) return null;
  const end = sameKind(
    text.plain,
    value.start,
    Math.min(value.end, sentenceEnd(text.plain, value.start)),
    label,
  );
  const words = text.plain.slice(value.start, end);
  if (/^(?:n\/?a|tbd|any|none|-+|no|see (?:the )?(?:attach|draw|pict)\p{L}*.*|as per .{1,40})$/iu.test(words))
    return null;
  return foundAt(text, value.start, end, SAME, true);
}

/** What may follow a comma in the value of a label: another item of its kind. */
const SAME_KIND: Readonly<Partial<Record<Label, RegExp>>> = {
  color: new RegExp(COLORS.source, 'iu'),
  material: new RegExp(`${MATERIALS.source}|\\d ?%`, 'iu'),
  size: new RegExp(`^ ?(?:\\d|[LWHD]\\b|[SMLX]{1,3}\\b|Ø|${SIDE})`, 'u'),
};

/** Ends a value at the first comma that is followed by something else. */
function sameKind(plain: string, start: number, end: number, label: Label): number {
  const kind = SAME_KIND[label];
  const commas = [...plain.slice(start, end).matchAll(/,(?!\d)/g)].map(({ index }) => start + index);
  const stop = commas.find((comma, index) => !kind?.test(plain.slice(comma + 1, commas[index + 1] ?? end)));
  return stop ?? end;
}

function sentenceEnd(plain: string, from: number): number {
  const match = /\.(?=\s+\p{Lu})|[!?]/u.exec(plain.slice(from));
  return match ? from + match.index : plain.length;
}

/** Whether the words stand in the value of the label on packaging. */
export function isPackaging({ labels }: Text, start: number, end: number): boolean {
  return labels.some(
    (value) =>
      (value.label === 'packaging' || value.label === 'sample' || value.label === 'payment') &&
      start >= value.start &&
      end <= value.end,
  );
}
