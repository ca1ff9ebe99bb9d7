import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { handlers } from '../../lib/background/handlers';
import { forgetTab, tabStates } from '../../lib/background/tab-state';
import type { PageFacts } from '../../lib/core/facts';
import type { Sender } from '../../lib/messages/receive';
import type { EditError, PanelView } from '../../lib/messages/views';
import { clearEverything } from '../../lib/storage/database';
import { saveSettings } from '../../lib/storage/settings';
import type { TestBrowser } from '../support/browser';
import { speakerFacts } from '../support/facts';

const { commands, storage, tabs } = browser as unknown as TestBrowser;
const page: Sender = { kind: 'page', tabId: 7, frameId: 0 };
const frame: Sender = { kind: 'panel', tabId: 7, frameId: 4 };
const popup: Sender = { kind: 'extension', tabId: -1, frameId: 0 };

const publish = (facts: PageFacts | null) => handlers['facts.publish']({ facts }, page);
const lastUpdate = () =>
  tabs.sentToTabs.findLast(({ message }) => (message as { command?: string }).command === 'view.update');

/** Publishes and opens the panel as the page script and its frame do. */
async function openPanel(facts = speakerFacts()): Promise<PanelView> {
  await publish(facts);
  const { token } = await handlers['panel.register']({}, page);
  const view = await handlers['panel.hello']({ token }, frame);
  if (!view) throw new Error('panel not admitted');
  return view;
}

async function edit(change: object): Promise<PanelView> {
  const view = await handlers['panel.edit'](change, frame);
  if (!view || 'error' in view) throw new Error(JSON.stringify(view));
  return view;
}

beforeEach(async () => {
  await clearEverything();
  await storage.session.clear();
  tabs.sentToTabs.length = 0;
  tabs.answer = () => undefined;
});

