import type { RateCard } from '../core/rates';
import { shippedCards } from '../data';
import { database } from './database';

/** Shipped cards and the seller's own; an own card replaces the shipped one with the same id. */
export async function loadCards(): Promise<RateCard[]> {
  const own = (await database.cards.toArray()).filter((row) => row.deletedAt === null).map((row) => row.card);
  const replaced = new Set(own.map((card) => card.id));
  return [...own, ...shippedCards.filter((card) => !replaced.has(card.id))];
}
