/** One quick reply out of a pasted list; without a name its first words are one. */
export interface QuickReply {
  name: string;
  text: string;
}

const MOST = 2000;
const NAME_LENGTH = 40;
/** "1.", "2)", "3、", "(4)", "①", "-", "•" at the beginning of a line. */
const NUMBERED = /^\s*(?:\(?\d{1,3}[.)、．]\)?|[①-⑳]|[-•*·])\s+|^\s*(?:\d{1,3}[、．]|[①-⑳])\s*/;
const TITLED =
  /^(?:【([^】\n]{1,60})】|\[([^\]\n]{1,60})\]|([^\n:：.!?。！？]{1,40})[:：])[ \t]*\n?([\s\S]+)$/;

/**
 * Splits quick replies copied from a marketplace's console: columns from a table, else paragraphs parted by blank lines,
 * else a numbered list, else one a line. A title before a colon or in brackets becomes the name.
 */
export function splitQuickReplies(pasted: string): QuickReply[] {
  const text = pasted.replace(/\r\n?/g, '\n').trim();
  if (text === '') return [];
  return blocks(text)
    .slice(0, MOST)
    .map(nameOf)
    .filter((reply) => reply.text !== '');
}

function blocks(text: string): string[] {
  const lines = text.split('\n');
  if (lines.filter((line) => line.trim()).every((line) => line.includes('\t'))) return lines;
  const numbered = lines.filter((line) => NUMBERED.test(line)).length;
  if (numbered >= 2 && NUMBERED.test(lines[0] ?? '')) return byNumber(lines);
  const paragraphs = text.split(/\n[ \t]*\n+/);
  return paragraphs.length > 1 ? paragraphs : lines;
}

function byNumber(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (NUMBERED.test(line)) found.push(line.replace(NUMBERED, ''));
    else found.push(`${found.pop() ?? ''}\n${line}`);
  }
  return found;
}

function nameOf(block: string): QuickReply {
  const [first = '', ...cells] = block.split('\t');
  if (cells.length > 0) return { name: short(first), text: cells.join(' ').trim() };
  const bare = block.replace(NUMBERED, '').trim();
  const [, bracketed, square, colon, rest] = TITLED.exec(bare) ?? [];
  const title = bracketed ?? square ?? colon;
  if (title !== undefined && rest !== undefined) return { name: short(title), text: rest.trim() };
  return { name: short(bare), text: bare };
}

function short(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  const letters = [...line];
  return letters.length > NAME_LENGTH ? `${letters.slice(0, NAME_LENGTH - 1).join('')}…` : line;
}
