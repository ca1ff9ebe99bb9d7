import { COUNT } from './numerals';
import { anyOf } from './text';

/** What goods are packed in. */
const PACK = anyOf(
  `(?:poly|mesh|pp)?bags?|sacks?|pouch(?:es)?|box(?:es)?|cartons?|ctns?|cases?|crates?|pallets?|drums?|pails?|tins?|sleeves?|trays?|bundles?|bales?|reels?|blisters?|cardboard|envelopes?|ibcs?|flexitanks?|jerry ?cans?|header ?cards?|bubble ?wrap|wrap
|bolsas?|bolsitas?|cajas?|cajitas?|sacos?|cartones|palets?|paletes?|tambores?|bidones|estuches?|caixas?|caixinhas?|sacolas?|saquinhos?|fardos?|sacs?|sachets?|boîtes?|étuis?|palettes?|fûts?|coffrets?
|säcken?|sack|kartons?|schachteln?|\\p{L}+(?:schachtel|karton|beutel|verpackung|box)n?|beuteln?|polybeutel|tüten?|paletten?|kisten?|fässern?|eimern?|scatol[ae]|scatolin[ae]|sacchi?|sacchett[io]|bust[ae]|cartoni?|astucci(?:o)?
|короб\\p{L}*|мешк\\p{L}*|пакет\\p{L}*|ящик\\p{L}*|паллет\\p{L}*|поддон\\p{L}*|пачк\\p{L}*|упаковк\\p{L}*|бочк\\p{L}*|блистер\\p{L}*|كرتون\\p{L}*|كراتين|صندوق|صناديق|كيس|أكياس|اكياس|علبة|علب|طبلية|طبليات|شوال|براميل
|koli\\p{L}*|kutu\\p{L}*|poşet\\p{L}*|paket\\p{L}*|çuval\\p{L}*|palet\\p{L}*|karton\\p{L}*|pudełk\\p{L}*|work(?:i|ów|ach|u|ami)|torebk\\p{L}*|opakowani\\p{L}*|skrzyn\\p{L}*|קרטון|קרטונים|קופס(?:ה|א|אות)|שקית|שקיות|ארגז|משטח|箱|盒|袋|托盘|桶|カートン|ケース|パレット|박스|봉투|비닐|상자|팔레트`,
);
/** What such things are like. */
const KIND = `(?:${anyOf('wooden|clear|transparent|plywood|steel|iron|foam|honeycomb|fib(?:er|re)|fumigated|custom(?:i[sz]ed)?|gift|colou?r|white|brown|kraft|paper|plain|neutral|export|strong|standard|retail|inner|outer|master|individual|own|mailer?|display|window|[357][- ]?ply|corrugated|cotton|mesh|plastic|woven|jumbo|pp|pe|opp|poly|printed|branded|separate|single|small|seaworthy|carton|cartón|cartone|papel|madeira|madera|individual(?:es)?|individuel(?:le)?s?|neutr[aeo]s?|bianc[ao]|фанерн\\p{L}+|деревянн\\p{L}+|картонн\\p{L}+|индивидуальн\\p{L}+|отдельн\\p{L}+|подарочн\\p{L}+|hediyelik|ayrı|pojedyncz\\p{L}+|zbiorcz\\p{L}+|osobn\\p{L}+|einzeln\\p{L}*|neutral\\p{L}*|eigen\\p{L}*')} )`;
const WEIGHT = `(?<![\\d.,])\\d{1,4}(?:[.,]\\d)? ?(?:kgs?|g|gr|lbs?|ml|l|lit(?:er|re)s?|кг|г|л|كجم|كغ|كيلو|ק"ג)`;
const ONE =
  '(?:an?|one|each|every|the|una?|uno|um|une|chaque|cada|ein(?:e[mr]?)?|jede[mr]?|ogni|каждый|каждую|كل|jednym|każdym|her)';
