import { quantityMentions } from './quantity-mentions';
import type { Found } from './rfq';
import { anyOf, clauseEnd, clauseStart, foundAt, labelled, type Text } from './text';

const SAMPLE = new RegExp(
  anyOf(
    'samples?|sampling|muestras?|amostras?|échantillons?|echantillons?|muster(?:stück\\p{L}*|teile?)?|warenproben?|образ(?:ец|цы|цов|ца)|(?:ال)?عين(?:ة|ات)|campion[ei]|campionatura|numune\\p{L}*|prób(?:ka|ki|kę|ek)|proefmonsters?|monsters?|样品|样板|打样|寄样|サンプル|見本|샘플|견본',
  ),
  'giu',
);
const NO_SAMPLE =
  /(?:no|not|without|don'?t need(?: any| a)?|do not need(?: any| a)?|sin|no (?:se )?(?:necesit\p{L}+|requier\p{L}+)|sem|não (?:precis\p{L}+|é necessári\p{L}+)(?: de)?|pas (?:besoin )?d[e']|sans|ohne|kein\p{L}*|без|не (?:нуж\p{L}+|требу\p{L}+)|لا (?:نحتاج|حاجة)(?: إلى| ل)?|بدون|senza|non (?:serv\p{L}+|occorr\p{L}+)|bez|geen|不需要?|无需|不用)[ -]*(?:\p{L}+ )?$/iu;
const NO_SAMPLE_AFTER =
  /^ ?(?:is |are |sind |не |non |gerek|is)?(?:not (?:needed|required|necessary)|nicht (?:nötig|erforderlich)|не нуж\p{L}+|не требу\p{L}+|gerekmez|gerekmiyor|istemiyoruz|no (?:es )?(?:necesari\p{L}+|requerid\p{L}+))/iu;
/** `sample` as part of something else: a picture to copy, a sample of our art. */
const NOT_WANTED = /^(?: (?:picture|photo|image|pic|design|file|drawing|text)s?)/iu;

const ATTACHED = new RegExp(
  anyOf(
    'attach(?:ed|ments?|ing)?|enclosed|see (?:the )?(?:drawings?|pictures?|photos?|files?|images?|pics?)|(?:as|like) (?:per )?(?:the |my |our )?(?:pictures?|photos?|images?|drawings?)(?: below| shown| provided)?|(?:like|as|same as) (?:in|on) (?:the |my |this )?(?:picture|photo|image|drawing)s?|adjunt[oa]s?|adjuntamos|archivo adjunto|(?:em )?anexos?|anexad[oa]s?|segue (?:o )?desenho|ci-jointe?s?|en pièce jointe|pièces? jointes?|(?:im |als )?anhang|anbei|beigefügt\\p{L}*|angehängt\\p{L}*|(?:во )?вложени\\p{L}+|прилага\\p{L}+|прикреп\\p{L}+|приложен\\p{L}*|чертеж(?:и)? прилож\\p{L}*|(?:ال)?مرفق(?:ات|ة)?|allegat[oiae]|in allegato|ekte(?:ki|dir)?|ekli|ektedir|w załącz\\p{L}*|załączam\\p{L}*|bijlagen?|bijgevoegd\\p{L}*|附件|见图|如图|附图|随附|添付|첨부',
  ),
  'iu',
);
const NO_ATTACHMENT = /(?:no|without|sin|sem|sans|ohne|kein\p{L}*|без|بدون|senza|无|没有) ?$/iu;
const ATTACHED_TO = /^ ?(?:to (?:the )?(?:bottle|lid|wall|bag|product|strap|handle|box|cap))/iu;

