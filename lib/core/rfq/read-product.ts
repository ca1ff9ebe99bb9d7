import { ASK, ASK_LOOSELY } from './asking';
import { CERTIFICATES } from './certificates';
import { containersAt } from './container-counts';
import { countryHits } from './country-names';
import { AND, COLOR } from './lexicon';
import { COUNT } from './numerals';
import { verbFinalProduct } from './product-verb-final';
import { quantityMentions } from './quantity-mentions';
import { readQuantity } from './read-quantity';
import type { Found } from './rfq';
import { shortTitle } from './short-title';
import { anyOf, clauseStart, foundAt, labelled, type Text } from './text';
import { UNIT_WORDS } from './units';

const ASKS = new RegExp(ASK, 'giu');
const LOOSE_ASKS = new RegExp(ASK_LOOSELY, 'giu');
/** Words of asking that stand one after the other: `need a quote for`. */
const ASKED = new RegExp(`^(?:a |to )?(?:${ASK}|${ASK_LOOSELY})`, 'iu');
/** Who is to deliver, before what: `a reliable manufacturer of`, `fornitore di`. */
const ROLE = new RegExp(
  `^(?:(?:an?|the|any|one|your|new|good|reliable|serious|professional|direct|long[- ]term|chinese|un|une|uno|una|einen|ein|novo|buen|bon|надежн\\p{L}+|надёжн\\p{L}+|موثوق\\p{L}*) )*${anyOf(
    `(?:suppliers?|manufacturers?|factor(?:y|ies)|producers?|vendors?|makers?|exporters?|sources?|partners?)(?: (?:of|for|who|that|which|to))?(?: (?:can|could|will))?(?: (?:make|makes|supply|supplies|produce|produces|manufacture|manufactures|do|does|offer|sell|deliver)(?! (?:us|me|the|in|on)))?
|(?:proveedor(?:es|a)?|fabricantes?|fornecedor(?:es|a)?|fábricas?)(?: (?:de|para|que (?:fabrique|haga|venda|faça)))?|(?:fournisseurs?|fabricants?|usine)(?: (?:de|pour|en))?|(?:lieferanten?|hersteller|produzenten)(?: (?:für|von))?|(?:fornitor[ei]|produttor[ei]|fabbric[ah]e?)(?: (?:di|per|che))?|(?:producenta|dostawc[ęay]|producentów)
|(?:поставщик\\p{L}*|производител\\p{L}*|фабрик\\p{L}+|завод\\p{L}*)|(?:مورد|موردين|مصنع|مصنعين)(?: (?:ل|من))?|(?:ספק|ספקים|יצרן|יצרנים|מפעל)(?: (?:של|ל))?|(?:üretici|tedarikçi)(?:si|niz)?`,
  )}[ :,-]*`,
  'iu',
);
const ARTICLES =
  /^(?:(?:like(?= (?:a |some |\d))|needed|required|wanted|reg(?:arding)?[:.]|them:?|ل?عدد|ل?كمية|بعدد|my own|our own|own|של|את|עבור|כ-|na|dla|zakup|dostawę|the|a|an|some|any|your|this|these|those|such|following|of|for|new|about|un|una|unos|unas|los|las|el|la|de|del|um|uma|uns|os|as|des|du|le|les|d'|une|ein|eine|einen|einer|von|der|die|das|la fourniture de|di|dei|delle|degli|il|lo|i|gli|bir|następujące|een|на|в|поставку|покупку|поставка|покупка|закупка|приобретение|партию|شراء|عدد|كمية(?: من)?|من|一批|一款|supplier of|suppliers of|manufacturers? of|quantity of|approximately|around|ca\.?|to buy|to purchase|purchase|buy|order|high[- ]quality|good quality|reliable|fournisseurs? de|proveedor(?:es)? de|fornecedor(?:es)? de|fabricantes? de|lieferanten? (?:für|von)|hersteller von|fornitori? di|поставщик\p{L}*|производител\p{L}*|me|us|our|all|more|price|prices|prix|precio|offer|with|size|quality|cheap|best|urgent(?:ly)?[:!]*|wholesale|n\.|nr\.?|no\.|n°)(?:\s+|(?<=')))+/iu;
