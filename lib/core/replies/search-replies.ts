import { normaliseText, wordsOf } from './normalise-text';
import { pinyinInitials } from './pinyin-initials';

/** What can be found by name: a shipped situation or a template of the seller's. */
export interface Findable {
  id: string;
  code: string;
  name: { en: string; zh: string };
  tags: readonly string[];
  folder: string;
}

/** What the seller does with a template: the favourites and the often used come first among equals. */
export interface UseOf {
  favourite: boolean;
  uses: number;
}

export interface FoundReply {
  id: string;
  score: number;
}

interface Entry {
  id: string;
  code: string;
  zh: string;
  pinyin: string;
  words: readonly string[];
  tags: readonly string[];
}

const SCORES = {
  code: 12,
  codeStart: 9,
  zh: 10,
  zhStart: 11,
  pinyinStart: 10,
  pinyin: 6,
  word: 8,
  wordStart: 7,
  tag: 5,
};
const FAVOURITE = 3;
const MOST_FOR_USE = 2;

/** An index over templates; made once, asked at every keystroke. */
export class ReplyIndex {
  readonly #entries: readonly Entry[];

  constructor(replies: readonly Findable[]) {
    this.#entries = replies.map(({ id, code, name, tags, folder }) => ({
      id,
      code: code.toLowerCase(),
      zh: normaliseText(name.zh),
      pinyin: pinyinInitials(name.zh),
      words: wordsOf(normaliseText(name.en)),
      tags: [...tags, folder].map(normaliseText),
    }));
  }

  /**
   * Templates that answer every word of the query: by Chinese name, pinyin initials, English words, code or tag, each from
   * its beginning. Best first; an empty query lists the favourites and the most used. `limit` results at most.
   */
  search(query: string, use: ReadonlyMap<string, UseOf> = new Map(), limit = 20): FoundReply[] {
    const parts = query.trim().split(/\s+/).map(normaliseText).filter(Boolean);
    const found: FoundReply[] = [];
    for (const entry of this.#entries) {
      let score = 0;
      for (const part of parts) {
        const points = pointsOf(entry, part);
        if (points === 0) {
          score = -1;
          break;
        }
        score += points;
      }
      if (score >= 0) keepBest(found, { id: entry.id, score: score + bonus(use.get(entry.id)) }, limit);
    }
    return found;
  }
}

/** Puts one into its place among the best; thousands of equals are never sorted. */
function keepBest(best: FoundReply[], one: FoundReply, limit: number): void {
  const last = best[best.length - 1];
  if (best.length >= limit && (!last || one.score <= last.score)) return;
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < one.score) at--;
  best.splice(at, 0, one);
  if (best.length > limit) best.pop();
}

function pointsOf({ code, zh, pinyin, words, tags }: Entry, part: string): number {
  if (code === part) return SCORES.code;
  if (zh.startsWith(part)) return SCORES.zhStart;
  if (zh.includes(part)) return SCORES.zh;
  if (pinyin.startsWith(part)) return SCORES.pinyinStart;
  if (code.startsWith(part)) return SCORES.codeStart;
  if (words.includes(part)) return SCORES.word;
  if (words.some((word) => word.startsWith(part))) return SCORES.wordStart;
  if (part.length > 1 && pinyin.includes(part)) return SCORES.pinyin;
  return tags.some((tag) => tag.startsWith(part)) ? SCORES.tag : 0;
}

const bonus = (use: UseOf | undefined) =>
  use ? (use.favourite ? FAVOURITE : 0) + Math.min(MOST_FOR_USE, Math.log10(1 + use.uses)) : 0;
