import type { IsoDate } from '../origin';
import type { Incoterm } from './incoterms';
import type { Ladder } from './ladder';
import type { TermQuote } from './quote';
import type { QuoteRequest } from './request';

/** Everything a sent quotation rests on, for keeping: a proforma is printed from it and nothing is worked out again. */
export interface QuoteSnapshot {
  version: 1;
  takenOn: IsoDate;
  term: Incoterm;
  revision: number;
  request: QuoteRequest;
  offered: TermQuote;
  ladder: Ladder | null;
  /** Dates of the tables behind it: of the exchange rate, and of each rule of duty. */
  tables: { buyingRate: IsoDate | null; rules: { id: string; checked: string | null }[] };
}

/** Takes a snapshot of one term. */
export function takeSnapshot(
  request: QuoteRequest,
  offered: TermQuote,
  rest: Pick<QuoteSnapshot, 'takenOn' | 'revision' | 'ladder'>,
): QuoteSnapshot {
  const rules = offered.landed?.rules.map(({ id, checked }) => ({ id, checked })) ?? [];
  const tables = { buyingRate: request.buyingRate.date, rules };
  return { version: 1, term: offered.term, request, offered, tables, ...rest };
}
