import type { RuleGroup } from './groups';
import { BEGUN_ANEW, DENIED_AT_END, DO_NOT, FORBIDDEN_AT_END, TURNED, WE_DENY } from './lexicon/denials';
import type { Found } from './semantic';

const BREAK = /[,;:!?\n()\u3001\u3002\u060c\u061b\u061f]|\.(?![\p{L}\p{N}])/u;
/** Enough to see what follows a full stop. */
const BREAK_WIDTH = 2;
const QUESTION = /[?\u061f]/;
/** The class of a device or of a house counts stars too. */
const CLASS =
  /(?:energ|энерг)\p{L}* ?(?:class|label|rating|effici|effizien|klass|sinif|verimlil|эффективн|класс)|(?:class\p{L}*|clase|etiquet\p{L}*|etichett\p{L}*|etykiet\p{L}*|klas\p{L}*|eficiencia|efficac\p{L}*|efficienz\p{L}*|класс\p{L}*) (?:[a-z]{1,3} )?(?:energ|энерг)|省エネ|エネルギー(?:ラベル|等級|消費効率)|에너지 ?(?:소비)? ?(?:효율|등급)|能效|能源(?:标识|等级)|كفاءه الطاقه|استهلاك الطاقه|אנרגטי|hotel|otel(?![a-z])|отел[ьея]|гостиниц|ホテル|호텔|酒店|فندق|בית מלון/u;
/** How far from the stars it may stand. */
const CLASS_REACH = 60;

/** Are the stars found those of an energy label or a hotel? */
export const isOfClass = (text: string, { group, from, to }: Found): boolean =>
  group === 'review-positive' && CLASS.test(text.slice(Math.max(0, from - CLASS_REACH), to + CLASS_REACH));

/** How far a clause is read to either side. */
const CLAUSE_REACH = 140;
/** Words between a denial and what it denies. */
const DENIAL_REACH = 60;

/** What a denial in the first person excuses; the rest offends by being negated, or is none of words. */
const DENIABLE: readonly RuleGroup[] = [
  'payment',
  'messenger',
  'review-change',
  'review-positive',
  'review-incentive',
  'cancel',
  'dispute',
  'receipt',
  'email',
];
/** What a seller may warn the buyer of doing. */
const FORBIDDABLE: readonly RuleGroup[] = ['payment', 'messenger', 'cancel', 'receipt', 'email'];

const patternOf = (words: readonly string[]) =>
  new RegExp(
    words.map((one) => (/[\u3400-\u9fff]/.test(one) ? one : `(?<!\\p{L})(?:${one})`)).join('|'),
    'gu',
  );
const FIRST_PERSON = patternOf(WE_DENY);
const IMPERATIVE = patternOf(DO_NOT);

/** A number, a handle or a colon behind the name of a messenger: it is there to be used. */
const GIVEN = /^[^\n]{0,24}?(?:[@+]\s?[a-z0-9]|\d{5}|[:：]\s?[a-z0-9_.-]{4})/;
/** The platform is what is not to be used. */
const PASSED_BY =
  /(?:via|on|through|par|sur|por|en|pelo|pela|uber|auf|su|tramite|przez|на|через|عبر|דרך) (?:the |la |le |el |die |il |o |a )?(?:ali|amazon|trade|plat|site|сайт|площадк)|走(?:平台|阿里|信保)|通过(?:平台|阿里|信保)|(?:平台|信保)(?:付款|支付|下单)/;

/**
 * Does the seller deny or forbid what was found, in its own clause: "we never ask you to change a review", "do not pay
 * outside the platform"? A question, a condition ("until you pay"), a turn ("not here but on WhatsApp") and an address or
 * number that follows are no denial.
 */
export function isDenied(text: string, found: Found): boolean {
  const { group, from } = found;
  if (!DENIABLE.includes(group)) return false;
  // Where more clauses than one were read together, the first must be a denial, and none that follows may ask anew.
  const cut = text.slice(from, found.to).search(BREAK);
  const to = cut < 0 ? found.to : from + cut;
  if (cut >= 0 && BEGUN_ANEW.test(text.slice(to, found.to))) return false;
  const [start, end] = clauseOf(text, from, to);
  if (QUESTION.test(text.charAt(end)) || (group === 'messenger' && GIVEN.test(text.slice(to, to + 40))))
    return false;
  const clause = text.slice(start, end);
  if (TURNED.test(clause) || (group === 'payment' && PASSED_BY.test(clause))) return false;
  const forbids = cut < 0 && FORBIDDABLE.includes(group);
  return (
    isDeniedBefore(text.slice(start, to), from - start, forbids) ||
    isDeniedBehind(text.slice(from, end), forbids)
  );
}

/** German, Polish and Russian set a comma between "we do not ask you" and what is not asked. */
const ASKED = /(?:nicht|nie|niemals|просим|просим вас|prosimy|требуем|wymagamy)(?: darum| davon| o to)?, ?$/;

function clauseOf(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  const begins = () =>
    isBreak(text, start - 1) && !ASKED.test(text.slice(Math.max(0, start - 30), start).replace(/, $/, ','));
  while (start > 0 && from - start < CLAUSE_REACH && !begins()) start -= 1;
  while (end < text.length && end - to < CLAUSE_REACH && !isBreak(text, end)) end += 1;
  return [start, end];
}

const isBreak = (text: string, at: number) => text.slice(at, at + BREAK_WIDTH).search(BREAK) === 0;

function isDeniedBefore(clause: string, at: number, forbids: boolean): boolean {
  const patterns = forbids ? [FIRST_PERSON, IMPERATIVE] : [FIRST_PERSON];
  return patterns.some((pattern) =>
    [...clause.matchAll(pattern)].some(({ index, 0: words }) => {
      const end = index + words.length;
      return index <= at && at - end <= DENIAL_REACH && !BEGUN_ANEW.test(clause.slice(end, at));
    }),
  );
}

const isDeniedBehind = (rest: string, forbids: boolean) =>
  DENIED_AT_END.test(rest) || (forbids && FORBIDDEN_AT_END.test(rest));