describe('the chip', () => {
  it('says the cheapest service to the country of the site', async () => {
    const view = await publish(speakerFacts());
    expect(view?.chip?.tone).toBe('priced');
    expect(view?.chip?.main).toMatch(/^¥[\d.]+ → 🇩🇪$/u);
    expect(view?.chip?.detail).toContain('320 g');
  });

  it('goes to the first target market where the site has no country', async () => {
    await saveSettings({ targetMarkets: ['BR', 'US'] });
    const view = await publish(speakerFacts({ site: 'aliexpress', country: null }));
    expect(view?.chip?.main).toContain('🇧🇷');
  });

  it("says the seller's own transit days, and none where nobody states them", async () => {
    const before = await openPanel();
    const best = before.estimates[0]?.services[0];
    expect(best).toMatchObject({ transitDays: null, transitOrigin: 'missing' });
    await saveSettings({ transitDays: { [best?.id ?? '']: { min: 10, max: 20 } } });
    expect((await publish(speakerFacts()))?.chip?.detail).toBe('320 g · 10–20 days');
    expect((await handlers['panel.view']({}, frame))?.estimates[0]?.services[0]).toMatchObject({
      transitDays: { min: 10, max: 20 },
      transitOrigin: 'yours',
    });
  });

  it('asks for the weight and prices nothing as zero', async () => {
    const view = await publish(speakerFacts({ weight: null }));
    expect(view?.chip).toMatchObject({ tone: 'ask', main: 'Add weight' });
    expect(view?.chip?.detail).toMatch(/^1 kg ≈ ¥\d+/);
    expect(JSON.stringify(view)).not.toMatch(/¥0(\.00)?\b/);
  });

  it('says "from" while the size is unknown', async () => {
    expect((await publish(speakerFacts({ dimensions: null })))?.chip?.main).toMatch(/^from ¥/);
  });

  it('says when no service takes the parcel', async () => {
    const view = await publish(
      speakerFacts({ weight: { grams: 500_000, label: 'Gewicht', packaged: true }, country: 'AQ' }),
    );
    expect(view?.chip?.tone).toBe('none');
  });

  it('speaks Chinese on request', async () => {
    await saveSettings({ language: 'zh-CN' });
    expect((await publish(speakerFacts({ weight: null })))?.chip?.main).toBe('填重量');
  });

  it.each([
    [
      'a bot wall',
      speakerFacts({
        kind: 'blocked',
        productId: null,
        title: null,
        price: null,
        weight: null,
        dimensions: null,
      }),
    ],
    ['a product without an id', speakerFacts({ productId: null })],
  ])('shows nothing on %s', async (_, facts) => {
    expect(await publish(facts)).toBeNull();
  });

  it('shows nothing on a site that is switched off, and comes back', async () => {
    await saveSettings({ sites: { amazon: false, aliexpress: true, alibaba: true } });
    expect(await publish(speakerFacts())).toBeNull();
    await saveSettings({ sites: { amazon: true, aliexpress: true, alibaba: true } });
    await handlers['state.changed']({}, popup);
    expect(lastUpdate()?.message).toMatchObject({ view: { chip: { tone: 'priced' } } });
  });

  it('can be hidden for an hour or for good; the panel stays within reach', async () => {
    await publish(speakerFacts());
    await handlers['chip.hide']({ for: 'hour' }, page);
    expect(lastUpdate()?.message).toMatchObject({
      view: { chip: null, labels: { panel: expect.any(String) } },
    });
    await saveSettings({ hiddenUntil: { amazon: Date.now() - 1 } });
    expect((await publish(speakerFacts()))?.chip).not.toBeNull();
  });

  it.each([
    ['', true],
    ['Alt+Shift+C', false],
    ['Ctrl+Shift+Y', false],
  ])('leaves the key to the browser where it gave one: "%s"', async (shortcut, ownShortcut) => {
    commands.shortcut = shortcut;
    expect((await publish(speakerFacts()))?.ownShortcut).toBe(ownShortcut);
  });

  it('remembers where it was moved, by site', async () => {
    await publish(speakerFacts());
    await handlers['chip.move']({ dx: 12, dy: -4 }, page);
    expect((await publish(speakerFacts()))?.chip?.offset).toEqual({ dx: 12, dy: -4 });
    expect((await publish(speakerFacts({ site: 'aliexpress' })))?.chip?.offset).toBeNull();
  });
});

