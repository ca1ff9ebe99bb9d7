import { containerCounts } from './container-counts';
import { COUNT, countValue } from './numerals';
import { anyOf, type Text } from './text';
import { UNIT_WORDS, unitOf } from './units';

/** A number of goods somewhere in the text. */
export interface Mention {
  value: number;
  max: number | null;
  unit: string | null;
  start: number;
  end: number;
  /** `first` of several orders; `total` of several; `later` for a plan after the first order; `order` otherwise. */
  role: 'order' | 'first' | 'total' | 'later' | 'sample' | 'moq' | 'packing';
  /** Whether the unit alone tells that goods are counted. */
  countable: boolean;
}

const RANGE = '(?: ?(?:-|~|to|till|a|à|bis|до|至|到|إلى|الى|ile|do|tot|or|や) ?| and )';
const MENTION = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}/$€£¥#第每单同])(?<!\\d[.,:])(${COUNT})(?:(?: ?(?:${UNIT_WORDS}))?${RANGE}(${COUNT}))? ?[- ]?(?:de )?\\+?(${UNIT_WORDS})`,
  'giu',
);

const PACKED_AFTER = new RegExp(
  `^ ?(?:\\/|per|in|into|inside|por|pro|je|par|в|на|每|a|al|à|à|cada|لكل|في|başına|na|/) ?(?:each|one|an?|the|every|cada|une?|inner|master|export|poly|einem?|ال)? ?(?:(?:cotton|mesh|paper|plastic|poly|kraft|gift|white|brown|woven|opp|colou?r|printed|wooden|strong|small|big) ){0,2}${anyOf('cartons?|ctns?|box(?:es)?|bags?|polybags?|packs?|cases?|caja|caixa|karton|schachtel|boîte|короб\\p{L}*|упаков\\p{L}*|كرتون\\p{L}*|صندوق|scatol[ae]|cartone|koli|kutu|karton\\p{L}*|箱|盒|袋|包|sets?|pallets?|polybag|containers?|bale|bundle|reel|sleeves?|pouch(?:es)?|tray|crate|drum|tube|jar|case|ctn|شوال|كيس|طبلية|בקרטון|בארגז|בשקית|קרטון|ארגז|opakowani[ue]|kartonie|skrzyni|worek|kolide|pakette|торб\\p{L}*|ящик\\p{L}*|мешк\\p{L}*|пачк\\p{L}*')}`,
  'iu',
);
/** `cutlery set 24 pcs`, `24 pcs set`: what one set is made of. */
const IN_A_SET_BEFORE = /(?<!\p{L})(?:set|kit|juego|jogo|набор|takım|套装)(?: of)? ?$/iu;
const IN_A_SET_AFTER = /^(?: ?\/ ?|-| )(?:set|kit|juego|набор|套装|套)(?!\p{L})/iu;
const PACKED_BEFORE =
  /(?:(?:bolsas?|bolsitas?|saquinhos?|saquitos?|sacchett[io]|sachets?|beuteln?|tüten?|poşet\p{L}*|pakiet\p{L}*|trays?|cases?|drums?|bales?|sleeves?|reels?|bundles?|cajas?|caixas?|paquetes?|pacotes?|fardos?|lots?|packs?|boxes|rolls?|strips?)(?: ?(?:of|de|com|con|da|di|à|zu|mit|with))|boxes of|cartons? (?:of|with)|bags? of|sacks? of|cajas? con|caixas? (?:com|de)|scatol[ae] da|cartons? de|boîtes? de|sachets? de|kartons? mit|内装|装|packed|packing|per carton|each carton|per box|each box|carton of|box of|boxes of|pack of|packs of|set of|sets of|bag of|bundles? of|cajas? de|caixas? de|paquetes? de|boîtes? de|lots? de|karton(?:s)? (?:à|zu)|packung(?:en)? (?:à|zu)|je|每箱|每盒|每袋|每包|一箱|по|كل كرتون(?:ة)?|scatole da|da)[: ]*$/iu;
const PRICE_BEFORE =
  /(?:[$€£¥₽₹₺]|usd|eur|rmb|cny|gbp|us\$|\/|per|each|for every|pro|je|por|za|за|لكل|每|美?元|美金|刀|块)\s*$/iu;
