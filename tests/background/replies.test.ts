import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { handlers } from '../../lib/background/handlers';
import { onReplyAlarm, REPLY_ALARM } from '../../lib/background/replies/reply-alarms';
import type { PageFacts } from '../../lib/core/facts';
import type { OwnTemplate } from '../../lib/core/replies';
import type { RequestOf } from '../../lib/messages/contract';
import type { RepliesView, ReplyDraft, ReplyPart } from '../../lib/messages/replies-view';
import { repliesRequest, replyRequest, replyUseRequest } from '../../lib/messages/reply-requests';
import { database } from '../../lib/storage/database';
import { replyShelf } from '../../lib/storage/replies';
import { saveSettings } from '../../lib/storage/settings';
import type { TestBrowser } from '../support/browser';
import { speakerFacts } from '../support/facts';
import { frame, lastUpdate, page, popup, publish, startAfresh } from './session';

beforeEach(startAfresh);
const { action, storage } = browser as unknown as TestBrowser;

const BUYER = 'Zdzisława Brzęczyszczykiewicz';
const MESSAGE = 'Hola, mi pedido todavía no ha llegado, ¿dónde está el paquete?';

const thread = (change: Partial<PageFacts> = {}): PageFacts =>
  speakerFacts({
    site: 'aliexpress',
    kind: 'message',
    url: 'https://msg.aliexpress.com/thread?buyer=x',
    country: null,
    productId: null,
    title: null,
    price: null,
    weight: null,
    dimensions: null,
    category: null,
    rating: null,
    reviews: null,
    orderId: '8190000000000001',
    orderState: 'shipped',
    dispatchedAt: '2026-03-02',
    trackingNumber: 'LP00000000000001',
    carrier: null,
    buyerCountry: 'ES',
    buyerName: BUYER,
    lastBuyerMessage: MESSAGE,
    lastBuyerMessageAt: null,
    editor: 'textarea',
    ...change,
  });

async function open(facts = thread()): Promise<void> {
  await publish(facts);
  const { token } = await handlers['panel.register']({}, page);
  await handlers['panel.hello']({ token }, frame);
}

async function replies(ask: RequestOf<'panel.replies'> = {}): Promise<RepliesView> {
  const view = await handlers['panel.replies'](repliesRequest.parse(ask), frame);
  if (!view) throw new Error('no view');
  return view;
}

async function draft(id: string, ask: Partial<RequestOf<'panel.reply'>> = {}): Promise<ReplyDraft> {
  const request = replyRequest.parse({ id, language: 'es', length: 'short', ...ask });
  const answer = await handlers['panel.reply'](request, frame);
  if (!answer) throw new Error('no draft');
  return answer;
}

const use = (request: RequestOf<'panel.reply-use'>) =>
  handlers['panel.reply-use'](replyUseRequest.parse(request), frame);
const words = (parts: ReplyPart[] | null) =>
  (parts ?? []).map((part) => ('text' in part ? part.text : `[${part.hole}]`)).join('');

const own: Omit<OwnTemplate, 'id'> = {
  name: '节后发货',
  code: 'jh',
  folder: '我的',
  tags: ['假期'],
  platforms: ['aliexpress'],
  context: 'reply',
  variables: { 'ship.date': { type: 'date', example: '2026-10-08' } },
  source: 'zh-CN',
  texts: {
    'zh-CN': { text: '您好，节后 {{ ship.date }} 发货。', revision: 2 },
    es: { text: 'Hola, enviaremos su pedido el {{ ship.date }}.', revision: 1 },
  },
  older: [],
};

it.each([
  ['message', null, true],
  ['order', null, true],
  ['product', null, false],
  ['product', '#ask textarea', true],
] as const)('on a %s page with the field %s, inserting is offered: %s', async (kind, editor, offered) => {
  await open(thread({ kind, editor }));
  expect((await replies()).editor).toBe(offered);
});