const EACH = anyOf(
  'each|every|cada|chaque|jede[rs]?|ogni|кажд\\p{L}+|كل|her(?: bir)?|każd\\p{L}+|כל|einzeln|individually|individualmente|individuellement|singolarmente',
);
const INTO = anyOf('in(?:to|side)?|w/|with|en|em|dans|nel(?:la)?|в|في|w|içinde|per');
/** So many to one of them, by weight, each in its own, or one kind of them. */
const BY_SHAPE = [
  `(?<![\\p{L}\\d.,$€£¥])(?!\\d+[.,]\\d{1,2}(?!\\d))${COUNT} ?(?!${anyOf('dollars?|usd|eur|دولار|долл\\p{L}*|доллар\\p{L}*')})[\\p{L}.]{0,12} ?(?:(?:/|per|to an?|por|par|pro|je|al?|na|на|לכל|ב|в|بكل|لكل)|في |(?:in|en|em|dans|w|в) ${ONE} ) ?(?:${ONE} )?${KIND}{0,3}${PACK}`,
  `(?:${anyOf('in|en|em|в')} )?${WEIGHT} (?:${KIND}|[\\p{L}-]{2,10} ){0,2}?${PACK}`,
  `(?:${anyOf('in|en|em|в|w')} )?(?:${PACK}|${anyOf('rolls?|coils?|spools?|cones?|rollos?|bobinas?|rolos?|rouleaux|bobines?|rollen|spulen|coils?|rotoli|bobine|rulo\\p{L}*|рулон\\p{L}*|бобин\\p{L}*|катуш\\p{L}*|мотк\\p{L}*|szpul\\p{L}*')}) (?:of|with|con|com|avec|de|da|di|à|zu|mit|von|по|بوزن|של|po) (?:${WEIGHT}|\\d{1,4} ?(?:pcs|pieces|units?|pi[eè]ces|pezzi|pz|stück|stk|unidades|uds|piezas|pzas?|peças|unités|шт|قطع\\p{L}*|szt)?)`,
  `${EACH} (?:[\\p{L}']{1,14} |\\d{1,3} ){0,3}?${INTO} ?(?:ال|ה)?(?:${ONE} )?${KIND}{0,3}${PACK}`,
  `${EACH} (?:[\\p{L}']{1,14} ){1,2}?(?:ב)${PACK}(?: [\\p{L}]+){0,2}`,
  `${EACH} ${PACK}[: ]{1,2}(?:da |con |mit |with |contient |= )?\\d{1,4}`,
  `(?<![\\d.,])\\d{1,4} ?(?:kg|g|克|公斤|千克|個|个|只)(?:袋装|桶装|盒装|罐装|箱装|一袋|一箱|一盒)`,
  `${anyOf('in|en|em')} (?:cones?|bobinas?|rolos?|rollos?|tubos?) de ${WEIGHT}`,
  `${anyOf('knock(?:ed)?[- ]?down|flat[- ]?pack(?:ed)?|KD')}(?: packing)?`,
  `je \\d{1,4} ?(?:Stk|Stück|St)\\.? (?:im|in|pro) ${PACK}`,
  `(?:кра\\p{L}т|гофро|дой)-?\\p{L}*(?:короб|пак)\\p{L}*`,
  `כל (?:\\p{L}+ ){0,2}?ב(?:שקית|קרטון|קופסה|קופסא|ארגז)(?: \\p{L}+){0,2}`,
  `${KIND}{0,3}${PACK}(?: w/ ?\\p{L}+| with \\p{L}+)? ${anyOf('each(?: one)?|apiece|cadauno|chacun|cada un[oa]?')}`,
  `${anyOf('individually|einzeln|individualmente|singolarmente|pojedynczo')} (?:fold\\p{L}*|roll\\p{L}*|seal\\p{L}*|gefaltet|piegat\\p{L}|doblad\\p{L}+|dobrad\\p{L}+|[\\p{L}]*pack\\p{L}*|pakowan\\p{L}*|confezionat\\p{L})`,
  `${KIND}{1,3}${PACK}`,
  `${PACK} ${anyOf('individual(?:es)?|individuelles?|individuais|kraft|cadeau|neutr(?:al\\p{L}*|[aeo]s?)|singol[aeo]|de regalo|de presente|regalo|ayrı|przeznaczon\\p{L}*')}(?: kraft| neutr[aeo])?`,
  '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}\\w]{0,8}(?:袋入り|箱入り|個包装|梱包|打捆|打包|装箱|缠膜)(?:包装)?',
  '(?:\\p{Script=Hangul}{1,4} ?){0,2}(?:개별 ?(?:박스|봉투|비닐)? ?포장|포장)',
].join('|');

