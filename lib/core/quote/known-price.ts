import { type Money, subtract } from '../money';
import type { Remark } from '../origin';
import { homeTerm } from './base-price';
import type { Incoterm } from './incoterms';
import { cfrFromCif } from './insurance';
import type { QuoteRequest } from './request';
import { CARRIED, type QuoteLine, type Start } from './term-lines';

/**
 * The price before main carriage that a known FOB, CFR or CIF price comes down to. Between terms that have the carriage
 * in them it need not be known: a CFR price follows from a CIF price by the premium alone.
 */
export function fromKnown(
  term: Incoterm,
  { known, insurance, currency }: QuoteRequest,
  freight: Money | null,
): Start {
  const blocking: Remark[] = [];
  if (!known || homeTerm(term) !== 'FOB') {
    const params = { term: known?.term ?? '' };
    return { amount: null, lines: [], blocking: [{ code: 'quote-known', params }] };
  }
  let amount: Money | null = known.price.currency === currency ? known.price : null;
  if (!amount)
    blocking.push({ code: 'quote-buying-rate', params: { from: known.price.currency, to: currency } });
  if (known.term === 'CIF') {
    if (insurance.ratePercent === null) blocking.push({ code: 'quote-insurance' });
    amount =
      amount && insurance.ratePercent !== null
        ? cfrFromCif(amount, insurance.ratePercent, insurance.plusPercent)
        : null;
  }
  const carried = known.term !== 'FOB' && !freight && CARRIED.includes(term) && term !== 'DDP';
  if (known.term !== 'FOB' && !carried) {
    if (!freight) blocking.push({ code: 'quote-freight' });
    amount = amount && freight && subtract(amount, freight);
  }
  const inputs = { term: known.term };
  const line: QuoteLine = { code: 'known', amount, home: null, inputs, origin: 'yours' };
  return { amount, lines: [line], blocking, carried };
}
