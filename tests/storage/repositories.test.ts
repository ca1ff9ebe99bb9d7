import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { shippedFx } from '../../lib/data';
import { clearEverything, database } from '../../lib/storage/database';
import { loadFxRates, loadOwnRates, removeOwnRate, saveFeedRates, saveOwnRate } from '../../lib/storage/fx';
import {
  findProduct,
  listProducts,
  productKey,
  removeProduct,
  restoreProduct,
  saveProduct,
} from '../../lib/storage/products';
import { loadSettings, saveSettings } from '../../lib/storage/settings';
import { settingsSchema } from '../../lib/storage/settings-schema';

const speaker = { site: 'amazon', productId: 'B0TEST0001', title: 'Speaker' } as const;
const key = productKey('amazon', 'B0TEST0001');
const DAY = 24 * 60 * 60 * 1000;

beforeEach(clearEverything);

describe('products', () => {
  it('remembers what was corrected and leaves the rest to the page', async () => {
    await saveProduct(speaker, { grams: 320 });
    await saveProduct(speaker, { mm: [210, 120, 60] });
    expect(await findProduct(key)).toMatchObject({
      grams: 320,
      mm: [210, 120, 60],
      goods: null,
      destination: null,
    });
    expect(await database.products.count()).toBe(1);
  });

  it('keeps its id over edits and deletion, and comes back whole', async () => {
    await saveProduct(speaker, { grams: 320 }, 1000);
    const { id } = (await findProduct(key)) ?? { id: '' };
    await removeProduct(id, 2000);
    expect(await findProduct(key)).toBeNull();
    expect(await listProducts()).toEqual([]);
    await restoreProduct(id, 3000);
    expect(await findProduct(key)).toMatchObject({ id, grams: 320, createdAt: 1000, updatedAt: 3000 });
  });

  it('starts empty when a deleted product is corrected again', async () => {
    await saveProduct(speaker, { grams: 320, goods: ['battery'] });
    await removeProduct((await findProduct(key))?.id ?? '');
    await saveProduct(speaker, { mm: [10, 10, 10] });
    expect(await findProduct(key)).toMatchObject({ grams: null, goods: null, mm: [10, 10, 10] });
  });

  it.each([
    ['89 days', 89 * DAY, 1],
    ['90 days', 90 * DAY, 1],
    ['90 days and 1 ms', 90 * DAY + 1, 0],
  ])('keeps a tombstone of %s: %i left', async (_, age, left) => {
    await saveProduct(speaker, { grams: 320 }, 0);
    await removeProduct((await findProduct(key))?.id ?? '', 0);
    await saveProduct({ ...speaker, productId: 'B0TEST0002' }, {}, age);
    await removeProduct((await findProduct(productKey('amazon', 'B0TEST0002')))?.id ?? '', age);
    expect(await database.products.where('key').equals(key).count()).toBe(left);
  });

  it('lists the latest first', async () => {
    await saveProduct(speaker, { grams: 1 }, 1);
    await saveProduct({ ...speaker, productId: 'B0TEST0002' }, { grams: 2 }, 2);
    expect((await listProducts()).map((product) => product.productId)).toEqual(['B0TEST0002', 'B0TEST0001']);
  });
});

describe('exchange rates', () => {
  const feed = (date: string) => [
    { quote: 'EUR', perUsd: '0.9', date, source: 'ecb', origin: 'table' as const },
  ];
  const euro = async () => (await loadFxRates()).find((rate) => rate.quote === 'EUR');
  const shipped = shippedFx.find((rate) => rate.quote === 'EUR');

  it('ships a snapshot', async () => {
    expect(await euro()).toEqual(shipped);
  });

  it.each([
    ['the day before the snapshot', '2026-09-28', shipped?.perUsd],
    ['the day of the snapshot', '2026-09-29', '0.9'],
    ['the day after', '2026-09-30', '0.9'],
  ])('a feed of %s', async (_, date, expected) => {
    await saveFeedRates(feed(date));
    expect((await euro())?.perUsd).toBe(expected);
  });

  it("the seller's own rate wins until it is taken back", async () => {
    await saveFeedRates(feed('2026-11-20'));
    await saveOwnRate('EUR', '0.95', '2026-01-01');
    expect(await euro()).toMatchObject({ perUsd: '0.95', origin: 'yours' });
    expect(await loadOwnRates()).toHaveLength(1);
    await removeOwnRate('EUR');
    expect(await euro()).toMatchObject({ perUsd: '0.9', source: 'ecb' });
  });

  it('a second download replaces the first', async () => {
    await saveFeedRates(feed('2026-11-19'));
    await saveFeedRates(feed('2026-11-20'));
    expect(await database.fxRates.count()).toBe(1);
    expect((await euro())?.date).toBe('2026-11-20');
  });
});

describe('settings', () => {
  it('has a default for everything', async () => {
    expect(await loadSettings()).toEqual(settingsSchema.parse({}));
  });

  it('a broken value falls back alone', async () => {
    await database.settings.put({
      key: 'settings',
      value: { language: 'klingon', currency: 'EUR', targetMarkets: [] },
    });
    expect(await loadSettings()).toMatchObject({
      language: 'auto',
      currency: 'EUR',
      targetMarkets: ['US', 'DE', 'GB', 'FR', 'ES', 'BR'],
    });
  });

  it('two surfaces saving at once both succeed', async () => {
    await Promise.all([
      saveSettings({ currency: 'EUR' }),
      saveSettings({ theme: 'dark' }),
      saveSettings({ language: 'zh-CN' }),
    ]);
    expect(await loadSettings()).toMatchObject({ currency: 'EUR', theme: 'dark', language: 'zh-CN' });
  });
});

it('forgets everything on request', async () => {
  await saveProduct(speaker, { grams: 320 });
  await saveSettings({ currency: 'EUR' });
  await saveOwnRate('EUR', '0.95', '2026-01-01');
  await clearEverything();
  expect(await listProducts()).toEqual([]);
  expect((await loadSettings()).currency).toBe('USD');
  expect(await loadOwnRates()).toEqual([]);
});
