import type { Found } from './rfq';
import { anyOf, foundAt, labelled, type Text } from './text';

const SAMPLE = new RegExp(
  anyOf(
    'samples?|sampling|muestras?|amostras?|échantillons?|echantillons?|muster(?:stück\\p{L}*|teile?)?|freigabemuster|warenproben?|образ(?:ец|цы|цов|ца)|(?:ال)?عين(?:ة|ات)|campion[ei]|campionatura|numune\\p{L}*|prób(?:ka|ki|kę|ek)|proefmonsters?|monsters?|דוגמ(?:ה|א|אות|ית)|样品|样板|打样|打[一两1-5]?[个套件]?样|寄样|サンプル|見本|샘플|견본',
  ),
  'giu',
);
const NO_SAMPLE =
  /(?:no|not|without|don'?t need(?: any| a)?|do not need(?: any| a)?|sin|no (?:se )?(?:necesit\p{L}+|requier\p{L}+)|sem|não (?:precis\p{L}+|é necessári\p{L}+)(?: de)?|pas (?:besoin )?d[e']|sans|ohne|kein\p{L}*|без|не (?:нуж\p{L}+|требу\p{L}+)|لا (?:نحتاج|حاجة)(?: إلى| ل)?|بدون|senza|non (?:serv\p{L}+|occorr\p{L}+)|bez|geen|brak|bez|בלי|ללא|אין צורך ב|לא (?:צריך|צריכים|נדרש\p{L}*)|不需要?|无需|不用)[ -]*(?:\p{L}+ )?$/iu;
const NO_SAMPLE_AFTER =
  /^ ?(?:is |are |sind |не |is)?(?:gerek (?:yok|değil)|ihtiyaç yok|istemiyor\p{L}*|lazım değil|non (?:nécessaire|requis|obligatoire|necessari\p{L}|richiest\p{L})|pas (?:nécessaire|besoin)|não (?:é |são )?necessári\p{L}+|dispensad\p{L}+|inutile|غير (?:مطلوب|ضروري)\p{L}*|لا داعي|unnecessary|not (?:needed|required|necessary)|nicht (?:nötig|erforderlich)|не нуж\p{L}+|не требу\p{L}+|gerekmez|gerekmiyor|istemiyoruz|לא נדרש\p{L}*|nie (?:są |jest )?(?:potrzebn\p{L}*|wymagan\p{L}*)|は?不要|は(?:要りません|必要ありません)|은? ?(?:불필요|필요 ?없)|는? ?(?:불필요|필요 ?없)|no (?:es )?(?:necesari\p{L}+|requerid\p{L}+))/iu;
/** `sample` as part of something else: a picture to copy, a sample of our art. */
const NOT_WANTED = /^(?: (?:picture|photo|image|pic|design|file|drawing|text)s?)/iu;

