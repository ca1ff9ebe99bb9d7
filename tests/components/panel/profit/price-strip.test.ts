import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingParts, type PriceStrip, priceStrip } from '../../../../components/panel/profit/price-strip';
import { completeSale, saleOf } from '../../support/sale';

const strip = (...args: Parameters<typeof completeSale>): PriceStrip => {
  const found = priceStrip(completeSale(...args));
  if (!found) throw new Error('no strip');
  return found;
};
const minorOf = ({ parts }: PriceStrip, id: string) => parts.find((part) => part.id === id)?.minor ?? 0;
const total = ({ parts }: PriceStrip) => parts.reduce((all, { minor }) => all + minor, 0);

describe('priceStrip', () => {
  it('cuts the price into what it goes to', () => {
    const cut = strip('39.99');
    // The fees of the test below at 39.99: 8 % 3.20, 10 % 4.00; 38.20 CNY are 5.01 EUR, 35 CNY 4.59.
    expect(cut).toMatchObject({ currency: 'EUR', price: 3999, overrun: 0, incomeAt: 1, complete: true });
    expect(minorOf(cut, 'platform')).toBe(320);
    expect(minorOf(cut, 'ads')).toBe(400);
    expect(minorOf(cut, 'goods')).toBe(459);
    expect(minorOf(cut, 'freight')).toBe(501);
    expect(minorOf(cut, 'duty')).toBe(300);
    expect(total(cut)).toBe(3999);
  });

  it('tells tax from duty as the landed cost does', () => {
    const cut = strip('19.99');
    // 13.80 goods + 3.00 duty = 16.80, VAT of 19 % 3.19.
    expect([minorOf(cut, 'tax'), minorOf(cut, 'duty')]).toEqual([319, 300]);
  });

  it('shows by how much the costs exceed the price, and no profit', () => {
    const sale = completeSale('19.99');
    const cut = strip('19.99');
    const loss = -(sale.result.profit.profit?.minor ?? 0);
    expect(loss).toBeGreaterThan(0);
    expect(cut.overrun).toBe(loss);
    expect(total(cut)).toBe(1999 + loss);
    expect(cut.incomeAt).toBeCloseTo(1999 / (1999 + loss));
    expect(cut.parts.map(({ id }) => id)).not.toContain('profit');
  });

  it('leaves open what is not known instead of calling it profit', () => {
    const cut = priceStrip(saleOf());
    expect(cut?.complete).toBe(false);
    expect(cut?.parts.map(({ id }) => id)).toContain('open');
    expect(cut?.parts.map(({ id }) => id)).not.toContain('profit');
    expect(cut && total(cut)).toBe(1999);
  });

  it('counts a refund of VAT as income beside the price', () => {
    const [without, refunded] = [strip('39.99'), strip('39.99', { own: { rebate: '13' } })];
    // 35 CNY / 1.13 x 13 % = 4.03 CNY.
    expect(refunded.credit).toBeGreaterThan(0);
    expect(minorOf(refunded, 'profit')).toBe(minorOf(without, 'profit') + refunded.credit);
  });

  it('sums to the income or, beyond it, to the costs, at any price', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 100_000 }),
        fc.integer({ min: 1, max: 20 }),
        (cents, quantity) => {
          const cut = strip((cents / 100).toFixed(2), { quantity });
          expect(cut.price).toBe(cents * quantity);
          expect(total(cut)).toBe(cut.price + cut.credit + cut.overrun);
          expect(cut.parts.reduce((all, { share }) => all + share, 0)).toBeCloseTo(1);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is not there without a price', () => {
    const sale = saleOf();
    const { lines } = sale.result.profit;
    const priceless = lines.map((line) => (line.code === 'revenue' ? { ...line, amount: null } : line));
    const result = { ...sale.result, profit: { ...sale.result.profit, lines: priceless } };
    expect(priceStrip({ ...sale, result })).toBeNull();
  });
});

describe('fittingParts', () => {
  const parts = [
    { id: 'freight', minor: 80, share: 0.8 },
    { id: 'ads', minor: 20, share: 0.2 },
  ] as const;

  it.each([
    [400, 'Ads', ['freight', 'ads']],
    // 20 px: three letters with their room take 29.
    [100, 'Ads', ['freight']],
    [400, '广告费用和推广', ['freight']],
  ])('%i px, %s', (width, label, fits) => {
    expect([...fittingParts(parts, ({ id }) => (id === 'ads' ? label : 'F'), width)]).toEqual(fits);
  });
});
