import { type FlatReading, flatReading, RFQ_FIELDS, type RfqField, readRfq } from '../../../lib/core/rfq';
import { unitOf } from '../../../lib/core/rfq/units';

/** A request and what it says, in the buyer's own words; a field that is absent is null. */
export interface BlindRfq {
  id: string;
  language: string;
  text: string;
  truth: {
    quantity?: { value: number; unit: string | null };
    targetPrice?: { amount: number; currency: string; per: string | null };
    certifications?: string[];
    sample?: boolean;
    attachments?: boolean;
  } & { [field in RfqField]?: unknown };
}

export type Verdict = 'right' | 'wrong' | 'missed' | 'invented';

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, '')
    // Letters that look alike in Latin and Cyrillic.
    .replace(/[асекмнорт]/g, (letter) => 'acekmhopt'['асекмнорт'.indexOf(letter)] ?? letter);

function within(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x));
}

/** A date that was read agrees with words that hold its day and its month as a number or a name. */
function sameDate(read: string, words: string): boolean {
  if (within(read, words)) return true;
  const [year = 0, month = 0, day = 0] = read.split('-').map(Number);
  const numbers = (words.match(/\d+/g) ?? []).map(Number);
  const years = numbers.filter((number) => number > 1900);
  const named = numbers.includes(month) || /\p{L}{3}/u.test(words);
  return numbers.includes(day) && named && years.every((number) => number === year);
}

function sameUnit(read: string | null, words: string | null): boolean {
  if (read === words) return true;
  if (read === null || words === null) return false;
  const known = unitOf(words.replace(/\/.*/, ''))?.unit ?? (/^[24][05]/.test(words) ? 'container' : 'piece');
  return within(read, words) || known === read;
}

function agrees(
  field: RfqField,
  read: NonNullable<FlatReading[RfqField]>,
  truth: BlindRfq['truth'],
): boolean {
  const { quantity, targetPrice, certifications = [] } = truth;
  if (field === 'quantity' && quantity) {
    const { value, unit } = read as NonNullable<FlatReading['quantity']>;
    return value === quantity.value && sameUnit(unit, quantity.unit);
  }
  if (field === 'targetPrice' && targetPrice) {
    const { amount, currency, per } = read as NonNullable<FlatReading['targetPrice']>;
    return (
      amount === targetPrice.amount && currency === targetPrice.currency && sameUnit(per, targetPrice.per)
    );
  }
  if (Array.isArray(read))
    return (
      certifications.every((name) => read.some((one) => within(one, name))) &&
      read.every((one) => certifications.some((name) => within(one, name)))
    );
  const words = truth[field];
  if (field === 'deadline') return sameDate(String(read), String(words));
  return typeof words === 'string' ? within(String(read), words) : read === words;
}

/** How each field of a request was read, loosely: longer or shorter words for the same thing are right. */
export function scoreWords({ text, language, truth }: BlindRfq): Record<RfqField, Verdict> {
  const result = readRfq(text, { language });
  if (result.status !== 'read') throw new Error(result.status);
  const flat = flatReading(result.fields);
  const verdicts = RFQ_FIELDS.map((field): [RfqField, Verdict] => {
    const read = flat[field];
    if (truth[field] === undefined) return [field, read === null ? 'right' : 'invented'];
    if (read === null) return [field, 'missed'];
    return [field, agrees(field, read, truth) ? 'right' : 'wrong'];
  });
  return Object.fromEntries(verdicts) as Record<RfqField, Verdict>;
}
