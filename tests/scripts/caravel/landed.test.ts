import { describe, expect, test } from 'vitest';
import { InputError } from '../../../scripts/caravel/input-error';
import { landedAnswer } from '../../../scripts/caravel/landed';
import { schemaAnswer } from '../../../scripts/caravel/schema';
import { card, perKgBand, service } from '../../core/rates/sample-card';

const TODAY = '2026-09-01';
const usd = (amount: string) => ({ amount, currency: 'USD' });
const item = (more: object = {}) => ({
  quantity: 1,
  grams: 320,
  mm: [200, 120, 60],
  value: usd('8.00'),
  ...more,
});
const sold = (more: object = {}) => ({
  price: '30.00',
  currency: 'USD',
  channel: 'marketplace',
  platform: 'amazon-us',
  category: 'Home and Kitchen',
  ...more,
});
const none = { adsPercent: '0', fxSpreadPercent: '0', returns: { percent: '0' } };
const request = (more: object = {}) => ({
  destination: { country: 'US' },
  items: [item()],
  sale: sold(),
  duty: { percent: '25' },
  freight: usd('4.00'),
  fees: none,
  ...more,
});
const answer = (value: unknown) => landedAnswer(JSON.stringify(value), TODAY);
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

function problem(value: unknown): string {
  try {
    answer(value);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('the answer', () => {
  test('lines sum to the landed cost, sale lines to the profit', () => {
    const result = answer(request());
    // 8.00 + 4.00 + 25 % of 8.00
    expect(result.lines.map(({ id, amount }) => [id, amount])).toEqual([
      ['goods', '8.00'],
      ['freight', '4.00'],
      ['us-duty', '2.00'],
    ]);
    expect(result.landed).toEqual(usd('14.00'));
    // 30.00 - 14.00 - 15 % of 30.00 = 11.50
    expect(result.profit).toEqual(usd('11.50'));
    expect(result.margin).toBe('38.33');
    const sum = result.saleLines.reduce((all, { amount }) => all + Math.round(Number(amount) * 100), 0);
    expect(sum).toBe(1150);
    // 14.00 / 0.85 = 16.4706; 14.00 / 0.65 = 21.5385
    expect(result.breakEven).toEqual(usd('16.47'));
    expect(result.priceForMargin).toEqual(usd('21.54'));
    expect(result).toMatchObject({ verdict: 'pass', atMost: false, missing: [], targetMarginPercent: '20' });
    expect(codes(result.assumptions)).toContain('sale-target');
  });

  test('asked again at the price for the margin, it has the margin', () => {
    const first = answer(request({ targetMarginPercent: '33.3' }));
    const price = first.priceForMargin?.amount ?? '';
    const again = answer(request({ sale: sold({ price }), thresholds: { marginPercent: '33.3' } }));
    expect(Number(again.margin)).toBeGreaterThanOrEqual(33.3);
    expect(again.verdict).toBe('pass');
    const less = (Number(price) - 0.01).toFixed(2);
    expect(
      answer(request({ sale: sold({ price: less }), thresholds: { marginPercent: '33.3' } })).verdict,
    ).toBe('fail');
  });

  test('freight of the cheapest service, told by name', () => {
    const result = answer(request({ freight: undefined, services: ['aliexpress-standard/general'] }));
    expect(result.freight).toMatchObject({ id: 'aliexpress-standard/general', currency: 'CNY' });
    expect(codes(result.assumptions)).toContain('sale-freight-service');
    expect(result.lines.find(({ code }) => code === 'freight')?.note).toMatch(/^\d+\.\d\d CNY$/);
  });

  test('freight of a parcel of unknown size is the least it can be, and so the profit the most', () => {
    const known = answer(request({ freight: undefined, items: [item({ mm: [200, 120, 10] })] }));
    expect([known.freight?.atLeast, known.atMost, known.verdict]).toEqual([false, false, 'pass']);
    const unknown = answer(request({ freight: undefined, items: [item({ mm: null })] }));
    expect(unknown.freight?.atLeast).toBe(true);
    expect([unknown.atMost, unknown.verdict]).toEqual([true, 'incomplete']);
    expect(codes(unknown.missing)).toContain('size');
    expect(unknown.lines.find(({ code }) => code === 'freight')?.atLeast).toBe(true);
    const weightless = answer(request({ freight: undefined, items: [item({ grams: null })] }));
    expect(codes(weightless.missing)).toContain('weight');
  });

  test('the cheapest of services in two currencies', () => {
    const flat = (id: string, currency: string, price: string) =>
      card([service({ bands: [{ ...perKgBand(0, 1000, '1'), price: { type: 'flat', flat: price } }] })], {
        id,
        currency,
      });
    // 60.00 CNY are 8.94 USD by the shipped rates
    const cards = [flat('yuan', 'CNY', '60'), flat('dollar', 'USD', '5')];
    const result = answer(
      request({
        destination: { country: 'DE' },
        sale: sold({ platform: undefined }),
        freight: undefined,
        cards,
      }),
    );
    expect(result.freight).toMatchObject({ amount: '5.00', currency: 'USD' });
  });

  test('LC-03: the processing fee of a business import is raised to its minimum', () => {
    // 0.3464 % of 100.00 is 0.35: 31.67
    const result = answer(
      request({
        items: [item({ value: usd('100.00') })],
        freight: usd('20.00'),
        sale: sold({ channel: 'b2b', platform: undefined }),
      }),
    );
    expect(result.lines.find(({ id }) => id === 'us-mpf')?.amount).toBe('31.67');
  });

  test('TX-07: Brazil, 50.00 of goods', () => {
    const result = answer({
      destination: { country: 'BR' },
      items: [item({ value: usd('50.00') })],
      sale: sold({ platform: undefined, price: '90.00' }),
      freight: usd('0'),
    });
    expect(result.lines.map(({ amount }) => amount)).toEqual(['50.00', '0.00', '10.00', '12.29']);
    expect(result.landed).toEqual(usd('72.29'));
  });

  test('PF-03 and PF-05: sent by Amazon', () => {
    const fulfilment = (grams: number, mm: number[], price: string) =>
      answer(
        request({
          items: [item({ grams, mm })],
          sale: sold({ price, fulfilment: 'amazon' }),
          asOf: '2026-02-01',
        }),
      ).saleLines.find(({ code }) => code === 'fulfilment')?.amount;
    expect(fulfilment(454, [305, 229, 25], '25')).toBe('-4.60');
    expect(fulfilment(56, [250, 150, 12], '20')).toBe('-3.32');
  });

  test('three pieces of 8.00 pay three fees of a piece, not one of 24.00', () => {
    const three = (more: object = {}) =>
      answer(
        request({
          items: [item({ quantity: 3 })],
          sale: sold({ price: '24.00', category: 'Baby Products', fulfilment: 'amazon' }),
          fees: { ...none, storage: '0' },
          targetMarginPercent: '10',
          ...more,
        }),
      );
    const amounts = Object.fromEntries(three().saleLines.map(({ code, amount }) => [code, amount]));
    // 8 % of 8.00; 320 g are 11.3 oz, but 200 x 120 x 60 mm = 87.9 in3 / 139 = 10.1 oz: 12 oz, under 10.00
    expect(amounts).toMatchObject({ referral: '-1.92', fulfilment: '-10.14' });
    const { priceForMargin, solved } = three();
    const again = three({
      sale: sold({ price: priceForMargin?.amount, category: 'Baby Products', fulfilment: 'amazon' }),
    });
    expect(solved.priceForMargin?.reason).toBeNull();
    expect(Number(again.margin)).toBeGreaterThanOrEqual(10);
  });

  test('PF-06 and PF-07: Japan', () => {
    const referral = (price: string, oldReferralPercent: string) =>
      answer(
        request({
          destination: { country: 'JP' },
          sale: { price, currency: 'JPY', channel: 'marketplace', platform: 'amazon' },
          fees: { ...none, oldReferralPercent },
        }),
      ).saleLines.find(({ code }) => code === 'referral')?.amount;
    expect(referral('1000', '15')).toBe('-154');
    expect(referral('750', '10')).toBe('-75');
  });

  test('QT-08: the rebate on the cost', () => {
    const cost = { amount: '120650', currency: 'CNY' };
    const result = answer(
      request({
        items: [item({ cost })],
        sale: { price: '200000', currency: 'CNY', channel: 'b2b' },
        rebate: { vatPercent: '17', rebatePercent: '9' },
      }),
    );
    expect(result.saleLines.find(({ code }) => code === 'export-rebate')?.amount).toBe('9280.77');
  });

  test('what was not given is asked for, and the profit is the most it can be', () => {
    const result = answer(
      request({ fees: undefined, items: [item({ cost: { amount: '35', currency: 'CNY' } })] }),
    );
    expect(codes(result.missing)).toEqual(['profit-ads', 'profit-fx-spread', 'profit-returns']);
    expect(result).toMatchObject({ verdict: 'incomplete', atMost: true });
    for (const { text } of result.missing) expect(text).toMatch(/\?$/);
  });

  test('without the duty rate nothing is landed', () => {
    const result = answer(request({ duty: undefined }));
    expect(result).toMatchObject({
      landed: null,
      profit: null,
      breakEven: null,
      priceForMargin: null,
      verdict: 'incomplete',
    });
    expect(codes(result.missing)).toEqual(['landed-duty-rate']);
    expect(result.lines.at(-1)).toMatchObject({ id: 'us-duty', amount: null, origin: 'missing' });
  });

  test('the price may be left open', () => {
    const result = answer(request({ sale: sold({ price: null }) }));
    expect(result.profit).toBeNull();
    expect(result.priceForMargin).toEqual(usd('21.54'));
  });

  test('own exchange rates', () => {
    const result = answer(
      request({ items: [item({ cost: { amount: '70', currency: 'CNY' } })], fx: { CNY: '7' } }),
    );
    expect(result.lines[0]).toMatchObject({ amount: '10.00', note: '70.00 CNY' });
  });
});

describe('more than one way to say it', () => {
  test('percentages as numbers, a customs code with points, null for what is not known', () => {
    const eu = { destination: { country: 'DE' }, sale: sold({ platform: undefined, category: undefined }) };
    const plain = request({
      ...eu,
      items: [item({ hs: '85044090' })],
      duty: { percent: '4.7' },
      fees: { ...none, adsPercent: '8' },
    });
    const other = request({
      ...eu,
      destination: { country: 'DE', postcode: null },
      items: [item({ hs: '8504.40.90' })],
      duty: { percent: 4.7 },
      fees: { ...none, adsPercent: 8 },
    });
    expect(answer(other)).toEqual(answer(plain));
    const unknown = request({ ...eu, items: [item({ hs: null, value: null, cost: usd('8.00') })] });
    expect(codes(answer(unknown).assumptions)).toContain('sale-value-is-price');
  });

  test.each([
    ['alibaba', 'alibaba-own-logistics', {}],
    ['ebay', 'ebay-us', {}],
    ['Amazon', 'amazon-us', {}],
    ['amazon-de', 'amazon-eu', { destination: { country: 'DE' } }],
    ['amazon-gb', 'amazon-uk', { destination: { country: 'GB' } }],
  ])('%s: the fees of %s, and it is told', (name, id, more) => {
    const currency = id === 'amazon-eu' ? 'EUR' : id === 'amazon-uk' ? 'GBP' : 'USD';
    const by = (platform: string) => answer(request({ ...more, sale: sold({ platform, currency }) }));
    const short = by(name);
    const long = by(id);
    expect(short.saleLines).toEqual(long.saleLines);
    expect(codes(short.assumptions)).toContain('sale-platform-fees');
    expect(codes(long.assumptions)).not.toContain('sale-platform-fees');
  });
});

describe('bad input names the field', () => {
  test.each([
    [{ sale: undefined }, 'sale: must be an object'],
    [{ sale: sold({ price: 30 }) }, 'sale.price: must be a decimal string'],
    [{ sale: sold({ price: '-1' }) }, 'sale.price: must be a decimal string'],
    [{ sale: sold({ price: '0' }) }, 'sale.price: must be more than nothing'],
    [{ sale: sold({ price: '9.999' }) }, 'sale.price: too many decimals for USD'],
    [{ sale: sold({ currency: 'usd' }) }, 'sale.currency: must be a currency code like USD'],
    [{ sale: sold({ currency: 'EUR' }) }, 'sale.currency: must be USD on amazon-us'],
    [{ sale: sold({ channel: 'shop' }) }, 'sale.channel: must be one of marketplace, own, b2b'],
    [
      { sale: sold({ platform: 'ebay-us', fulfilment: 'amazon' }) },
      'sale.fulfilment: amazon needs a platform like amazon-us',
    ],
    [{ sale: sold({ colour: 'red' }) }, 'sale.colour: unknown field'],
    [{ duty: { percent: -5 } }, 'duty.percent: must be a percentage like "15"'],
    [{ duty: { percent: 4.123456 } }, 'duty.percent: must be a percentage like "15"'],
    [{ fx: { CNY: 7 } }, 'fx.CNY: must be units for one US dollar'],
    [{ fees: { adsPercent: '101' } }, 'fees.adsPercent: must be a percentage like "15"'],
    [{ fees: { storageDays: -1 } }, 'fees.storageDays: must be a number of days'],
    [
      { fees: { payment: 'cash' } },
      'fees.payment: must be one of paypal-us-checkout, paypal-us-checkout-abroad, paypal-us-goods, paypal-us-goods-abroad',
    ],
    [{ freight: { amount: '5' } }, 'freight.currency: must be a currency code like USD'],
    [{ targetMarginPercent: '100' }, 'targetMarginPercent: must be below 100'],
    [{ rebate: { vatPercent: '9', rebatePercent: '13' } }, 'rebate.rebatePercent: must not be above the VAT'],
    [{ fx: { CNY: '0' } }, 'fx.CNY: must be units for one US dollar'],
    [{ items: [item({ grams: -5 })] }, 'items[0].grams: must be a positive integer or null'],
    [
      { items: [item(), item({ value: { amount: '1', currency: 'EUR' } })] },
      'items[1].cost.currency: must be USD like the first',
    ],
    [{ services: ['nobody/none'], freight: undefined }, 'services[0]: no service "nobody/none"'],
  ])('%j', (more, message) => {
    expect(problem(request(more))).toBe(message);
  });
});

test('the schema is published', () => {
  expect(schemaAnswer('landed-request')).toMatchObject({ title: 'landed-request', type: 'object' });
});
