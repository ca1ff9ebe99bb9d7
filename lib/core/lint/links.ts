import type { Found } from './semantic';

export type Platform = 'amazon' | 'aliexpress' | 'alibaba';

const SURE =
  'com|net|org|info|biz|shop|store|online|site|xyz|top|app|vip|club|live|link|click|dev|tech|pro|website|space|fun|icu|cc|asia|mobi|page|help|support|video|blog|eu|ru|su|cn|hk|tw|jp|kr|br|mx|ar|cl|pe|uk|fr|de|es|pl|pt|tr|il|sa|ae|eg|ma|nl|ch|dk|fi|cz|sk|hu|ro|gr|bg|hr|lt|lv|ee|ua|kz|by|ca|au|nz|sg|th|vn|ph|id|ly|gl|gg|tv|io|be|ie|рф|москва';
/** Endings that are words too: "thanks.it is" is a missing space, not a site. */
const WORDY = 'it|me|in|to|no|so|is|as|at|am|us|my|do|he|la|se|co';
const DOT = 'dot|punto|point|punkt|ponto|kropka|nokta|точка|点|點|ドット|닷|점|نقطه|دوت|נקודה';
const SPOKEN_END = 'com|net|org|shop|store|ru|ру|ком|info|xyz|top|online|site|cn|co|br|pl|jp|kr|it';

const SCHEME = /(?:https?|hxxps?|ftps?|ht tps?)(?: ?: ?\/ ?\/ ?[^\s]{0,200}|(?= ?:))/g;
const WWW = /(?<![a-z0-9])www ?[. ] ?[a-z0-9-]{2,63}(?:[. ]{1,2}[a-z0-9-]{2,63}){0,3}(?:\/[^\s]{0,200})?/g;
const BARE = new RegExp(
  `(?<![a-z0-9@._\\-/])((?:[a-z0-9а-я][a-z0-9а-я-]{0,62}\\.){1,4})(${SURE}|${WORDY})(?![a-z0-9а-я@-])(\\/[^\\s]{0,200})?`,
  'g',
);
const SPOKEN = new RegExp(
  `(?<![a-z0-9])[a-z0-9-]{2,40} {0,2}(?! ?point (?:it|co|br|pl|kr)(?![a-z]))(?:[[({<*_-]{0,2} ?(?:${DOT}) ?[\\])}>*_-]{0,2}|[[({<] ?[.,] ?[\\])}>]) {0,2}(?:${SPOKEN_END})(?![a-z])`,
  'g',
);
/** Endings that are words of the language whose "dot" is used: only beside a word about a site. */
const SPOKEN_HOME =
  /(?<![a-z0-9])[a-z0-9-]{4,40} {1,2}(?:punkt (?:de|at|ch|eu)|point (?:fr|be|eu|ch)|punto (?:es|it|mx|ar|cl|eu)|dot (?:de|es|it|fr|uk|in|us|eu|io|ly)|ponto (?:com )?(?:pt|br)|nokta (?:com )?tr)(?![a-z])/g;
const SPACED =
  /(?<![a-z0-9])[a-z][a-z0-9-]{2,40} \. ?(?:com|net|org|shop|store|info|xyz|top|online|cn|ru|eu|biz|site|club|vip)(?![a-z0-9])|(?<![a-z0-9])[a-z][a-z0-9-]{2,40} \. [a-z][a-z0-9-]{2,40} \. [a-z]{2,6}(?![a-z0-9])|(?<![a-z0-9])[a-z][a-z0-9-]{3,40} \. (?:de|fr|es|it|pl|co|jp|kr|br|tr|uk|il|io|me)(?=[ ,;:)!?]|$)/g;

/** "b23点tv": the sign is written out, the rest is an address. */
const HAN_DOT =
  /(?<![a-z0-9])[a-z0-9-]{2,40} ?(?:点|點|ドット|닷) ?[a-z]{2,6}(?![a-z0-9])(?:\/[^\s]{0,200})?/g;
