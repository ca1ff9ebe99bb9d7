import { describe, expect, test } from 'vitest';
import { money } from '../../../lib/core/money';
import { exportRebate, profit } from '../../../lib/core/profit';
import { fee, landed, percent, sale } from './sample-sale';

const usd = (minor: number) => money(minor, 'USD');
const codes = (remarks: readonly { code: string }[]) => remarks.map(({ code }) => code);

describe('one sale', () => {
  test('30.00 less goods 8.00, freight 4.00 and 15 % is 13.50', () => {
    const result = profit(sale());
    expect(result).toMatchObject({
      revenue: usd(3000),
      landed: usd(1200),
      profit: usd(1350),
      // 13.50 / 30.00 and 13.50 / 12.00
      margin: '45.00',
      roi: '112.50',
      atMost: false,
      verdict: 'pass',
      missing: [],
    });
    expect(result.lines.map(({ code, amount }) => [code, amount?.minor])).toEqual([
      ['revenue', 3000],
      ['goods', -800],
      ['freight', -400],
      ['referral', -450],
    ]);
    expect(result.lines.at(-1)).toMatchObject({ inputs: { percent: '15', of: '30.00' }, origin: 'table' });
  });

  test('the price may hold the tax', () => {
    // 30.00 / 1.2 = 25.00 revenue; the fee is of 30.00
    const result = profit(sale({ tax: { percent: '20', included: true } }));
    expect(result).toMatchObject({ revenue: usd(2500), profit: usd(850), margin: '34.00' });
    expect(result.lines[0]?.inputs).toEqual({ gross: '30.00', taxPercent: '20' });
  });

  test('or come without it', () => {
    // 30.00 + 20 % = 36.00: the fee is 15 % of 36.00 = 5.40
    const result = profit(sale({ tax: { percent: '20', included: false } }));
    expect(result).toMatchObject({ revenue: usd(3000), profit: usd(1260) });
  });

  test('ads, exchange, returns and rebate', () => {
    const result = profit(
      sale({
        adsPercent: '10',
        fxSpreadPercent: '1.5',
        returns: { percent: '5', freight: usd(600), writeOff: usd(400) },
        rebate: { amount: usd(92), inputs: {} },
      }),
    );
    expect(Object.fromEntries(result.lines.map(({ code, amount }) => [code, amount?.minor]))).toEqual({
      revenue: 3000,
      goods: -800,
      freight: -400,
      referral: -450,
      ads: -300,
      // 1.5 % of 30.00 - 4.50 - 3.00 = 22.50 paid out: 0.3375
      'fx-spread': -34,
      // 5 % of 30.00 + 6.00 + 4.00
      returns: -200,
      'export-rebate': 92,
    });
    expect(result.profit).toEqual(usd(908));
    // 9.08 / (12.00 - 0.92)
    expect(result.roi).toBe('81.95');
    const returns = result.lines.find(({ code }) => code === 'returns');
    expect(returns?.inputs).toEqual({ percent: '5', refund: '30.00', freight: '6.00', writeOff: '4.00' });
    expect(result.lines.find(({ code }) => code === 'fx-spread')?.inputs).toEqual({
      percent: '1.5',
      of: '22.50',
    });
  });

  test('a loss: nothing is lost changing money that is not paid out', () => {
    const costs = [
      landed('goods', 800),
      fee('platform', { bands: [{ upTo: null, percent: '0', apply: 'whole', fixed: '50' }] }),
    ];
    const result = profit(sale({ costs, fxSpreadPercent: '2' }));
    expect(result.lines.at(-1)?.amount?.minor).toBe(0);
    expect(result).toMatchObject({ profit: usd(-2800), verdict: 'fail', margin: '-93.33' });
  });
});

