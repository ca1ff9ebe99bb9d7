import type { CurveMode } from '../curve/curve-option';
import { freightOption } from '../curve/curve-option';
import type { Money } from '../money';
import type { Origin, Remark } from '../origin';
import type { QuoteFreight, QuoteMode } from './request';

const CURVE_MODES: Readonly<Record<QuoteMode, CurveMode>> = {
  sea: 'lcl',
  rail: 'rail',
  // The label only: a road rate is worked out the same way.
  road: 'rail',
  air: 'air',
  express: 'express',
};

export interface FreightFound {
  amount: Money | null;
  origin: Origin;
  inputs: Record<string, string | number>;
  missing: Remark[];
}

/** Main carriage of a quantity: as given for the shipment, or from the rate, the carton and the piece. */
export function quoteFreight(freight: QuoteFreight | null, quantity: number): FreightFound {
  if (!freight || quantity <= 0)
    return { amount: null, origin: 'missing', inputs: {}, missing: [{ code: 'quote-freight' }] };
  const { mode } = freight;
  if ('cost' in freight) {
    const { amount, origin } = freight.cost;
    const missing = amount ? [] : [{ code: 'quote-freight' }];
    return { amount, origin: amount ? origin : 'missing', inputs: { mode }, missing };
  }
  const { rate, piece, carton } = freight;
  const curveMode = rate.type === 'per-container' ? 'fcl' : CURVE_MODES[mode];
  const option = freightOption(mode, curveMode, { piece, carton }, rate);
  if (!option.option)
    return { amount: null, origin: 'missing', inputs: { mode }, missing: [...option.missing] };
  const { total, basis } = option.detail(quantity);
  return { amount: total, origin: 'yours', inputs: { mode, basis }, missing: [] };
}