it('tells the next holidays and manners of the buyer’s country, with where they come from', async () => {
  await open(thread({ buyerCountry: 'DE' }));
  const { culture } = await replies();
  const today = new Date().toISOString().slice(0, 10);
  expect(culture?.holidays.length).toBe(4);
  expect(culture?.holidays.every(({ date }) => date >= today)).toBe(true);
  expect(culture?.notes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['politeness', 'avoid']));
  expect(culture?.holidaySource.en).toContain('Einigungsvertrag');
  expect(culture?.noteSource.zh).toContain('习惯');
});

it.each([null, 'CH'])('says nothing of the manners of %s', async (buyerCountry) => {
  await open(thread({ buyerCountry }));
  expect((await replies()).culture).toBeNull();
});

describe('the message of a page', () => {
  it('is understood, and answered in its language with the reason', async () => {
    await open();
    const view = await replies();
    expect(view.message?.language).toBe('es');
    expect(view.message?.intents[0]?.intent).toMatch(/tracking|not_received/);
    expect(view).toMatchObject({ language: 'es', languageFrom: 'message', editor: true });
    const [best] = view.suggestions;
    expect(best?.reasons[0]).toMatchObject({ code: 'reply-intent' });
    expect(best?.tags.some((tag) => ['tracking', 'delay', 'lost'].includes(tag))).toBe(true);
    expect(words(best?.preview ?? null)).toContain('LP00000000000001');
    expect(words(best?.gloss ?? null)).toMatch(/[一-龥]{4}/);
  });

  it('that the seller pasted goes before the page, and a language chosen before both', async () => {
    await open();
    const pasted = await replies({ message: 'Bonjour, je souhaite annuler ma commande' });
    expect(pasted).toMatchObject({ language: 'fr', languageFrom: 'message' });
    expect(pasted.suggestions[0]?.tags).toContain('cancel');
    expect(await replies({ language: 'ja' })).toMatchObject({ language: 'ja', languageFrom: 'yours' });
  });

  it.each([
    ['BR', 'pt-BR', 'country'],
    ['CH', 'en', 'assumed'],
    [null, 'en', 'assumed'],
  ] as const)('none: the language of %s is %s', async (buyerCountry, language, languageFrom) => {
    await open(thread({ lastBuyerMessage: null, buyerCountry }));
    expect(await replies()).toMatchObject({ message: null, language, languageFrom });
  });

  it('puts the intent on the chip of the page', async () => {
    await publish(thread());
    const view = await handlers['facts.publish']({ facts: thread() }, page);
    expect(view?.chip).toMatchObject({ tone: 'page', main: 'Reply' });
    expect(view?.chip?.detail).toMatch(/^Spanish · /);
    expect(lastUpdate()).toBeUndefined();
  });
});

describe('the carrier of the page', () => {
  const codesOf = async (id: string) => {
    const { suggestions } = await replies();
    return suggestions.find((one) => one.id === id)?.reasons.map(({ code }) => code) ?? [];
  };

  it('speaks for an apology once the days of its own price table are over', async () => {
    const wanb = { carrier: '万邦 UKSLRRM RoyalMail', buyerCountry: 'GB', lastBuyerMessage: null };
    await open(thread(wanb));
    const { suggestions } = await replies();
    const late = suggestions.find(({ id }) => id === 'delay-apology');
    expect(late?.reasons).toContainEqual({
      code: 'reply-beyond',
      params: { carrier: '万邦 UKSLRRM RoyalMail', days: expect.any(Number) },
    });
    await publish(thread({ ...wanb, dispatchedAt: new Date().toISOString().slice(0, 10) }));
    expect(await codesOf('in-transit')).toContain('reply-within');
  });

  it('that nothing is known of says nothing', async () => {
    await open(thread({ carrier: 'Nobody Express', lastBuyerMessage: null }));
    const codes = (await replies()).suggestions.flatMap(({ reasons }) => reasons.map(({ code }) => code));
    expect(codes.filter((code) => /within|beyond|untracked|letter/.test(code))).toEqual([]);
  });

  it.each([
    ['UA123456789CN', true],
    ['RA123456789CN', false],
    ['LP00000000000001', false],
  ])('number %s: ordinary letter post, %s', async (trackingNumber, ordinary) => {
    await open(thread({ trackingNumber, lastBuyerMessage: null }));
    expect((await codesOf('no-update')).includes('reply-letter-post')).toBe(ordinary);
  });
});

