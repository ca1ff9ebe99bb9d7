import { CERTIFICATES } from './certificates';
import { isPackaging, labelledWords } from './labelled-words';
import { AND, MATERIAL } from './lexicon';
import type { Found } from './rfq';
import { anyOf, foundAt, labelled, type Text } from './text';

const SAME = (words: string) => words;
const GRADE_BEFORE =
  '(?:(?:\\d{2,3} ?% ?|%100 |SUS ?|AISI ?|SS ?)?(?:\\b(?:201|202|304|304L|316|316L|430|6061|6063|7075|18/8|18/10) )?(?:100 ?% ?)?(?:(?:genuine(?: cow)?|real|full[- ]grain|top[- ]grain|cow|faux|solid|combed|ring[- ]?spun|recycled|virgin|pure|food[- ]grade|organic|brushed|certified|peinado|reciclad[oa]|riciclat[oa]|recyclée?|aliment[aá]ri?[oa]|alimentar) )?)';
const GRADE_AFTER =
  '(?:[ -]?\\(?(?:SUS ?|AISI ?)?(?:201|202|304L?|316L?|430|6061|6063|7075|18/8|18/10|T6)\\)?(?!\\d))*';
/** One material; the pattern is long and made once. */
const MATERIALS = new RegExp(
  `${GRADE_BEFORE}${MATERIAL}${GRADE_AFTER}(?: (?:orgánic[oa]|reciclad[oa]|recyclée?|riciclat[oa]|biologic[oa]|organik|alimentaire|alimentari[oa])(?!\\p{L}))?`,
  'giu',
);
const JOINED = new RegExp(`^${AND}$`, 'iu');
const SAME_KIND = { test: (words: string) => /\d ?%/.test(words) || materialRuns(words).length > 0 };
const MADE_OF = new RegExp(
  `${anyOf('made (?:of|from|out of|in)|hech[oa]s? de|fabricad[oa]s? (?:en|de)|feit[oa]s? de|en|fabriqué\\p{L}* en|aus|из|made with|body (?:material )?(?:is|in)|مصنوع\\p{L}* من|من|fatt[oaie] (?:di|in)|in|material is|material should be|z')} $`,
  'iu',
);
const CERT_CUE = new RegExp(
  anyOf(
    'certif\\p{L}*|certificat\\p{L}*|zertifi\\p{L}*|сертифи\\p{L}*|شهاد\\p{L}*|sertifika\\p{L}*|belge\\p{L}*|认证|证书|認証|인증|complian\\p{L}*|compliant|approv\\p{L}*|standards?|marked|mark|tested|report',
  ),
  'iu',
);

const IN_A = /(?<!\p{L})(?:in(?: an?)?|into|with(?: an?)?|w\/|each in) $/iu;
/** Names of whole families of materials. */
const GENERIC =
  /^(?:wooden|tecido|tela|tissu|stoff|kumaş|ткань|plastic|plástico|plastique|kunststoff|пластик\p{L}*|plastik|plastica|塑料|steel|metal\p{L}*|métal\p{L}*|металл\p{L}*|معدن\p{L}*|מתכת|金属|金屬|금속|fabric|foam)$/iu;
const PACKED_IN = /(?:wrapped|packed|boxed|imballat\p{L}*|confezionat\p{L}*) $/iu;
/** `color ottone`, `橡木色`: what it looks like, not what it is. */
const TONE_BEFORE =
  /(?:colou?r|color|cor|couleur|farbe|цвет\p{L}*|لون|colore|renk|kolor\p{L}*|צבע)[: ]{1,2}$/iu;

const isTone = (plain: string, start: number, end: number) =>
  TONE_BEFORE.test(plain.slice(Math.max(0, start - 10), start)) ||
  /^(?: (?:gr[ae]y|brown|white|black|beige|red|natural))? ?(?:-?colou?r|色|renk)/iu.test(
    plain.slice(end, end + 16),
  );

interface Run {
  words: string;
  start: number;
  end: number;
}

/** Every material in the text, those of one list together: `80 % cotton, 20 % polyester`. */
function materialRuns(plain: string): Run[] {
  const runs: Run[] = [];
  for (const match of plain.matchAll(MATERIALS)) {
    const start = match.index;
    const end = start + match[0].length;
    const last = runs.at(-1);
    const gap = last ? plain.slice(last.end, start) : '';
    if (last && (JOINED.test(gap) || (/^ ?$/.test(gap) && /^\d{1,3} ?%|\d{2}/.test(match[0])))) {
      last.end = end;
      last.words = plain.slice(last.start, end);
    } else runs.push({ words: match[0], start, end });
  }
  return runs;
}

