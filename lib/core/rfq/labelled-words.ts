import type { Label } from './labels';
import type { Found } from './rfq';
import { foundAt, labelled, type Text } from './text';

/**
 * The value of a label up to the end of its sentence, or to the first comma that is followed by something that
 * `sameKind` does not know; null where it says nothing.
 */
export function labelledWords(
  text: Text,
  label: Label,
  sameKind: Pick<RegExp, 'test'>,
): Found<string> | null {
  const value = labelled(text, label);
  if (!value) return null;
  const stop = Math.min(value.end, sentenceEnd(text.plain, value.start));
  const end = endOfKind(text.plain, value.start, stop, sameKind);
  const words = text.plain.slice(value.start, end);
  if (
    /^(?:n\/?a|tbd|any|none|-+|no|(?:to be )?(?:discussed|advised|customi[sz]ed?)|your standard|standard|see (?:the )?(?:attach|draw|pict)\p{L}*.*|as per .{1,40})$/iu.test(
      words,
    )
  )
    return null;
  return foundAt(text, value.start, end, (name) => name, true);
}

/** Ends a value at the first comma that is followed by something else. */
function endOfKind(plain: string, start: number, end: number, kind: Pick<RegExp, 'test'>): number {
  const commas = [...plain.slice(start, end).matchAll(/,(?!\d)/g)].map(({ index }) => start + index);
  const stop = commas.find((comma, index) => !kind.test(plain.slice(comma + 1, commas[index + 1] ?? end)));
  return stop ?? end;
}

function sentenceEnd(plain: string, from: number): number {
  const match = /\.(?=\s+\p{Lu})|[!?]/u.exec(plain.slice(from));
  return match ? from + match.index : plain.length;
}

/** Whether the words stand in the value of the label on packaging. */
export function isPackaging({ labels }: Text, start: number, end: number): boolean {
  return labels.some(
    (value) =>
      (value.label === 'packaging' || value.label === 'sample' || value.label === 'payment') &&
      start >= value.start &&
      end <= value.end,
  );
}