describe('a reply', () => {
  it('is filled in from the page and never inserted with a hole', async () => {
    await open();
    const open1 = await draft('in-transit');
    expect(open1.text).toBeNull();
    expect(words(open1.parts)).toContain('[eta.date]');
    const asked = open1.variables.filter(({ origin, optional }) => origin === 'missing' && !optional);
    expect(asked.map(({ name }) => name)).toEqual(['eta.date']);
    expect(open1.variables.find(({ name }) => name === 'tracking.number')).toMatchObject({
      value: 'LP00000000000001',
      origin: 'page',
    });
    const wrong = await draft('in-transit', { values: { 'eta.date': 'soon' } });
    expect(wrong.text).toBeNull();
    expect(wrong.variables.find(({ name }) => name === 'eta.date')?.problem).toBe('value-date');
    const whole = await draft('in-transit', { values: { 'eta.date': '2026-03-30' } });
    expect(whole.text).toContain('30 de marzo de 2026');
    expect(whole.text).toContain(BUYER);
    expect(whole.findings).toEqual([]);
    expect(words(whole.gloss)).toContain('2026年3月30日');
  });

  it('takes a known value away where the seller empties it', async () => {
    await open();
    const named = await draft('in-transit', { values: { 'eta.date': '2026-03-30', 'buyer.name': '' } });
    expect(named.text).not.toContain(BUYER);
    const holed = await draft('in-transit', { values: { 'tracking.number': ' ' } });
    expect(words(holed.parts)).toContain('[tracking.number]');
  });

  it('never takes a past dispatch for one to come', async () => {
    await open();
    const sent = (answer: ReplyDraft) => answer.variables.find(({ name }) => name === 'ship.date')?.value;
    expect(sent(await draft('dispatched'))).toBe('2026-03-02');
    expect(sent(await draft('wrong-item'))).toBe('');
  });

  it('knows delivery days and cost from the estimate of a product page', async () => {
    await saveSettings({ targetMarkets: ['DE'] });
    await open(speakerFacts({ site: 'aliexpress' }));
    const days = await draft('shipping-cost', { language: 'de' });
    const found = Object.fromEntries(days.variables.map(({ name, value, from }) => [name, { value, from }]));
    expect(found['shipping.cost']).toMatchObject({ from: 'estimate' });
    expect(found['shipping.cost']?.value).toMatch(/^\d+\.\d\d EUR$/);
  });

  it('keeps what is the seller’s own for every reply, and nothing of the buyer', async () => {
    await open();
    await use({ id: 'in-transit', keep: { name: 'seller.name', value: 'Lumen' } });
    await use({ id: 'in-transit', keep: { name: 'buyer.name', value: BUYER } });
    const kept = (await draft('in-transit', { length: 'long' })).variables;
    expect(kept.find(({ name }) => name === 'seller.name')).toMatchObject({ value: 'Lumen', from: 'kept' });
    await use({ id: 'in-transit', keep: { name: 'seller.name', value: null } });
    const gone = (await draft('in-transit', { length: 'long' })).variables;
    expect(gone.find(({ name }) => name === 'seller.name')?.value).toBe('');
    expect(JSON.stringify(await database.settings.toArray())).not.toContain(BUYER);
  });

  it('is checked by the rules of the page’s marketplace, with source', async () => {
    await open();
    const lint = await handlers['panel.reply-lint'](
      { text: 'Escríbame por WhatsApp +34 600 123 456, por favor.', language: 'es', id: null },
      frame,
    );
    expect(lint?.context).toBe('reply');
    const [first] = lint?.findings ?? [];
    expect(first).toMatchObject({ severity: 'error' });
    expect(first?.source.en).toContain('AliExpress');
    expect(first?.source.zh).toContain('速卖通');
    expect(first?.seen).toMatch(/^\d{4}-/);
  });
});

