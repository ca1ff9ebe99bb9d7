import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { handlers } from '../../lib/background/handlers';
import { forgetTab, tabStates } from '../../lib/background/tab-state';
import type { Sender } from '../../lib/messages/receive';
import { saveSettings } from '../../lib/storage/settings';
import { speakerFacts } from '../support/facts';
import { frame, openPanel, page, publish, shown, startAfresh, storage } from './session';

beforeEach(startAfresh);

describe('the panel', () => {
  it('is shown to the frame that spends the token, once', async () => {
    await publish(speakerFacts());
    const { token } = await handlers['panel.register']({}, page);
    const intruder: Sender = { ...frame, frameId: 5 };
    expect(await handlers['panel.hello']({ token: 'guess' }, intruder)).toBeNull();
    expect(await handlers['panel.view']({}, intruder)).toBeNull();
    expect(await handlers['panel.hello']({ token }, frame)).toMatchObject({
      product: { key: 'amazon:B0TEST0001' },
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
    const named = (await shown())?.cards.map(({ id }) => id);
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

describe('the worker keeps nothing in variables', () => {
  it('the state of a tab is in session storage and goes with the tab', async () => {
    await openPanel();
    expect(Object.keys(await storage.session.get(null)).sort()).toEqual(['panel:7', 'tab:7']);
    await forgetTab(7);
    expect(await tabStates.get(7)).toBeNull();
    expect(await storage.session.get(null)).toEqual({});
  });
});
