import {
  normalise,
  parseNumber,
  parsePrice,
  parseTypedDimensions,
  parseTypedWeight,
  readAmount,
  readPercent,
} from '../units';
import { splitBasis, withBasis } from './counted';
import { CHOICES, type InputKind, QUOTE_INPUTS, type QuoteInput } from './draft';
import { HOME_CURRENCY } from './home-currency';
import { type DecimalParts, splitMoney } from './split-money';

export type ReadInput = { value: string } | { refused: string };

const MAX_COUNT = 100_000_000;
const MAX_DAYS = 3650;
const MAX_TEXT = 2000;

const or = (value: string | null, refused: string): ReadInput => (value === null ? { refused } : { value });

/** A whole number as typed, grouped or not; null when it is none. */
export function readCount(typed: string, most = MAX_COUNT): string | null {
  const value = parseNumber(normalise(typed), { dot: 'group', comma: 'group' });
  return value !== null && Number.isInteger(value) && value >= 0 && value <= most ? String(value) : null;
}

/** An amount that may not name another currency than the one at home. */
function readHome(typed: string): ReadInput {
  const bare = readAmount(typed);
  if (bare !== null) return { value: bare };
  const named = readMoney(typed, HOME_CURRENCY);
  if (named === null) return { refused: 'amount-unreadable' };
  const { amount, currency } = splitMoney(named) as DecimalParts;
  return currency === HOME_CURRENCY ? { value: amount } : { refused: 'quoting-home-currency' };
}

/** An amount at home, by what it counts: `500`, `0.25/piece`. */
function readCounted(typed: string): ReadInput {
  const { amount, basis } = splitBasis(typed);
  const read = basis === null ? ({ refused: 'quoting-basis' } as const) : readHome(amount);
  return 'value' in read && basis !== null ? { value: withBasis(read.value, basis) } : read;
}

/** Costs by quantity, one after the other: `500: 23.50; 1000: 22.60`. */
function readTiers(typed: string): ReadInput {
  const rows = typed.split(/[;；\n]|[,，](?=\s|\d+\s*[:：=])/).filter((row) => row.trim() !== '');
  const read = rows.map((row) => {
    const [, from = '', price = ''] = /^([^:：=]+)[:：=](.+)$/.exec(row.trim()) ?? [];
    const [quantity, cost] = [readCount(from.replace(/[+＋]\s*$/, '')), readHome(price)];
    return quantity === null || quantity === '0' || 'refused' in cost ? null : `${quantity}:${cost.value}`;
  });
  const known = read.flatMap((row) => row ?? []);
  if (known.length === 0 || known.length < read.length) return { refused: 'quoting-tiers' };
  const of = (row: string) => Number(row.split(':')[0]);
  if (new Set(known.map(of)).size < known.length) return { refused: 'quoting-tiers' };
  return { value: known.sort((a, b) => of(a) - of(b)).join(',') };
}

/** `1200 USD` from `1,200`, `$1200` or `1200 usd`; zero included. Null when it is no amount. */
function readMoney(typed: string, currency: string): string | null {
  const zero = /^\D*0+(?:[.,]0+)?\D*$/.test(normalise(typed));
  const bare = readAmount(typed);
  if (bare !== null) return `${bare} ${currency}`;
  const read = zero ? parsePrice(typed.replace('0', '1'), currency) : parsePrice(typed, currency);
  if (!read || read.amount > 1e9) return null;
  const amount = zero ? '0' : readAmount(String(read.amount));
  return amount === null ? null : `${amount} ${read.currency}`;
}

/** An amount of money, by what it counts: `1200 USD`, `80 USD/cbm`. */
function readCountedMoney(typed: string, currency: string): ReadInput {
  const { amount, basis } = splitBasis(typed);
  const read = basis === null ? null : readMoney(amount, currency);
  if (basis === null) return { refused: 'quoting-basis' };
  return or(read && withBasis(read, basis), 'amount-unreadable');
}

const READERS: Record<Exclude<InputKind, 'choice' | 'money'>, (typed: string) => ReadInput> = {
  count: (typed) => or(readCount(typed), 'quantity-unreadable'),
  days: (typed) => or(readCount(typed, MAX_DAYS), 'quantity-unreadable'),
  currency: (typed) =>
    /^[A-Z]{3}$/.test(typed.trim().toUpperCase())
      ? { value: typed.trim().toUpperCase() }
      : { refused: 'amount-unreadable' },
  rate: (typed) => or(readAmount(typed.replace(/%\s*$/, '')), 'amount-unreadable'),
  home: readHome,
  tiers: readTiers,
  counted: readCounted,
  percent: (typed) => or(readPercent(typed), 'percent-unreadable'),
  weight: (typed) => {
    const grams = parseTypedWeight(typed);
    return or(grams === null || grams > MAX_COUNT ? null : String(grams), 'weight-unreadable');
  },
  size: (typed) => or(parseTypedDimensions(typed)?.join('x') ?? null, 'size-unreadable'),
  hs: (typed) => {
    const digits = normalise(typed).replace(/[ .]/g, '');
    return or(/^\d{4,10}$/.test(digits) ? digits : null, 'hs-unreadable');
  },
  text: (typed) => ({ value: typed.trim().slice(0, MAX_TEXT) }),
};

/**
 * What was typed for an input in the form it is kept in: decimals with a point, grams, `l x w x h` in millimetres, money
 * as `1200 USD`, what is counted with its basis as `0.25/piece`. `currency` is meant where an amount of money names none. Else the code of a remark.
 */
export function readInput(input: QuoteInput, typed: string, currency: string): ReadInput {
  const kind: InputKind = QUOTE_INPUTS[input];
  if (kind === 'choice') {
    const known = (CHOICES as Partial<Record<QuoteInput, readonly string[]>>)[input] ?? [];
    return known.includes(typed) ? { value: typed } : { refused: 'unknown' };
  }
  if (kind === 'money') return readCountedMoney(typed, currency);
  return READERS[kind](typed);
}
