import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RateCard } from '../../lib/core/rates';
import { shippedCards } from '../../lib/data';
import {
  countOwnVersions,
  listCardVersions,
  loadCards,
  removeCards,
  restoreCards,
  saveCard,
} from '../../lib/storage/cards';
import { clearEverything, database } from '../../lib/storage/database';
import { findSheetPlan, saveSheetPlan } from '../../lib/storage/sheet-plans';
import { card as cardOf, service } from '../core/rates/sample-card';

const DAY = 24 * 60 * 60 * 1000;
const version = (effectiveFrom: string | null, name: string, id = 'mine'): RateCard =>
  cardOf([service()], { id, effectiveFrom, status: 'user', name: { en: name, zh: name } });
const nameAt = async (asOf: string, id = 'mine') =>
  (await loadCards(asOf)).filter((card) => card.id === id).map((card) => card.name.en);

beforeEach(clearEverything);

describe('versions of a card', () => {
  it.each([
    ['2026-03-31', 'April'],
    ['2026-04-01', 'April'],
    ['2026-05-31', 'April'],
    ['2026-06-01', 'June'],
    ['2027-01-01', 'June'],
  ])('on %s %s counts', async (asOf, expected) => {
    await saveCard(version('2026-06-01', 'June'), null, 1);
    await saveCard(version('2026-04-01', 'April'), 'april.csv', 2);
    expect(await nameAt(asOf)).toEqual([expected]);
  });

  it('of two that begin on one day the later saved counts, and removing it brings the first back', async () => {
    await saveCard(version('2026-04-01', 'first'), null, 1);
    const record = await saveCard(version('2026-04-01', 'second'), null, 2);
    expect(await nameAt('2026-05-01')).toEqual(['second']);
    expect(await countOwnVersions()).toBe(2);
    await removeCards([record], 3);
    expect(await countOwnVersions()).toBe(1);
    expect(await nameAt('2026-05-01')).toEqual(['first']);
    await restoreCards([record], 4);
    expect(await nameAt('2026-05-01')).toEqual(['second']);
  });

  it('a card without a date gives way to one that has begun', async () => {
    await saveCard(version(null, 'undated'), null, 2);
    await saveCard(version('2026-04-01', 'dated'), null, 1);
    expect(await nameAt('2026-04-01')).toEqual(['dated']);
    expect(await nameAt('2026-03-31')).toEqual(['undated']);
  });

  it('lists them all with their files, the one that counts first', async () => {
    await saveCard(version('2026-06-01', 'June'), 'june.xlsx', 1);
    await saveCard(version('2026-04-01', 'April'), 'april.csv', 2);
    const names = (await listCardVersions('mine', '2026-05-01')).map(({ card, file }) => [
      card.name.en,
      file,
    ]);
    expect(names).toEqual([
      ['April', 'april.csv'],
      ['June', 'june.xlsx'],
    ]);
  });
});

describe('beside the shipped cards', () => {
  const [shipped] = shippedCards;
  if (!shipped) throw new Error('no shipped card');

  it('an own version of a shipped card replaces it and leaves the others', async () => {
    await saveCard({ ...shipped, status: 'user' });
    const cards = await loadCards();
    expect(cards).toHaveLength(shippedCards.length);
    expect(cards.find((card) => card.id === shipped.id)?.status).toBe('user');
  });

  it('an own version that begins later leaves the shipped one until then', async () => {
    await saveCard({ ...shipped, status: 'user', effectiveFrom: '2099-01-01' });
    const status = async (asOf: string) =>
      (await loadCards(asOf)).find(({ id }) => id === shipped.id)?.status;
    expect(await status('2098-12-31')).toBe(shipped.status);
    expect(await status('2099-01-01')).toBe('user');
  });

  it('the shipped one cannot be removed', async () => {
    const [only] = await listCardVersions(shipped.id);
    expect(only?.recordId).toBeNull();
    await removeCards([shipped.id]);
    expect((await loadCards()).some(({ id }) => id === shipped.id)).toBe(true);
  });
});

it.each([
  ['90 days', 90 * DAY, 1],
  ['90 days and 1 ms', 90 * DAY + 1, 0],
])('keeps a tombstone for %s: %i left', async (_, age, left) => {
  const record = await saveCard(version('2026-04-01', 'old'), null, 0);
  await removeCards([record], 0);
  await removeCards([await saveCard(version('2026-04-01', 'new', 'other'), null, age)], age);
  expect(await database.cards.where('cardId').equals('mine').count()).toBe(left);
});

describe('plans of sheets', () => {
  const plan = {
    headerRow: 1,
    headerRows: 2,
    columns: [{ role: 'country' as const }, { role: 'perKg' as const, zone: '1区' }],
    weightUnit: 'g' as const,
    include: 'lower' as const,
    valueBasis: 'flat' as const,
  };

  it('are found by layout, and the latest is kept', async () => {
    expect(await findSheetPlan('a')).toBeNull();
    await saveSheetPlan('a', { plan, zoneCountries: {}, cardId: null });
    await saveSheetPlan('a', { plan, zoneCountries: { '1区': '美国' }, cardId: 'mine' });
    expect(await findSheetPlan('a')).toEqual({ plan, zoneCountries: { '1区': '美国' }, cardId: 'mine' });
    expect(await database.sheetPlans.count()).toBe(1);
  });

  it('that no longer fit are forgotten, not half used', async () => {
    const broken = { ...plan, columns: [{ role: 'telepathy' }] } as unknown as typeof plan;
    await saveSheetPlan('a', { plan: broken, zoneCountries: {}, cardId: null });
    expect(await findSheetPlan('a')).toBeNull();
  });
});
