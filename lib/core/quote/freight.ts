import type { CurveMode } from '../curve/curve-option';
import { freightOption } from '../curve/curve-option';
import { perCbmCost, perKgCost } from '../curve/freight-cost';
import type { Money } from '../money';
import type { Origin, Remark } from '../origin';
import { type Counts, costFor } from './cost-basis';
import { consignmentOf } from './counts';
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
export function quoteFreight(freight: QuoteFreight | null, counts: Counts): FreightFound {
  const quantity = counts.pieces;
  if (!freight || quantity <= 0)
    return { amount: null, origin: 'missing', inputs: {}, missing: [{ code: 'quote-freight' }] };
  const { mode } = freight;
  if ('cost' in freight) {
    const amount = costFor(freight.cost, counts);
    const missing = amount ? [] : [{ code: freight.cost.amount ? 'quote-cartons' : 'quote-freight' }];
    return { amount, origin: amount ? freight.cost.origin : 'missing', inputs: { mode }, missing };
  }
  if ('shipment' in freight) {
    const { rate, shipment } = freight;
    const consignment = consignmentOf(shipment, quantity);
    const { total, basis } =
      rate.type === 'per-cbm' ? perCbmCost(consignment, rate) : perKgCost(consignment, rate);
    return { amount: total, origin: 'yours', inputs: { mode, basis }, missing: [] };
  }
  const { rate, piece, carton } = freight;
  const curveMode = rate.type === 'per-container' ? 'fcl' : CURVE_MODES[mode];
  const option = freightOption(mode, curveMode, { piece, carton }, rate);
  if (!option.option)
    return { amount: null, origin: 'missing', inputs: { mode }, missing: [...option.missing] };
  const { total, basis } = option.detail(quantity);
  return { amount: total, origin: 'yours', inputs: { mode, basis }, missing: [] };
}