const COUNTED = new RegExp(
  `^(?:(?:about|around|approx\\.?|approximately|circa|ca\\.|environ|etwa|около|примерно|حوالي|约|大约|unas?|cerca de) ?)?${COUNT}(?: ?${UNIT_WORDS})?(?: ?(?:-|~|/|to|or|and|o|ou|oder|или|veya|bis|до|a|à) ?${COUNT})? ?(?:${UNIT_WORDS})?(?: ?/ ?(?:${UNIT_WORDS}))?(?: ?(?:of|de|d'|di|von|van|的|x))? ?`,
  'iu',
);
/** What points at a list below, and what stands before a name in Chinese. */
const FOLLOWING =
  /^(?:(?:the |your )?(?:following|below|as follows|as below)(?: (?:items?|products?|goods|materials?))?[ :\n-]*(?:\d{1,2} ?[.)] ?)?(?=\s|\p{L})|[aà] seguir:|siguientes?(?: productos?)?:|следующ\p{L}+(?: товар\p{L}*)?:|(?:por favor|please|pls|bitte|per favore|svp) ?:|(?:你们家?|贵司|贵公司|那款|这款|那种|这种|一种|一些|的|点|下|做|买|采购|定做|一个))\s*/iu;
/** Where a name of goods ends. */
const STOP = new RegExp(
  `[,;:!?\\n()"|]|(?<= )in (?=\\d{1,4} ?(?:kg|g|l|lbs?|ml) )|(?<=\\p{L})[ -]+(?:\\d{1,4}(?:[.,]\\d{1,2})? ?(?:[a-z]{2} ?)?[x*х] ?\\d|\\d{1,4} ?(?:gsm|g/m2)|100 ?%)|(?:(?:عدد|x) ?)?${COUNT} ?${UNIT_WORDS}|\\.(?=\\s|$)|\\.$| - | – |${anyOf(
    `with|w/|(?<!(?:hand|tailor|ready|custom|man)[- ])made|(?:custom )?(?:printed|produced|manufactured)(?= (?:with|in|on|by|for)|$)|for (?:projects?|hotels?|our|my|the|a|an|delivery|shipment|resale|export|sale|use|wedding|import)|to (?:be|our|my|the|ship|sell|use)|in (?:bags|sacks|drums|cartons)|in (?:colou?r|size|black|white|red|blue|green|various|different|bulk|our|the|packs?|boxes)|sized?|colou?rs?|material|quantity|qty|and (?:would|we|need|want|please|the|it|our)|please|that|which|who|from|at (?:a|the|target|your)|per|by|fob|cif|cfr|exw|ddp|dap|fca|cpt|cip|our|we|i|as (?:per|soon|shown|attached)|can you|kindly|asap|regularly|is|are|must|should|have|has
|con|para (?:nuestr\\p{L}*|el|la|los|las|entrega|envío|exportación|nosso|nossa|o|a|entrega)|de color|en (?:color|acero|negro|blanco|caja|cajas|presentación|tamaño)|hech[oa]s? (?:de|en)|fabricad[oa]s? (?:de|en)|por favor|favor|color|talla|tamaño|puest[oa]s?|com|na cor|em (?:cor|aço|preto|branco)|cor|tamanho|feit[oa]s?
|avec|pour (?:notre|nos|le|la|les|livraison|une|un)|en (?:couleur|noir|blanc)|couleur|taille|de couleur|merci|veuillez|livrés?
|mit|für (?:unser\\p{L}*|den|die|das|unsere)|aus|farbe|größe|lieferung|bitte|in (?:schwarz|weiß|rot|blau|grün|grau|farbe|größe|der farbe)|nach
|с (?=\\p{L}{3})|для (?:наш\\p{L}+|продажи|поставки)|из|в (?:цвете|количестве|размере|индивидуальной|упаковке|объ[её]ме)|цвет\\p{L}*|размер\\p{L}*|количеств\\p{L}*|объ[её]мом|просим|на условиях|срок
|مع|وزن|مصنوع\\p{L}*|من (?:الفولاذ|الستانلس|القطن|البلاستيك|الصين|الزجاج)|باللون|لون|بلون|مقاس|بمقاس|بسعة|سعة|بكمية|الكمية|إلى|الى|يرجى|للتسليم|للتوصيل|بحجم
|con|per (?:il|la|i|le|nostr\\p{L}+|la nostra)|in (?:colore|nero|bianco)|colore|taglia|misura|consegna|spedizione
|için|almak|satın|istiyoruz|arıyoruz|ihtiyacımız|talep|sipariş|renk|renkli|teklif|olarak|dla|w kolorze|w ilości|ze? (?=stali|stal|szkł\\p{L}*|drewn\\p{L}*|bawełn\\p{L}*|logo|nadruk\\p{L}*)|rozmiar|kolor|poj\\.?|o pojemności|na (?:nasz|rynek)|met|voor
|עם|קוטר|צבע|בצבע|בצבעים|כמות|בכמות|עשוי(?:ים|ות|ה)?|מחיר|גודל|בגודל|מידות|במידות|אספקה|משלוח|עבור|בד|מבד|בנפח|באריזה|לאחר|כולל
|low cost|urgently|urgent|how much|what|when|do you|moq|do|ship(?:ped|ping)?|send|sent|deliver(?:ed|y)?|after|before|of (?:size|colou?r)|around|about|approx|probably|mostly|for (?:kids|children) in|para (?:exportar|revender|vender)|ya que|pero|porque|mais|mas|but|so|because|since|if|и (?:хотим|нужн\\p{L}+)|но|أو(?= اقرب)|وأرغب|ونحتاج|ve (?:en|fiyat)`,
  )}|吗|呢|多少|怎么|我们?|能不能|可以|出口|发|寄|大概|大约|材质|材料|颜色|规格|尺寸|数量|要求|价格|目标|包装|交货|付款|请|用于|发往|发到|运往|带|[,.]`,
  'iu',
);
const GREETING =
  /^(?:witam|szanown\p{L}+|İyi|spett|egregi|attn|hi|hey|hiya|yo|hello|dear|sirs?|madam|salut|selam|oi|cześć|hej|привет|доброго|老板|亲|在吗|嗨|re:|fwd?:|good (?:morning|day|afternoon)|greetings|hola|buen[oa]s|estimad[oa]s|olá|bom dia|boa tarde|prezad[oa]s|bonjour|madame|monsieur|hallo|guten tag|sehr geehrte|guten morgen|moin|servus|grüezi|selamlar|коллеги|здравствуйте|добрый день|уважаем|مرحبا|السلام|السادة|تحية|ciao|buongiorno|salve|gentil|merhaba|sayın|iyi günler|dzień dobry|שלום|היי|הי|בוקר טוב|ערב טוב|צהריים טובים|לכבוד|לקוח|안녕|여보세요|はじめまして|お世話|こんにちは|拝啓|いつも|株式会社|突然|你好|您好|尊敬|to whom|regards|thanks|thank you)/iu;
