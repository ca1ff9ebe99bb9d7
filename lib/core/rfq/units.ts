import { anyOf } from './text';

/** Units in which goods are ordered: our name, the words for it, and whether it alone tells a quantity of goods. */
const UNITS: readonly (readonly [unit: string, countable: boolean, words: string])[] = [
  [
    'piece',
    true,
    `pcs?\\.?|pieces?|pce?s?|units?|ea|nos?\\.|pzas?\\.?|piezas?|unidad(?:es)?|unidades?|uds?\\.?|unid\\.?|peças?|unités?|pièces?|stück(?:e|en)?|stk\\.?|st\\.|штук[аиу]?|шт\\.?|единиц[аы]?|ед\\.
|قطع(?:ة|ه)?|حبة|حبات|وحد(?:ة|ات)|pezz[oi]|pz\\.?|unità|adet|tane|szt(?:uk[ai]?|\\.)?|stuks?|件|个|個|只|支|台|枚|本|개|피스|条|把|块|辆|部|顶|片|粒|颗|根|盏|副|份`,
  ],
  [
    'set',
    true,
    'sets?|kits?|juegos?|conjuntos?|jogos?|ensembles?|sätze?|комплект(?:а|ов|ы)?|набор(?:а|ов|ы)?|أطقم|طقم|مجموعة|takım|zestaw(?:y|ów)?|套|セット|세트',
  ],
  [
    'pair',
    true,
    'pairs?|prs|pares|par|paires?|paare?|пар[аы]?|أزواج|زوج|paia|paio|çift|par[ay]?|paar|双|對|对|足|켤레',
  ],
  [
    'dozen',
    true,
    'dozens?|doz\\.?|docenas?|dúzias?|douzaines?|dutzend|дюжин[аы]?|دزينة|dozzin[ae]|düzine|打',
  ],
  [
    'box',
    true,
    'box(?:es)?|cajas?|caixas?|boîtes?|schachteln?|короб(?:ка|ки|ок)|صناديق|صندوق|علب(?:ة)?|scatol[ae]|kutu|pudełk[oa]|dozen(?! of)|盒|箱|박스',
  ],
  ['carton', true, 'cartons?|ctns?|cartones|kartons?|картон(?:ов|а)?|كراتين|كرتون(?:ة)?|cartoni|koli|dozen'],
  [
    'pack',
    true,
    'packs?|packets?|paquetes?|pacotes?|paquets?|packungen?|упаков(?:ка|ки|ок)|عبوات|عبوة|confezion[ei]|paket|包',
  ],
  ['bag', true, 'bags|sacos|sacks?|säcke?|sacs|мешк(?:а|ов)|мешок|أكياس|sacchi|torba|袋'],
  ['bottle', true, 'bottles(?= of|$)|瓶'],
  ['roll', true, 'rolls?|rollos?|rolos?|rouleaux?|rollen?|рулон(?:а|ов|ы)?|لفات|لفة|rotoli|rulo|rolek|卷'],
  ['sheet', true, 'sheets|hojas|folhas|feuilles|bogen|лист(?:а|ов)|fogli|yaprak|arkuszy|张'],
  ['pallet', true, 'pallets?|palets?|palettes?|paletten?|палет(?:а|ы)?|паллет(?:а|ы)?|منصات|pallet|托盘'],
  [
    'container',
    true,
    "(?:x ?)?(?:20|40|45) ?(?:'|ft|feet|foot|pies|pés|pieds)?-? ?(?:gp|hq|hc|dv|fcl)?-? ?(?:containers?|contenedor(?:es)?|contêiner(?:es)?|conteneurs?|контейнер(?:а|ов)?|حاويات|حاوية|konteyner|kontener(?:y|ów)?|货柜|集装箱)|x ?(?:20|40|45) ?(?:'|ft)?-? ?(?:gp|hq|hc|dv|ft|')|x ?(?:20|40|45)'|fcl|(?:containers?|contenedor(?:es)?|contêiner(?:es)?|conteneurs?|конт(?:ейнер(?:а|ов)?|\\.)|konteyner|kontener(?:y|ów)?) ?(?:de |di |à |по )?(?:20|40|45) ?(?:'|ft|feet|foot|pies|pés|pieds|piedi|футов)?-? ?(?:gp|hq|hc|dv|fcl)?|containers?|contenedor(?:es)?|contêiner(?:es)?|conteneurs?|контейнер(?:а|ов)?|حاويات|حاوية|konteyner|集装箱|货柜",
  ],
  [
    'ton',
    true,
    'tons?|tonnes?|mts?|metric tons?|mt|toneladas?|tonnen?|тонн[аы]?|т|طن|أطنان|tonnellat[ae]|ton|t|吨|噸|トン|톤',
  ],
  [
    'kg',
    false,
    'kgs?|kilos?|kilograms?|kilogramos?|quilos?|кг|килограмм(?:а|ов)?|كجم|كغ|كيلو(?:غرام|جرام)?|公斤|千克',
  ],
  [
    'square meter',
    true,
    'sqm|sq\\.? ?m|m2|m²|square met(?:er|re)s?|metros cuadrados|metros quadrados|mètres carrés|quadratmeter|qm|кв\\.? ?м|м2|м²|متر (?:ال)?مربع|metri quadr[ai]|mq|metrekare|平方米|平米',
  ],
  ['meter', false, 'met(?:er|re)s?|mtrs?|metros?|mètres?|metern?|метр(?:а|ов|ы)?|متر|metri|metre|米'],
  ['yard', false, 'yards?|yds?|yardas|码'],
  ['liter', false, 'lit(?:er|re)s?|litros?|litres?|litern?|литр(?:а|ов)?|لتر|litri|litre|升'],
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
