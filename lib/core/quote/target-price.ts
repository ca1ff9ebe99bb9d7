import type { Money } from '../money';
import { givenPrice, homeTerm } from './base-price';
import { countsOf } from './counts';
import { exchange } from './exchange';
import type { Incoterm } from './incoterms';
import { type QuoteContext, quoteTerm } from './quote';
import type { QuoteRequest } from './request';

/** Terms whose price comes down to that of another by the same lines. */
const SAME: Partial<Record<Incoterm, 'FOB' | 'CFR' | 'CIF'>> = {
  FOB: 'FOB',
  CFR: 'CFR',
  CPT: 'CFR',
  CIF: 'CIF',
  CIP: 'CIF',
};

/**
 * Profit in the home currency that is left when the whole quantity is sold at a price of the buyer's. Null where a cost is
 * unknown, and for delivered terms, whose duty would change with the price.
 */
export function profitAt(
  term: Incoterm,
  request: QuoteRequest,
  price: Money,
  context: QuoteContext,
): Money | null {
  const known = SAME[term];
  if (known) return quoteTerm(known, { ...request, known: { term: known, price } }, context).profit;
  if (homeTerm(term) === 'FOB') return null;
  const home = exchange(request).back(price);
  const base = home && givenPrice(request, homeTerm(term), countsOf(request), home);
  return base?.cost ? (base.lines.at(-1)?.amount ?? null) : null;
}
