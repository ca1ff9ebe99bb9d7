import { type BandPrice, type CardProblem, checkCard, type RateCard } from '../../../lib/core/rates';
import { rateCardSchema } from '../../../lib/data/rate-card-schema';
import { freeId } from './import-draft';

/** A card of the seller's own with the same content, under a new id and name. */
export function copyOf(card: RateCard, cards: readonly RateCard[]): RateCard {
  const id = freeId(`${card.id.slice(0, 70)}-copy`, cards);
  const name = { en: `${card.name.en} (copy)`.slice(0, 200), zh: `${card.name.zh}（副本）`.slice(0, 200) };
  return { ...card, id, name, status: 'user' };
}

/** Names of the amounts of a price, in the order of the format. */
export const amountNames = (price: BandPrice): string[] =>
  Object.keys(price).filter((name) => name !== 'type' && !name.endsWith('Grams'));

export const amountOf = (price: BandPrice, name: string): string =>
  String(new Map<string, unknown>(Object.entries(price)).get(name) ?? '');

/** The card with one amount of one band as typed; whether it may be kept is for `problemOf` to say. */
export function withAmount(
  card: RateCard,
  service: number,
  band: number,
  name: string,
  typed: string,
): RateCard {
  const value = typed.trim().replace(',', '.');
  return {
    ...card,
    services: card.services.map((one, index) =>
      index === service
        ? {
            ...one,
            bands: one.bands.map((old, at) =>
              at === band ? { ...old, price: { ...old.price, [name]: value } as BandPrice } : old,
            ),
          }
        : one,
    ),
  };
}

/** Why a changed card may not be kept: a field and a sentence of the schema, or a contradiction. Null: it may. */
export function problemOf(card: RateCard): { path: string; message: string } | CardProblem | null {
  const issue = rateCardSchema.safeParse(card).error?.issues[0];
  if (issue) return { path: issue.path.join('.'), message: issue.message };
  return checkCard(card).find(({ severity }) => severity === 'error') ?? null;
}
