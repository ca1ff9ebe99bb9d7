import type { Found } from './semantic';

const ENDINGS = 'com|net|org|de|fr|es|it|pl|ru|cn|jp|kr|br|il|co|uk|tr|info|ae|sa|pt|eu';
const PLAIN =
  /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:[.。][a-z0-9-]{1,63}){0,3}[.。][a-z]{2,24}/g;
const LOOSE = new RegExp(
  `(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64} ?@ ?[a-z0-9-]{1,63} ?\\. ?(?:${ENDINGS})(?![a-z])`,
  'g',
);
const PROVIDERS =
  'gmail|googlemail|hotmail|outlook|yahoo|ymail|qq|163|126|sina|foxmail|icloud|protonmail|proton|mail|yandex|gmx|web|libero|naver|daum|hanmail|orange|aol|live|walla|wp|onet|bk|inbox|list|rambler|free|laposte|uol|bol|terra|virgilio|tiscali|mynet';
/** Nothing but a provider of mail is called so, in any script and as it sounds. */
const SURE_PROVIDERS =
  "gmail|g[ -]?mail|gee ?mail|jee ?mail|ge mail|googlemail|hotmail|hot mail|outlook|qq|yandex|naver|ya ?hoo|foxmail|icloud|protonmail|джи?ме[ий]л|гме[ий]л|гмаил|джимаил|яндекс|рамблер|маил|меил|хотме[ий]л|جي ?ميل|جميل|هوت ?ميل|ياهو|اوتلوك|ג'?י?מייל|ג'?ימיל|הוטמייל|יאהו|וואלה|ジーメール|gメール|ジメール|ヤフー|ホットメール|アウトルック|지메일|네이버|한메일|핫메일|네이트|谷歌(?:邮箱)?|网易(?:邮箱)?|新浪|雅虎|扣扣";
/** Words for the sign itself. */
const SIGN =
  'arroba|arobase|arobas|a commercial|chiocciola|chiocciolina|klammeraffe|affenschwanz|malpa|malpka|собака|собачка|собакa|собаку|艾特|爱特|小老鼠|圈a|アットマーク|アット|あっとまーく|골뱅이|앳|et isareti|kuyruklu a|علامه ات|ات|שטרודל|כרוכית|שבלול|★|☆|♀|◎|@';
/** Words and letters that stand for it where the rest says so. */
const STAND_IN = 'at the rate(?: of)?|at|aet|et|chez|эт|ат|اد|את|אט|at sign|a';
const DOT_WORD =
  'dot|d0t|period|punto|point|punkt|ponto|kropka|nokta|точка|точку|тчк|点|點|ドット|どっと|닷|점|쩜|نقطه|دوت|נקודה|דוט';
const OPEN = '[\\[({<*_-]{0,2}';
const CLOSE = '[\\])}>*_-]{0,2}';
const AT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${SIGN})|(${STAND_IN}))(?![a-z0-9\\u0370-\\u052f\\u05d0-\\u05ea\\u0620-\\u064a])|(?<=[a-z0-9._-])(?:艾特|爱特|小老鼠|圈a|골뱅이|アットマーク|[@★☆♀◎])(?=[ a-z0-9\\u3040-\\ud7af])`,
  'gu',
);
const NAME_BEFORE = new RegExp(`([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}) {0,2}${OPEN} ?$`, 'u');
const HOST_AFTER = new RegExp(
  `^ ?${CLOSE} {0,2}([\\p{L}\\p{N}-]{2,40}(?: [\\p{L}\\p{N}-]{2,20})?) {0,2}${OPEN} ?(\\.|${DOT_WORD}) ?${CLOSE} {0,2}(\\p{L}{1,6})`,
  'u',
);
const PROVIDER_AFTER = new RegExp(`^ ?${CLOSE} {0,2}(?:${SURE_PROVIDERS})(?![a-z])`, 'u');
/** "kontakt[at]lumetra": brackets around it leave no doubt. */
const BRACKETED =
  /(?<![a-z0-9._-])[a-z0-9._-]{2,40} ?[[({<*] ?(?:at|ad|et|aet|arroba|arobase|chiocciola|malpa|собака|@) ?[\])}>*] ?[a-z0-9-]{2,40}/g;
/** "(a)" at the end of a word is its ending ("Prezado(a) cliente"), unless an address goes on without a space. */
const BRACKETED_A = new RegExp(
  `(?<![a-z0-9._-])[a-z0-9._-]{2,40}(?:[[({<*]a[\\])}>*]| [[({<*] ?a ?[\\])}>*] )(?:(?:gmail|googlemail|hotmail|outlook|yahoo|foxmail|icloud|yandex|naver|qq)|[a-z0-9-]{2,40}(?:\\.(?:${ENDINGS})|(?: {0,2}[[({<*_-]? ?(?:${DOT_WORD}) ?[\\])}>*_-]? {0,2})(?:${ENDINGS})))(?![a-z])`,
  'g',
);
/** `#` and `*` stand in for the sign before a provider. */
const SIGNED = new RegExp(
  `(?<![a-z0-9._-])[a-z0-9._-]{2,40}(?: ?[#*] ?|@ ?)(?:(?:gmail|googlemail|hotmail|qq|yandex|naver)(?![a-z])|(?:${PROVIDERS}) ?(?:\\.|${DOT_WORD}) ?[a-z]{2,3}(?![a-z]))`,
  'g',
);
/** "谷歌邮箱 lily2020", "lily2020 on gmail": a provider with a name that is no word beside it. */
const PROVIDER =
  /谷歌邮箱|网易邮箱|q ?q?邮箱|1(?:63|26)邮箱|(?<![a-z@])(?:gmail|gee mail|hotmail)(?![a-z.])|джимеил|جيميل|ג'ימייל|지메일|ジーメール/g;
