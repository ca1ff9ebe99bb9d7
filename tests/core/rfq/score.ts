import { type FlatReading, flatReading, RFQ_FIELDS, type RfqField, readRfq } from '../../../lib/core/rfq';

export interface LabelledRfq {
  id: string;
  language: string;
  text: string;
  expected: Partial<Record<RfqField, unknown>>;
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, '');

/** Texts agree when one holds the other and the shorter is at least half as long. */
function sameText(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return (
    x === y ||
    ((x.includes(y) || y.includes(x)) && Math.min(x.length, y.length) * 2 >= Math.max(x.length, y.length))
  );
}

function agrees(read: unknown, expected: unknown): boolean {
  if (expected === null || read === null) return read === expected;
  if (typeof expected === 'string') return typeof read === 'string' && sameText(read, expected);
  if (Array.isArray(expected))
    return JSON.stringify([...(read as string[])].sort()) === JSON.stringify([...expected].sort());
  return JSON.stringify(read) === JSON.stringify(expected);
}

/** What a text gives, and each field that is not as labelled. */
export function scoreRfq({ id, text, expected }: LabelledRfq): {
  read: FlatReading;
  wrong: RfqField[];
  id: string;
} {
  const result = readRfq(text);
  if (result.status !== 'read') throw new Error(`${id}: ${result.status}`);
  const read = flatReading(result.fields);
  return { id, read, wrong: RFQ_FIELDS.filter((field) => !agrees(read[field], expected[field] ?? null)) };
}