const PACK_CUE = new RegExp(
  anyOf(
    'each (?:\\p{L}+ )?in (?:an? |one |its own |separate |individual )?(?:\\p{L}+ )?(?:box|bag|polybag|carton|pouch)|(?:each )?on (?:a )?blister cards?|(?:with |and |\\+ ?)hang ?tags?|hang ?tags? ?(?:\\+|and)[^,.;\\n]{0,20}|imball(?:o|aggio) singol[oi](?: in)?|(?:独立|单独|单个|每个|逐个)?(?:袋装|盒装|吸塑装|桶装|裸装)|(?:独立|单独|单个)包装|(?:в )?(?:термоусадк\\p{L}+|индивидуальн\\p{L}+ упаковк\\p{L}+|коробк[еу])(?!\\p{L})|(?:individually |single |each )?(?:poly[- ]?bagged|bagged|shrink[- ]wrapped|vacuum[- ](?:packed|sealed)|carded|palleti[sz]ed)|(?:in )?(?<![\\d.,])\\d{1,4} ?(?:kgs?|g|lbs?|l|ml|litres?|liters?) (?:net )?(?:(?:pp|paper|jumbo|woven|kraft|poly|plastic|steel|iron|multiwall) )*(?:bags?|sacks?|drums?|pails?|cartons?|tins?|jerry ?cans?|ibc)|(?:big|jumbo) bags?|(?:en |em )?(?:sacos|bolsas|sacas|bidones|tambores|cajas|caixas|cartones) de \\d{1,4} ?(?:kg|g|l|ml|unidades|uds?\\.?|piezas|pzas?|un\\.?|peças)|(?:en |in )?(?:sacs|fûts|cartons|sachets|boîtes) de \\d{1,4} ?(?:kg|g|l|ml|pièces|pcs|unités)|(?:in )?(?:sacchi|scatole|cartoni|fusti) da \\d{1,4} ?(?:kg|g|l|ml|pezzi|pz)|(?:in )?(?:säcken?|kartons?|eimern?) (?:à|zu|mit) \\d{1,4} ?(?:kg|g|l|ml|stück|stk)|(?:в )?(?:мешках|мешки|коробках|коробки|бочках) по \\d{1,4} ?(?:кг|г|л|шт\\.?)|(?:boxes|cartons|cases|bags) of \\d{1,4}(?: (?:pcs|pieces|units))?|\\d{1,4} (?:pcs|pieces|units) ?(?:per|/) ?(?:box|carton|ctn|case|bag)(?![\\p{L}])|(?:individual(?:ly)? |each (?:\\p{L}+ )?|retail |neutral |custom(?:ized)? |standard (?:export )?|export )*(?:packed|packaged|wrapped|boxed)(?: individually)?(?: (?:in|with|into|by))?|packaging|packing|(?:in|with) (?:a |an |individual |custom(?:ized)? |neutral |our |printed |branded )*(?:colou?r |gift |white |kraft |paper |opp |poly|blister |retail |export |mail |pvc |window |display |brown )(?:box(?:es)?|bags?|cartons?|packs?|packaging|sleeves?)|(?:gift|colou?r|retail|kraft|white|window|display|mailer) box(?:es)?|poly ?bags?|opp bags?|blister packs?|export cartons?|bulk pack(?:ed|ing)?|shrink wrap(?:ped)?|empacad[oa]s?(?: en)?|embalad[oa]s?(?: en| em)?|empaque|embalaje|caja(?:s)? (?:de regalo|individual(?:es)?)|embalagem|caixas? (?:individuais|individual|de presente)|emballée?s?(?: en| dans)?|conditionnée?s?(?: en| dans)?|emballage|boîtes? (?:cadeau|individuelles?)|verpackt(?: in)?|verpackung|(?:einzel|geschenk)verpack\\p{L}+|geschenkbox(?:en)?|упакован\\p{L}*(?: в)?|упаковка(?: в)?|в (?:индивидуальной|подарочной|картонной) упаковке|التعبئة(?: في)?|تغليف|معبأة(?: في)?|(?:في )?علب(?:ة)? (?:هدايا|فردية|كرتون\\p{L}*)|imballat[oaie](?: in)?|confezionat[oaie](?: in)?|imballaggio|confezione|paketlen\\p{L}*|ambalaj\\p{L}*|kutu(?:da|lu)|hediye kutusu\\p{L}*|pakowan\\p{L}*|verpakt(?: in)?|独立包装|彩盒(?:包装)?|礼盒(?:包装)?|中性包装|吸塑包装|白盒|opp袋|纸箱包装|包装|個別包装|개별 ?포장',
  ),
  'iu',
);