describe('the panel', () => {
  it('is shown to the frame that spends the token, once', async () => {
    await publish(speakerFacts());
    const { token } = await handlers['panel.register']({}, page);
    const intruder: Sender = { ...frame, frameId: 5 };
    expect(await handlers['panel.hello']({ token: 'guess' }, intruder)).toBeNull();
    expect(await handlers['panel.view']({}, intruder)).toBeNull();
    expect(await handlers['panel.hello']({ token }, frame)).toMatchObject({
      productKey: 'amazon:B0TEST0001',
    });
    expect(await handlers['panel.hello']({ token }, intruder)).toBeNull();
    for (const verb of ['panel.view', 'panel.undo'] as const)
      expect(await handlers[verb]({}, intruder)).toBeNull();
    expect(await handlers['panel.edit']({ weight: '1 g' }, intruder)).toBeNull();
    expect(await handlers['panel.view']({}, { ...frame, tabId: 9 })).toBeNull();
    expect(await handlers['panel.view']({}, frame)).not.toBeNull();
  });

  it('tells services that are out whatever the parcel is by number and card, not one by one', async () => {
    const { estimates } = await openPanel(speakerFacts({ country: 'RU' }));
    const [estimate] = estimates;
    const codes = estimate?.elsewhere.map(({ reason }) => reason.code);
    expect(codes).toEqual(expect.arrayContaining(['no-country', 'platform-only']));
    for (const { count, cards } of estimate?.elsewhere ?? []) {
      expect(count).toBeGreaterThanOrEqual(cards.length);
      expect(cards.length).toBeGreaterThan(0);
    }
    const reasons = estimate?.services.flatMap((service) => service.reasons.map(({ code }) => code));
    expect(reasons).not.toContain('no-country');
    expect(estimate?.services[0]?.card.id).not.toMatch(/^ozon/);
    const named = (await handlers['panel.view']({}, frame))?.cards.map(({ id }) => id);
    expect(new Set(named)).toEqual(new Set(estimate?.services.map(({ card }) => card.id)));
  });

  it('shows every figure with its origin', async () => {
    const { parcel } = await openPanel();
    expect(parcel).toMatchObject({
      grams: { value: 320, origin: 'page', note: 'Artikelgewicht' },
      mm: { value: [210, 120, 60], origin: 'page' },
      goods: { value: [], origin: 'assumed' },
      destination: { value: 'DE', origin: 'page' },
    });
    expect(parcel.warnings.map(({ code }) => code)).toEqual(['weight-unpacked', 'size-unpacked']);
  });

  it.each([
    [4.5, 5],
    [45.36, 46],
    [320, 320],
  ])('rounds the page weight %d g up to %i g', async (stated, grams) => {
    const view = await openPanel(
      speakerFacts({ weight: { grams: stated, label: 'Weight', packaged: true } }),
    );
    expect(view.parcel.grams.value).toBe(grams);
  });

  it('flags a weight that cannot be true and still uses it', async () => {
    const weight = { grams: 4.5, label: 'Peso', packaged: false, suspect: 'too-light-for-size' as const };
    const { parcel, estimates } = await openPanel(speakerFacts({ weight }));
    expect(parcel.warnings).toContainEqual({ code: 'weight-suspect', params: { grams: 4.5 } });
    expect(estimates).toHaveLength(1);
  });

  it('gives sample weights, marked as such, while the weight is unknown', async () => {
    const { estimates, parcel } = await openPanel(speakerFacts({ weight: null }));
    expect(parcel.grams).toEqual({ value: null, origin: 'missing' });
    expect(estimates.map(({ grams, sample }) => [grams, sample])).toEqual([
      [100, true],
      [500, true],
      [1000, true],
      [2000, true],
    ]);
  });

  it("prices in the seller's currency with the date of the rate", async () => {
    await saveSettings({ currency: 'EUR' });
    const { estimates, fx } = await openPanel();
    expect(estimates[0]?.services[0]?.sellerPrice?.currency).toBe('EUR');
    expect(fx).toMatchObject({ date: '2026-09-29', origin: 'table' });
  });

  it('needs no rate when the seller counts in yuan', async () => {
    await saveSettings({ currency: 'CNY' });
    const { estimates, fx } = await openPanel();
    expect(estimates[0]?.services[0]?.sellerPrice).toEqual(estimates[0]?.services[0]?.price);
    expect(fx).toBeNull();
  });

  it('gives no price in a currency without a rate', async () => {
    await saveSettings({ currency: 'XAF' });
    const { estimates, fx } = await openPanel();
    expect(estimates[0]?.services[0]?.price).not.toBeNull();
    expect(estimates[0]?.services[0]?.sellerPrice).toBeNull();
    expect(fx).toBeNull();
  });
});

