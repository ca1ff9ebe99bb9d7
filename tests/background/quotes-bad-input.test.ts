import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { handlers } from '../../lib/background/handlers';
import { quoteShelf } from '../../lib/storage/quotes';
import { saveSettings } from '../../lib/storage/settings';
import { COSTS, edit, isRefusal, known, open, refusal, rfq, rfqPage, step, term, view } from './quote-desk';
import { frame, openPanel, startAfresh } from './session';

beforeEach(startAfresh);

const blocking = async () => {
  const work = await view();
  return term(work, work.term).blocking.map(({ code }) => code);
};
const checks = async () => (await view()).checklist.items.map(({ code, level }) => `${level} ${code}`);
const send = async () => {
  const answer = await step({ do: 'move', to: 'sent' });
  return answer && isRefusal(answer) ? answer.error.code : null;
};
const asks = (description: string) => rfqPage({ rfqs: [rfq({ quantity: null, description })] });

/** Everything that was typed is still there, whatever was said of it. */
async function nothingLost(): Promise<void> {
  const { inputs } = await view();
  for (const [name, value] of Object.entries({ goods: '22.6', packing: '500', profit: '10' }))
    expect(inputs[name as 'goods'].value, name).toBe(value);
  expect(await quoteShelf.list()).toHaveLength(1);
}

describe('bad input is said and blocked, and nothing is lost', () => {
  it('a deadline that has passed: shown, stopped, not sent, printed all the same', async () => {
    await open(asks('2000 pcs desk lamp. Delivery deadline: 2020-01-31'));
    await edit({ inputs: COSTS, term: 'FOB', answers: { material: 'aluminium' } });
    expect((await view()).fit.stops).toContainEqual({
      code: 'fit-deadline-past',
      params: { date: '2020-01-31' },
    });
    expect(await checks()).toContain('stop check-deadline-past');
    expect((await view()).checklist.ready).toBe(false);
    expect(term(await view(), 'FOB').price).not.toBeNull();
    expect(await send()).toBe('quoting-deadline-past');
    await nothingLost();
    // Read wrongly: corrected where it stands, and it goes.
    await edit({ asked: { deadline: '2099-01-31' }, inputs: { placeLoading: 'Ningbo' } });
    expect(await checks()).not.toContain('stop check-deadline-past');
    expect(await send()).toBeNull();
  });

  it('quantities that contradict each other: both shown, asked, no price made of either', async () => {
    await open(asks('We need 500 pcs of desk lamps. Total quantity: 5000 pcs. FOB Ningbo'));
    const work = await edit({ inputs: COSTS });
    const quantity = work.asked.find(({ field }) => field === 'quantity');
    expect(quantity).toMatchObject({ sure: false });
    expect(quantity?.value).toContain('/');
    expect(await blocking()).toContain('quote-quantity');
    expect(await blocking()).not.toContain('quote-quantity-zero');
    expect(await checks()).toContain('stop check-quantity-contradicts');
    expect(await send()).toBe('quoting-blocked');
    await nothingLost();
    // The seller's choice is priced, the buyer is still asked.
    const chosen = await edit({ inputs: { quantity: '500' } });
    expect(term(chosen, 'FOB').price).not.toBeNull();
    expect(await checks()).toContain('look check-quantity-contradicts');
  });

  it('zero pieces', async () => {
    await open();
    await edit({ inputs: { ...COSTS, quantity: '0' } });
    expect(await blocking()).toContain('quote-quantity-zero');
    expect((await view()).text.text).toBeNull();
    expect(await send()).toBe('quoting-blocked');
    await nothingLost();
  });

  it.each([
    ['no port', '', 'quote-place', 'stop check-no-place'],
    ['a country for a port', 'China', 'quote-place-doubtful', null],
    ['any port', 'any port', 'quote-place-doubtful', null],
  ])('FOB with %s', async (_, port, code, check) => {
    await open(asks('2000 pcs desk lamp'));
    await edit({ inputs: { ...COSTS, quantity: '2000', placeLoading: port || null }, term: 'FOB' });
    expect(await blocking()).toContain(code);
    if (check) expect(await checks()).toContain(check);
    expect(term(await view(), 'FOB').price).not.toBeNull();
    expect(await send()).toBe('quoting-blocked');
    await nothingLost();
  });

  it.each(['FAS', 'FOB', 'CFR', 'CIF'])('%s for goods that fly', async (name) => {
    await open();
    await edit({ inputs: { ...COSTS, mode: 'air', freight: '300 USD' }, term: name });
    expect(await blocking()).toContain('quote-sea-only');
    expect(await checks()).toContain('stop quote-sea-only');
    expect(await send()).toBe('quoting-blocked');
    await nothingLost();
  });

  it.each([
    ['above the VAT', { rebate: '16' }],
    ['without VAT in the price', { vat: '0', rebate: '13' }],
    ['larger than the cost itself', { vat: '13', rebate: '200' }],
  ])('a rebate %s', async (_, inputs) => {
    await open();
    await edit({ inputs: { ...COSTS, ...inputs } });
    expect(await blocking()).toContain('quote-rebate-over-vat');
    expect(term(await view(), 'FOB').price).toBeNull();
    expect(await send()).toBe('quoting-blocked');
    await nothingLost();
  });

  it('ten megabytes pasted beside a quotation in the making', async () => {
    await open();
    await edit({ inputs: COSTS });
    expect(await refusal({ paste: `500 lamps ${'x'.repeat(10_000_000)}` })).toMatchObject({
      field: 'request',
      code: 'quoting-too-long',
      params: { length: 10_000_010 },
    });
    await nothingLost();
  });

  it('ten megabytes of a page: the request is not read, and that is said', async () => {
    await open(rfqPage({ rfqs: [rfq({ description: 'x '.repeat(5_000_000) })] }));
    const { request, inputs } = await view();
    expect(request.problem?.code).toBe('quoting-too-long');
    // What the page states beside the text is known all the same.
    expect(inputs.quantity.value).toBe('2000');
  });

  it('Arabic: read, answered in Arabic, with a Chinese gloss', async () => {
    await openPanel();
    await edit({
      paste: 'مرحبا، نريد 5000 زجاجة سعة 750 مل. شروط التسليم CIF جدة. الموعد النهائي 2099-03-01',
    });
    const work = await edit({
      inputs: { ...COSTS, freight: '500 USD', insuranceRate: '0.3', placeDischarge: 'Jeddah' },
    });
    expect(work.inputs.quantity.value).toBe('5000');
    expect(work.text.language).toBe('ar');
    expect(work.text.text ?? work.text.missing.join()).toMatch(/[\u0600-\u06ff]|product\.name/);
  });

  it('a margin of the whole price, and figures past all bounds', async () => {
    await open();
    await edit({ inputs: { ...COSTS, profitAs: 'margin', profit: '100' } });
    expect(await blocking()).toContain('quote-nothing-left');
    await edit({ inputs: { profitAs: 'markup', profit: '10', goods: '99999999', quantity: '100000000' } });
    expect(await blocking()).toEqual(['quoting-unpriceable']);
    expect(await quoteShelf.list()).toHaveLength(1);
  });
});