const HANDLE_AFTER = /^ ?(?:[:：是为=] ?)?(?=[a-z0-9_-]*[\d_.])[a-z][a-z0-9._-]{3,30}/;
const HANDLE_BEFORE =
  /(?<![a-z0-9._-])(?=[a-z._-]{0,30}[\d_])[a-z][a-z0-9._-]{3,30} ?(?:on|in|bei|sur|su|no|en|na|на|的|at|على|ב)? ?$/;
/** Aliases that the platform itself gives out. */
const ALIAS =
  /@marketplace\.amazon\.[a-z.]{2,6}$|@(?:[a-z0-9-]+\.)?(?:amazon|aliexpress|alibaba)\.[a-z.]{2,6}$/;

/** E-mail addresses, plain and in disguise, in a folded text. */
export function findMail(text: string): Found[] {
  const found: Found[] = [];
  const add = (from: number, words: string) => {
    const to = withEnding(text, from + words.length);
    const known = found.some((other) => other.from < to && from < other.to);
    if (!known && !ALIAS.test(words)) found.push({ group: 'email', from, to });
  };
  if (text.includes('@')) {
    for (const match of text.matchAll(PLAIN)) add(match.index, match[0]);
    for (const match of text.matchAll(LOOSE)) add(match.index, match[0]);
  }
  for (const match of text.matchAll(AT)) {
    const place = addressAround(text, match.index, match[0], match[2] === undefined);
    if (place) add(place.from, text.slice(place.from, place.to));
  }
  for (const pattern of [BRACKETED, BRACKETED_A, SIGNED]) {
    for (const match of text.matchAll(pattern)) add(match.index, match[0]);
  }
  for (const { index, 0: name } of text.matchAll(PROVIDER)) {
    const before = HANDLE_BEFORE.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
    const after = HANDLE_AFTER.exec(text.slice(index + name.length, index + name.length + 40))?.[0] ?? '';
    if (before || after) add(index - before.length, before + name + after);
  }
  return found;
}

/** "ana at gmail", and " dot com" behind it. */
function withEnding(text: string, at: number): number {
  return at + (SPOKEN_ENDING.exec(text.slice(at, at + 60))?.[0].length ?? 0);
}

/** The address a spoken "at" is the middle of. */
function addressAround(
  text: string,
  at: number,
  sign: string,
  sure: boolean,
): { from: number; to: number } | null {
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, at - 46), at));
  if (!before) return null;
  const end = at + sign.length;
  const after = text.slice(end, end + 90);
  const from = at - before[0].length;
  const provided = PROVIDER_AFTER.exec(after);
  if (provided && (sure || sign !== 'a')) return { from, to: end + provided[0].length };
  const dotted = HOST_AFTER.exec(after);
  if (!dotted) return null;
  const [words, host = '', dot = '', ending = ''] = dotted;
  const place = { from, to: end + words.length };
  if (sure) return dot !== '.' || isEnding(ending) ? place : null;
  return isMeant(text, at, { sign, name: before[1] ?? '', host, dot, ending }) ? place : null;
}

const ENDING = new RegExp(`^(?:${ENDINGS}|shop|store|biz|io|me|ком|ру|нет|орг|קום|נט|كوم|نت|コム|컴|넷)$`);
/** One or two endings that follow, as "dot com", "ponto com ponto br" or ".co.uk". */
const SPOKEN_ENDING = new RegExp(
  `^(?:(?: {0,2}${OPEN} ?(?:${DOT_WORD}) ?${CLOSE} {0,2}|\\.)(?:${ENDINGS}|ком|ру|нет|орг|קום|נט|كوم|نت|コム|컴|넷)(?![a-z0-9\\u0370-\\u05ff\\u0600-\\u06ff])){1,2}`,
);
const isEnding = (ending: string) => ENDING.test(ending);

interface Spelt {
  sign: string;
  name: string;
  host: string;
  dot: string;
  ending: string;
}

const HOST = new RegExp(`^(?:${PROVIDERS})$`);
const MAIL_WORD =
  /mail|write|contact|reach|address|send|message|schick|send|schreib|adresse|ecri|envo|escrib|mand|scriv|invi|napis|wysl|gonder|yaz/;

/**
 * Words that stand for the sign are words of a language too. "see it at example dot com" is a site: an address has a
 * provider, a dotted name, or a word of mail before it; "et" and "chez" need the dot of their own language.
 */
function isMeant(text: string, at: number, { sign, name, host, dot, ending }: Spelt): boolean {
  if (!isEnding(ending)) return false;
  if (sign.startsWith('at the')) return true;
  if (sign === 'et') return dot === 'nokta';
  if (sign === 'chez') return dot === 'point' && /^(?:com|fr|net|org|be|ch)$/.test(ending);
  if (sign === 'a') return dot !== '.' && /^(?:com|net|org)$/.test(ending);
  if (dot === 'point') return /^(?:com|fr|net|org)$/.test(ending);
  if (dot !== 'dot' && dot !== '.' && dot !== 'period') return true;
  if (/[._\d]/.test(name) || HOST.test(host)) return true;
  return MAIL_WORD.test(text.slice(Math.max(0, at - name.length - 40), at - name.length));
}