/** What the goods are made of, as written. */
export function readMaterial(text: Text): Found<string> | null {
  const own = labelledWords(text, 'material', SAME_KIND);
  if (own) return own;
  const runs = materialRuns(text.plain).filter(({ start, end }) => !isTone(text.plain, start, end));
  const made = runs.find(({ start }) => {
    const before = text.plain.slice(Math.max(0, start - 40), start);
    const cue = MADE_OF.exec(before);
    return cue && !PACKED_IN.test(before.slice(0, cue.index));
  });
  if (made) return foundAt(text, made.start, made.end, SAME, true);
  // Shares say it best: `80 % cotton, 20 % polyester`.
  const shares = runs.find(({ words }) => /%/.test(words));
  if (shares) return foundAt(text, shares.start, shares.end, SAME, true);
  let vague: Found<string> | null = null;
  for (const { start, end, words } of runs) {
    const around = text.plain.slice(Math.max(0, start - 30), end + 25);
    if (
      /^\p{Ll}{1,2}$/u.test(words.trim()) ||
      isPackaging(text, start, end) ||
      (/^carton$/i.test(words.trim()) && text.language !== 'fr') ||
      (IN_A.test(text.plain.slice(Math.max(0, start - 14), start)) &&
        /^ (?:poly)?(?:bags?|box(?:es)?|pouch(?:es)?|cartons?|sleeves?)(?!\p{L})/iu.test(
          text.plain.slice(end, end + 12),
        )) ||
      /\d ?kgs? $/iu.test(text.plain.slice(Math.max(0, start - 6), start)) ||
      (/(?:kraft|paper|wood|cardboard|foam|karton|carton|papel|cartón|картон)/iu.test(words) &&
        /pack|box|embal|verpack|упаков|wrap/iu.test(around))
    )
      continue;
    const found = foundAt(text, start, end, SAME, true);
    // A lower-case `pet` is an animal, and `plastic` says less than the kind of plastic named later.
    if (
      /^(?:pet|felt|chrome|modal|vinyl|foam|lona)$/iu.test(words.trim()) &&
      !/^\p{Lu}{3}$/u.test(words.trim())
    ) {
      vague ??= /^pet$/iu.test(words.trim()) ? null : found;
      continue;
    }
    if (!GENERIC.test(words.trim())) return found;
    vague ??= found;
  }
  return vague;
}

/** A mark that no list knows, right beside the word for one: `DVGW certified`, `Zertifikat DVGW`. */
const BESIDE = new RegExp(
  `${anyOf('certificat\\p{L}*|certificaz\\p{L}*|zertifikat\\p{L}*|сертификат\\p{L}*|شهادة|sertifika\\p{L}*|norme?|norma')} (?:de |of |: ?)?([A-Z]{3,7})(?![\\p{L}\\d])|(?<![\\p{L}\\d])([A-Z]{3,7})[- ]?${anyOf('[Cc]ertified|[Cc]ertificat\\p{L}*|[Zz]ertifi\\p{L}*|[Aa]pprov(?:ed|al)|[Cc]ompliant|konform|[Gg]eprüft|belgesi|sertifikalı|認証|认证|인증')}`,
  'gu',
);
const NO_MARK =
  /^(?:MOQ|OEM|ODM|FOB|CIF|CFR|CNF|EXW|DDP|DAP|FCA|PCS|PVC|LED|USB|USD|EUR|TEST|MILL|AND|THE|QTY|RFQ|LCD|ABS|PDF)$/u;

function namedWith({ plain }: Text): { name: string; start: number; end: number }[] {
  return [...plain.matchAll(BESIDE)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(name);
    return NO_MARK.test(name) ? [] : [{ name, start, end: start + name.length }];
  });
}

/** Marks and certificates asked for, each once, in the usual spelling. */
export function readCertifications(text: Text): Found<readonly string[]> | null {
  const hits = CERTIFICATES.flatMap(([pattern, name]) =>
    [...text.plain.matchAll(pattern)].map((match) => ({
      // A standard by its number is spelled as the buyer does: `EN71`, `EN 71`.
      name:
        /\$1/.test(name) && !/ /.test(match[0])
          ? match[0].replace(/[:-]\d{4}$/, '')
          : name.replace('$1', match[1] ?? ''),
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  hits.push(...namedWith(text));
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
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
    label !== null || CERT_CUE.test(text.plain.slice(Math.max(0, first.start - 60), last.end + 40));
  return foundAt(text, first.start, near ? last.end : first.end, () => names, sure);
}
