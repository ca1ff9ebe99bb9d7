import type { PageRfq } from '../../core/facts';
import { normalise, parseNumber } from '../../core/units/number';
import { all, tidy } from '../readers/text';

const MINUTES: readonly (readonly [RegExp, number])[] = [
  [/^(?:min|分)/i, 1],
  [/^(?:h(?:ou)?r|hour|小时|小時)/i, 60],
  [/^(?:day|天|日)/i, 1440],
  [/^(?:week|周|週)/i, 10_080],
];

/** Age of a request from `25 minutes before` or `3 天前`; the words alone where they are unknown. */
export function postedAge(text: string): PageRfq['posted'] {
  const words = tidy(text).replace(/^(?:date posted|posted|发布时间)\s*[:：]?\s*/i, '');
  if (!words) return null;
  const [, number = '', unit = ''] = /(\d+)\s*([\p{L}]+)/u.exec(normalise(words)) ?? [];
  const scale = MINUTES.find(([word]) => word.test(unit))?.[1];
  return { text: words, minutesAgo: scale && number ? Number(number) * scale : null };
}

/** A quantity with its unit, as `2` + `Piece/Pieces` or `2 Piece/Pieces`. */
export function quantityOf(text: string, unit: string | null = null): PageRfq['quantity'] {
  const [, number = '', behind = ''] = /(\d[\d.,]*)\s*([^\d]*)/.exec(normalise(text)) ?? [];
  const value = parseNumber(number.replace(/[.,]$/, ''), { dot: 'decimal', comma: 'group' });
  return value && value > 0 ? { value, unit: unit || tidy(behind) || null } : null;
}

/** Entities that buyers' texts hold; a page's script cannot be asked to decode them where trusted types rule. */
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  times: '×',
  deg: '°',
  middot: '·',
  bull: '•',
};

/** Plain lines of a text that holds line breaks as markup. */
export function plainLines(html: string): string {
  const lines = html.replace(/<br\s*\/?>|<\/p>/gi, '\n').replace(/<[^>]*>/g, '');
  return lines
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .split('\n')
    .map(tidy)
    .filter(Boolean)
    .join('\n');
}

/** A request with what its list or detail page says of it, the rest unknown. */
export function bareRfq(rfqId: string, subject: string): PageRfq {
  return {
    rfqId,
    subject,
    description: null,
    quantity: null,
    country: null,
    destination: null,
    quotesLeft: null,
    tags: [],
    posted: null,
    starLevel: null,
    attributes: [],
    attachments: null,
    url: null,
    quoteUrl: null,
  };
}

const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|(.))/gs;
const unescaped = (source: string) =>
  source.replace(ESCAPE, (_, byte?: string, unit?: string, sign = '') => {
    const code = byte ?? unit;
    if (code) return String.fromCharCode(Number.parseInt(code, 16));
    return { n: '\n', r: '', t: ' ' }[sign as string] ?? sign;
  });

/** Text of one key of an object literal that is no JSON: `key: "…"`, `key: '…'`, `key: parseInt("8" || 0)`. */
function literal(source: string, key: string): string {
  const found = new RegExp(
    `\\b${key}\\s*:\\s*(?:parseInt\\(\\s*)?(?:"((?:\\\\.|[^"\\\\])*)"|'((?:\\\\.|[^'\\\\])*)')`,
  ).exec(source);
  return unescaped(found?.[1] ?? found?.[2] ?? '').trim();
}

/** A number in the data; the page's own code reads an empty one as none. */
const count = (source: string, key: string) => {
  const text = literal(source, key);
  return /^\d+$/.test(text) ? Number(text) : null;
};

const full = (address: string) => (address.startsWith('//') ? `https:${address}` : address || null);

function dataRfq(source: string): PageRfq | null {
  const rfqId = literal(source, 'rfqId') || literal(source, 'id');
  const subject = tidy(literal(source, 'subject'));
  if (!rfqId || !subject) return null;
  const tags = /\btags\s*:\s*(\[[^\]]*\])/.exec(source)?.[1] ?? '';
  const code = literal(source, 'countrySimple');
  const name = tidy(literal(source, 'country'));
  return {
    ...bareRfq(rfqId, subject),
    description: plainLines(literal(source, 'description')) || null,
    quantity: quantityOf(literal(source, 'quantity'), literal(source, 'quantityUnit')),
    country: name || code ? { code: /^[A-Z]{2}$/.test(code) ? code : null, name: name || code } : null,
    destination: tidy(literal(source, 'formPurposeCountryName')) || null,
    quotesLeft: count(source, 'rfqLeftCount'),
    tags: [...tags.matchAll(/"tagName"\s*:\s*"([^"]*)"/g)].map((match) => match[1] ?? ''),
    posted: postedAge(literal(source, 'openTimeStr')),
    starLevel: count(source, 'rfqStarLevel') || null,
    attachments: /\bhaveAnnexes\s*:\s*(true|false)/.exec(source)?.[1]?.startsWith('t') ?? null,
    url: full(literal(source, 'url')),
    quoteUrl: full(literal(source, 'quoteUrl')),
  };
}

const read = new WeakMap<Element, { length: number; rfqs: PageRfq[] }>();

/** Requests in the inline scripts of an RFQ list: `window.PAGE_DATA["index"].data.push({…})` each. */
export function dataRfqs(document: Document): PageRfq[] {
  return all(document, 'script:not([src])').flatMap((script) => {
    const source = script.textContent ?? '';
    const known = read.get(script);
    if (known?.length === source.length) return known.rfqs;
    const rfqs = source
      .split(/PAGE_DATA\["index"\]\.data\.push\(/)
      .slice(1)
      .flatMap((block) => dataRfq(block) ?? []);
    read.set(script, { length: source.length, rfqs });
    return rfqs;
  });
}