describe('corrections', () => {
  it('change the prices, the chip, and stay for that product', async () => {
    const before = await openPanel();
    const after = await edit({ weight: '1.2 kg', size: '30 x 20 x 10 cm', goods: ['battery'] });
    expect(after.parcel).toMatchObject({
      grams: { value: 1200, origin: 'yours' },
      mm: { value: [300, 200, 100], origin: 'yours' },
      goods: { value: ['battery'], origin: 'yours' },
    });
    const price = (view: PanelView) => view.estimates[0]?.services[0]?.price?.minor ?? 0;
    expect(price(after)).toBeGreaterThan(price(before));
    expect(JSON.stringify(lastUpdate()?.message)).toContain('1.2 kg');
    await publish(speakerFacts({ productId: 'B0TEST0002' }));
    expect((await handlers['panel.view']({}, frame))?.parcel.grams.value).toBe(320);
    await publish(speakerFacts());
    expect((await handlers['panel.view']({}, frame))?.parcel.grams.value).toBe(1200);
  });

  it('can be taken back one by one', async () => {
    await openPanel();
    await edit({ weight: '500' });
    await edit({ weight: '700', quantity: 3 });
    const once = await handlers['panel.undo']({}, frame);
    expect(once).toMatchObject({ canUndo: true, parcel: { quantity: 1, grams: { value: 500 } } });
    const twice = await handlers['panel.undo']({}, frame);
    expect(twice).toMatchObject({ canUndo: false, parcel: { grams: { value: 320, origin: 'page' } } });
    expect(await handlers['panel.undo']({}, frame)).toEqual(twice);
  });

  it('null goes back to the page', async () => {
    await openPanel();
    await edit({ weight: '500', destination: 'FR' });
    const back = await edit({ weight: null, destination: null });
    expect(back.parcel).toMatchObject({
      grams: { value: 320, origin: 'page' },
      destination: { value: 'DE' },
    });
  });

  it.each([
    ['weight', 'heavy'],
    ['weight', '0'],
    ['weight', '-5 g'],
    ['weight', '101 t of tea'],
    ['weight', '100001 kg'],
    ['size', '20 x 10'],
    ['size', '0 x 10 x 10 cm'],
    ['size', '101 m x 1 cm x 1 cm'],
  ])('unreadable %s "%s" is refused by name and loses nothing', async (field, text) => {
    await openPanel();
    await edit({ weight: '500' });
    const answer = (await handlers['panel.edit']({ [field]: text, goods: ['liquid'] }, frame)) as EditError;
    expect(answer.error).toMatchObject({ field, code: `${field}-unreadable` });
    const view = await handlers['panel.view']({}, frame);
    expect(view?.parcel).toMatchObject({ grams: { value: 500 }, goods: { origin: 'assumed' } });
  });
});

describe('the popup', () => {
  const view = () => handlers['popup.view']({ tabId: 7 }, popup);

  it('asks the page itself', async () => {
    tabs.answer = () => speakerFacts();
    expect(await view()).toMatchObject({ state: 'page', view: { productKey: 'amazon:B0TEST0001' } });
  });

  it.each([
    ['no page script', undefined, 'nothing'],
    ['no product page', null, 'nothing'],
    ['an answer that is no facts', { kind: 'product' }, 'nothing'],
    ['a bot wall', speakerFacts({ kind: 'blocked', productId: null }), 'blocked'],
  ])('%s', async (_, answer, state) => {
    tabs.answer = () => answer;
    expect((await view()).state).toBe(state);
  });

  it('says that a site is off', async () => {
    await saveSettings({ sites: { amazon: false, aliexpress: true, alibaba: true } });
    tabs.answer = () => speakerFacts();
    expect(await view()).toEqual({ state: 'site-off', site: 'amazon' });
  });

  it('calculates any parcel', async () => {
    const { estimate } = await handlers.calculate(
      { grams: 320, mm: null, country: 'DE', quantity: 2, goods: [] },
      popup,
    );
    expect(estimate).toMatchObject({ grams: 320, sample: false });
    expect(estimate.services[0]).toMatchObject({ available: true, actualGrams: 640, atLeast: true });
  });
});

describe('the worker keeps nothing in variables', () => {
  it('the state of a tab is in session storage and goes with the tab', async () => {
    await openPanel();
    expect(Object.keys(await storage.session.get(null)).sort()).toEqual(['panel:7', 'tab:7']);
    await forgetTab(7);
    expect(await tabStates.get(7)).toBeNull();
    expect(await storage.session.get(null)).toEqual({});
  });
});
