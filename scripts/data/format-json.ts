/** Keys whose arrays hold large objects that are written out; every other array has one element a line. */
const WRITTEN_OUT = new Set(['services', 'carriers', 'referral', 'fba', 'regimes']);

/**
 * Deterministic JSON for a person to read and to compare line by line: one band, zone or rate a line. Object
 * keys keep their order, the text ends with a line break.
 */
export function formatJson(value: unknown): string {
  return `${write(value, 0, true)}\n`;
}

function write(value: unknown, depth: number, writtenOut: boolean, key = ''): string {
  const inner = '  '.repeat(depth + 1);
  const close = `\n${'  '.repeat(depth)}`;
  if (Array.isArray(value)) {
    if (!value.some((item) => typeof item === 'object')) return JSON.stringify(value);
    const items = value.map((item) => inner + write(item, depth + 1, WRITTEN_OUT.has(key)));
    return `[\n${items.join(',\n')}${close}]`;
  }
  if (!writtenOut || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const lines = fields.map(
    ([name, field]) => `${inner}${JSON.stringify(name)}: ${write(field, depth + 1, false, name)}`,
  );
  return `{\n${lines.join(',\n')}${close}}`;
}
