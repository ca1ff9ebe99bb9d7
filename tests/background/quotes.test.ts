import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { handlers } from '../../lib/background/handlers';
import { onQuoteAlarm, QUOTE_ALARM } from '../../lib/background/quotes/quote-alarms';
import type { QuoteWork } from '../../lib/messages/quote-view';
import type { ListingMarks } from '../../lib/messages/views';
import { changeQuote, forgetBuyer, quoteShelf } from '../../lib/storage/quotes';
import { loadSettings, saveSettings } from '../../lib/storage/settings';
import type { TestBrowser } from '../support/browser';
import { COSTS, edit, isRefusal, open, refusal, rfq, rfqPage, step, term, view, workOf } from './quote-desk';
import { frame, openPanel, popup, startAfresh, tabs } from './session';

const { alarms, permissions, notifications, action } = browser as unknown as TestBrowser;

beforeEach(async () => {
  await startAfresh();
  alarms.set.clear();
  permissions.granted = [];
  notifications.shown = [];
  tabs.opened.length = 0;
});

describe('reading a request', () => {
  it('shows each field with the words it came from, and what is not said as a gap', async () => {
    await open();
    const { asked, country, request } = await view();
    const of = (field: string) => asked.find((one) => one.field === field);
    expect(request).toMatchObject({ from: 'page', subject: 'Aluminium desk lamp, 2000 pcs', quotesLeft: 8 });
    expect(of('material')).toMatchObject({ value: 'aluminium', origin: 'page' });
    expect(of('material')?.words).toContain('aluminium');
    expect(of('quantity')?.value).toBe('2000 piece');
    expect(of('incoterm')?.value).toBe('FOB');
    expect(of('size')).toMatchObject({ value: null, origin: 'missing' });
    expect(country).toEqual({ value: 'DE', origin: 'page' });
  });

  it('takes the seller’s correction, refuses what cannot be read, and forgets it again', async () => {
    await open();
    const corrected = await edit({ asked: { quantity: '1,500 sets' } });
    expect(corrected.asked.find(({ field }) => field === 'quantity')).toMatchObject({
      value: '1500 sets',
      origin: 'yours',
    });
    expect(corrected.inputs.quantity.value).toBe('1500');
    expect(await refusal({ asked: { quantity: 'many' } })).toMatchObject({
      field: 'quantity',
      code: 'quoting-unreadable',
    });
    expect((await edit({ asked: { quantity: null } })).inputs.quantity.value).toBe('2000');
  });

  it('reads a pasted text on a page that has no request, and keeps it until it is left', async () => {
    await openPanel();
    expect((await handlers['panel.quote']({}, frame))?.work).toBeNull();
    const work = await edit({ paste: 'Need 300 canvas bags, CIF Santos, deadline 2026-12-20' });
    expect(work.request.from).toBe('pasted');
    expect(work.term).toBe('CIF');
    expect(work.inputs.placeDischarge.value).toBe('Santos');
    const left = await handlers['panel.quote-edit']({ paste: null }, frame);
    expect(left && !isRefusal(left) && left.work).toBeNull();
  });

  it.each([
    ['ten megabytes', 'x'.repeat(10_000_000), 'quoting-too-long'],
    ['signs only', '… — !!', 'quoting-nothing-read'],
  ])('says what is wrong with a paste of %s and keeps nothing', async (_, text, code) => {
    await openPanel();
    expect(await refusal({ paste: text })).toMatchObject({ field: 'request', code });
    expect((await handlers['panel.quote']({}, frame))?.work).toBeNull();
  });

  it('reads a request in Arabic and proposes to answer in it', async () => {
    await openPanel();
    const work = await edit({ paste: 'مرحبا، نريد 5000 زجاجة سعة 750 مل. التسليم إلى جدة' });
    expect(work.text.language).toBe('ar');
    expect(work.inputs.quantity.value).toBe('5000');
  });
});

