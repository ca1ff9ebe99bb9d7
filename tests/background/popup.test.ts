import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { handlers } from '../../lib/background/handlers';
import { saveSettings } from '../../lib/storage/settings';
import { speakerFacts } from '../support/facts';
import { popup, startAfresh, tabs } from './session';

beforeEach(startAfresh);

describe('the popup', () => {
  const view = () => handlers['popup.view']({ tabId: 7 }, popup);

  it('asks the page itself', async () => {
    tabs.answer = () => speakerFacts();
    expect(await view()).toMatchObject({ state: 'page', view: { product: { key: 'amazon:B0TEST0001' } } });
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

  it.each(['search', 'order', 'message', 'rfq-list', 'rfq-detail', 'quote-form'] as const)(
    'leads to the panel of a page without a product: %s',
    async (kind) => {
      tabs.answer = () => speakerFacts({ kind, productId: null });
      expect(await view()).toEqual({ state: 'panel', site: 'amazon', kind });
    },
  );

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