describe('what the seller is known to sell', () => {
  const list = () =>
    rfqPage({
      kind: 'rfq-list',
      url: 'https://sourcing.alibaba.com/rfq/rfq_search_list.htm',
      rfqs: [rfq({ rfqId: '1', url: null })],
    });
  const rated = async () => (await handlers['panel.quote']({}, frame))?.list?.[0]?.fit;

  it('nothing: a score of the request alone, which says so', async () => {
    await open(list());
    const found = await rated();
    expect(found?.score).not.toBeNull();
    expect(found?.unknown).toEqual(['match', 'quantity', 'time']);
  });

  it('typed in the options: compared, with its least order', async () => {
    await saveSettings(({ quoting }) => ({
      quoting: { ...quoting, catalogue: [{ title: 'Aluminium desk lamp', moq: 3000 }] },
    }));
    await open(list());
    const parts = (await rated())?.parts;
    expect(parts?.[0]).toMatchObject({ code: 'match', points: 100 });
    expect(parts?.[1]).toMatchObject({ reason: { code: 'fit-quantity-low', params: { moq: 3000 } } });
  });

  it('quoted before', async () => {
    await open();
    await edit({ inputs: { ...COSTS, productName: 'Aluminium desk lamp L3' } });
    await open(list());
    expect((await rated())?.parts[0]?.reason).toMatchObject({ params: { name: 'Aluminium desk lamp L3' } });
  });

  it('open in a tab, where the shop is the seller’s own; another shop’s is not', async () => {
    const product = (seller: string) =>
      rfqPage({
        kind: 'product',
        rfqs: null,
        title: 'Aluminium desk lamp',
        seller,
        url: 'https://www.alibaba.com/product-detail/x.html',
      });
    await saveSettings(({ quoting }) => ({ quoting: { ...quoting, seller: { company: 'Ningbo Lumen' } } }));
    await open(product('Another Co.'));
    expect(await known()).toEqual([]);
    await open(product('NINGBO LUMEN '));
    expect(await known()).toEqual([{ title: 'Aluminium desk lamp', moq: null }]);
  });
});