describe('the price', () => {
  it('is blocked and says what is missing before anything is typed', async () => {
    await open();
    const work = await view();
    expect(term(work, 'FOB')).toMatchObject({ state: 'blocked', price: null });
    expect(work.open.slice(0, 3)).toEqual(['profit', 'goods', 'rebate']);
  });

  it('prices every term from one set of inputs, at once', async () => {
    await open();
    const work = await edit({ inputs: COSTS });
    // (40,000 + 2,200) x 1.1 = 46,420.00 CNY / 7.1 = 6,538.03 USD / 2,000 = 3.27 rounded up.
    expect(term(work, 'FOB')).toMatchObject({
      state: 'ready',
      place: 'Ningbo',
      price: { minor: 653_803, currency: 'USD' },
      unit: '3.27',
      exchangeCost: '6.4545',
    });
    expect(term(work, 'CIF').blocking.map(({ code }) => code)).toContain('quote-freight');
    expect(term(work, 'CIF').price).toBeNull();
    expect(term(work, 'DDP').state).toBe('blocked');
  });

  it('does not take an unknown charge for zero', async () => {
    await open();
    const { packing: _, ...others } = COSTS;
    const work = await edit({ inputs: others });
    expect(term(work, 'FOB')).toMatchObject({ state: 'conditional', atLeast: true });
    expect(work.open).toEqual(['packing']);
  });

  it('blocks sea terms for goods that fly, a rebate above the VAT, and zero pieces', async () => {
    await open();
    await edit({ inputs: COSTS });
    const codes = (work: QuoteWork) => term(work, 'FOB').blocking.map(({ code }) => code);
    expect(codes(await edit({ inputs: { mode: 'air' } }))).toContain('quote-sea-only');
    expect(codes(await edit({ inputs: { mode: 'sea', rebate: '17' } }))).toContain('quote-rebate-over-vat');
    expect(codes(await edit({ inputs: { rebate: '13', quantity: '0' } }))).toContain('quote-quantity-zero');
  });

  it('refuses costs at home in another currency and figures that are none', async () => {
    await open();
    expect(await refusal({ inputs: { packing: '500 USD' } })).toMatchObject({
      field: 'packing',
      code: 'quoting-home-currency',
    });
    expect(await refusal({ inputs: { goods: 'cheap' } })).toMatchObject({ field: 'goods' });
    expect((await edit({ inputs: { freight: '$350' } })).inputs.freight.value).toBe('350 USD');
  });

  it('loses no edit that comes before the last was kept', async () => {
    await open();
    const edits = Object.entries(COSTS).map(([name, value]) => edit({ inputs: { [name]: value } }));
    await Promise.all(edits);
    expect(await quoteShelf.list()).toHaveLength(1);
    expect(term(await view(), 'FOB').unit).toBe('3.27');
  });

  it('keeps figures as usual for the next quotation', async () => {
    await open();
    await edit({ inputs: { bankPercent: '0.3', documents: '450' }, asUsual: true });
    await open(
      rfqPage({
        url: 'https://sourcing.alibaba.com/rfq_detail.htm?p=Other',
        rfqs: [rfq({ rfqId: 'Other', url: null })],
      }),
    );
    const { inputs } = await view();
    expect(inputs.documents).toMatchObject({ value: '450', origin: 'yours' });
    expect(inputs.packing.origin).toBe('missing');
  });

  it('proposes a ladder from the cost curve beside the breaks that were typed', async () => {
    await open();
    expect(await refusal({ proposeBreaks: true })).toMatchObject({
      field: 'break',
      code: 'quoting-no-curve',
    });
    await edit({ inputs: { ...COSTS, packing: '0.25/pc', goodsTiers: '500: 24; 2000: 22.60; 5000: 21.47' } });
    const none = { price: '', cost: '', leadTime: '', packing: '', validUntil: '' };
    await edit({ breaks: [{ ...none, quantity: '5000', price: '3.00' }] });
    const { breaks, ladder } = await edit({ proposeBreaks: true });
    // 500: 10,619.47 net + 125 + 1,700 = 12,444.47 x 1.1 / 7.1 / 500 = 3.857; 2000: as priced, 3.27
    expect(breaks.map(({ quantity, price }) => [quantity, price])).toEqual([
      ['500', ''],
      ['1000', ''],
      ['2000', ''],
      ['5000', '3'],
    ]);
    expect(ladder?.steps[0]).toMatchObject({ quantity: 500, price: '3.86', leadTimeDays: 25 });
    expect(ladder?.steps.slice(2).map(({ price }) => price)).toEqual(['3.27', '3.00']);
  });

  it('warns of a ladder that rises and lets breaks inherit what is said for all', async () => {
    await open();
    await edit({ inputs: COSTS });
    const none = { price: '', cost: '', leadTime: '', packing: '', validUntil: '' };
    const { ladder } = await edit({
      breaks: [
        { ...none, quantity: '2,000', price: '3.40' },
        { ...none, quantity: '500', price: '3.30' },
      ],
    });
    expect(ladder?.steps.map(({ quantity, leadTimeDays }) => [quantity, leadTimeDays])).toEqual([
      [500, 25],
      [2000, 25],
    ]);
    expect(ladder?.warnings.map(({ code }) => code)).toEqual(['ladder-rises']);
  });
});

