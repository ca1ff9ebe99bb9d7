import { LATIN_NAMES, OTHER_NAMES } from './lexicon/messengers';
import type { Hit } from './phrase-index';
import type { Found } from './semantic';

const NAME = new RegExp(`(?<![a-z0-9])(?:${LATIN_NAMES.join('|')})|${OTHER_NAMES.join('|')}`, 'g');
/** A thing that bears the name or the sign of a messenger. */
const THING =
  /^ ?(?:style|icon|logo|sticker|stickers|sticker|set|one|theme|keychain|pillow|plush|emoji|button|shaped|design|print|pattern|app icon|key)(?![a-z])|^ ?(?:邮箱|信箱)/;
/** "@name" standing alone. */
const HANDLE = /(?<![a-z0-9._%+-])@(?!amazon|aliexpress|alibaba)[a-z][a-z0-9_.]{3,30}/g;

/**
 * Messengers named in a folded text, in disguise too, and handles. A sentence that speaks of what a product shows or
 * supports, and asks nobody to get in touch, is left alone; so is one that declines.
 */
export function findMessengers(text: string, hitsAt: (at: number) => readonly Hit[]): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(NAME)) {
    const hits = hitsAt(match.index);
    if (isShown(match.index, match.index + match[0].length, hits) || isRefused(text, match.index, hits))
      continue;
    if (THING.test(text.slice(match.index + match[0].length, match.index + match[0].length + 14))) continue;
    found.push({ group: 'messenger', from: match.index, to: match.index + match[0].length });
  }
  for (const match of text.matchAll(HANDLE)) {
    found.push({ group: 'messenger', from: match.index, to: match.index + match[0].length });
  }
  return found;
}

/** How far from the name of a messenger a word about what a product shows may stand. */
const SHOWN_REACH = 60;

/** Does a product show or support it? Nearer than any word of getting in touch, that is. */
function isShown(at: number, end: number, hits: readonly Hit[]): boolean {
  const nearest = (concept: Hit['concept']) =>
    hits
      .filter((hit) => hit.concept === concept && (hit.to <= at || hit.from >= end))
      .reduce((least, { from, to }) => Math.min(least, Math.max(0, from - at, at - to)), SHOWN_REACH + 1);
  const notify = nearest('notify');
  return notify <= SHOWN_REACH && (notify <= nearest('chat') || nearest('chat') > SHOWN_REACH);
}

const CLAUSE = /[,;:.!?\n\u3001\u3002\u060c]/;
/** How far a clause is read to either side. */
const CLAUSE_REACH = 120;

/**
 * Is the messenger declined? In its own clause that settles it; elsewhere in the sentence only if the clause invites
 * nobody: "we cannot send films here, add me on WhatsApp" invites.
 */
function isRefused(text: string, at: number, hits: readonly Hit[]): boolean {
  const refusals = hits.filter(({ concept }) => concept === 'refuse');
  if (refusals.length === 0) return false;
  let [from, to] = [at, at];
  while (from > 0 && at - from < CLAUSE_REACH && !CLAUSE.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && to - at < CLAUSE_REACH && !CLAUSE.test(text.charAt(to))) to += 1;
  const within = (hit: Hit) => hit.from < to && from < hit.to;
  return refusals.some(within) || !hits.some((hit) => hit.concept === 'chat' && within(hit));
}
