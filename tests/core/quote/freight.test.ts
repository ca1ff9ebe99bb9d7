import { describe, expect, it } from 'vitest';
import type { Carton } from '../../../lib/core/packing/carton';
import { type QuoteRequest, quoteTerm } from '../../../lib/core/quote';
import { shippedFx } from '../../../lib/data';
import { shippedDuty } from '../../../lib/data/shipped-duty';
import { CONTEXT, SAMPLE, usd, yours } from './support';

const carton: Carton = {
  id: 'c',
  name: 'Carton',
  innerMm: [400, 300, 200],
  outerMm: [410, 310, 210],
  tareGrams: 500,
  maxGrams: 20_000,
};
const piece = { id: 'p', mm: [100, 100, 100] as [number, number, number], grams: 500 };
const perCbm = { type: 'per-cbm', currency: 'USD', rate: '80', kgPerCbm: 1000, minCbm: '1' } as const;

describe('freight by cartons', () => {
  // 24 pieces a carton; 1000 pieces are 42 cartons of 0.026691 CBM: 1.121022 CBM x 80 = 89.68
  it('42 cartons of 24: 1.121 CBM at 80', () => {
    const freight: QuoteRequest['freight'] = { mode: 'sea', rate: perCbm, piece, carton };
    const line = quoteTerm('CFR', { ...SAMPLE, freight }, CONTEXT).lines.at(-1);
    expect(line).toMatchObject({
      code: 'freight',
      amount: usd('89.68'),
      inputs: { mode: 'sea', basis: 'volume' },
    });
  });

  it('a piece of unknown weight blocks the term, and says so', () => {
    const freight: QuoteRequest['freight'] = {
      mode: 'sea',
      rate: perCbm,
      piece: { ...piece, grams: null },
      carton,
    };
    const found = quoteTerm('CFR', { ...SAMPLE, freight }, CONTEXT);
    expect(found).toMatchObject({ state: 'blocked', price: null, blocking: [{ code: 'piece-weight' }] });
  });
});

describe('duties of DDP', () => {
  const context = { tables: { ...shippedDuty, fx: shippedFx }, asOf: '2026-10-01' };
  const importing = {
    destination: 'DE',
    channel: 'b2b',
    items: [{ value: null, quantity: 1000 }],
    duty: '5',
    overrides: { taxPercent: '19' },
  } as const;

  it('come from the landed cost of goods, freight and insurance', () => {
    const found = quoteTerm('DDP', { ...SAMPLE, importing }, context);
    // CIF 3,801.99: duty 5 % is 190.10; 19 % of 3,992.09 is 758.50; together at least 948.60
    const line = found.lines.find(({ code }) => code === 'import');
    expect(line?.amount?.minor).toBeGreaterThanOrEqual(94_860);
    expect(
      found.landed?.lines.filter(({ code }) => code === 'duty').map(({ amount }) => amount?.minor),
    ).toEqual([19_010]);
  });

  it('an unknown rate of duty blocks DDP, not DAP', () => {
    const { duty: _, ...unknown } = importing;
    const request = { ...SAMPLE, importing: unknown };
    expect(quoteTerm('DDP', request, context)).toMatchObject({ state: 'blocked', price: null });
    expect(quoteTerm('DAP', request, context).state).toBe('ready');
  });

  it('money of a third currency is not changed at a guess', () => {
    const delivery = yours({ minor: 5000, currency: 'EUR' });
    const found = quoteTerm('DAP', { ...SAMPLE, delivery }, CONTEXT);
    expect(found.blocking).toEqual([{ code: 'quote-buying-rate', params: { from: 'EUR', to: 'USD' } }]);
  });
});
