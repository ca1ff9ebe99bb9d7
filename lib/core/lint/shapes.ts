import { type Hit, languageBit } from './phrase-index';

const STAR =
  '(?:stars?|sterne?n?|etoiles?|estrel(?:l?[ai]s?|lit[ao]s|inhas)|stell(?:e|ine)|звезд[а-я]{0,5}|gwiazd[a-z]{0,5}|yildiz[a-z]{0,5}|نجوم|نجمات|כוכבים)';
const FIVE = '(?:5|five|funf|cinco|cinque|cinq|пять|пяти|bes|piec|خمسه?|חמישה|חמש)';
/** "five shiny stars", "5/5", a row of stars. */
const FIVE_STARS = new RegExp(
  `(?<![\\p{L}\\p{N}])${FIVE}[ -](?:\\p{L}{2,12} ){0,2}${STAR}(?!\\p{L})|(?<![\\d/])(?:5 ?/ ?5|10 ?/ ?10)(?![\\d/])|[★⭐✨🌟]{4,}`,
  'gu',
);
/** What has five stars without anybody's review. */
const NO_REVIEW = /^ ?(?:hotel|screw|shaped|bit|head|energy|general|motel|resort)/;
const FEWER = /(?:than|below|under|unter|als|menos de|moins de|meno di|ponizej|меньше|ниже|低于) $/;
/** "-30%", "20% off" in any language. */
const PERCENT_OFF =
  /(?<![\d\p{L}])- ?\d{1,2} ?%|\d{1,2} ?% (?:off|rabatt|de descuento|de reduction|di sconto|de desconto|скидк)/gu;

/** Notions that are told by their shape rather than by a list of words, in a folded text, in order of appearance. */
export function findShapes(text: string): Hit[] {
  const languages = languageBit('');
  const hits: Hit[] = [];
  for (const match of text.matchAll(FIVE_STARS)) {
    const to = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (NO_REVIEW.test(text.slice(to, to + 12)) || FEWER.test(before)) continue;
    hits.push({ concept: 'stars', languages, from: match.index, to });
  }
  for (const match of text.matchAll(PERCENT_OFF)) {
    hits.push({ concept: 'discount', languages, from: match.index, to: match.index + match[0].length });
  }
  return hits;
}
