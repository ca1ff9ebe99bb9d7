import type { Hit } from './phrase-index';
import type { Found } from './semantic';
import type { Sentence } from './sentences';

/** A greeting or a name under the letter, not a statement. */
const SHORT = { words: 5, characters: 14 };
/** Anything else polite that speaks of nothing. */
const IDLE = { words: 13, characters: 32 };
/** A sentence with one of these is about something, if it is no mere greeting. */
const TELLING: readonly Hit['concept'][] = [
  'problem',
  'ask',
  'review',
  'cancel',
  'dispute',
  'refund',
  'confirm',
  'ifWant',
];
/** A sentence of thanks that says more than thanks is longer. */
const LONG = { words: 22, characters: 60 };
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * Says the message anything but thanks and "we are here if you need us"? If not, the whole of it is found. Sentences count
 * as nothing when they are greetings or signatures; digits, questions and words of substance make a statement.
 */
export function findBareThanks(
  text: string,
  sentences: readonly Sentence[],
  bySentence: readonly Hit[][],
): Found[] {
  let courteous = 0;
  for (const [index, sentence] of sentences.entries()) {
    const words = text.slice(sentence.from, sentence.to);
    const hits = bySentence[index] ?? [];
    const says = (concept: Hit['concept']) => hits.some((hit) => hit.concept === concept);
    const polite = says('thanks') || says('available');
    if (polite) {
      if (says('substance') || says('shipped') || /\d/.test(words) || isLonger(words, LONG)) return [];
      courteous += 1;
    } else if (
      /\d|\?|\u061f/.test(words) ||
      isLonger(words, TELLING.some(says) ? SHORT : IDLE) ||
      says('substance')
    )
      return [];
  }
  const [first, last] = [sentences[0], sentences.at(-1)];
  return courteous > 0 && first && last ? [{ group: 'bare-thanks', from: first.from, to: last.to }] : [];
}

function isLonger(words: string, limit: typeof SHORT): boolean {
  const trimmed = words.trim();
  if (UNSPACED.test(trimmed)) return trimmed.replace(/\s/g, '').length > limit.characters;
  return trimmed.split(/\s+/).length > limit.words;
}