const SAMPLE_AFTER = new RegExp(
  `^ ?(?:of |as |de |en |für |zur |для )?(?:free |a |the |trial |pre-production )?${anyOf('samples?|muestras?|amostras?|échantillons?|muster(?:stück\\p{L}*)?|образц\\p{L}*|عينات|عينة|campion[ei]|numune\\p{L}*|próbk\\p{L}*|样品|样板|打样|サンプル|見本|샘플|견본|דוגמ(?:ה|א|אות)')}`,
  'iu',
);
const SAMPLE_BEFORE = new RegExp(
  `${anyOf('samples?(?: orders?| quantity)?|muestras?|amostras?|échantillons?|muster|образц\\p{L}*|عينات|عينة|campion[ei]|numune|próbk\\p{L}*|样品|先打样|サンプル|見本|샘플|견본|דוגמ(?:ה|א|אות)')}[^\\n.;]{0,6}$`,
  'iu',
);
/** What one of the goods weighs, holds or lifts, and what somebody sold before. */
const NOT_ORDERED_BEFORE =
  /(?<!\p{L})(?:weigh(?:t|s|ing)?|load(?:ing)?|capacity|lift(?:ing|s)?|hold(?:s|ing)?|gewicht|tragkraft|peso|carga|poids|charge|вес\p{L}*|грузопод\p{L}+|وزن|حمولة|משקל|载重|承重|净重|sold|bought|sell|selling|produced?|ordered last|vendimos|vendemos|compramos|verkauf\p{L}*|прода[её]м|продали|vendu[es]?|vendons|turnover)[^\n.;,]{0,22}$/iu;
