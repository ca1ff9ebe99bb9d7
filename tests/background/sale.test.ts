import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { handlers } from '../../lib/background/handlers';
import type { EditError, ProductView } from '../../lib/messages/views';
import { loadSettings, saveSettings } from '../../lib/storage/settings';
import { speakerFacts } from '../support/facts';
import { edit, frame, openPanel, publish, shown, startAfresh } from './session';

beforeEach(startAfresh);

const minor = ({ sale }: ProductView, code: string) =>
  sale.result.profit.lines.find((line) => line.code === code)?.amount?.minor;

const KNOWN = {
  cost: '35',
  commission: '8',
  ads: '10',
  returns: '5',
  returnFreight: '3 EUR',
  writeOff: '50 %',
  fxSpread: '1',
};

describe('what is left of a sale', () => {
  it('asks for what is missing, and withholds what needs it', async () => {
    const { sale } = await openPanel();
    expect(sale.questions).toEqual(['cost', 'category', 'ads', 'returns']);
    expect(sale.inputs.price).toEqual({ value: { minor: 1999, currency: 'EUR' }, origin: 'page' });
    expect(sale.inputs.target).toEqual({ value: '20', origin: 'assumed' });
    expect(sale.result.profit).toMatchObject({ profit: null, margin: null, verdict: 'incomplete' });
    expect(sale.freight).toMatchObject({ id: 'aliexpress-standard/general', origin: 'assumed' });
  });

  it('is worked out once all is known', async () => {
    await openPanel();
    const view = await edit({ sale: KNOWN });
    // Rates of the snapshot: 35 CNY = 4.59 EUR, freight 41.39 CNY = 5.43 EUR.
    expect(minor(view, 'goods')).toBe(-459);
    expect(minor(view, 'freight')).toBe(-543);
    // 13.80 goods + 3.00 duty = 16.80, VAT 19 % 3.19, together the 19.99 paid.
    expect(minor(view, 'import')).toBe(-619);
    expect(minor(view, 'referral')).toBe(-160);
    expect(minor(view, 'ads')).toBe(-200);
    // 1 % of what is paid out: 19.99 - 1.60 - 2.00.
    expect(minor(view, 'fx-spread')).toBe(-16);
    // 5 % of 19.99 refunded + 3.00 freight + 2.30 (half the goods) = 1.26.
    expect(minor(view, 'returns')).toBe(-126);
    // 19.99 - 4.59 - 5.43 - 6.19 - 1.60 - 2.00 - 0.16 - 1.26
    expect(view.sale.result.profit).toMatchObject({
      profit: { minor: -124, currency: 'EUR' },
      margin: '-6.20',
      atMost: false,
      verdict: 'fail',
    });
    expect(view.sale.questions).toEqual([]);
    const { price } = view.sale.result.profit.priceForMargin ?? {};
    const there = await edit({ sale: { price: String((price?.minor ?? 0) / 100) } });
    expect(there.sale.inputs.price.origin).toBe('yours');
    expect(Number(there.sale.result.profit.margin)).toBeGreaterThanOrEqual(20);
    expect(there.sale.result.profit.verdict).toBe('pass');
  });

  it('takes what the seller has settled of the duties, down to whether VAT is on the EUR 3', async () => {
    const open = await openPanel();
    expect(minor(open, 'import')).toBe(-619);
    const without = { 'eu-flat-duty': { taxable: false } };
    await saveSettings(() => ({ markets: { DE: { charges: without } } }));
    // (19.99 - 3.00) / 1.19 = 14.28 goods, VAT 2.71, duty 3.00.
    expect(minor(await openPanel(), 'import')).toBe(-571);
    // With no goods within the limit the flat duty is not due at all.
    await saveSettings(() => ({ markets: { DE: { limits: { 'eu-150': { amount: '1' } } } } }));
    const { sale: beyond } = await openPanel();
    expect(beyond.result.lines.map(({ id }) => id)).not.toContain('eu-flat-duty');
    expect(open.sale.result.lines.map(({ id }) => id)).toContain('eu-flat-duty');
  });

  it('names the sources of what it rests on', async () => {
    const { sale } = await openPanel();
    const duty = sale.result.lines.find(({ code }) => code === 'duty');
    expect(sale.sources[duty?.source?.id ?? '']?.what.en).toContain('low-value consignments');
    for (const { source } of sale.result.rules) expect(sale.sources[source], source).toBeDefined();
  });

  it('keeps the duty and the price for one market, percentages for the product or for all', async () => {
    await openPanel();
    await edit({ sale: { duty: '3,7 %', price: '25', ads: '10' } });
    await edit({ sale: { returns: '4' }, forAll: true });
    const french = await edit({ destination: 'FR' });
    expect(french.sale.inputs).toMatchObject({
      duty: { value: null, origin: 'missing' },
      price: { value: { minor: 1999 }, origin: 'page' },
      ads: { value: '10', origin: 'yours' },
      returns: { value: '4', note: 'all-products' },
    });
    await publish(speakerFacts({ productId: 'B0TEST0002' }));
    expect((await shown())?.sale.inputs).toMatchObject({
      ads: { value: null },
      returns: { value: '4', origin: 'yours' },
    });
    await publish(speakerFacts());
    const german = await edit({ destination: 'DE' });
    expect(german.sale.inputs).toMatchObject({ duty: { value: '3.7' }, price: { value: { minor: 2500 } } });
  });

  it('takes back what holds for all products too', async () => {
    await openPanel();
    await edit({ sale: { commission: '8', ads: '10' }, forAll: true });
    await handlers['panel.undo']({}, frame);
    expect(await loadSettings()).toMatchObject({ commissions: {}, rates: {} });
    expect((await shown())?.sale.inputs.commission.value).toBeNull();
  });

  it('goes by the service the seller chose while it takes the parcel', async () => {
    const { estimates } = await openPanel();
    const second = estimates[0]?.services.filter(({ available }) => available)[1];
    const chosen = await edit({ service: second?.id ?? '' });
    expect(chosen.sale.freight).toMatchObject({ id: second?.id, origin: 'yours', amount: second?.price });
    const heavy = await edit({ weight: '29 kg' });
    const takes = heavy.estimates[0]?.services.find(({ id }) => id === second?.id)?.available;
    expect(heavy.sale.freight?.origin).toBe(takes ? 'yours' : 'assumed');
    expect((await edit({ service: null })).sale.freight?.origin).toBe('assumed');
  });

  it('has no freight while the weight is a sample', async () => {
    const { sale } = await openPanel(speakerFacts({ weight: null }));
    expect(sale.freight).toBeNull();
    expect(sale.result.missing.map(({ code }) => code)).toContain('profit-freight');
  });

  it('counts all pieces of an order', async () => {
    await openPanel();
    const one = await edit({ sale: { cost: '35' } });
    const three = await edit({ quantity: 3 });
    expect(minor(three, 'revenue')).toBe(3 * 1999);
    // 105 CNY = 13.78 EUR
    expect([minor(one, 'goods'), minor(three, 'goods')]).toEqual([-459, -1378]);
  });

  it('takes the step of a price ladder that the quantity reaches', async () => {
    const facts = speakerFacts({
      site: 'alibaba',
      country: null,
      price: { amount: 3, currency: 'USD' },
      priceTiers: [
        { minQty: 10, maxQty: 99, price: 4 },
        { minQty: 100, maxQty: null, price: 3 },
      ],
    });
    const first = await openPanel(facts);
    expect(first.sale).toMatchObject({
      channel: 'b2b',
      platform: 'alibaba-own-logistics',
      delivery: { value: 'DAP', origin: 'assumed' },
      inputs: { price: { value: { minor: 400, currency: 'USD' } } },
    });
    expect((await edit({ quantity: 100 })).sale.inputs.price.value?.minor).toBe(300);
  });

  it('converts a price in a currency the platform does not settle in, and says so', async () => {
    const price = { amount: 100, currency: 'CNY' };
    const { sale } = await openPanel(speakerFacts({ price }));
    expect(sale.inputs.price).toMatchObject({ origin: 'assumed', value: { currency: 'EUR' } });
    expect(sale.inputs.price.note).toMatch(/^CNY /);
  });

  it('a rebate is refused above the VAT, and counts for nothing once the VAT is set below it', async () => {
    await openPanel();
    const refused = (await handlers['panel.edit']({ sale: { rebate: '14' } }, frame)) as EditError;
    expect(refused.error).toEqual({ code: 'rebate-above-vat', field: 'rebate', params: { vat: '13' } });
    const rebated = await edit({ sale: { cost: '113', rebate: '13' } });
    // 113 / 1.13 x 13 % = 13.00 CNY = 1.71 EUR
    expect(minor(rebated, 'export-rebate')).toBe(171);
    await saveSettings({ purchaseVat: '9' });
    expect(minor((await shown()) as ProductView, 'export-rebate')).toBeUndefined();
  });

  it.each([
    ['price', '0'],
    ['price', 'cheap'],
    ['cost', '-'],
    ['duty', '1000'],
    ['hs', '12'],
    ['ads', 'ten'],
    ['monthlyPieces', '1.5'],
    ['returnFreight', 'x'],
  ])('unreadable %s "%s" is refused by name and loses nothing', async (field, text) => {
    await openPanel();
    await edit({ sale: { cost: '35' } });
    const answer = (await handlers['panel.edit'](
      { sale: { [field]: text, rebate: '9' } },
      frame,
    )) as EditError;
    expect(answer.error.field).toBe(field);
    expect((await shown())?.sale.inputs).toMatchObject({
      cost: { value: { minor: 3500, currency: 'CNY' } },
      rebate: { value: null },
    });
  });
});
