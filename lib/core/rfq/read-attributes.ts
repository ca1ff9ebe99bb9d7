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
const MATERIALS = new RegExp(
  `${GRADE_BEFORE}${MATERIAL}${GRADE_AFTER}(?:${AND}?(?:\\d{1,3} ?% ?)${MATERIAL}|${AND}${MATERIAL})*(?: (?:orgánic[oa]|reciclad[oa]|recyclée?|riciclat[oa]|biologic[oa]|organik|alimentaire|alimentari[oa])(?!\\p{L}))?`,
  'iu',
);
const ALL_MATERIALS = new RegExp(MATERIALS.source, 'giu');
const SAME_KIND = new RegExp(`${MATERIALS.source}|\\d ?%`, 'iu');
const MADE_OF = new RegExp(
  `${anyOf('made (?:of|from|out of|in)|hech[oa]s? de|fabricad[oa]s? (?:en|de)|feit[oa]s? de|en|fabriqué\\p{L}* en|aus|из|made with|body (?:material )?(?:is|in)|مصنوع\\p{L}* من|من|fatt[oaie] (?:di|in)|in|material is|material should be|z')} (${MATERIALS.source})`,
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
  /^(?:wooden|tecido|tela|tissu|stoff|kumaş|ткань|plastic|plástico|plastique|kunststoff|пластик\p{L}*|plastik|plastica|塑料|steel|metal|fabric|foam)$/iu;

/** What the goods are made of, as written. */
export function readMaterial(text: Text): Found<string> | null {
  const own = labelledWords(text, 'material', SAME_KIND);
  if (own) return own;
  const made = MADE_OF.exec(text.plain);
  const packed =
    made &&
    /(?:wrapped|packed|boxed|imballat\p{L}*|confezionat\p{L}*) $/iu.test(text.plain.slice(0, made.index));
  if (made && !packed) {
    const start = made.index + made[0].length - (made[1]?.length ?? 0);
    return foundAt(text, start, made.index + made[0].length, SAME, true);
  }
  // Shares say it best: `80 % cotton, 20 % polyester`.
  const shares = [...text.plain.matchAll(ALL_MATERIALS)].find(([words]) => /%/.test(words));
  if (shares) return foundAt(text, shares.index, shares.index + shares[0].length, SAME, true);
  let vague: Found<string> | null = null;
  for (const match of text.plain.matchAll(ALL_MATERIALS)) {
    const end = match.index + match[0].length;
    const around = text.plain.slice(Math.max(0, match.index - 30), end + 25);
    if (
      /^\p{Ll}{1,2}$/u.test(match[0].trim()) ||
      isPackaging(text, match.index, end) ||
      (IN_A.test(text.plain.slice(Math.max(0, match.index - 14), match.index)) &&
        /^ (?:poly)?(?:bags?|box(?:es)?|pouch(?:es)?|cartons?|sleeves?)(?!\p{L})/iu.test(
          text.plain.slice(end, end + 12),
        )) ||
      /\d ?kgs? $/iu.test(text.plain.slice(Math.max(0, match.index - 6), match.index)) ||
      (/(?:kraft|paper|wood|cardboard|foam|karton|carton|papel|cartón|картон)/iu.test(match[0]) &&
        /pack|box|embal|verpack|упаков|wrap/iu.test(around))
    )
      continue;
    const found = foundAt(text, match.index, end, SAME, true);
    // A lower-case `pet` is an animal, and `plastic` says less than the kind of plastic named later.
    if (
      /^(?:pet|felt|chrome|modal|vinyl|foam|lona)$/iu.test(match[0].trim()) &&
      !/^\p{Lu}{3}$/u.test(match[0].trim())
    ) {
      vague ??= /^pet$/iu.test(match[0].trim()) ? null : found;
      continue;
    }
    if (!GENERIC.test(match[0].trim())) return found;
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
      name: name.replace('$1', match[1] ?? ''),
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