const ATTACHED = new RegExp(
  anyOf(
    '(?:en |ci-joint )?pj|(?:mando|envio|enviei|segue)(?: a| o)? (?:arte|foto|desenho|layout)|(?:vi )?allego|allegh\\p{L}+|alleghiamo|je joins|nous joignons|adjunto|te mando (?:foto|imagen|diseño)\\p{L}*|attach(?:ed|ments?|ing)?|(?:drawings?|files?|artwork|pictures?|photos?|specs?) (?:to follow|will follow|below|enclosed)|enclosed|see (?:the )?(?:drawings?|pictures?|photos?|files?|images?|pics?)|(?:as|like) (?:per )?(?:the |my |our )?(?:pictures?|photos?|images?|drawings?)(?: below| shown| provided)?|(?:like|as|same as) (?:in|on) (?:the |my |this )?(?:picture|photo|image|drawing)s?|adjunt[oa]s?|adjuntamos|archivo adjunto|(?:em )?anexos?|anexad[oa]s?|segue (?:o )?desenho|ci-jointe?s?|en pièce jointe|pièces? jointes?|(?:im |als )?anhang|anbei|beigefügt\\p{L}*|angehängt\\p{L}*|(?:во )?вложени\\p{L}+|прилага\\p{L}+|прикреп\\p{L}+|приложен\\p{L}*|чертеж(?:и)? прилож\\p{L}*|(?:ال)?مرفق(?:ات|ة)?|allegat[oiae]|in allegato|ekte(?:ki|dir)?|ekli|ektedir|w załącz\\p{L}*|załączam\\p{L}*|bijlagen?|bijgevoegd\\p{L}*|anex(?:ei|amos|o)|adjunto|załącz\\p{L}*|מצורפ\\p{L}*|מצורף|נספח\\p{L}*|附件|见图|如图|附图|随附|添付|첨부',
  ),
  'iu',
);
const NO_ATTACHMENT =
  /(?:nothing (?:to|is)|nothing|not|nada (?:que|para)|rien (?:à|en)|nichts|ничего не|no hay|no|without|sin|sem|sans|ohne|kein\p{L}*|без|بدون|senza|无|没有) ?$/iu;
const NO_FILES =
  /(?<!\p{L})(?:no|without|don't have|sin|sem|sans|ohne|keine?|без|senza|bez|yok:?) (?:any )?(?:drawings?|files?|attachments?|artwork yet|planos|archivos|adjuntos|desenhos|anexos|plans?|fichiers?|zeichnung(?:en)?|anhang|чертеж\p{L}+|файл\p{L}+|вложени\p{L}+|disegni|allegati|rysunk\p{L}+|załącznik\p{L}+)(?: yet| available| at the moment)?(?= ?[.,;!\n)]|$)/iu;
const ATTACHED_TO = /^ ?(?:to (?:the )?(?:bottle|lid|wall|bag|product|strap|handle|box|cap))/iu;

/** Whether samples are wanted. */
export function readSample(text: Text): Found<boolean> | null {
  const label = labelled(text, 'sample');
  if (label) {
    const words = text.plain.slice(label.start, label.end);
    const no =
      /^(?:no|not? (?:needed|required)|none|nein|нет|non|sin|não|لا|hayır|nie|nee|不需要?|无)(?!\p{L})/iu.test(
        words,
      );
    return foundAt(text, label.from, label.end, () => !no, true);
  }
  for (const match of text.plain.matchAll(SAMPLE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (NOT_WANTED.test(text.plain.slice(end, end + 12))) continue;
    const before = text.plain.slice(Math.max(0, start - 35), start);
    const no = NO_SAMPLE.test(before) || NO_SAMPLE_AFTER.test(text.plain.slice(end, end + 25));
    return foundAt(text, start, end, () => !no, true);
  }
  return null;
}

/** Whether the buyer says that files come with the request. */
export function readAttachments(text: Text): Found<boolean> | null {
  const label = labelled(text, 'attachments');
  if (label) {
    const no = /^(?:no|none|n\/a|нет|无|nein|sin)(?!\p{L})/iu.test(text.plain.slice(label.start, label.end));
    return foundAt(text, label.from, label.end, () => !no, true);
  }
  const none = NO_FILES.exec(text.plain);
  if (none) return foundAt(text, none.index, none.index + none[0].length, () => false, true);
  for (const match of text.plain.matchAll(new RegExp(ATTACHED.source, 'giu'))) {
    const end = match.index + match[0].length;
    if (
      /(?:please|kindly|pls|must|to be|should|can you|could you) $/iu.test(
        text.plain.slice(Math.max(0, match.index - 12), match.index),
      )
    )
      continue;
    if (ATTACHED_TO.test(text.plain.slice(end, end + 20))) continue;
    const no = NO_ATTACHMENT.test(text.plain.slice(Math.max(0, match.index - 18), match.index));
    return foundAt(text, match.index, end, () => !no, true);
  }
  return null;
}