describe('search', () => {
  it('finds by pinyin initials, Chinese and English within three letters', async () => {
    await open();
    for (const query of ['wlw', '物流', 'tra']) {
      const { results } = await replies({ query });
      expect(results.length, query).toBeGreaterThan(0);
    }
    expect((await replies({ query: 'wlw' })).results[0]?.id).toBe('no-update');
  });

  it('lists nothing until something was used or marked, then those first', async () => {
    await open();
    expect((await replies()).results).toEqual([]);
    await use({ id: 'apology', used: true });
    await use({ id: 'warranty', favourite: true });
    expect((await replies()).results.map(({ id }) => id)).toEqual(['warranty', 'apology']);
    await use({ id: 'warranty', favourite: false });
    expect((await replies()).results).toMatchObject([{ id: 'apology', uses: 1, favourite: false }]);
  });

  it('looks through folders and tags, and leaves out what is for other marketplaces', async () => {
    await open();
    const { results, folders } = await replies({ folder: 'logistics' });
    expect(new Set(results.map(({ folder }) => folder))).toEqual(new Set(['logistics']));
    expect(folders.find(({ id }) => id === 'logistics')?.count).toBe(results.length);
    const tagged = await replies({ tag: 'refund' });
    expect(tagged.results.every(({ tags }) => tags.includes('refund'))).toBe(true);
    expect((await replies({ query: 'slot' })).results.map(({ id }) => id)).not.toContain('delivery-slot');
  });

  it('finds the seller’s own templates once options announced them, and says which text is stale', async () => {
    await open();
    await replies();
    const id = await replyShelf.save(own);
    await handlers['state.changed']({}, popup);
    const { results } = await replies({ query: 'jhfh' });
    expect(results).toMatchObject([{ id, own: true, folder: '我的' }]);
    const stale = await draft(id, { values: { 'ship.date': '2026-10-08' } });
    expect(stale).toMatchObject({ stale: true, languages: ['es', 'zh-CN'] });
    expect(stale.text).toBe('Hola, enviaremos su pedido el 8 de octubre de 2026.');
    expect((await draft(id, { language: 'zh-CN' })).stale).toBe(false);
    const none = replyRequest.parse({ id, language: 'de', length: 'short' });
    expect(await handlers['panel.reply'](none, frame)).toBeNull();
  });

  it('proposes the seller’s own template where the message is about what it answers, else not', async () => {
    await open();
    const id = await replyShelf.save({ ...own, intents: ['tracking', 'not_received'] });
    const other = await replyShelf.save({ ...own, name: '补货', intents: ['stock_question'] });
    const silent = await replyShelf.save({ ...own, name: '别的' });
    await handlers['state.changed']({}, popup);
    const proposed = async () => (await replies()).suggestions;
    const [mine] = await proposed();
    expect(mine?.id).toBe(id);
    expect(mine?.reasons).toMatchObject([
      { code: 'reply-intent', params: { intent: 'tracking' } },
      { code: 'reply-intent', params: { intent: 'not_received' } },
      { code: 'reply-own' },
    ]);
    const ids = (await proposed()).map((one) => one.id);
    expect(ids).not.toContain(other);
    expect(ids).not.toContain(silent);
  });

  it('answers the popup without a page, checked for every marketplace it is for', async () => {
    const found = await handlers['popup.replies']({ query: 'ytk' }, popup);
    expect(found.map(({ id }) => id)).toContain('refund-sent');
    const ask = replyRequest.parse({ id: 'thanks-in-thread', language: 'de', length: 'short' });
    const answer = await handlers['popup.reply'](ask, popup);
    expect(answer?.text).toMatch(/\w{4}/);
    expect(answer?.findings).toEqual([]);
  });
});