/** Words on packing, wherever they stand. */
const BY_WORD = anyOf(
  `each (?:\\p{L}+ )?in (?:an? |one |its own |separate |individual )?(?:\\p{L}+ )?(?:box|bag|polybag|carton|pouch)|(?:each )?on (?:a )?blister cards?|(?:with |and |\\+ ?)hang ?tags?
|hang ?tags? ?(?:\\+|and)[^,.;\\n]{0,20}|imball(?:o|aggio) singol[oi](?: in)?|(?:独立|单独|单个|每个|逐个)?(?:袋装|盒装|吸塑装|桶装|裸装)|(?:独立|单独|单个)包装
|(?:в )?(?:термоусадк\\p{L}+|индивидуальн\\p{L}+ упаковк\\p{L}+|коробк[еу])(?!\\p{L})
|(?:individually |single |each )?(?:poly[- ]?bagged|bagged|shrink[- ]wrapped|vacuum[- ](?:packed|sealed)|carded|palleti[sz]ed)
|(?:in )?(?<![\\d.,])\\d{1,4} ?(?:kgs?|g|lbs?|l|ml|litres?|liters?) (?:net )?(?:(?:pp|paper|jumbo|woven|kraft|poly|plastic|steel|iron|multiwall) )*(?:bags?|sacks?|drums?|pails?|cartons?|tins?|jerry ?cans?|ibc)
|(?:big|jumbo) bags?|(?:en |em )?(?:sacos|bolsas|sacas|bidones|tambores|cajas|caixas|cartones) de \\d{1,4} ?(?:kg|g|l|ml|unidades|uds?\\.?|piezas|pzas?|un\\.?|peças)
|(?:en |in )?(?:sacs|fûts|cartons|sachets|boîtes) de \\d{1,4} ?(?:kg|g|l|ml|pièces|pcs|unités)|(?:in )?(?:sacchi|scatole|cartoni|fusti) da \\d{1,4} ?(?:kg|g|l|ml|pezzi|pz)
|(?:in )?(?:säcken?|kartons?|eimern?) (?:à|zu|mit) \\d{1,4} ?(?:kg|g|l|ml|stück|stk)|(?:в )?(?:мешках|мешки|коробках|коробки|бочках) по \\d{1,4} ?(?:кг|г|л|шт\\.?)
|(?:boxes|cartons|cases|bags) of \\d{1,4}(?: (?:pcs|pieces|units))?|\\d{1,4} (?:pcs|pieces|units) ?(?:per|/) ?(?:box|carton|ctn|case|bag)(?![\\p{L}])
|(?:individual(?:ly)? |each (?:\\p{L}+ )?|retail |neutral |custom(?:ized)? |standard (?:export )?|export )*(?:packed|packaged|wrapped|boxed)(?: individually)?(?: (?:in|with|into|by))?
|(?:packaging|packing)(?! (?:tapes?|drawings?|machines?|lists?|films?|peanuts?|cubes?|lines?|foam))
|(?:in|with) (?:a |an |individual |custom(?:ized)? |neutral |our |printed |branded )*(?:colou?r |gift |white |kraft |paper |opp |poly|blister |retail |export |mail |pvc |window |display |brown )(?:box(?:es)?|bags?|cartons?|packs?|packaging|sleeves?)
|(?:gift|colou?r|retail|kraft|white|window|display|mailer) box(?:es)?|poly ?bags?|opp bags?|blister packs?|export cartons?|(?:vacuum|roll|compress)[- ]?(?:rolled|packed|pack|compressed)(?: (?:and|&) \\p{L}+)?|rolled (?:and|&) (?:vacuum\\p{L}*|boxed)|(?:with |in )?(?:pe|pvc|protective|stretch|plastic) film (?:on )?(?:both|one|two|each) sides?|bulk pack(?:ed|ing)?|shrink wrap(?:ped)?
|empacad[oa]s?(?: en)?|embalad[oa]s?(?: en| em)?|empaque|embalaje|caja(?:s)? (?:de regalo|individual(?:es)?)|embalagem|caixas? (?:individuais|individual|de presente)
|emballée?s?(?: en| dans)?|conditionnement par \\d+|conditionnée?s?(?: en| dans| par)?|emballage|boîtes? (?:cadeau|individuelles?)|verpackt(?: in)?|verpackung|(?:einzel|geschenk)verpack\\p{L}+|geschenkbox(?:en)?
|упакован\\p{L}*(?: в)?|упаковка(?: в)?|в (?:индивидуальной|подарочной|картонной) упаковке|التعبئة(?: في)?|تغليف|معبأة(?: في)?|(?:في )?علب(?:ة)? (?:هدايا|فردية|كرتون\\p{L}*)
|imballat[oaie](?: in)?|confezionat[oaie](?: in)?|imballaggio|confezione|paketlen\\p{L}*|ambalaj\\p{L}*|kutu(?:da|lu)|hediye kutusu\\p{L}*|pakowan\\p{L}*|verpakt(?: in)?|独立包装
|彩盒(?:包装)?|礼盒(?:包装)?|中性包装|吸塑包装|白盒|opp袋|纸箱包装|包装|個別包装|개별 ?포장`,
);

/** Words that tell how goods are packed. */
export const PACK_CUE = `(?:${BY_SHAPE}|${BY_WORD})`;
