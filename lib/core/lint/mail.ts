import type { Found } from './semantic';

const ENDINGS = 'com|net|org|de|fr|es|it|pl|ru|cn|jp|kr|br|il|co|uk|tr|info|ae|sa|pt|eu';
const PLAIN = /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.[a-z]{2,24}/g;
const LOOSE = new RegExp(
  `(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64} ?@ ?[a-z0-9-]{1,63} ?\\. ?(?:${ENDINGS})(?![a-z])`,
  'g',
);
const PROVIDERS =
  'gmail|googlemail|hotmail|outlook|yahoo|ymail|qq|163|126|sina|foxmail|icloud|protonmail|proton|mail|yandex|gmx|web|libero|naver|daum|hanmail|orange|aol|live|walla|wp|onet|bk|inbox|list|rambler|free|laposte|uol|bol|terra|virgilio|tiscali|mynet';
const AT =
  '(?:at|arroba|arobase|chiocciola|klammeraffe|malpa|собака|собачка|эт|艾特|アット|アットマーク|골뱅이|et isareti|ات|آت|שטרודל|כרוכית)';
const DOT = '(?:\\.|dot|punto|point|punkt|ponto|kropka|nokta|точка|点|點|ドット|닷|점|نقطه|دوت|נקודה)';
const OPEN = '[\\[({<*_-]{0,2}';
const CLOSE = '[\\])}>*_-]{0,2}';
/** "name at example dot com", "name (at) example.com". */
const SPELT = new RegExp(
  `(?<![a-z0-9._-])[a-z0-9._-]{2,40} {0,2}${OPEN} ?(?:${AT}|@) ?${CLOSE} {0,2}[a-z0-9-]{2,40} {0,2}${OPEN} ?(?!\\.)${DOT} ?${CLOSE} {0,2}[a-zа-я]{2,6}`,
  'g',
);
const BRACKETED = new RegExp(
  `(?<![a-z0-9._-])[a-z0-9._-]{2,40} ?[[({<*] ?${AT} ?[\\])}>*] ?[a-z0-9-]{2,40}`,
  'g',
);
/** A word that means nothing but the sign, or the sign drawn otherwise, before a plain address. */
const SIGN =
  '(?:arroba|arobase|chiocciola|klammeraffe|malpa|собака|собачка|艾特|アットマーク|골뱅이|שטרודל|כרוכית|[\\[({<*_-]{1,2} ?(?:a|at|ad|et) ?[\\])}>*_-]{1,2}|[\\[({<]@[\\])}>]|★|☆|♀|◎|圈a|圈)';
const DRAWN = new RegExp(
  `(?<![a-z0-9._-])[a-z0-9._-]{2,40} {0,2}${SIGN} {0,2}[a-z0-9-]{2,40} ?(?:\\.|点|點) ?(?:[a-z0-9-]{2,20}\\.)?(?:${ENDINGS})(?![a-z])`,
  'g',
);
/** "name at gmail": the provider gives it away. `#` and `*` stand in for the sign. */
const PROVIDED = new RegExp(
  `(?<![a-z0-9._-])[a-z0-9._-]{2,40}(?: ?[#*] ?| ${AT} |@ ?)(?:(?:gmail|googlemail|hotmail|qq|yandex|naver)(?![a-z])|(?:${PROVIDERS}) ?${DOT} ?[a-z]{2,3}(?![a-z]))`,
  'g',
);
/** Aliases that the platform itself gives out. */
const ALIAS =
  /@marketplace\.amazon\.[a-z.]{2,6}$|@(?:[a-z0-9-]+\.)?(?:amazon|aliexpress|alibaba)\.[a-z.]{2,6}$/;

/** E-mail addresses, plain and in disguise, in a folded text. */
export function findMail(text: string): Found[] {
  const found: Found[] = [];
  const add = (from: number, words: string) => {
    const to = from + words.length;
    const known = found.some((other) => other.from < to && from < other.to);
    if (!known && !ALIAS.test(words)) found.push({ group: 'email', from, to });
  };
  for (const pattern of [PLAIN, LOOSE, SPELT, DRAWN, BRACKETED, PROVIDED]) {
    for (const match of text.matchAll(pattern)) {
      if (pattern !== SPELT || !isPlace(text, match.index, match[0])) add(match.index, match[0]);
    }
  }
  return found;
}

const HOST = new RegExp(`(?:^| )(?:${PROVIDERS})[ .[({]`);
const MAIL_WORD = /mail|write|contact|reach|address|send|message/;

/** "see it at example dot com" is a site: an address has a provider, a dotted name, or a word of mail before it. */
function isPlace(text: string, at: number, words: string): boolean {
  const [, name = '', rest = ''] = /^(\S+) at (.*)$/.exec(words) ?? [];
  if (name === '' || /[._\d]/.test(name) || HOST.test(rest)) return false;
  return !MAIL_WORD.test(text.slice(Math.max(0, at - 40), at));
}