describe('the clock', () => {
  const HOUR = 60 * 60 * 1000;

  it('starts when the message is seen, counts on the toolbar, and stops when answered', async () => {
    const before = Date.now();
    await open();
    expect(action.badge).toBe('1');
    const [waiting] = await handlers['popup.waiting']({}, popup);
    expect(waiting).toMatchObject({ site: 'aliexpress', thread: '8190000000000001' });
    expect((waiting?.dueAt ?? 0) - before).toBeGreaterThanOrEqual(24 * HOUR);
    await publish(thread());
    expect((await handlers['popup.waiting']({}, popup))[0]?.dueAt).toBe(waiting?.dueAt);
    const answered = await handlers['panel.thread']({ answered: true }, frame);
    expect(answered?.answeredAt).toBeGreaterThanOrEqual(before);
    expect(action.badge).toBe('');
    await publish(thread());
    expect(await handlers['popup.waiting']({}, popup)).toEqual([]);
  });

  it('starts anew with the buyer’s next message', async () => {
    await open();
    await handlers['panel.thread']({ answered: true }, frame);
    await publish(thread({ lastBuyerMessage: '¿Hola?' }));
    expect(await handlers['popup.waiting']({}, popup)).toHaveLength(1);
    await handlers['popup.answered']({ site: 'aliexpress', thread: '8190000000000001' }, popup);
    expect((await replies()).thread?.answeredAt).not.toBeNull();
  });

  it('counts from the time of the message where the page shows one, else from its being seen, and says which', async () => {
    const sent = Date.now() - 5 * HOUR;
    await open(thread({ lastBuyerMessageAt: new Date(sent).toISOString() }));
    expect((await replies()).thread).toEqual({ dueAt: sent + 24 * HOUR, since: 'message', answeredAt: null });
    await publish(thread({ orderId: '8190000000000002' }));
    expect((await replies()).thread).toMatchObject({ since: 'seen' });
    // The page of the same conversation later shows the time: the earlier counts.
    const early = Math.floor((Date.now() - 7 * HOUR) / 60_000) * 60_000;
    await publish(thread({ orderId: '8190000000000002', lastBuyerMessageAt: new Date(early).toISOString() }));
    expect((await replies()).thread).toMatchObject({ dueAt: early + 24 * HOUR, since: 'message' });
    // Another message meanwhile does not give more time for the first.
    const next = thread({
      orderId: '8190000000000002',
      lastBuyerMessage: '¿Hola?',
      lastBuyerMessageAt: new Date(early + HOUR).toISOString(),
    });
    await publish(next);
    expect((await replies()).thread).toMatchObject({ dueAt: early + 24 * HOUR });
  });

  it('reads a time without a zone by this clock, and none that lies ahead', async () => {
    const ago = new Date(Date.now() - 3 * HOUR);
    const local = new Date(ago.getTime() - ago.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
    await open(thread({ lastBuyerMessageAt: local }));
    expect((await replies()).thread?.dueAt).toBe(Math.floor(ago.getTime() / 60_000) * 60_000 + 24 * HOUR);
    const before = Date.now();
    const ahead = new Date(before + 3 * HOUR).toISOString();
    await publish(thread({ orderId: '8190000000000003', lastBuyerMessageAt: ahead }));
    const view = (await replies()).thread;
    expect(view?.since).toBe('seen');
    expect((view?.dueAt ?? 0) - before).toBeLessThan(25 * HOUR);
  });

  it('has none for a message of months ago', async () => {
    await open(thread({ lastBuyerMessageAt: '2020-03-04T10:00:00.000Z' }));
    expect((await replies()).thread).toBeNull();
    expect(action.badge).toBe('');
  });

  it('needs the number of a conversation, and stays silent where the site is off', async () => {
    await open(thread({ orderId: null }));
    expect(await handlers['popup.waiting']({}, popup)).toEqual([]);
    await publish(thread({ orderId: null, url: 'https://msg.aliexpress.com/im?conversationId=ab-12345' }));
    expect(await handlers['popup.waiting']({}, popup)).toMatchObject([{ thread: 'ab-12345' }]);
    await saveSettings({ sites: { amazon: true, aliexpress: false, alibaba: true } });
    await publish(thread({ orderId: '8190000000000777' }));
    expect(await handlers['popup.waiting']({}, popup)).toHaveLength(1);
  });
});

describe('the reminder', () => {
  const HOUR = 60 * 60 * 1000;
  const { alarms, notifications, permissions } = browser as unknown as TestBrowser;

  afterEach(() => {
    permissions.granted.length = 0;
    notifications.shown.length = 0;
  });

  it('rings two hours before the answer is due, tells once, names nobody, and only where it is wanted', async () => {
    await open();
    const due = (await handlers['popup.waiting']({}, popup))[0]?.dueAt ?? 0;
    expect(alarms.set.get(REPLY_ALARM)).toBe(due - 2 * HOUR);
    await onReplyAlarm(due - 2 * HOUR);
    expect(notifications.shown).toEqual([]);
    await saveSettings({ replyNotice: true });
    permissions.granted.push('notifications');
    await storage.session.remove('replies-told');
    await onReplyAlarm(due - 2 * HOUR);
    await onReplyAlarm(due - HOUR);
    expect(notifications.shown).toHaveLength(1);
    expect(JSON.stringify(notifications.shown)).not.toContain(BUYER);
    expect(alarms.set.get(REPLY_ALARM)).toBe(due);
    await handlers['panel.thread']({ answered: true }, frame);
    expect(alarms.set.has(REPLY_ALARM)).toBe(false);
  });
});

describe('nothing of the buyer is stored', () => {
  it('after a session of reading, filling in, checking, overriding, inserting and marking', async () => {
    await open();
    await replies({ query: 'wl', message: `${MESSAGE} ${BUYER}` });
    await draft('in-transit', { values: { 'eta.date': '2026-03-30', 'buyer.name': BUYER } });
    await handlers['panel.reply-lint']({ text: `Hola ${BUYER}`, language: 'es', id: 'in-transit' }, frame);
    await use({ id: 'in-transit', used: true, overrides: [{ rule: 'E4', reason: 'buyer-asked' }] });
    await handlers['panel.thread']({ answered: true }, frame);
    const tables = await Promise.all(
      database.tables.map(async (table) => [table.name, await table.toArray()] as const),
    );
    const whole = JSON.stringify(tables);
    for (const secret of [BUYER, 'Zdzis', MESSAGE, 'pedido todav', 'LP00000000000001', 'buyer=x']) {
      expect(whole, secret).not.toContain(secret);
    }
    expect(Object.fromEntries(tables).threads).toEqual([
      {
        id: expect.any(String),
        site: 'aliexpress',
        thread: '8190000000000001',
        dueAt: expect.any(Number),
        since: 'seen',
        answeredAt: expect.any(Number),
        createdAt: expect.any(Number),
        updatedAt: expect.any(Number),
        deletedAt: null,
      },
    ]);
    expect(Object.fromEntries(tables).replyUses).toMatchObject([
      { key: 'in-transit', count: 1, overrides: [{ rule: 'E4', reason: 'buyer-asked' }] },
    ]);
    // What outlives the worker but not the browser holds the open page only, and goes with it.
    await publish(null);
    expect(JSON.stringify(await storage.session.get(null))).not.toContain(BUYER);
    expect(JSON.stringify(await storage.session.get(null))).not.toContain('pedido');
  });
});
