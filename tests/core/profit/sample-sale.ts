import { constantTerm, type PriceFee, priceTerm } from '../../../lib/core/fees';
import { money } from '../../../lib/core/money';
import type { CostInput, ProfitRequest } from '../../../lib/core/profit';

/** A fixed cost in cents, part of the landed cost; null: unknown. */
export const landed = (code: string, minor: number | null): CostInput => ({
  code,
  group: 'landed',
  term: minor === null ? null : constantTerm(minor),
  basis: 'gross',
  origin: 'yours',
  required: true,
  withheld: false,
});

/** A fee of the sale; null: unknown. */
export const fee = (code: string, price: PriceFee | null, more: Partial<CostInput> = {}): CostInput => ({
  code,
  group: 'fee',
  term: price && priceTerm(price, 'USD'),
  basis: 'gross',
  origin: 'table',
  required: true,
  withheld: true,
  ...more,
});

export const percent = (text: string): PriceFee => ({
  bands: [{ upTo: null, percent: text, apply: 'whole' }],
});

/** Goods 8.00, freight 4.00, sold for 30.00 with a fee of 15 %. */
export const sale = (more: Partial<ProfitRequest> = {}): ProfitRequest => ({
  currency: 'USD',
  price: money(3000, 'USD'),
  costs: [landed('goods', 800), landed('freight', 400), fee('referral', percent('15'))],
  ...more,
});
