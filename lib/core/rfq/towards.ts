import { anyOf, type Text } from './text';

const TOWARDS = anyOf(
  `to|into|tender in|project in|store in|stores in|destination|deliver(?:y|ed)?(?: (?:to|in|at))?|ship(?:ped|ping|ment)?(?: to)?|import(?:ed|ing)? (?:to|into)|warehouse in|port in|for (?:the|our)?|enviar a|envío a|entrega en|destino(?: final)?:?|puest[oa]s? en|rendu(?:e?s)?(?: à| au)?|frei|do portu|לנמל|משלוח ל|אספקה ל|dostawa (?:do|na)|wysyłka do|hacia|hasta|para|entrega (?:em|no|na)|enviar para|livr(?:aison|er|é|ée|ées|és) ?(?:en|au|aux|à)?|pour(?: le marché| la)?|expédi(?:er|tion)? (?:en|au|vers)|vers|nach|in die|lieferung (?:nach|in)|versand nach|в|на|для|доставк\\p{L}+(?: в)?|поставк\\p{L}+ (?:в|на)|إلى|الى|توصيل|تسليم|شحن|verso|consegna (?:in|a)|spedizione (?:in|a)|destinazione|do|dostawa do|naar|levering in`,
);
const TOWARDS_BEFORE = new RegExp(
  `${TOWARDS} ?:? ?(?:the |la |el |il |l'|les |den |die |der |república |reino |our )?(?:(?:warehouse|address|port|customers?|market|3PL|facility|depot|store|factory|forwarder|fulfil\\p{L}+ cent(?:er|re)|puerto|porto|port|hafen|порт[а]?|ميناء|נמל|lager|almacén|entrepôt|magazzino|склад\\p{L}*|depo\\p{L}*) (?:(?:in|of|at|near|en|de|di|à|a|в|w) )?)?$`,
  'iu',
);
const UNSPACED_BEFORE =
  /(?:到|至|运往|发往|送到|送往|发到|运到|出口|目的地|目的国|销往|寄到|送至)[^\n.,]{0,4}$/u;
const UNSPACED_AFTER =
  /^ ?(?:までに?|向け|へ|に(?:配送|納品|発送)|로|으로|까지|市场|客户|買家|买家|港|'?[ydt]?[aeıiuü]r?(?:\s|$))/u;
const TURKISH_TO = /^'?(?:y?[ae]|n?[ae])(?!\p{L})/iu;
/** The city before its country: `to Rotterdam, Netherlands`. */
const CITY_BETWEEN = /\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}(?:,| port| \()? ?\(?$/u;

/** Whether the words before or after a place say that the goods go there. */
export function leadsTo({ plain }: Text, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 45), start);
  const after = plain.slice(end, end + 12);
  return TOWARDS_BEFORE.test(before) || UNSPACED_BEFORE.test(before) || UNSPACED_AFTER.test(after);
}

/** The same of a country, which a city or an ending may part from those words. */
export function leadsToCountry(text: Text, start: number, end: number): boolean {
  const { plain, language } = text;
  if (leadsTo(text, start, end)) return true;
  const words = plain.slice(start, end);
  if (/^[ل]/.test(words)) return true;
  const before = plain.slice(Math.max(0, start - 60), start);
  const city = CITY_BETWEEN.exec(before);
  if (city && TOWARDS_BEFORE.test(before.slice(0, city.index))) return true;
  return language === 'tr' && (TURKISH_TO.test(plain.slice(end, end + 12)) || /'y?[ae]$/i.test(words));
}
