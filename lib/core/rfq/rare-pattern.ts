import { anyOf } from './text';

/** The part of a regular expression that is used here. */
export type RarePattern = Pick<RegExp, 'exec' | 'test'>;

/**
 * A pattern, case aside, around words that few texts have. It is made for the first text in which one of the words occurs:
 * an engine takes milliseconds for each pattern with Unicode word boundaries, and there are two hundred such.
 *
 * @param words as for {@link anyOf}
 * @param source of the whole pattern, which never matches without one of the words
 */
export function rarePattern(words: string, source?: string): RarePattern {
  const occurs = new RegExp(words.replace(/\s*\n\s*/g, '').replace(/\\p\{L\}[*+]/g, ''), 'iu');
  let whole: RegExp | null = null;
  const exec = (text: string) => {
    if (!occurs.test(text)) return null;
    whole ??= new RegExp(source ?? anyOf(words), 'iu');
    return whole.exec(text);
  };
  return { exec, test: (text) => exec(text) !== null };
}
