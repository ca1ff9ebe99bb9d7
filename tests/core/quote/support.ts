import { fromDecimal, type Money } from '../../../lib/core/money';
import type { Cost, QuoteContext, QuoteRequest } from '../../../lib/core/quote';

export const cny = (amount: string): Money => fromDecimal(amount, 'CNY');
export const usd = (amount: string): Money => fromDecimal(amount, 'USD');
export const yours = (amount: Money): Cost => ({ amount, origin: 'yours' });

export const CONTEXT: QuoteContext = { tables: null, asOf: '2026-11-21' };

/** 1000 pieces at 22.60 with 13 % VAT, all of it refunded: 22,600.00 - 2,600.00 = 20,000.00 net. */
export const SAMPLE: QuoteRequest = {
  home: 'CNY',
  currency: 'USD',
  buyingRate: { rate: '7.1', origin: 'yours', date: '2026-11-20' },
  quantity: 1000,
  goods: { unit: yours(cny('22.60')), vatPercent: '13', rebatePercent: '13' },
  costs: {
    packing: yours(cny('500')),
    inland: yours(cny('800')),
    documents: yours(cny('300')),
    port: yours(cny('600')),
  },
  payment: { shares: [{ percent: '100', days: 0 }], yearlyPercent: null, bankPercent: '0' },
  profit: { as: 'markup', percent: '10' },
  freight: { mode: 'sea', cost: yours(usd('350')) },
  insurance: { ratePercent: '0.3' },
  delivery: yours(usd('200')),
  unloading: yours(usd('40')),
  importing: yours(usd('900')),
  places: {
    EXW: 'Yongkang',
    FCA: 'Ningbo',
    FAS: 'Ningbo',
    FOB: 'Ningbo',
    CFR: 'Hamburg',
    CIF: 'Hamburg',
    CPT: 'Hamburg',
    CIP: 'Hamburg',
    DAP: 'Berlin',
    DPU: 'Berlin',
    DDP: 'Berlin',
  },
};
