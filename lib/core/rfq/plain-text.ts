/**
 * Text of the same length in which patterns are easier to find: ASCII digits and punctuation for those of other
 * scripts, plain spaces, no markup, direction marks and HTML entities as spaces. Positions in it are positions in
 * the text as given.
 */
export function plainText(text: string): string {
  return text
    .replace(/<br ?\/?>|<\/(?:p|li|div)>/gi, (tag) => `\n${' '.repeat(tag.length - 1)}`)
    .replace(/<[a-z/][^<>]{0,200}>/gi, blank)
    .replace(/&(?:amp|lt|gt|quot|[lr]squo|[lr]dquo|nbsp|middot|bull|#\d{1,6});/gi, entity)
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(CHAT_STAMP, (stamp) => stamp.replace(/[^\n]/g, ' '))
    .replace(/，(?=\s?20\d\d)/g, ';')
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u00ad\u061c\u2000-\u200f\u202a-\u202f\u2060-\u2069\u3000\ufeff\t\r]/g, ' ')
    .replace(/[\u2018\u2019\u02bc\u05f3`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u05f4«»「」『』]/g, '"')
    .replace(/[\u2010-\u2015\u2212\u05be]/g, '-')
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',')
    .replace(/[،、]/g, ',')
    .replace(/[؛]/g, ';')
    .replace(/؟/g, '?')
    .replace(/。/g, '.')
    .replace(/[×✕✖]/g, 'x')
    .replace(/[•·▪◦●]/g, '\n');
}

/** The time before a line of a chat: `[10:42]`, `12/03/26, 10:42 - `. */
const CHAT_STAMP =
  /(?:^|\n) {0,3}(?:\[[\d/.,\- ]{0,12}\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?\]|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)? ?-)/gi;

const blank = (text: string) => ' '.repeat(text.length);

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&lsquo;': "'",
  '&rsquo;': "'",
  '&middot;': '\n',
  '&bull;': '\n',
};

function entity(text: string): string {
  return (ENTITIES[text.toLowerCase()] ?? ' ').padEnd(text.length, ' ');
}

/** Code point of the digit zero of the scripts that write numbers with their own digits. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined || digit.length > 1 ? digit : String(code - zero);
}