describe('text and form', () => {
  it('answers each requirement, asks for what is missing, and has a Chinese gloss', async () => {
    await open();
    const { text, checklist } = await edit({ inputs: COSTS, answers: { material: 'aluminium 6063' } });
    expect(text.text).toContain('aluminium 6063');
    expect(text.text).toContain('USD 3.27');
    expect(text.text).toMatch(/Colour: to be confirmed/);
    expect(text.text).toMatch(/Which size/);
    expect(text.gloss).toContain('单价');
    expect(text.findings).toEqual([]);
    expect(checklist.items.find(({ code }) => code === 'check-place')?.level).toBe('fine');
  });

  it('says what a text still lacks instead of leaving a hole', async () => {
    await open();
    const { text } = await view();
    expect(text.text).toBeNull();
    expect(text.missing).toContain('price.text');
  });

  it('plans a form in its order, and lists values without a field', async () => {
    const field = (name: string, index: number, type = 'text', options: string[] = []) =>
      ({ name, selector: 'input', index, type, label: name, options }) as never;
    await open(
      rfqPage({
        kind: 'quote-form',
        quoteFields: [
          field('product-name', 0),
          field('port', 1),
          field('trade-term', 2, 'select', ['Please select', 'FOB', 'CIF']),
          field('ladder-quantity', 3),
          field('ladder-price', 4),
          field('ladder-quantity', 5),
          field('payment', 6, 'select', ['L/C', 'D/P']),
        ],
      }),
    );
    const { fill } = await edit({ inputs: COSTS });
    expect(fill?.fields.map(({ name, value, problem }) => [name, value ?? problem])).toEqual([
      ['trade-term', 'FOB'],
      ['payment', 'no-option'],
      ['product-name', 'Aluminium desk lamp'],
      ['port', 'Ningbo'],
      ['ladder-quantity', '2000'],
      ['ladder-price', '3.27'],
      ['ladder-quantity', 'no-value'],
    ]);
    expect(fill?.unplaced.map(({ name }) => name)).toContain('validity');
  });
});

describe('a list of requests', () => {
  const list = () =>
    rfqPage({
      kind: 'rfq-list',
      url: 'https://sourcing.alibaba.com/rfq/rfq_search_list.htm',
      rfqs: [rfq({ rfqId: '1', quotesLeft: 0, url: null }), rfq({ rfqId: '2', url: null })],
    });

  it('is rated in parts, the best first, and a request of it can be taken up', async () => {
    await open(list());
    const answer = await handlers['panel.quote']({}, frame);
    expect(answer?.list?.map(({ rfqId }) => rfqId)).toEqual(['2', '1']);
    expect(answer?.list?.[1]?.fit.stops.map(({ code }) => code)).toEqual(['fit-places-none']);
    expect(answer?.work).toBeNull();
    expect((await edit({ choose: '2' })).request.subject).toBe('Aluminium desk lamp, 2000 pcs');
  });

  it('is marked and sorted on the page only when the seller wants it', async () => {
    await open(list());
    const marks = () =>
      tabs.sentToTabs.flatMap(({ message }) =>
        (message as { command?: string }).command === 'marks.update' ? [message as ListingMarks] : [],
      );
    expect(marks().every(({ marks }) => marks.length === 0)).toBe(true);
    await handlers['panel.quote-edit']({ markLists: true }, frame);
    expect(marks().at(-1)).toMatchObject({ order: ['2', '1'] });
    expect(
      marks()
        .at(-1)
        ?.marks.map(({ tone }) => tone),
    ).toHaveLength(2);
  });
});

