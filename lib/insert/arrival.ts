/**
 * What became of a text in an editor: there once with its lines, not there and nothing else changed, there more than
 * once, or there otherwise than given.
 */
export type Arrival = 'once' | 'none' | 'twice' | 'changed';

export interface EditorTexts {
  before: string;
  after: string;
  /** `after` line by line, as it is shown. */
  shown: string;
  /** What was selected, and so replaced. */
  selected: string;
}

/** Editors fill empty lines with signs that nobody sees; direction marks are text and stay. */
const INVISIBLE = /[\s\u200B\u2060]+/g;
const squeeze = (text: string) => text.replace(INVISIBLE, '');
const count = (text: string, part: string) => (part === '' ? 0 : text.split(part).length - 1);

/** Firefox leaves direction marks out of what it says is shown. */
const rowsOf = (text: string) =>
  text
    .replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '')
    .split(/\r\n?|\n/)
    .map((row) => row.replace(/[\s\u200B\u2060]+/g, ' ').trim())
    .filter(Boolean);

/** Whether the lines of a text stand on lines of their own; what stood around the caret may share first and last. */
function keepsLines(shown: string, text: string): boolean {
  const lines = rowsOf(text);
  const rows = rowsOf(shown);
  const last = lines.length - 1;
  if (last < 1) return true;
  return rows.some((_, at) =>
    lines.every((line, index) => {
      const row = rows[at + index] ?? '';
      if (index === 0) return row.endsWith(line);
      return index === last ? row.startsWith(line) : row === line;
    }),
  );
}

/** Compares what an editor held before and after `text` was put in. */
export function arrivalOf(text: string, { before, after, shown, selected }: EditorTexts): Arrival {
  const [was, is, added, gone] = [before, after, text, selected].map(squeeze) as [
    string,
    string,
    string,
    string,
  ];
  const found = count(is, added) - count(was, added) + count(gone, added);
  if (found === 0) return was === is ? 'none' : 'changed';
  if (found > 1 || is.length > was.length - gone.length + added.length) return 'twice';
  return keepsLines(shown, text) ? 'once' : 'changed';
}
