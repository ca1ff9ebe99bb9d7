import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { handlers } from '../../lib/background/handlers';
import type { PageView } from '../../lib/messages/views';
import { saveSettings } from '../../lib/storage/settings';
import { speakerFacts } from '../support/facts';
import { commands, edit, lastUpdate, openPanel, page, popup, publish, shown, startAfresh } from './session';

beforeEach(startAfresh);

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
    expect((await shown())?.estimates[0]?.services[0]).toMatchObject({
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

  it('tells the margin against the target once it is known', async () => {
    expect((await publish(speakerFacts()))?.chip?.tags).toEqual([]);
    const fees = { commission: '8', ads: '10', returns: '0', fxSpread: '1' };
    await openPanel();
    await edit({ sale: { ...fees, cost: '35' } });
    const said = () => (lastUpdate()?.message as { view: PageView } | undefined)?.view.chip;
    // 19.99 - 4.59 - 5.43 - 6.19 - 1.60 - 2.00 - 0.16 = 0.02, 0.1 % of the price.
    expect(said()?.tags).toEqual([{ text: '0.1% < 20%', tone: 'bad' }]);
    expect(said()?.label).toContain('Margin 0.1% < 20%.');
    await edit({ sale: { target: '0' } });
    expect(said()?.tags).toEqual([{ text: '0.1%', tone: 'good' }]);
    await edit({ sale: { ads: null } });
    expect(said()?.tags[0]).toMatchObject({ tone: 'warn' });
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
  ])('leaves the key to the browser where it gave one: "%s"', async (shortcut, isOwn) => {
    commands.shortcut = shortcut;
    expect((await publish(speakerFacts()))?.ownKeys).toEqual({ panel: isOwn, replies: isOwn });
  });

  it('remembers where it was moved, by site', async () => {
    await publish(speakerFacts());
    await handlers['chip.move']({ dx: 12, dy: -4 }, page);
    expect((await publish(speakerFacts()))?.chip?.offset).toEqual({ dx: 12, dy: -4 });
    expect((await publish(speakerFacts({ site: 'aliexpress' })))?.chip?.offset).toBeNull();
  });
});