describe('keeping', () => {
  const NOTHING_OF_THE_PAGE = /aluminium desk lamp, 2000 pcs|Please quote FOB/i;

  it('keeps facts of the request, not the page’s words, and finds the quotation again', async () => {
    await open();
    await edit({ inputs: COSTS });
    const [stored] = await quoteShelf.list();
    expect(stored).toMatchObject({ country: 'DE', source: { site: 'alibaba', rfqId: 'IDlamp' } });
    expect(JSON.stringify(stored)).not.toMatch(NOTHING_OF_THE_PAGE);
    await open(rfqPage({ kind: 'quote-form', url: 'https://rfqposting.alibaba.com/x?enc_r_id=IDlamp' }));
    expect((await view()).inputs.goods.value).toBe('22.6');
  });

  it('knows the request of a form that shows nothing of it but the number in its address', async () => {
    await open();
    await edit({ inputs: COSTS });
    const form = {
      kind: 'quote-form',
      url: 'https://rfqposting.alibaba.com/x?uuid=1&enc_r_id=IDlamp',
    } as const;
    await open(rfqPage({ ...form, rfqs: [] }));
    const { request, inputs } = await view();
    expect(request.subject).toBe('Aluminium desk lamp, 2000 pcs');
    expect(inputs.goods.value).toBe('22.6');
    await open(rfqPage({ ...form, url: 'https://rfqposting.alibaba.com/x?enc_r_id=IDother', rfqs: [] }));
    expect((await handlers['panel.quote']({}, frame))?.work).toBeNull();
  });

  it('freezes a version: a later change of costs does not move what was printed', async () => {
    await open();
    await edit({ inputs: COSTS });
    const { id } = workOf(await step({ do: 'move', to: 'sent' }));
    await edit({ inputs: { goods: '99' } });
    const ask = { id: id ?? '', revision: null, copy: 'buyer' as const };
    const shown = await handlers.proforma(ask, popup);
    expect(shown?.sheet).toMatchObject({ revision: 1, item: { unitPrice: '3.27' }, term: 'FOB' });
  });

  it('gives the buyer’s copy nothing of the costs', async () => {
    await open();
    await edit({ inputs: { ...COSTS, notes: 'Colour box on request' } });
    const { id } = workOf(await step({ do: 'issue', open: true }));
    expect(tabs.opened).toEqual([`chrome-extension://caravel-test/proforma.html#${id}`]);
    const buyer = await handlers.proforma({ id: id ?? '', revision: null, copy: 'buyer' }, popup);
    const internal = await handlers.proforma({ id: id ?? '', revision: null, copy: 'internal' }, popup);
    const text = JSON.stringify(buyer);
    // Unit cost, net goods, profit and exchange cost in every form they are kept in.
    for (const secret of [
      '22.6',
      '2260',
      '4000000',
      '422000',
      'CNY',
      '6.4545',
      'profit',
      'rebate',
      'exchange',
    ])
      expect(text, secret).not.toContain(secret);
    expect(JSON.stringify(internal)).toContain('rebate');
    expect(text).toContain('Colour box on request');
  });

  it('prints further items by kind from the version as it was issued, their costs for the seller only', async () => {
    await open();
    const mould = { kind: 'tooling' as const, description: 'Mould', code: '', quantity: '1', unit: 'set' };
    await edit({ inputs: { ...COSTS, deposit: '40' } });
    const { text } = await edit({ items: [{ ...mould, price: '800', cost: '4,321' }] });
    expect(text.text).toContain('- Mould: USD 800.00');
    expect(text.text).toContain('T/T 40/60');
    expect(await refusal({ items: [{ ...mould, price: 'cheap', cost: '' }] })).toMatchObject({
      field: 'item',
      code: 'amount-unreadable',
    });
    const { id } = workOf(await step({ do: 'move', to: 'sent' }));
    await edit({ items: [] });
    const ask = { id: id ?? '', revision: null };
    const buyer = await handlers.proforma({ ...ask, copy: 'buyer' }, popup);
    // 2,000 x 3.27 + 800
    expect(buyer?.sheet.total).toEqual({ minor: 734_000, currency: 'USD' });
    expect(buyer?.sheet.groups.map(({ kind }) => kind)).toEqual(['product', 'tooling']);
    expect(JSON.stringify(buyer)).not.toMatch(/4321|432100|CNY/);
    const internal = await handlers.proforma({ ...ask, copy: 'internal' }, popup);
    expect(internal?.copy === 'internal' && internal.costs.items).toEqual([
      // 800 x 7.1 - 4,321
      {
        description: 'Mould',
        cost: { minor: 432_100, currency: 'CNY' },
        profit: { minor: 135_900, currency: 'CNY' },
      },
    ]);
  });

  it('refuses to send a blocked term', async () => {
    await open();
    const answer = await step({ do: 'move', to: 'sent' });
    expect(answer && isRefusal(answer) && answer.error.code).toBe('quoting-blocked');
  });

  it('spends the one change once, with a new revision', async () => {
    await open();
    await edit({ inputs: COSTS });
    await step({ do: 'move', to: 'sent' });
    const changed = workOf(await step({ do: 'move', to: 'changed' }));
    expect(changed.course.revision).toBe(2);
    expect(changed.changeable).toBe(false);
    const again = await step({ do: 'move', to: 'changed' });
    expect(again && isRefusal(again) && again.error.code).toBe('quote-change-spent');
    expect((await quoteShelf.list())[0]?.issues).toHaveLength(2);
  });

  it('counts what was sent this month', async () => {
    await saveSettings(({ quoting }) => ({ quoting: { ...quoting, quota: 10 } }));
    await open();
    await edit({ inputs: COSTS });
    await step({ do: 'move', to: 'sent' });
    expect((await handlers['panel.quote']({}, frame))?.quota).toEqual({ used: 1, left: 9 });
  });

  it('deletes everything of the buyer and keeps the prices', async () => {
    await open();
    await edit({
      inputs: { ...COSTS, marks: 'LAMPEN NORD / HAMBURG' },
      buyer: { company: 'Lampen Nord GmbH', note: 'met at the fair' },
    });
    const { id } = workOf(await step({ do: 'issue', open: false }));
    await forgetBuyer(id ?? '');
    const text = JSON.stringify(await quoteShelf.list());
    expect(text).not.toMatch(/Lampen Nord|at the fair/i);
    expect(text).toContain('3.27');
  });
});

