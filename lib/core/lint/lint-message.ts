import type { Remark } from '../origin';
import { findBareThanks } from './bare-thanks';
import { isDenied, isOfClass } from './denial';
import type { Mark, RuleGroup } from './groups';
import { findLinks, type Platform } from './links';
import { findMail } from './mail';
import { findMessengers } from './messenger';
import { type Folded, normalise, originalSpan } from './normalise';
import { inItsLanguages } from './own-languages';
import { findPhones } from './phone';
import { findHits, type Hit } from './phrase-index';
import { findPlaceholders } from './placeholders';
import type { LintContext, LintRule, Severity } from './rules';
import { type Found, findCombinations, hitsBySentence } from './semantic';
import { type Sentence, sentencesOf } from './sentences';
import { findShapes } from './shapes';
import { findStyle } from './style';
import { type Detect, findWrongLanguage } from './wrong-language';

export interface LintOptions {
  platform: Platform;
  /** An answer in the buyer's thread, or a message of one's own accord, for which more is forbidden. */
  context: LintContext;
  /** BCP 47 tag of the language the text should be in; without it that is not checked. */
  language?: string;
  detect?: Detect;
}

export interface Finding {
  /** Id of the rule. */
  rule: string;
  group: RuleGroup;
  severity: Severity;
  /** The words of the message, as they stand there. */
  words: string;
  /** Where they stand, in UTF-16 units: from, to. */
  span: [number, number];
  /** Why, as a code of the group for the namespace `lint`. */
  why: Remark;
}

/** Longer than this is not read at all: no platform takes it, and the editor must not stand still. */
export const MAX_CHARACTERS = 100_000;
/** A whole message is marked by its beginning. */
const SHOWN = 160;

/**
 * What in a message the platform forbids or warns of, in order of appearance. Pure and linear in the length of the text;
 * longer texts than {@link MAX_CHARACTERS} get one finding that says so.
 */
export function lintMessage(text: string, options: LintOptions, rules: readonly LintRule[]): Finding[] {
  const inForce = rules.filter(
    ({ platforms, contexts }) => platforms.includes(options.platform) && contexts.includes(options.context),
  );
  const marks = text.length > MAX_CHARACTERS ? [tooLong(text)] : marksOf(text, options, inForce);
  return marks
    .flatMap((mark) => findingOf(mark, text, options, inForce))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

const tooLong = (text: string): Mark => ({
  group: 'unchecked',
  from: 0,
  to: SHOWN,
  params: { count: text.length, limit: MAX_CHARACTERS },
});

function findingOf(mark: Mark, text: string, options: LintOptions, rules: readonly LintRule[]): Finding[] {
  const rule = rules.find(({ groups }) => groups.includes(mark.group));
  if (!rule) return [];
  const { group, from, to, params = {} } = mark;
  const words = text.slice(from, Math.min(to, from + SHOWN)).trim();
  const why = { code: group, params: { platform: options.platform, ...params } };
  return [{ rule: rule.id, group, severity: rule.severity, words, span: [from, to], why }];
}

function marksOf(text: string, options: LintOptions, rules: readonly LintRule[]): Mark[] {
  const folded = normalise(text);
  const words = inItsLanguages(folded.text, findHits(folded.text), options.language);
  const hits = [...words, ...findShapes(folded.text)].sort((a, b) => a.from - b.from);
  const sentences = sentencesOf(folded.text, (at) => isWrapped(text, folded, at));
  const bySentence = hitsBySentence(hits, sentences);
  const proactive = options.context === 'proactive';
  const found = [
    ...contacts(folded.text, options.platform, hits, sentences, bySentence),
    ...withoutExcuse(findCombinations(folded.text, sentences, bySentence, proactive), hits).filter(
      (one) => !isDenied(folded.text, one) && !isOfClass(folded.text, one),
    ),
  ];
  if (proactive && found.length === 0) found.push(...findBareThanks(folded.text, sentences, bySentence));
  const onText = [
    ...findPlaceholders(text),
    ...findStyle(text),
    ...findImportant(text),
    ...overLimit(text, rules),
    ...(options.language ? findWrongLanguage(text, options.language, hits, options.detect) : []),
  ];
  return [...distinct(found).map((one) => toOriginal(one, folded)), ...onText];
}

/** A line that goes on in small letters was wrapped, not ended. */
function isWrapped(text: string, folded: Folded, at: number): boolean {
  const next = text.charAt(folded.to[at] ?? text.length);
  return (
    /^\p{Ll}/u.test(next) &&
    !/[.!?:]\s*$/.test(text.slice(Math.max(0, (folded.from[at] ?? 0) - 3), folded.from[at]))
  );
}

function contacts(
  text: string,
  platform: Platform,
  hits: readonly Hit[],
  sentences: readonly Sentence[],
  bySentence: readonly Hit[][],
): Found[] {
  const hitsAt = (at: number) =>
    bySentence[sentences.findIndex(({ from, to }) => from <= at && at < to)] ?? [];
  const mail = findMail(text);
  const outside = ({ from, to }: Found) => !mail.some((other) => other.from < to && from < other.to);
  const hinted = (at: number) => hitsAt(at).some(({ concept }) => concept === 'siteWord');
  return [
    ...mail,
    ...findLinks(text, platform, hinted).filter(outside),
    ...findPhones(text, hits).filter(outside),
    ...findMessengers(text, hitsAt).filter((one) => outside(one) && !isDenied(text, one)),
  ];
}

/**
 * A word about a problem turns a confirmation or a greeting into the permitted message about that problem; a coupon for a
 * review is an incentive, not one more advertisement; what is to be cancelled next to a dispute is the dispute.
 */
function withoutExcuse(found: readonly Found[], hits: readonly Hit[]): Found[] {
  const excused = hits.some(({ concept }) => concept === 'problem' || concept === 'review');
  const rewards = found.filter(({ group }) => group === 'review-incentive');
  const disputes = found.filter(({ group }) => group === 'dispute');
  return found.filter(
    (one) =>
      !(excused && (one.group === 'confirmation' || one.group === 'off-purpose')) &&
      !(one.group === 'marketing' && rewards.some((reward) => meets(reward, one))) &&
      !(one.group === 'cancel' && disputes.some((dispute) => meets(dispute, one))),
  );
}

/** How far from a reward for a review a coupon is still the same one. */
const SAME_REACH = 30;

const meets = (one: Found, other: Found) =>
  one.from < other.to + SAME_REACH && other.from < one.to + SAME_REACH;

const IMPORTANT =
  /[[【［(]\s*(?:important|wichtig|importante|importantissimo|ważne|wazne|важно|önemli|onemli|重要|중요|هام|مهم|חשוב)\s*[\]】］)]/giu;

function findImportant(text: string): Mark[] {
  return [...text.slice(0, 200).matchAll(IMPORTANT)].map((match) => ({
    group: 'important',
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function overLimit(text: string, rules: readonly LintRule[]): Mark[] {
  const limit = rules.find(({ groups }) => groups.includes('length'))?.limit;
  const count = [...text].length;
  if (limit === undefined || count <= limit) return [];
  return [{ group: 'length', from: 0, to: text.length, params: { count, limit } }];
}

/** More findings than this tell nobody anything. */
const MOST = 300;

/** One finding a group and place. */
function distinct(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    if (kept.length === MOST) break;
    const known = kept.some(
      (other) => other.group === one.group && other.from < one.to && one.from < other.to,
    );
    if (!known) kept.push(one);
  }
  return kept;
}

function toOriginal(found: Found, folded: Folded): Mark {
  const [from, to] = originalSpan(folded, found.from, found.to);
  return { group: found.group, from, to };
}
