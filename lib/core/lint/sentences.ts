/** A sentence of a folded text. */
export interface Sentence {
  from: number;
  to: number;
}

/**
 * No sentence is read as longer than this, or twice this where no space stands: notions farther apart have nothing to do
 * with each other.
 */
const LONGEST = 400;
const END = /[!?;\u3002\u061f\u061b\n]/;

/**
 * Cuts a folded text into sentences. A full stop ends one only where nothing like `3.5` or `amazon.com` goes on; a line
 * break does unless the next line goes on in small letters of the original (`wrapped`).
 */
export function sentencesOf(text: string, wrapped: (at: number) => boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (at - from >= LONGEST && (char === ' ' || at - from >= 2 * LONGEST)) {
      sentences.push({ from, to: at + 1 });
      from = at + 1;
    }
    if (char !== '.' && (isPlain(text.charCodeAt(at)) || !END.test(char))) continue;
    if (char === '.' && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))) continue;
    if (char === '\n' && wrapped(at)) continue;
    if (at > from) sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < text.length) sentences.push({ from, to: text.length });
  return sentences.filter((one) => /[\p{L}\p{N}]/u.test(text.slice(one.from, one.to)));
}

/** A space, a small Latin letter or a digit: most characters, told without an expression. */
const isPlain = (code: number) => code === 32 || (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
