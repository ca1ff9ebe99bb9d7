import type { KeptQuote } from './kept-quote';

export interface Tally {
  key: string;
  count: number;
  won: number;
  lost: number;
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

function tally(quotes: readonly KeptQuote[], keyOf: (quote: KeptQuote) => string): Tally[] {
  const groups = new Map<string, Tally>();
  for (const quote of quotes) {
    const key = keyOf(quote);
    const old = groups.get(key) ?? { key, count: 0, won: 0, lost: 0 };
    const { status } = quote.course;
    groups.set(key, {
      key,
      count: old.count + 1,
      won: old.won + (status === 'won' ? 1 : 0),
      lost: old.lost + (status === 'lost' ? 1 : 0),
    });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** How quoting went. A quotation that is lost before it was sent was never offered and is no loss. */
export function quoteFigures(quotes: readonly (KeptQuote & { createdAt: number })[]): QuoteFigures {
  const sent = quotes.filter(({ course }) => course.sentAt !== null);
  const of = (status: string) => sent.filter(({ course }) => course.status === status).length;
  const [won, lost] = [of('won'), of('lost')];
  const hours = sent.map(({ course, createdAt }) => (Date.parse(course.sentAt ?? '') - createdAt) / HOUR);
  return {
    count: quotes.length,
    sent: sent.length,
    won,
    lost,
    winRate: won + lost === 0 ? null : won / (won + lost),
    hoursToQuote: median(hours.filter((value) => value >= 0)),
    byCountry: tally(sent, ({ country }) => country ?? ''),
    byProduct: tally(sent, ({ product }) => product),
  };
}
