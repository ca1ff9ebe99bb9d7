import { isPackaging, labelledWords } from './labelled-words';
import { AND, COLOR } from './lexicon';
import type { Found } from './rfq';
import { anyOf, foundAt, type Text } from './text';

const SAME = (words: string) => words;
const PANTONE =
  '(?<!\\p{L})(?:pantone|PMS|RAL)[ :#]*[A-Z]?\\d{1,4}(?:[- ]?\\d{0,4})?(?: ?(?:TCX|TPX|C|U|CP))?(?![\\p{L}])';
const SHADE = anyOf(
  'marin[oa]|marinho|oscur[oa]s?|escur[oa]s?|clar[oa]s?|cielo|foncée?s?|claire?s?|anthracite|antracita|grafite|scur[oae]|chiar[oae]|mate?s?|mates|fosc[oa]s?|opac[oaie]|lucid[oaie]|brillantes?|marine|ciel|pastel|navy|melange|militar|pastello|pétrole',
);
const ONE_COLOR = `(?:(?:matte?|dark|light|pearl|navy|royal|deep|bright|hell|dunkel|azul|oscuro|verde|gris|rosa|bleu|vert|rouge|тёмно-|темно-|светло-|koyu|açık)[ -]?)?(?:${PANTONE}|${COLOR})(?: ${SHADE})?(?: ?\\(?${PANTONE}\\)?)?`;
const COLORS = new RegExp(`${ONE_COLOR}(?:${AND}${ONE_COLOR})*`, 'iu');
/** Colours that are goods or finishes in these company. */
const NO_COLOR =
  /^(?:black|green|white|red) (?:tea|paper|friday|rice|pepper|wine|list)|^(?:clear|transparent)(?:ance| picture| photo| image|ly| opening| height| distance| width| span| bore| instruction| idea| term)|^marine (?:plywood|grade|ply|engine|board|use|rope|hardware|paint|battery)|^(?:white|brown|black|clear|transparent|frosted|plain white|colou?r) (?:\p{L}+ )?(?:box(?:es)?|cartons?|poly ?bags?|mailers?|zip|pouch|label|sleeve)(?!\p{L})|^(?:natural|orange|rose|gold|silver|cream|olive|ivory)(?! colou?r)(?= ?(?:oil|juice|supplier|member|jewel|925|water|wine))/iu;
const COLOR_CUE =
  /(?:colou?rs?|color(?:es)?|cor(?:es)?|couleurs?|farben?|цвет\p{L}*|اللون|لون|colore|renk|色)[^\n.;]{0,15}$/iu;

/** Woods and metals are colours behind the word for one: `color ottone`. */
const TONE = new RegExp(
  `${anyOf('colou?r|color|cor|couleur|coloris|farbe|colore|renk|kolor|цвет')}[: ]{1,2}(?:de |del |do |в )?(${anyOf('(?:light |dark |natural )?(?:oak|walnut|wood|wenge|teak|mahogany|cherry|brass|copper|bronze|honey|steel)|kraft|natural|cru|roble|nogal|cerezo|haya|latón|cobre|madera|carvalho|nogueira|imbuia|mogno|freijó|cobre|latão|chêne|noyer|hêtre|laiton|cuivre|eiche|nussbaum|buche|ahorn|messing|kupfer|noce|rovere|ciliegio|faggio|ottone|rame|ceviz|meşe|pirinç|bakır|dąb|orzech|buk|miedź|дуб|орех|венге|бук|латунь|медь')}(?: [\\p{Ll}]{3,9}(?=[,.;\\n]|$))?)`,
  'iu',
);
const FINISH =
  /(?<=[,;:\n] ?)(?:high[- ])?(?:gloss|glossy|matte?|satin|brushed|mirror|antique)(?: finish| black)?(?= ?(?:[,.;\n]|$))/iu;
/** `marca blanca` is a brand of the buyer's own. */
const BRAND = /(?:marca|marque|marke|логотип|logo) $/iu;
const SAME_KIND = COLORS;
const ALL_COLORS = new RegExp(COLORS.source, 'giu');
const COUNTED =
  '(\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?![\\d%]|[.,]\\d| ?(?:ml|cl|l|mm|cm|m|g|kg|w|v|x|oz|usd|eur|gsm|inch|"|years?|days?|colou?rs?|designs?)(?!\\p{L}))(?: ?(?:pcs|pieces|units|pairs|sets|件|个|双|套|шт|adet|pz|uds?|un))?';
const COLOR_THEN_COUNT = new RegExp(`(${ONE_COLOR})(?: ?[:=x(-]| -)? ?${COUNTED}\\)?`, 'giu');
const COUNT_THEN_COLOR = new RegExp(
  `(?<![\\d.,$€£])${COUNTED} (?:in |of |x |en |em |de )?(${ONE_COLOR})`,
  'giu',
);

/** What a quantity is made up of, by colour. */
export interface ColorCounts {
  parts: { label: string; value: number }[];
  sum: number;
  start: number;
  end: number;
}

/** `purple 1000, green 500` or `300 black, 200 white`: at least two, next to each other. */
export function colorCounts({ plain }: Text): ColorCounts | null {
  return (
    inRun([...plain.matchAll(COLOR_THEN_COUNT)], 1, 2) ?? inRun([...plain.matchAll(COUNT_THEN_COLOR)], 2, 1)
  );
}

function inRun(items: readonly RegExpExecArray[], label: number, count: number): ColorCounts | null {
  const near = (a?: RegExpExecArray, b?: RegExpExecArray) =>
    a !== undefined && b !== undefined && b.index - a.index - a[0].length <= 6;
  const run = items.filter((item, index) => near(items[index - 1], item) || near(item, items[index + 1]));
  const [first] = run;
  const last = run.at(-1);
  // Numbers of a colour card are no counts.
  if (!first || !last || run.length < 2 || /pantone|PMS|RAL/iu.test(first[0])) return null;
  const parts = run.map((item) => ({
    label: (item[label] ?? '').trim(),
    value: Number((item[count] ?? '').replaceAll(',', '')),
  }));
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return { parts, sum, start: first.index, end: last.index + last[0].length };
}

/** Colours, as written; a list counts as one value. */
export function readColor(text: Text): Found<string> | null {
  const own = labelledWords(text, 'color', SAME_KIND);
  const counts = colorCounts(text);
  if (counts && (!own || counts.start >= own.span[0]))
    return foundAt(
      text,
      counts.start,
      counts.end,
      () => counts.parts.map(({ label }) => label).join(', '),
      true,
    );
  if (own) return own;
  const toned = TONE.exec(text.plain);
  if (toned) {
    const end = toned.index + toned[0].length;
    return foundAt(text, end - (toned[1] ?? '').length, end, SAME, true);
  }
  let first: Found<string> | null = null;
  for (const match of text.plain.matchAll(ALL_COLORS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (
      NO_COLOR.test(text.plain.slice(start, end + 12)) ||
      BRAND.test(text.plain.slice(Math.max(0, start - 8), start)) ||
      isPackaging(text, start, end)
    )
      continue;
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
  return first ?? finish(text);
}

/** Where no colour is told, the finish: `60 rolls, gloss`. */
function finish(text: Text): Found<string> | null {
  const match = FINISH.exec(text.plain);
  return match && foundAt(text, match.index, match.index + match[0].length, SAME, false);
}