const NOT_GOODS =
  /^(?:individual(?:ly)?(?: .*)?|(?:a )?(?:firm|best|final|competitive) (?:offer|quote|price)|условиях|(?:urgent |our )?requirements?|(?:the )?(?:ce |fda |halal )?certificat\p{L}*(?: .*)?|сертифик\p{L}*(?: .*)?|شهاد\p{L}*(?: .*)?|תקן(?: .*)?|תעוד\p{L}*(?: .*)?|(?:亚马逊|跨境)?卖家|客户|公司|贸易商|进口商|大家|הצעת מחיר|הצעה|ofert[aęy]|wycen[aęy]|your?|products?|sizes?|it|this|that|them|these|those|following|more|information|details?|quotation|quote|price|prices|best price|your best price|a? ?(?:reliable |good |long[- ]term )?(?:suppliers?|manufacturers?|factory|partner)|to know|help|(?:\d+ )?(?:\p{L}+[ -]){0,2}samples?(?: .*)?|(?:muestras?|amostras?|échantillons?|muster|образ(?:ец|цы|цов)|campion[ei]|numune|prób(?:ka|ki|kę|ek)|عين(?:ة|ات))(?: .*)?|\d+|(?:your |a )?(?:pricing|urgent|cotaç(?:ão|ões)|cotización(?:es)?|orçamentos?|presupuesto|devis|angebote?|предложени[ея]|preventiv[oi]|quotazione|teklif|(?:trial|first|sample) orders?|item \d+|عرض سعر|عروض)|moq|min(?:imum)?|below|items?|goods|something|anything|some|one|all|catalog(?:ue)?s?|brochures?|price ?lists?|you|us|me|url|link|offers?|образ\p{L}+|muestras?|amostras?|échantillons?|muster|campion[ei]|numune|عين(?:ة|ات)|样品|一下|下|товары?|продукцию|this product|these products|an? offer)$/iu;
/** Longest name of goods, in characters. */
const LONGEST = 100;

