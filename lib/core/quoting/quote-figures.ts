import type { KeptQuote } from './kept-quote';

export interface Tally {
  key: string;
  count: number;
  won: number;
  lost: number;
  /** Of those decided, 0 to 1; null while none is. */
  winRate: number | null;
  /** Median hours from the first note to sending. */
  hoursToQuote: number | null;
}

export interface QuoteFigures {
  count: number;
  sent: number;
  won: number;
  lost: number;
  /** Of those decided, 0 to 1; null while none is. */
  winRate: number | null;
  /** Median hours from the first note to sending; null while none was sent. */
  hoursToQuote: number | null;
  byCountry: Tally[];
  byProduct: Tally[];
}

const HOUR = 3_600_000;

type Dated = KeptQuote & { createdAt: number };

const rate = (won: number, lost: number) => (won + lost === 0 ? null : won / (won + lost));

/** Hours from the first note to sending; a clock that was set back tells nothing. */
const hoursOf = (quotes: readonly Dated[]) =>
  median(
    quotes
      .map(({ course, createdAt }) => (Date.parse(course.sentAt ?? '') - createdAt) / HOUR)
      .filter((value) => value >= 0),
  );

/** Quotations in groups, the largest first. */
function tally(quotes: readonly Dated[], keyOf: (quote: KeptQuote) => string): Tally[] {
  const groups = new Map<string, Dated[]>();
  for (const quote of quotes) groups.set(keyOf(quote), [...(groups.get(keyOf(quote)) ?? []), quote]);
  const rows = [...groups].map(([key, own]): Tally => {
    const of = (status: string) => own.filter(({ course }) => course.status === status).length;
    const [won, lost] = [of('won'), of('lost')];
    return { key, count: own.length, won, lost, winRate: rate(won, lost), hoursToQuote: hoursOf(own) };
  });
  return rows.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** How quoting went. A quotation that is lost before it was sent was never offered and is no loss. */
export function quoteFigures(quotes: readonly Dated[]): QuoteFigures {
  const sent = quotes.filter(({ course }) => course.sentAt !== null);
  const of = (status: string) => sent.filter(({ course }) => course.status === status).length;
  const [won, lost] = [of('won'), of('lost')];
  return {
    count: quotes.length,
    sent: sent.length,
    won,
    lost,
    winRate: rate(won, lost),
    hoursToQuote: hoursOf(sent),
    byCountry: tally(sent, ({ country }) => country ?? ''),
    byProduct: tally(sent, ({ product }) => product),
  };
}
