import { type Hit, languageBit } from './phrase-index';

const STAR =
  '(?:stars?|sterne?n?|etoiles?|estrel(?:l?[ai]s?|lit[ao]s|inhas)|stell(?:e|ine)|звезд[а-я]{0,5}|gwiazd[a-z]{0,5}|yildiz[a-z]{0,5}|نجوم|نجمات|כוכבים)';
const FIVE = '(?:5|five|funf|cinco|cinque|cinq|пять|пяти|bes|piec|خمسه?|חמישה|חמש)';
/** "five shiny stars", "5/5", a row of stars. */
const FIVE_STARS = new RegExp(
  `(?<![\\p{L}\\p{N}])${FIVE}[ -](?:\\p{L}{2,12} ){0,2}${STAR}(?!\\p{L})|(?<![\\d/])(?:5 ?/ ?5|10 ?/ ?10)(?![\\d/])|[★⭐✨🌟]{4,}`,
  'gu',
);
const FEW =
  '(?:[1-4]|one|two|three|four|single|lone|einzelne[nrs]?|seule|unica|единственн[а-я]{2,3}|eine?[nm]?|zwei|drei|vier|une?|deux|trois|quatre|un[oa]|dos|tres|cuatro|due|tre|quattro|uma?|dois|duas|jedn[aey]j?|dwie|dwoch|trzy|trzech|cztery|од(?:на|ну|ной)|дв(?:е|ух)|тр(?:и|ех)|четыре|tek|bir|iki|uc|dort)';
/** "those two stars", "★★☆". */
const FEW_STARS = new RegExp(
  `(?<![\\p{L}\\p{N},.])${FEW}[ -](?:\\p{L}{2,10} )?${STAR}(?!\\p{L})|(?<![★⭐])[★⭐]{1,3}(?![★⭐])`,
  'gu',
);
/** What has five stars without anybody's review. */
const NO_REVIEW =
  /^ ?(?:hotel|screw|shaped|bit|head|energy|general|motel|resort|(?:im|auf dem|am) (?:display|bildsch)|leuchten|blinken|on the (?:displ|scree|label|butto)|appear|light up|flash|blink|s'allument|clignot|a l'ecran|se encienden|parpadean|en la pantalla|si accend|lampegg|sul display|no visor|no display|piscam|acendem|na wyswietl|migaja|на дисплее|на экране|мигают|загор)/;
const FEWER = /(?:than|below|under|unter|als|menos de|moins de|meno di|ponizej|меньше|ниже|低于) $/;
/** "the next one is on us" ends a sentence. */
const ON_US =
  /(?<!\p{L})(?:bizden|on us|(?:est|sera) pour nous|von uns|от нас|с нас|עלינו|علينا|por nossa conta|offriamo noi)(?= ?[.!)]| ?$)/gu;
/** "-30%", "20% off" in any language. */
const PERCENT_OFF =
  /(?<![\d\p{L}])- ?\d{1,2} ?%|\d{1,2} ?% (?:off|rabatt|de descuento|de reduction|di sconto|de desconto|скидк|less|cheaper|weniger|gunstiger|menos|moins|de moins|di meno|in meno|taniej|дешевле|daha ucuz)/gu;

/** Notions that are told by their shape rather than by a list of words, in a folded text, in order of appearance. */
export function findShapes(text: string): Hit[] {
  const languages = languageBit('');
  const hits: Hit[] = [];
  for (const match of text.matchAll(FIVE_STARS)) {
    const to = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (NO_REVIEW.test(text.slice(to, to + 16)) || FEWER.test(before)) continue;
    hits.push({ concept: 'stars', languages, from: match.index, to });
  }
  for (const match of text.matchAll(FEW_STARS)) {
    const to = match.index + match[0].length;
    if (NO_REVIEW.test(text.slice(to, to + 16))) continue;
    hits.push({ concept: 'fewStars', languages, from: match.index, to });
  }
  for (const match of text.matchAll(ON_US)) {
    hits.push({ concept: 'reward', languages, from: match.index, to: match.index + match[0].length });
  }
  for (const match of text.matchAll(PERCENT_OFF)) {
    hits.push({ concept: 'discount', languages, from: match.index, to: match.index + match[0].length });
  }
  return hits;
}
