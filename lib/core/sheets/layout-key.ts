import { headingsOf } from './guess-plan';
import type { SheetPlan } from './plan';
import { type Sheet, widthOf } from './sheet';

/** 64 bits of FNV-1a as 16 hexadecimal digits: the same text gives the same key on every machine. */
export function hashText(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of utf8(text)) {
    hash ^= BigInt(byte);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else {
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
    }
  }
  return bytes;
}

/** Tells files of one layout apart from others: a hash of the headings a guess found, so next month's file meets the same plan. */
export function layoutKey(sheet: Sheet, guess: SheetPlan): string {
  const width = widthOf(sheet);
  const headings = Array.from({ length: width }, (_, column) =>
    headingsOf(sheet, guess.headerRow, guess.headerRows, column).join('\u0001'),
  );
  while (headings.at(-1) === '') headings.pop();
  return hashText(headings.join('\u0002'));
}

/** An id for a name: its Latin letters and digits, and a hash where that would lose something. Stable over imports. */
export function idOf(name: string): string {
  const latin = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const lossless = /^[\x20-\x7e]{1,40}$/.test(name) && latin !== '';
  if (lossless) return latin;
  const hash = hashText(name).slice(0, 8);
  return latin === '' ? `n-${hash}` : `${latin}-${hash}`;
}
