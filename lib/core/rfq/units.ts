import { anyOf } from './text';

/** A shipping container by its length and kind: `40HQ`, `20 ft`, `40'RF`. */
const BOX_KIND = '(?:gp|hq|hc|dv|dc|rf|rh|ot|fr|fcl|high cube|reefer)';
const BOX_FEET = "(?:'|ft\\.?|feet|foot|pies|pés|pieds|piedi|fuß|футов\\p{L}*|stóp)";
const BOX_SIZE = `(?:20|40|45) ?${BOX_FEET}?[- ]?${BOX_KIND}?`;
const BOX =
  '(?:containers?|contenedor(?:es)?|contêiner(?:es)?|contentor(?:es)?|conteneurs?|контейнер(?:а|ов)?|конт\\.|konteyner|kontener(?:y|ów|a)?)';
/** In scripts of other rules. */
const BOX_WORDS =
  '(?:حاويات|حاوية)(?: (?:20|40|45) ?قدم)?|מכול(?:ה|ות)|集装箱|货柜|高柜|小柜|大柜|尺柜|コンテナ|컨테이너';

/** Units in which goods are ordered: our name, the words for it, and whether it alone tells a quantity of goods. */
const UNITS: readonly (readonly [unit: string, countable: boolean, words: string])[] = [
  [
    'piece',
    true,
    `pcs?\\.?|pieces?|pce?s?|units?|ea|nos?\\.|nos|pçs?\\.?|pzas?\\.?|piezas?|unidad(?:es)?|unidades?|uds?\\.?|unid\\.?|peças?|unités?|pièces?|stück(?:e|en)?|stk\\.?|st\\.|штук[аиу]?|шт\\.?|единиц[аы]?|ед\\.
|قطع(?:ة|ه)?|حبة|حبات|وحد(?:ة|ات)|pezz[oi]|pz\\.?|unità|adet|tane|szt(?:uk[ai]?|\\.)?|stuks?|件|个|個|只|支|台|枚|本|개|피스|条|把|块|辆|部|顶|片|粒|颗|根|盏|副|份|장|벌|매|대|병|着|脚|点|冊|جهاز(?:ا|اً)?|أجهزة|اجهزة|יחיד(?:ה|ות)|יח'?|פריט(?:ים)?|חתיכ(?:ה|ות)`,
  ],
  [
    'set',
    true,
    'sets?|kits?|juegos?|conjuntos?|jogos?|ensembles?|sätze?|комплект(?:а|ов|ы)?|набор(?:а|ов|ы)?|أطقم|طقم|مجموعة|takım|zestaw(?:y|ów)?|komplet(?:y|ów)?|סט(?:ים)?|ערכ(?:ה|ות)|組|套|セット|세트',
  ],
  [
    'pair',
    true,
    'pairs?|prs|pares|par|paires?|paare?|пар[аы]?|أزواج|زوج|paia|paio|çift|par[ay]?|paar|זוג(?:ות)?|双|對|对|足|켤레',
  ],
  [
    'dozen',
    true,
    'dozens?|doz\\.?|docenas?|dúzias?|douzaines?|dutzend|дюжин[аы]?|دزينة|dozzin[ae]|düzine|tuzin(?:y|ów)?|תריסר(?:ים)?|ダース|다스|打',
  ],
  [
    'box',
    true,
    'box(?:es)?|cajas?|caixas?|boîtes?|schachteln?|короб(?:ка|ки|ок)|صناديق|صندوق|علب(?:ة)?|scatol[ae]|kutu|pudełk[oa]|盒|箱|박스|상자|קופס(?:ה|אות)',
  ],
  [
    'gross',
    true,
    'gross(?! (?:weight|margin|profit|price|wt|amount|value))|gruesas|grosas|grosses|Gros|гросс(?:ов|а)?|罗|グロス',
  ],
  [
    'carton',
    true,
    'cartons?|ctns?|cartones|kartons?|картон(?:ов|а)?|كراتين|كرتون(?:ة)?|cartoni|koli|ケース|קרטון|קרטונים|karton(?:ów|y)',
  ],
  [
    'pack',
    true,
    'packs?|packets?|paquetes?|pacotes?|paquets?|packungen?|упаков(?:ка|ки|ок)|عبوات|عبوة|confezion[ei]|paket|opakowa(?:nia|ń)|חביל(?:ה|ות)|מארז(?:ים)?|パック|팩|包',
  ],
  [
    'bag',
    true,
    'bags|sacos|sacks?|säcke?|sacs|мешк(?:а|ов)|мешок|أكياس|sacchi|torba|work(?:i|ów)|שק(?:ים)?|포대|자루|袋',
  ],
  ['bottle', true, 'bottles(?= of|$)|瓶'],
  [
    'roll',
    true,
    'rolls?|rollos?|rolos?|rouleaux?|rollen?|рулон(?:а|ов|ы)?|لفات|لفة|rotoli|rulo|rolek|rolk[ai]|גליל(?:ים)?|ロール|巻|롤|卷',
  ],
  ['sheet', true, 'sheets|hojas|folhas|feuilles|bogen|лист(?:а|ов)|fogli|yaprak|arkuszy|张'],
  [
    'pallet',
    true,
    'pallets?|palets?|palettes?|paletten?|палет(?:а|ы)?|паллет(?:а|ы)?|منصات|pallet|משטח(?:ים)?|パレット|팔레트|托盘',
  ],
  [
    'container',
    true,
    `(?:x ?)?${BOX_SIZE} ?${BOX}|x ?(?:20|40|45) ?(?:${BOX_FEET}|${BOX_KIND})[- ]?${BOX_KIND}?|(?:20|40|45) ?'?${BOX_KIND}|fcl|${BOX} ?(?:de |di |da |à |a |по |von )?${BOX_SIZE}|${BOX}|${BOX_WORDS}`,
  ],
  [
    'ton',
    true,
    'tons?|tonnes?|mts?|metric tons?|mt|toneladas?|tonnen?|тонн[аы]?|т|طن|أطنان|tonnellat[ae]|ton|t|טון|吨|噸|トン|톤',
  ],
  [
    'kg',
    false,
    'kgs?|kilos?|kilograms?|kilogramos?|quilos?|кг|килограмм(?:а|ов)?|كجم|كغ|كيلو(?:غرام|جرام)?|ק"ג|קילו(?:גרם)?|キロ|킬로|公斤|千克',
  ],
  [
    'square meter',
    true,
    'sqm|sq\\.? ?m|m2|m²|square met(?:er|re)s?|metros cuadrados|metros quadrados|mètres carrés|quadratmeter|qm|кв\\.? ?м|м2|м²|متر (?:ال)?مربع|metri quadr[ai]|mq|metrekare|㎡|מ"ר|m kw\\.?|metr(?:y|ów) kwadratow\\p{L}+|平方メートル|제곱미터|平方米|平米',
  ],
  [
    'km',
    true,
    'kms?(?! ?(?:range|per|from|h|away|/))|kilomet(?:er|re)s?|kilómetros|quilômetros|kilomètres|kilometern?|км(?!/)|كم|chilometri|ק"מ|公里|キロメートル',
  ],
  [
    'meter',
    false,
    'met(?:er|re)s?|mtrs?|metros?|mètres?|metern?|метр(?:а|ов|ы)?|متر|metri|metre|metr(?:y|ów)|mb|מטר(?:ים)?|メートル|미터|米',
  ],
  ['yard', false, 'yards?|yds?|yardas|码'],
  [
    'drum',
    true,
    'drums|barrels|tambores|bidones|fûts|fässer|бочек|бочки|براميل|برميل|fusti|varil|beczek|beczki|桶|ドラム',
  ],
  [
    'liter',
    false,
    'lit(?:er|re)s?|litros?|litres?|litern?|литр(?:а|ов)?|لتر|litri|litre|litr(?:y|ów)|ליטר(?:ים)?|リットル|리터|升',
  ],
];

const PATTERNS = UNITS.map(
  ([unit, countable, words]) =>
    ({ unit, countable, pattern: new RegExp(`^${anyOf(words)}$`, 'iu') }) as const,
);

/** Source of a pattern for any unit of goods. */
export const UNIT_WORDS = anyOf(UNITS.map(([, , words]) => words).join('|'));

/** Our name of a unit word, in the singular; null for none. */
export function unitOf(word: string): { unit: string; countable: boolean } | null {
  const plain = word
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(bag|sack|bottle|sheet)$/iu, '$1s');
  const found = PATTERNS.find(({ pattern }) => pattern.test(plain));
  return found ? { unit: found.unit, countable: found.countable } : null;
}
