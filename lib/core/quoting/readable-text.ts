const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A buyer's words as they are meant: the marketplace writes some signs of a subject as `&quot;` or `&#39;`. */
export function readableText(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|(\w{2,6}));/g, (whole, code?: string, name = '') =>
    code ? String.fromCodePoint(Number(code)) : (SIGNS[name] ?? whole),
  );
}
