import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { handlers } from '../../lib/background/handlers';
import type { PageFacts } from '../../lib/core/facts';
import type { MarketView } from '../../lib/messages/market-view';
import type { ListingMarks } from '../../lib/messages/views';
import { cartonShelf, laneShelf, warehouseShelf } from '../../lib/storage/freight';
import { listSearches } from '../../lib/storage/searches';
import { loadSettings } from '../../lib/storage/settings';
import { listing, searchFacts as search } from '../support/search-facts';
import { edit, frame, lastUpdate, openPanel, popup, publish, startAfresh, tabs } from './session';

beforeEach(startAfresh);

async function market(country: string | null = null): Promise<MarketView> {
  const view = await handlers['panel.market']({ country }, frame);
  if (!view) throw new Error('no market view');
  return view;
}

async function change(patch: object, country: string | null = null): Promise<MarketView> {
  const view = await handlers['panel.market-edit']({ country, ...patch }, frame);
  if (!view || 'error' in view) throw new Error(JSON.stringify(view));
  return view;
}

describe('the market of a product', () => {
  it('gives every market its potential, and says what the product lacks for more', async () => {
    await openPanel();
    const { points, chosen, cut } = await market();
    expect(points.length).toBeGreaterThan(200);
    const us = points.find(({ country }) => country === 'US');
    expect(us?.potential).toBeGreaterThan(cut);
    expect(us?.shown).toBe(true);
    expect(points.find(({ country }) => country === 'KE')?.shown).toBe(false);
    expect(chosen).toMatchObject({ country: 'DE', landed: null, missing: ['cost'], statistics: null });
    expect(chosen.assessment?.quadrant).toBeNull();
    expect(chosen.assessment?.competitiveness.missing).toContain('price');
  });

  it('compares with the searches the seller opened there, kept with their date', async () => {
    await publish(search());
    await openPanel();
    await edit({ sale: { cost: '35' } });
    const { chosen } = await market();
    expect(chosen.searches).toMatchObject([
      { query: 'lautsprecher', listings: 10, used: { value: true, origin: 'assumed' } },
    ]);
    // Landed 16.21 EUR among 10 to 19: seven are cheaper, so 30 of 100.
    expect(chosen.landed).toEqual({ minor: 1621, currency: 'EUR' });
    expect(chosen.assessment?.competitiveness.parts.price).toMatchObject({
      score: expect.closeTo(30, 6),
      basis: 'comparables',
    });
    expect(chosen.assessment?.quadrant).not.toBeNull();
    expect(chosen.statistics?.median).toEqual({ minor: 1450, currency: 'EUR' });
    const france = await market('FR');
    expect(france.chosen.searches).toEqual([]);
  });

  it('leaves a search out when the seller says so, and forgets it on request', async () => {
    await publish(search());
    await openPanel();
    const id = (await market()).chosen.searches[0]?.id ?? '';
    const without = await change({ search: { id, used: false } });
    expect(without.chosen.searches[0]?.used).toEqual({ value: false, origin: 'yours' });
    expect(without.chosen.statistics).toBeNull();
    const again = await change({ search: { id, used: null } });
    expect(again.chosen.searches[0]?.used.origin).toBe('assumed');
    const gone = await change({ forget: id });
    expect(gone.chosen.searches).toEqual([]);
    expect(await listSearches()).toEqual([]);
  });

  it('a search of other things is not compared with', async () => {
    await publish(search({ query: 'gartenstuhl' }));
    await openPanel();
    expect((await market()).chosen.searches[0]?.used).toEqual({ value: false, origin: 'assumed' });
  });

  it('takes a local price where there are no listings', async () => {
    await openPanel();
    await edit({ sale: { cost: '35' } });
    const view = await change({ localPrice: '32.42 EUR' }, 'DE');
    // Half of the local price is as good as it gets: 150 - 100 x 16.21 / 32.42 = 100.
    expect(view.chosen.assessment?.competitiveness.parts.price).toMatchObject({
      score: 100,
      basis: 'local-price',
    });
    const refused = await handlers['panel.market-edit']({ country: 'DE', localPrice: 'much' }, frame);
    expect(refused).toMatchObject({ error: { code: 'amount-unreadable' } });
    expect((await market('DE')).chosen.localPrice).toEqual({ minor: 3242, currency: 'EUR' });
  });

  it('goes by the weights of the seller and hides what he hides', async () => {
    await openPanel();
    const weights = { capacity: 0, growth: 100, willingness: 0 };
    const before = await market();
    const after = await change({ weights, hide: { country: 'US', hidden: true } });
    const potential = (view: MarketView, code: string) =>
      view.points.find(({ country }) => country === code)?.potential;
    expect(potential(after, 'DE')).not.toBe(potential(before, 'DE'));
    const us = after.points.find(({ country }) => country === 'US');
    expect(us).toMatchObject({ hidden: true, shown: false });
    expect(await loadSettings()).toMatchObject({ marketWeights: weights, hiddenMarkets: ['US'] });
  });

  it('names a warehouse that makes the product competitive', async () => {
    await publish(search());
    await openPanel();
    await edit({ sale: { cost: '35', duty: '3.7', monthlyPieces: '500' } });
    await cartonShelf.save({
      name: 'A',
      innerMm: [600, 400, 400],
      outerMm: [610, 410, 410],
      tareGrams: 900,
      maxGrams: 20_000,
    });
    await laneShelf.save({
      name: 'sea',
      mode: 'lcl',
      countries: ['DE'],
      rate: { type: 'per-cbm', currency: 'USD', rate: '80', kgPerCbm: 1000, minCbm: '1' },
      transitDays: { min: 35, max: 45 },
      quotedOn: '2026-11-01',
      source: '',
    });
    await warehouseShelf.save({
      name: 'Hamburg',
      country: 'DE',
      postcode: null,
      kind: 'own',
      currency: 'EUR',
      laneId: null,
      perShipment: '0',
      perMonth: '0',
      inboundPerPiece: '0',
      inboundPerCarton: '0',
      storage: { rate: '0', unit: 'cbm-day', freeDays: 0 },
      storageDays: 30,
      lastMile: '1',
      unsoldPercent: '0',
      disposalPerPiece: '0',
      capitalPercent: '0',
      monthsPerShipment: 1,
    });
    const { moves, competitiveness } = (await market()).chosen.assessment ?? {};
    expect(competitiveness?.score).toBeLessThan(50);
    expect(moves?.alternative).toMatchObject({ name: 'Hamburg', kind: 'warehouse' });
  });

  it('hints in the chip and the popup', async () => {
    await publish(search());
    await openPanel();
    await edit({ sale: { cost: '35' } });
    const chip = (lastUpdate()?.message as { view: { chip: { tags: { text: string }[] } } } | undefined)?.view
      .chip;
    expect(chip?.tags[0]?.text).toMatch(/^I[IV]*(\/I[IV]*)? · 🇩🇪$/u);
    const hints = await handlers['popup.markets']({ tabId: 7 }, popup);
    expect(hints[0]?.country).toBe('DE');
    expect(hints.length).toBeGreaterThan(3);
  });
});