/** How the goods are to be packed: from the first word on packing to the end of its clause. */
export function readPackaging(text: Text): Found<string> | null {
  const label = labelled(text, 'packaging');
  const same = (words: string) => words;
  if (label)
    return foundAt(
      text,
      label.start,
      Math.min(label.end, clauseEnd(text.plain, label.start, false)),
      same,
      true,
    );
  for (const match of text.plain.matchAll(new RegExp(PACK_CUE.source, 'giu'))) {
    const after = text.plain.slice(match.index + match[0].length, match.index + match[0].length + 20);
    if (
      /^ ?(?:尺寸|厂|机|machines?|equipment|line|company|supplier|film|bags? (?:making|machine)|material(?=s? (?:company|supplier)))/iu.test(
        after,
      )
    )
      continue;
    const clause = clauseEnd(text.plain, match.index + match[0].length, true);
    const term = / (?:FOB|CIF|CFR|CNF|EXW|DDP|DAP|FCA|CPT|CIP|DDU)(?!\p{L})/u.exec(
      text.plain.slice(match.index, clause),
    );
    const end = withCounts(text.plain, term ? match.index + term.index : clause);
    const bare = text.plain.slice(match.index, end).trim() === match[0] && /^pack(?:ag)?ing$/i.test(match[0]);
    const start = bare
      ? Math.max(clauseStart(text.plain, match.index), match.index - 40)
      : leading(text.plain, match.index);
    return foundAt(text, start, Math.min(end, match.index + 120), same, true);
  }
  const counted = quantityMentions(text).find(
    ({ role, end }) =>
      role === 'packing' &&
      !/^ ?(?:\/|per) ?(?:set|kit)(?!\p{L})/iu.test(text.plain.slice(end, end + 9)) &&
      /^ ?(?:\/|per|in|por|pro|par)/iu.test(text.plain.slice(end, end + 6)),
  );
  return counted ? foundAt(text, counted.start, clauseEnd(text.plain, counted.end, true), same, false) : null;
}

/** On over commas to further counts: `25 pcs per sleeve, 500 pcs per carton`. */
function withCounts(plain: string, end: number): number {
  const more = /^, ?\d+ ?\p{L}* ?(?:per|in|\/|por|pro|par|в|a) ?[^,.;\n]{1,40}/iu.exec(
    plain.slice(end, end + 80),
  );
  return more ? end + more[0].length : end;
}

/** Words before that belong to it: `50 pcs per carton, individually packed`. */
function leading(plain: string, at: number): number {
  const before =
    /(?:individual(?:ly)?|each(?: piece| pcs| unit| one)?|neutral|custom|gift|用|采用|使用) ?$/iu.exec(
      plain.slice(Math.max(0, at - 25), at),
    );
  return before ? at - before[0].length : at;
}

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
  for (const match of text.plain.matchAll(new RegExp(ATTACHED.source, 'giu'))) {
    const end = match.index + match[0].length;
    if (
      /(?:please|kindly|pls|must|to be|should|can you|could you) $/iu.test(
        text.plain.slice(Math.max(0, match.index - 12), match.index),
      )
    )
      continue;
    if (ATTACHED_TO.test(text.plain.slice(end, end + 20))) continue;
    const no = NO_ATTACHMENT.test(text.plain.slice(Math.max(0, match.index - 10), match.index));
    return foundAt(text, match.index, end, () => !no, true);
  }
  return null;
}