/** What is asked for: behind its label, after words of asking, after the quantity, or the subject line. */
export function readProduct(text: Text): Found<string> | null {
  const found =
    fromLabel(text) ??
    verbFinalProduct(text) ??
    fromProse(text, ASKS, true) ??
    fromListing(text) ??
    fromProse(text, LOOSE_ASKS, false) ??
    fromOpening(text) ??
    fromKind(text) ??
    fromQuantity(text) ??
    beforeQuantity(text);
  return found && shortened(text, found);
}

/** A title stuffed with key words ends behind the goods it names first. */
function shortened(text: Text, found: Found<string>): Found<string> {
  const [start] = found.span;
  const length = shortTitle(text.plain.slice(...found.span));
  return foundAt(text, start, start + length, (name) => name, found.sure) ?? found;
}

function fromLabel(text: Text): Found<string> | null {
  const value = labelled(text, 'product');
  if (!value) return null;
  const start = skipLead(text.plain, value.start);
  const words = text.plain.slice(start, value.end);
  const stop = /;|\.(?=\s+\p{Lu})|,(?= ?(?:\d|\p{Lu}\p{L}+:))|[([]/u.exec(words)?.index ?? words.length;
  const found = foundAt(text, start, start + Math.min(stop, 160), (name) => name, true);
  return found && !NOT_GOODS.test(found.value) ? found : null;
}

function fromProse(text: Text, asking: RegExp, sure: boolean): Found<string> | null {
  for (const match of text.plain.matchAll(asking)) {
    const end = match.index + match[0].length;
    if (NEGATED.test(text.plain.slice(Math.max(0, match.index - 12), match.index))) continue;
    const found = nameAt(text, end, sure) ?? afterComma(text, end);
    if (found) return found;
  }
  return null;
}

const NEGATED =
  /(?<!\p{L})(?:not|n't|nicht|keine?|ne|pas|no|não|non|не|ليس|لا|לא|nie|không) (?:[a-z]{2,6} )?$/iu;

/** In Chinese the one who asks may stand before the goods: `想问下亚马逊卖家,宠物梳子`. */
function afterComma(text: Text, from: number): Found<string> | null {
  if (text.language !== 'zh') return null;
  const comma = /^[^\n.;,]{0,12},/u.exec(text.plain.slice(from, from + 14));
  return comma && nameAt(text, from + comma[0].length, false);
}

/** The first item of a numbered list. */
function fromListing(text: Text): Found<string> | null {
  for (const match of text.plain.matchAll(
    /(?:^|\n) {0,4}(?:\d{1,2} ?[.)]|[-*#]|item \d{1,2}:?) {0,4}(?=\p{L}|\d)/giu,
  )) {
    const from = match.index + match[0].length;
    if (text.labels.some((label) => label.from <= from + 1 && label.start > from)) continue;
    const found = nameAt(text, from, false);
    if (found && !SENTENCE.test(found.value)) return found;
  }
  return null;
}

/** `Type: Backpack`, where nothing else names the goods. */
function fromKind(text: Text): Found<string> | null {
  const kind = text.labels.find(
    ({ label, from, start }) =>
      label === 'other' &&
      /^[\s,;.*-]*(?:product )?(?:type|category|style|kind|тип|tipo|typ|类型|种类)\s*:/iu.test(
        text.plain.slice(from, start),
      ),
  );
  return kind ? nameAt(text, kind.start, false) : null;
}

/** `phone case clear 500 pcs`: the words right before the quantity. */
function beforeQuantity(text: Text): Found<string> | null {
  const counted = readQuantity(text);
  if (!counted) return null;
  let end = counted.span[0];
  for (let round = 0; round < 2; round += 1) {
    const start = clauseStart(text.plain, end);
    const words = text.plain.slice(start, end);
    if (words.trim() !== '' && !SENTENCE.test(words) && !GREETING.test(words.trim()))
      return nameAt(text, start, false);
    if (words.trim() !== '') return null;
    end = start - 1;
  }
  return null;
}

function fromQuantity(text: Text): Found<string> | null {
  for (const { end, role } of quantityMentions(text)) {
    if (role !== 'order' && role !== 'total') continue;
    const found = nameAt(text, end, false);
    if (found) return found;
  }
  const counted = readQuantity(text);
  return counted && nameAt(text, counted.span[1], false);
}

/** The name that begins at a place; null where what stands there is none. */
function nameAt(text: Text, from: number, sure: boolean): Found<string> | null {
  const start = skipLead(text.plain, from);
  const stretch = text.plain.slice(start, start + LONGEST + 40);
  if (/^[,.;:!?]/.test(stretch.trim())) return null;
  const stop = STOP.exec(stretch)?.index ?? stretch.length;
  const end = start + Math.min(stop, stretch.length);
  const label =
    text.labels.find((one) => one.from >= start - 1 && one.from < end && one.start > start)?.from ?? end;
  const found = foundAt(text, start, cutAtWord(text.plain, start, label), (name) => name, sure);
  return found && isGoods(found.value) ? found : null;
}

const ONLY_COLOR = new RegExp(`^(?:(?:matte?|dark|light|all) )?${COLOR}(?:${AND}${COLOR})*$`, 'iu');
const APPROVED =
  /(?<!\p{L})(?:approved|certified|compliant|marked|listed|tested|certificad\p{L}+|certifi\p{L}+|zertifiziert\p{L}*|geprüft\p{L}*|сертифицирован\p{L}+|sertifikalı|معتمد\p{L}*)(?!\p{L})/giu;

function isGoods(name: string): boolean {
  if (name.length < 2 || !/\p{L}{2}|\p{Lo}/u.test(name) || NOT_GOODS.test(name)) return false;
  if (
    /^(?:que|dass|daß|che|чтобы|same|it|them|this|that|these|those|you|your|days?|weeks?|months?|years?|moq|usd|eur|delivered|price|then|in|by|to|for|if|from|on|at|asap|até|ate|antes|hasta|entro|bis|vor|avant|before|until|für|fuer|prima|kadar|needed|required|en|para|pour|nach|bis|в|до|في|entro)(?!\p{L})/iu.test(
      name,
    )
  )
    return false;
  if (ONLY_COLOR.test(name)) return false;
  const bare = name.replace(APPROVED, '');
  return !CERTIFICATES.some(([pattern]) => bare.replace(pattern, '').trim() === '');
}

/** Past spaces, articles and a quantity. */
function skipLead(plain: string, from: number): number {
  let at = from;
  for (let round = 0; round < 8; round += 1) {
    const rest = plain.slice(at, at + 120);
    const length =
      /^(?:[\s:"'*/-]+|(?:item|pos\.?) \d{1,2} ?[:.)-])/i.exec(rest)?.[0].length ??
      ASKED.exec(rest)?.[0].length ??
      FOLLOWING.exec(rest)?.[0].length ??
      containersAt(rest) ??
      counted(rest) ??
      toCountry(rest) ??
      ROLE.exec(rest)?.[0].length ??
      ARTICLES.exec(rest)?.[0].length ??
      0;
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** `importar a Chile mochilas`: where to, before what. */
function toCountry(rest: string): number | undefined {
  const to = /^(?:a|al|to|into|en|au|à|aux|nach|para|pour|for|в) (?=\p{Lu})/u.exec(rest);
  const hit = to ? countryHits(rest.slice(0, 60))[0] : undefined;
  return to && hit?.start === to[0].length ? hit.end : undefined;
}

/** A count and its unit; a number that a dimension begins with is none. */
function counted(rest: string): number | undefined {
  const found = COUNTED.exec(rest)?.[0];
  return found && !/^[\d.,]+ ?(?:mm|cm|m|")? ?[x*х×] ?\d/iu.test(rest) ? found.length : undefined;
}

function cutAtWord(plain: string, start: number, end: number): number {
  if (end - start <= LONGEST) return end;
  const space = plain.lastIndexOf(' ', start + LONGEST);
  return space > start ? space : start + LONGEST;
}

/** Words of a sentence, which a bare name of goods has none of. */
const SENTENCE =
  /(?<!\p{L})(?:we|i|you|it|is|are|was|do|does|can|could|what|how|when|please|hope|my|our|preferred|supplier|need|want|looking|require|price|nous|vous|wir|ich|sie|мы|вы|мне|نحن|noi|biz)(?!\p{L})/iu;

/** Words at the start that greet nobody and make no sentence are the subject of the message. */
function fromOpening(text: Text): Found<string> | null {
  const first = /\S[^\n,.;:!?]*/.exec(text.plain);
  if (!first || GREETING.test(first[0]) || SENTENCE.test(first[0]) || first[0].length > LONGEST) return null;
  if (text.labels.some(({ from }) => from >= first.index - 1 && from <= first.index + first[0].length))
    return null;
  return nameAt(text, first.index, false);
}