describe('a search page', () => {
  it('has a chip and its statistics', async () => {
    const view = await publish(search());
    expect(view?.chip).toMatchObject({ tone: 'page', main: '10 listings', detail: 'median €14.50' });
    await openPanelOn(search());
    const { chosen, marks } = await market();
    expect(chosen).toMatchObject({ country: 'DE', assessment: null });
    expect(chosen.statistics).toMatchObject({ listings: 10, priced: 10 });
    expect(marks).toEqual({ on: false, product: null, choices: [] });
  });

  it('keeps one record a search, and none where the site is off', async () => {
    await publish(search());
    await publish(search({ listings: [listing(1)] }));
    const kept = await listSearches();
    expect(kept.map(({ comparables }) => comparables.length)).toEqual([1]);
  });

  it("marks the cards with what the seller's own product would earn, only when asked to", async () => {
    await openPanel();
    await edit({
      sale: { cost: '35', commission: '8', ads: '0', returns: '0', fxSpread: '0', target: '10' },
    });
    await openPanelOn(search());
    expect(lastMarks()?.marks ?? []).toEqual([]);
    const view = await change({ marks: { on: true, product: 'amazon:B0TEST0001' } });
    expect(view.marks).toMatchObject({ on: true, product: 'amazon:B0TEST0001' });
    const marks = lastMarks()?.marks ?? [];
    expect(marks).toHaveLength(10);
    const at = (id: string) => marks.find((mark) => mark.id === id);
    // At 10 EUR: VAT and duty take 4.60, goods 4.59, freight 5.43 and 8 %: a loss.
    expect(at('B0OTHER0')?.tone).toBe('poor');
    expect(at('B0OTHER0')?.text).toMatch(/^-/);
    await change({ marks: { on: false, product: null } });
    expect(lastMarks()?.marks).toEqual([]);
  });
});

const lastMarks = (): ListingMarks | undefined =>
  tabs.sentToTabs.findLast(({ message }) => (message as { command?: string }).command === 'marks.update')
    ?.message as ListingMarks | undefined;

async function openPanelOn(facts: PageFacts): Promise<void> {
  await publish(facts);
  const { token } = await handlers['panel.register']({}, { kind: 'page', tabId: 7, frameId: 0 });
  await handlers['panel.hello']({ token }, frame);
}
