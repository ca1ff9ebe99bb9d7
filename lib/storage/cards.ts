import type { IsoDate } from '../core/origin';
import type { RateCard } from '../core/rates';
import { shippedCards } from '../data';
import { type CardRecord, database } from './database';
import { newRecord, purgeTombstones } from './stored-record';

/** A version of a card. The one that comes with the extension has no record and was never saved. */
export interface CardVersion {
  recordId: string | null;
  savedAt: number | null;
  file: string | null;
  card: RateCard;
}

const todayUtc = (): IsoDate => new Date().toISOString().slice(0, 10);

/**
 * Shipped cards and the seller's own, one version of each: of those that have begun by `asOf` the one that began last;
 * where none has begun yet, the one that begins first. Of two that begin on one day the later saved counts, and the
 * seller's own before the shipped.
 */
export async function loadCards(asOf: IsoDate = todayUtc()): Promise<RateCard[]> {
  const versions = new Map<string, CardVersion[]>();
  for (const version of [...(await ownVersions()), ...shippedCards.map(shippedVersion)]) {
    versions.set(version.card.id, [...(versions.get(version.card.id) ?? []), version]);
  }
  return [...versions.values()].flatMap((list) => {
    const [first] = [...list].sort((a, b) => precedence(a, b, asOf));
    return first ? [first.card] : [];
  });
}

/** All versions of one card, the one that counts today first, then by their beginning, the latest first. */
export async function listCardVersions(cardId: string, asOf: IsoDate = todayUtc()): Promise<CardVersion[]> {
  const own = (await ownVersions()).filter(({ card }) => card.id === cardId);
  const shipped = shippedCards.filter((card) => card.id === cardId).map(shippedVersion);
  return [...own, ...shipped].sort((a, b) => precedence(a, b, asOf));
}

/** Versions that the seller imported, confirmed or changed. */
export async function countOwnVersions(): Promise<number> {
  return (await ownVersions()).length;
}

/** Keeps a version of a card beside those already there; answers its record, by which it can be removed again. */
export async function saveCard(
  card: RateCard,
  file: string | null = null,
  now = Date.now(),
): Promise<string> {
  const record: CardRecord = { ...newRecord(now), cardId: card.id, card, file };
  await database.cards.add(record);
  return record.id;
}

/** Deletes versions by tombstone; `restoreCards` takes it back. The versions before them count again. */
export async function removeCards(recordIds: readonly string[], now = Date.now()): Promise<void> {
  await database.transaction('rw', database.cards, async () => {
    await database.cards.where('id').anyOf(recordIds).modify({ deletedAt: now, updatedAt: now });
    await purgeTombstones(database.cards, now);
  });
}

export async function restoreCards(recordIds: readonly string[], now = Date.now()): Promise<void> {
  await database.cards.where('id').anyOf(recordIds).modify({ deletedAt: null, updatedAt: now });
}

async function ownVersions(): Promise<CardVersion[]> {
  const records = (await database.cards.toArray()).filter((record) => record.deletedAt === null);
  return records.map(({ id, createdAt, file, card }) => ({ recordId: id, savedAt: createdAt, file, card }));
}

const shippedVersion = (card: RateCard): CardVersion => ({ recordId: null, savedAt: null, file: null, card });

/** Negative where `a` counts before `b`. A card without a date began before all others. */
function precedence(a: CardVersion, b: CardVersion, asOf: IsoDate): number {
  const [from, other] = [a.card.effectiveFrom ?? '', b.card.effectiveFrom ?? ''];
  const begun = Number(other <= asOf) - Number(from <= asOf);
  if (begun !== 0) return begun;
  if (from !== other) return from > other === from <= asOf ? -1 : 1;
  return (b.savedAt ?? -1) - (a.savedAt ?? -1);
}
