import { inflateSync } from 'node:zlib';

/** Objects of a PDF by number: the text of each, and the content of its stream where it has one. */
type Objects = Map<string, { text: string; stream: string }>;

const OBJECT = /(?:^|[\r\n])(\d+) 0 obj\b/g;

/** Chromium writes its objects one after the other, streams deflated, with no streams of objects. */
function readObjects(pdf: Buffer): Objects {
  const raw = pdf.toString('latin1');
  const found: Objects = new Map();
  OBJECT.lastIndex = 0;
  for (let match = OBJECT.exec(raw); match; match = OBJECT.exec(raw)) {
    const start = match.index + match[0].length;
    const head = /stream\r?\n|endobj/g;
    head.lastIndex = start;
    const sign = head.exec(raw);
    if (!sign) break;
    const text = raw.slice(start, sign.index);
    const from = sign.index + sign[0].length;
    const length = Number(/\/Length (\d+)/.exec(text)?.[1] ?? 0);
    const bytes = sign[0] === 'endobj' ? null : pdf.subarray(from, from + length);
    const stream =
      bytes === null ? '' : /FlateDecode/.test(text) ? inflated(bytes) : bytes.toString('latin1');
    found.set(match[1] ?? '', { text, stream });
    // What a stream holds may look like an object.
    OBJECT.lastIndex = from + (bytes?.length ?? 0);
  }
  return found;
}

const inflated = (bytes: Buffer) => inflateSync(bytes).toString('latin1');

const lettersOf = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Which letters each code of a font stands for, from its ToUnicode table: what a reader copies and searches by. */
function charactersOf(cmap: string): Map<number, string> {
  const map = new Map<number, string>();
  const within = (name: string) =>
    [...cmap.matchAll(new RegExp(`begin${name}([\\s\\S]*?)end${name}`, 'g'))].map(([, block = '']) => block);
  for (const block of within('bfchar'))
    for (const [, code = '', letters = ''] of block.matchAll(/<([\dA-F]+)>\s*<([\dA-F]+)>/gi))
      map.set(Number.parseInt(code, 16), lettersOf(letters));
  for (const block of within('bfrange'))
    for (const [, from = '', to = '', first = ''] of block.matchAll(
      /<([\dA-F]+)>\s*<([\dA-F]+)>\s*<([\dA-F]{4})>/gi,
    ))
      for (let code = Number.parseInt(from, 16), step = 0; code <= Number.parseInt(to, 16); code++, step++)
        map.set(code, String.fromCharCode(Number.parseInt(first, 16) + step));
  return map;
}

interface Font {
  /** Hex digits of a code. */
  digits: 2 | 4;
  letters: Map<number, string>;
}

/** Fonts of a page by the name its content calls them: `/F4 12 0 R`. */
function fontsOf(resources: string, objects: Objects): Map<string, Font> {
  const fonts = new Map<string, Font>();
  for (const [, name = '', number = ''] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const { text = '' } = objects.get(number) ?? {};
    const table = objects.get(/\/ToUnicode (\d+) 0 R/.exec(text)?.[1] ?? '');
    if (!/\/Type \/Font\b/.test(text)) continue;
    fonts.set(name, {
      digits: /\/Subtype \/Type0/.test(text) ? 4 : 2,
      letters: table ? charactersOf(table.stream) : new Map(),
    });
  }
  return fonts;
}

const SIGNS = [
  '(?<reversed>/ReversedChars BMC)',
  '/Span<</ActualText <FEFF(?<actual>[\\dA-F]+)> >> BDC',
  '(?<begin>B[DM]C)',
  '(?<end>EMC)',
  '/(?<font>F\\d+) [\\d.]+ Tf',
  '(?<row>[-\\d.]+) Tm',
  '<(?<run>[\\dA-F]+)> ?Tj',
].join('|');

/**
 * Text of one page: its runs in the order of print, each in the letters of its font; a new line where the row changes.
 * What is written from right to left is told in the order in which it is read.
 */
function pageText(content: string, fonts: Map<string, Font>): string {
  let [text, row, font]: [string, string, Font | undefined] = ['', '', undefined];
  const open: { from: number; as: 'marked' | 'reversed' | { actual: string } }[] = [];
  const close = () => {
    const { from, as } = open.pop() ?? { from: text.length, as: 'marked' };
    if (as === 'reversed') text = text.slice(0, from) + [...text.slice(from)].reverse().join('');
    else if (as !== 'marked') text = text.slice(0, from) + as.actual;
  };
  /** Before what is to be replaced or turned round, where such a span is open. */
  const newRow = () => {
    const at = open.find(({ as }) => as !== 'marked')?.from ?? text.length;
    text = `${text.slice(0, at)}\n${text.slice(at)}`;
    for (const one of open) if (one.from >= at) one.from += 1;
  };
  for (const { groups: sign = {} } of content.matchAll(new RegExp(SIGNS, 'g'))) {
    if (sign.reversed) open.push({ from: text.length, as: 'reversed' });
    else if (sign.actual) open.push({ from: text.length, as: { actual: lettersOf(sign.actual) } });
    else if (sign.begin) open.push({ from: text.length, as: 'marked' });
    else if (sign.end) close();
    else if (sign.font) font = fonts.get(sign.font);
    else if (sign.row) {
      if (sign.row !== row) newRow();
      row = sign.row;
    } else if (sign.run && font) text += runText(sign.run, font);
  }
  return text;
}

/** A letter that the font does not name is U+FFFD. */
function runText(hex: string, { digits, letters }: Font): string {
  const codes = hex.match(digits === 4 ? /.{4}/g : /.{2}/g) ?? [];
  return codes.map((code) => letters.get(Number.parseInt(code, 16)) ?? '\uFFFD').join('');
}

export interface PdfPage {
  /** In points: 595 x 842 is A4, 612 x 792 Letter. */
  size: [width: number, height: number];
  text: string;
}

/** What a PDF printed by Chromium says, page by page. */
export function readPdf(pdf: Buffer): PdfPage[] {
  const objects = readObjects(pdf);
  const pages = [...objects.values()].filter(({ text }) => /\/Type \/Page\b(?!s)/.test(text));
  return pages.map(({ text }) => {
    const [, width = '0', height = '0'] = /\/MediaBox \[[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
    const contents = [
      ...(/\/Contents (?:\[([^\]]*)\]|(\d+ 0 R))/.exec(text)?.[0].matchAll(/(\d+) 0 R/g) ?? []),
    ];
    const content = contents.map(([, number = '']) => objects.get(number)?.stream ?? '').join('\n');
    return {
      size: [Math.round(Number(width)), Math.round(Number(height))],
      text: pageText(content, fontsOf(text, objects)),
    };
  });
}

/** The text of all pages. */
export function pdfText(pdf: Buffer): string {
  return readPdf(pdf)
    .map(({ text }) => text)
    .join('\n');
}