describe('the unknown is never zero', () => {
  test('without a cost it cannot do without there is no profit, but the other lines', () => {
    const result = profit(
      sale({ costs: [landed('goods', null), fee('referral', percent('15'))], targetMarginPercent: '20' }),
    );
    expect(result).toMatchObject({
      profit: null,
      margin: null,
      landed: null,
      verdict: 'incomplete',
      atMost: true,
    });
    expect(codes(result.missing)).toEqual(['profit-goods']);
    expect(result.lines.map(({ amount }) => amount?.minor ?? null)).toEqual([3000, null, -450]);
    expect(result.breakEven).toMatchObject({ price: null, reason: { code: 'profit-price-unknown' } });
    expect(result.priceForMargin?.price).toBeNull();
  });

  test('without a smaller one the profit is the most it can be', () => {
    const result = profit(sale({ adsPercent: null, fxSpreadPercent: null, returns: null }));
    expect(result).toMatchObject({ profit: usd(1350), atMost: true, verdict: 'incomplete' });
    expect(codes(result.missing)).toEqual(['profit-ads', 'profit-fx-spread', 'profit-returns']);
  });

  test('and a failure stands without it', () => {
    const result = profit(sale({ adsPercent: null, thresholds: { marginPercent: '50' } }));
    expect(result.verdict).toBe('fail');
  });

  test('unless an unknown rebate could make up for it', () => {
    const result = profit(
      sale({ rebate: { amount: null, inputs: {} }, thresholds: { marginPercent: '50' } }),
    );
    expect(result.verdict).toBe('incomplete');
    expect(codes(result.missing)).toEqual(['profit-export-rebate']);
  });

  test('what a return costs', () => {
    const result = profit(sale({ returns: { percent: '5', freight: null, writeOff: usd(400) } }));
    expect(result).toMatchObject({ atMost: true, verdict: 'incomplete' });
    expect(codes(result.missing)).toEqual(['profit-return-freight']);
    // nothing comes back: nothing to know
    expect(profit(sale({ returns: { percent: '0', freight: null, writeOff: null } })).verdict).toBe('pass');
  });

  test('a price or tax that is not known', () => {
    const priceless = profit(sale({ price: null, targetMarginPercent: '20' }));
    expect(codes(priceless.missing)).toEqual(['profit-price']);
    expect(priceless.profit).toBeNull();
    // 12.00 / 0.85 = 14.1176. 12.00 / 0.65 = 18.4615, but at 18.46 the fee rounds up to 2.77: 3.69 of 18.46 is 19.99 %
    expect(priceless.breakEven.price).toEqual(usd(1412));
    expect(priceless.priceForMargin?.price).toEqual(usd(1847));
    const taxless = profit(sale({ tax: { percent: null, included: true } }));
    expect(taxless).toMatchObject({ profit: null, verdict: 'incomplete', breakEven: { price: null } });
    expect(codes(taxless.missing)).toEqual(['profit-tax']);
  });

  test('a fee that is not stated at this price', () => {
    const part = fee('referral', {
      bands: [
        { upTo: '20', percent: '8', apply: 'whole' },
        { upTo: null, percent: null, apply: 'whole' },
      ],
    });
    const result = profit(sale({ costs: [landed('goods', 800), part] }));
    expect(codes(result.missing)).toEqual(['profit-referral']);
    expect(result.profit).toBeNull();
    // below the edge it is stated: 8.00 / 0.92 = 8.6957
    expect(result.breakEven.price).toEqual(usd(870));
  });
});

describe('thresholds', () => {
  test.each([
    [{}, 'pass'],
    [{ profit: usd(1350) }, 'pass'],
    [{ profit: usd(1351) }, 'fail'],
    [{ marginPercent: '45' }, 'pass'],
    [{ marginPercent: '45.01' }, 'fail'],
    [{ roiPercent: '112.5' }, 'pass'],
    [{ roiPercent: '112.6' }, 'fail'],
    [{ profit: usd(100), marginPercent: '10', roiPercent: '200' }, 'fail'],
  ] as const)('%j: %s', (thresholds, verdict) => {
    expect(profit(sale({ thresholds })).verdict).toBe(verdict);
  });

  test('each is told with what was reached', () => {
    const { checks } = profit(sale({ thresholds: { profit: usd(2000), marginPercent: '20' } }));
    expect(checks).toEqual([
      { code: 'profit', atLeast: '20.00', value: '13.50', reached: false },
      { code: 'margin', atLeast: '20', value: '45.00', reached: true },
    ]);
  });
});

describe('refused', () => {
  test.each([
    [{ price: usd(0) }, RangeError],
    [{ price: money(100, 'EUR') }, TypeError],
    [{ adsPercent: '-1' }, RangeError],
    [{ adsPercent: '101' }, RangeError],
    [{ fxSpreadPercent: 'much' }, RangeError],
    [{ tax: { percent: '-5', included: true } }, RangeError],
    [{ targetMarginPercent: '100' }, RangeError],
    [{ targetMarginPercent: '12.34567' }, RangeError],
    [{ thresholds: { marginPercent: 'x' } }, RangeError],
  ])('%j', (more, error) => {
    expect(() => profit(sale(more))).toThrow(error);
  });
});

describe('export rebate', () => {
  test.each([
    // QT-08: 120650 / 1.17 x 9 % = 9280.769
    [12_065_000, '17', '9', 928_077],
    // 113.00 / 1.13 x 13 % = 13.00
    [11_300, '13', '13', 1300],
    // 1000.00 / 1.13 x 9 % = 79.646
    [100_000, '13', '9', 7965],
    [100_000, '13', '0', 0],
    // 1000.00 / 1.065 x 2.5 % = 23.474
    [100_000, '6.5', '2.5', 2347],
  ])('%i fen with %s %%, %s %% back', (minor, vat, rebate, expected) => {
    expect(exportRebate(money(minor, 'CNY'), vat, rebate)).toEqual(money(expected, 'CNY'));
  });

  test.each([
    ['13', '14'],
    ['x', '9'],
    ['13', '-1'],
  ])('%s %%, %s %% is refused', (vat, rebate) => {
    expect(() => exportRebate(money(100, 'CNY'), vat, rebate)).toThrow(RangeError);
  });
});