/** The platforms' own addresses; parcels of the two sister platforms are followed at Cainiao. */
const OWN: Readonly<Record<Platform, RegExp>> = {
  amazon: /(?:^|[/.@])amazon\.[a-z.]{2,6}(?![a-z.])/,
  aliexpress: /(?:^|[/.@])(?:aliexpress|cainiao)\.[a-z.]{2,6}(?![a-z.])/,
  alibaba: /(?:^|[/.@])(?:alibaba|cainiao)\.[a-z.]{2,6}(?![a-z.])/,
};
/** Product and storefront pages: Amazon wants no link to them although they are its own. */
const AMAZON_SELLING =
  /\/(?:dp|gp\/product|gp\/aw\/d|shops?|stores?|s|sp|o\/asin|review|product-reviews)(?:[/?]|$)|[?&](?:me|seller|merchant)=/;
const CARRIER =
  /(?:^|[/.])(?:17track|parcelsapp|aftership|trackingmore|track24|gdeposylka|dhl|ups|fedex|usps|dpd|gls-group|gls|hermes|myhermes|evri|royalmail|laposte|colissimo|chronopost|correos|correosexpress|tnt|yunexpress|yuntrack|yanwen|yw56|track\.yw56|4px|cainiao|pochta|russianpost|cdek|poczta-polska|inpost|poste|brt|correios|post\.japanpost|kuronekoyamato|sagawa-exp|ems|sf-express|israelpost|aramex|smsaexpress|epost|ptt|yurticikargo|aras|seur|mrw|bpost|postnl|post|auspost|canadapost)\.[a-z.]{2,6}/;

/**
 * Web addresses that lead off the platform, also spelt out ("example dot com") or with spaces. `hinted` tells whether the
 * words around a place speak of a site: endings that are ordinary words need that.
 */
export function findLinks(text: string, platform: Platform, hinted: (at: number) => boolean): Found[] {
  const found: Found[] = [];
  const add = (at: number, words: string) => {
    const end = at + words.replace(/[.,)\]!?"']+$/, '').length;
    const overlaps = found.some(({ from, to }) => from < end && at < to);
    if (!overlaps && !isOwn(words, platform)) found.push({ group: groupOf(words), from: at, to: end });
  };
  for (const match of text.matchAll(SCHEME)) add(match.index, match[0]);
  for (const match of text.matchAll(WWW)) add(match.index, match[0]);
  for (const match of text.matchAll(BARE)) {
    const [words, labels = '', ending = '', path] = match;
    const named = path !== undefined || /^[a-zа-я](?:.*[\d-]|[^.]*\..*\.)/.test(labels);
    const doubtful = WORDY.split('|').includes(ending) && !named;
    if (!/[a-zа-я]/.test(labels) || (doubtful && !hinted(match.index))) continue;
    if (!covered(found, match.index)) add(match.index, words);
  }
  for (const match of text.matchAll(SPOKEN_HOME)) {
    if (hinted(match.index) && !covered(found, match.index)) add(match.index, match[0]);
  }
  for (const pattern of [SPOKEN, SPACED, HAN_DOT]) {
    for (const match of text.matchAll(pattern)) if (!covered(found, match.index)) add(match.index, match[0]);
  }
  return found;
}

const covered = (found: readonly Found[], at: number) => found.some(({ from, to }) => from <= at && at < to);

const groupOf = (words: string) => (CARRIER.test(words) ? 'tracking-link' : 'link');

function isOwn(words: string, platform: Platform): boolean {
  if (!OWN[platform].test(hostOf(words))) return false;
  return platform !== 'amazon' || !AMAZON_SELLING.test(words);
}

/** Host of an address, so that `evil.com/amazon.com` is not Amazon. */
const hostOf = (words: string) => words.replace(/^[a-z ]+: ?\/ ?\/ ?/, '').replace(/[/?#].*$/, '');