const NOT_ORDERED_AFTER =
  /^ ?(?:\p{L}+ ){0,3}?(?:last (?:year|season|month|time)|in 20\d\d|capacity|jack|load|lifting|el año pasado|l'an(?:née)? derni[èe]re?|letztes jahr|в прошлом|geçen yıl|去年)(?!\p{L})/iu;
const MOQ_BEFORE = /(?:\bmoq|minimum order(?: quantity)?|起订量|最小起订)[^\n.;]{0,12}$/iu;
const TOTAL_BEFORE =
  /(?:total(?: of| quantity| qty)?|altogether|sum|en total|no total|au total|insgesamt|gesamt|всего|итого|الإجمالي|المجموع|totale|toplam|razem|totaal|共|总共|合计|总计|共计|一共)[^\p{L}\p{N}\n]{0,4}$/iu;
const TOTAL_AFTER =
  /^ ?(?:in )?(?:total|altogether|insgesamt|в сумме|всего|en total|no total|au total|in totale|toplam)/iu;
const FIRST_BEFORE =
  /(?<!\p{L})(?:(?:first|initial|trial|test|1st|opening|starting) (?:order|run|batch|lot|shipment|purchase|quantity|container|delivery)|primer (?:pedido|lote)|pedido inicial|primeir[oa] (?:pedido|lote)|première commande|erstbestellung|erste bestellung|erstauftrag|перв(?:ый заказ|ая партия|ую партию|ой партии)|пробн\p{L}+ (?:партия|заказ|партию)|primo ordine|ilk (?:sipariş|parti)\p{L}*|أول طلبية|الطلبية الأولى|初回|첫 ?(?:주문|발주)|首(?:单|批|次)(?:订单|采购|订购)?|第一(?:批|单)|试单)(?:(?!then |later |after|puis |luego |depois |danach |потом |затем )[^\n;!?]){0,25}$/iu;
const FIRST_AFTER =
  /^ ?(?:(?:as|for) (?:a |the |our |an )?(?:first|initial|trial|test|start(?:er)?)|(?:as )?(?:first|initial|trial|opening|1st) (?:order|batch|lot|shipment|run)|to (?:start|begin|try|test)|initially|trial order|for trial|para empezar|para començar|para começar|pour (?:commencer|débuter)|zum (?:start|testen|anfang)|для начала|на пробу|per iniziare|başlangıç|كبداية|先试|试单)/iu;
const LATER_BEFORE =
  /(?:then|later|afterwards|follow(?:ed|ing)?|repeat|future|potential|annual(?:ly)?|yearly|monthly|if (?:the )?quality|long term|subsequent|forecast|potentially|up to|después|luego|anual(?:mente)?|depois|ensuite|puis|danach|später|jährlich|потом|затем|в дальнейшем|لاحقا|poi|sonra|后续|以后|之后|以降|毎月|이후|매월|每年|年)(?:[^\n.;]|approx\.|ca\.){0,40}$/iu;
const LATER_AFTER =
  /^ ?(?:\p{L}+ ){0,2}?(?:(?:per|a|each|every|\/) ?(?:month|year|quarter|mo|yr)|monthly|yearly|annually|al (?:mes|año)|por (?:mês|mes|ano|año)|par (?:mois|an)|pro (?:monat|jahr)|в (?:месяц|год)|شهريا|سنويا|al mese|all'anno|aylık|yıllık|\/月|\/年|每月|每年)/iu;

/** Every count of goods in the text, with the part it plays. Sizes, capacities and prices are none. */
export function quantityMentions(text: Text): Mention[] {
  const { plain } = text;
  const boxes = containerCounts(text).map((box): Mention => {
    const role = roleOf(
      plain.slice(Math.max(0, box.start - 60), box.start),
      plain.slice(box.end, box.end + 60),
    );
    return { ...box, max: null, role, countable: true };
  });
  const counted = goodsMentions(plain).filter(
    ({ start, end }) => !boxes.some((box) => start < box.end && box.start < end),
  );
  return [...counted, ...boxes].sort((a, b) => a.start - b.start);
}

function goodsMentions(plain: string): Mention[] {
  return [...plain.matchAll(MENTION)].flatMap((match): Mention[] => {
    const [whole, first = '', second, lastUnit = ''] = match;
    const start = match.index;
    const unit = unitOf(lastUnit);
    // `Piece/Pieces` of Alibaba's forms is one unit.
    const twice = /^ ?\/ ?(\p{L}+)/u.exec(plain.slice(start + whole.length, start + whole.length + 14));
    const again = twice && unit && unitOf(twice[1] ?? '')?.unit === unit.unit ? twice[0].length : 0;
    const end = start + whole.length + again;
    const low = countValue(first);
    const high = second === undefined ? null : countValue(second);
    if (!unit || low === null) return [];
    const before = plain.slice(Math.max(0, start - 60), start);
    const after = plain.slice(end, end + 60);
    if ((PRICE_BEFORE.test(before) && !isAskedFor(before, low)) || isMoney(lastUnit, before, after))
      return [];
    if (
      (NOT_ORDERED_BEFORE.test(before) && !/quantity|qty|order|total/iu.test(before.slice(-25))) ||
      NOT_ORDERED_AFTER.test(after) ||
      /^ ?(?:あたり|当たり|당)/u.test(after)
    )
      return [];
    if (low === 1 && /(?:for|of|per)\s*$/iu.test(before)) return [];
    const value = high === null ? low : scaled(first, low, high, second ?? '');
    const role = roleOf(before, after);
    return [
      {
        value,
        max: high === null || high === value ? null : high,
        unit: unit.unit,
        start,
        end,
        role,
        countable: unit.countable,
      },
    ];
  });
}

/** `precio por 12 docenas`: not a price for them but the price of them. */
const isAskedFor = (before: string, count: number) =>
  count > 1 &&
  count !== 100 &&
  count !== 1000 &&
  /(?<![\d.,] ?[^\d]{0,12})(?:por|pro|za|за) ?$/iu.test(before);

/** `块` counts money where a price is spoken of, soap bars elsewhere. */
function isMoney(unit: string, before: string, after: string): boolean {
  return (
    /^块$/u.test(unit.trim()) &&
    (/[价钱算本报标][^,.;\n]{0,8}$/u.test(before) ||
      /^ ?(?:钱|以内|左右|以下|多|\/|一[个件只套]|人民币)/u.test(after))
  );
}

/** `5-10k`: the factor of the upper end holds for both. */
function scaled(first: string, low: number, high: number, second: string): number {
  const factor = /万|萬/u.test(second)
    ? 10_000
    : /k|тыс|mil|bin|thousand|千|tausend|ألف/iu.test(second)
      ? 1000
      : 1;
  return /^[\d.,]+$/.test(first.trim()) && low * factor <= high ? low * factor : low;
}

function roleOf(before: string, after: string): Mention['role'] {
  if (PACKED_AFTER.test(after) || PACKED_BEFORE.test(before)) return 'packing';
  if (IN_A_SET_BEFORE.test(before) || IN_A_SET_AFTER.test(after)) return 'packing';
  if (FIRST_BEFORE.test(before) || FIRST_AFTER.test(after)) return 'first';
  if (SAMPLE_AFTER.test(after) || SAMPLE_BEFORE.test(before)) return 'sample';
  if (MOQ_BEFORE.test(before)) return 'moq';
  if (TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after)) return 'total';
  if (LATER_BEFORE.test(before) || LATER_AFTER.test(after)) return 'later';
  return 'order';
}