describe('reminders', () => {
  const DAY = 86_400_000;

  it('ring on the second day at a good hour, survive as an alarm, and tell once', async () => {
    permissions.granted = ['notifications'];
    await saveSettings(({ quoting }) => ({ quoting: { ...quoting, notify: true } }));
    await open();
    await edit({ inputs: { ...COSTS, validDays: '60' } });
    const { id } = workOf(await step({ do: 'move', to: 'sent' }));
    const rings = alarms.set.get(QUOTE_ALARM) ?? 0;
    expect(rings).toBeGreaterThanOrEqual(Date.now() + 2 * DAY - 60_000);
    expect(rings).toBeLessThan(Date.now() + 6 * DAY);
    await onQuoteAlarm(rings + 1000);
    await onQuoteAlarm(rings + 2000);
    expect(notifications.shown.map(({ title }) => title)).toEqual(['Follow up, day 2']);
    expect(action.badge).toBe('1');
    expect(alarms.set.get(QUOTE_ALARM)).toBeGreaterThan(rings);
    // Answered: nothing to remind of but the end of the offer.
    await changeQuote(id ?? '', (quote) => ({ ...quote, course: { ...quote.course, status: 'won' } }));
    await handlers['quotes.changed']({}, popup);
    expect(alarms.set.has(QUOTE_ALARM)).toBe(false);
  });

  it('ring on the days the seller chose', async () => {
    await saveSettings(({ quoting }) => ({ quoting: { ...quoting, followUps: [30] } }));
    await open();
    await edit({ inputs: { ...COSTS, validDays: '90' } });
    await step({ do: 'move', to: 'sent' });
    const rings = alarms.set.get(QUOTE_ALARM) ?? 0;
    expect(rings).toBeGreaterThanOrEqual(Date.now() + 30 * DAY - 60_000);
    expect((await handlers['panel.quote']({}, frame))?.followUps).toEqual([30]);
  });

  it('are silent without the permission, whatever the setting says', async () => {
    await saveSettings(({ quoting }) => ({ quoting: { ...quoting, notify: true } }));
    await open();
    await edit({ inputs: COSTS });
    await step({ do: 'move', to: 'sent' });
    await onQuoteAlarm(Date.now() + 8 * DAY);
    expect(notifications.shown).toEqual([]);
    expect((await loadSettings()).quoting.notify).toBe(true);
  });
});
