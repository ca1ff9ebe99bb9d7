import { COMBINATIONS, type Combination } from './combinations';
import type { RuleGroup } from './groups';
import type { Concept } from './lexicon';
import { type Hit, languageBit } from './phrase-index';
import type { Sentence } from './sentences';

/** Where the first notion may also stand behind the second: the verb comes last, or anywhere. */
const FREE_ORDER = ['de', 'tr', 'ja', 'ko', 'zh-CN'].reduce((bits, tag) => bits | languageBit(tag), 0);
const PLEASE =
  /, ?(?:пожалуиста|please|bitte|por favor|per favore|per cortesia|s'il vous plait|svp|lutfen|prosze|من فضلك|בבקשה|אנא) ?,?/;
const CLAUSE = /[,:()\u3001\u060c\n]/;
const QUESTION = /[?\u061f]/;
/** A sentence longer than this is read for what stands near, not for what occurs somewhere. */
const NEAR = 400;

/** A finding in the folded text. */
export interface Found {
  group: RuleGroup;
  from: number;
  to: number;
}

/** The notions of each sentence, in order. Both lists must be in order of appearance. */
export function hitsBySentence(hits: readonly Hit[], sentences: readonly Sentence[]): Hit[][] {
  let next = 0;
  return sentences.map(({ to }) => {
    const own: Hit[] = [];
    for (let hit = hits[next]; hit && hit.from < to; hit = hits[next]) {
      own.push(hit);
      next += 1;
    }
    return own;
  });
}

type ByConcept = ReadonlyMap<Concept, readonly Hit[]>;

/** Applies the combinations to every sentence. */
export function findCombinations(
  text: string,
  sentences: readonly Sentence[],
  bySentence: readonly Hit[][],
  proactive: boolean,
): Found[] {
  const found: Found[] = [];
  const asks = sentences.map(({ to }) => QUESTION.test(text.charAt(to - 1)));
  const asking = asks.includes(true);
  const tables = bySentence.map(byConcept);
  for (const [index, own] of tables.entries()) {
    if (own.size === 0) continue;
    const alone = [own];
    const around = [tables[index - 1], own, tables[index + 1]].filter((table) => table !== undefined);
    const wide = tables.slice(Math.max(0, index - 2), index + 3);
    for (const rule of COMBINATIONS) {
      if (!own.has(rule.all[0]) || (rule.proactive && !proactive)) continue;
      if ((rule.asked && !asks[index]) || (rule.unasked && asking)) continue;
      const match = apply(rule, text, own, rule.far ? wide : rule.beyond ? around : alone);
      if (match) found.push(match);
    }
  }
  return found;
}

function byConcept(hits: readonly Hit[]): ByConcept {
  const table = new Map<Concept, Hit[]>();
  for (const hit of hits) {
    const known = table.get(hit.concept);
    if (known) known.push(hit);
    else table.set(hit.concept, [hit]);
  }
  return table;
}

function apply(rule: Combination, text: string, own: ByConcept, pool: readonly ByConcept[]): Found | null {
  const [first, ...others] = rule.all;
  if (!others.every((concept) => pool.some((table) => table.has(concept)))) return null;
  for (const anchor of own.get(first) ?? []) {
    const match = around(rule, text, anchor, others, pool);
    if (match) return match;
  }
  return null;
}

function around(
  rule: Combination,
  text: string,
  anchor: Hit,
  others: readonly Concept[],
  pool: readonly ByConcept[],
): Found | null {
  let { languages, from, to } = anchor;
  const used = [anchor];
  for (const [index, concept] of others.entries()) {
    let best: Hit | null = null;
    for (const table of pool) {
      for (const hit of table.get(concept) ?? []) {
        if ((hit.languages & languages) === 0) continue;
        const apart = distance(anchor, hit);
        if (apart > NEAR || (best && apart >= distance(anchor, best))) continue;
        if (index === 0 && !together(rule, text, anchor, hit, languages)) continue;
        best = hit;
      }
    }
    if (!best) return null;
    used.push(best);
    languages &= best.languages;
    from = Math.min(from, best.from);
    to = Math.max(to, best.to);
  }
  const bars = (concept: Concept) =>
    pool.some((table) =>
      table
        .get(concept)
        ?.some(
          (hit) =>
            (hit.languages & (concept === 'refuse' ? anchor.languages : languages)) !== 0 &&
            (concept !== 'thanks' || isFor(text, hit, anchor)) &&
            (concept !== 'onPlatform' || !isPassedBy(hit, pool)) &&
            (concept !== 'problem' || !isMeantOtherwise(hit, used, pool)),
        ),
    );
  return rule.not?.some(bars) ? null : { group: rule.group, from, to };
}

const distance = (one: Hit, other: Hit) => Math.max(0, one.from - other.to, other.from - one.to);

function together(rule: Combination, text: string, one: Hit, other: Hit, languages: number): boolean {
  if (rule.tight === undefined) return true;
  if (distance(one, other) > rule.tight) return false;
  const shared = languages & other.languages;
  if (rule.ordered && (shared & FREE_ORDER) === 0 && other.from < one.from) return false;
  return !isApart(text, one, other);
}

/** "Refund" is a word of problems too: where it is the reward it excuses nothing. */
const isMeantOtherwise = (problem: Hit, used: readonly Hit[], pool: readonly ByConcept[]) =>
  used.some(({ concept }) =>
    pool.some((table) => table.get(concept)?.some((other) => overlaps(other, problem))),
  );

const overlaps = (one: Hit, other: Hit) => one.from < other.to && other.from < one.to;

/** "Not through Alibaba": the platform is named to be passed by. */
const isPassedBy = (platform: Hit, pool: readonly ByConcept[]) =>
  pool.some((table) =>
    table
      .get('outside')
      ?.some((hit) => overlaps(hit, platform) && (hit.languages & platform.languages) !== 0),
  );

/** Thanks farther off are for something else. */
const THANKS_REACH = 40;

const isFor = (text: string, thanks: Hit, anchor: Hit) =>
  distance(thanks, anchor) <= THANKS_REACH && !isApart(text, thanks, anchor);

/** A comma stands between the two, and not for the sake of a "please". */
function isApart(text: string, one: Hit, other: Hit): boolean {
  const between = one.from < other.from ? text.slice(one.to, other.from) : text.slice(other.to, one.from);
  return CLAUSE.test(between.replace(PLEASE, ' '));
}
