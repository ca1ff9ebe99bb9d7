import { choose } from '../../lib/core/rates';
import type { ServiceRow } from '../../lib/messages/views';

/** Where a service stands among those that take the parcel. */
export interface Standing {
  cheapest: boolean;
  fastest: boolean;
  /** Best for the money: least price plus the worth of its days. */
  best: boolean;
  /** Another published service is cheaper and at least as fast, or as cheap and faster. */
  dominated: boolean;
  /** Price as a share of the dearest, 0..1, for the bar. */
  share: number;
}

/** Which service's price is reckoned with elsewhere, and how to change that. */
export interface ServiceUse {
  id: string | null;
  /** Chosen by the seller rather than for him. */
  yours: boolean;
  /** Null: back to the one chosen for him. */
  choose: (id: string | null) => void;
}

type Priced = ServiceRow & { price: NonNullable<ServiceRow['price']> };

/** The services that take the parcel at a known price, in the order of the estimate. */
export function offered(services: readonly ServiceRow[]): Priced[] {
  return services.filter((service): service is Priced => service.available && service.price !== null);
}

/** The services that cannot take the parcel. */
export function refused(services: readonly ServiceRow[]): ServiceRow[] {
  return services.filter((service) => !service.available || service.price === null);
}

/** Demo and expired prices are shown but never win. */
const real = (service: ServiceRow) => service.card.status !== 'demo' && service.card.status !== 'expired';

/** The headline's service: the first real offer; a demo or expired price only where there is nothing else. */
export function headlineService(services: readonly ServiceRow[]): Priced | null {
  const offers = offered(services);
  return offers.find(real) ?? offers[0] ?? null;
}

/** Standings by service id. The fastest is named only where two or more services state their days and one is ahead. */
export function standings(services: readonly ServiceRow[]): Map<string, Standing> {
  const offers = offered(services);
  // Cards of several currencies compare in the seller's own; those of one, in theirs, which is not rounded.
  const mixed = new Set(offers.map(({ price }) => price.currency)).size > 1;
  const choice = choose(offers, mixed ? { priceOf: ({ sellerPrice }) => sellerPrice } : {});
  const dearest = Math.max(...offers.map((service) => service.price.minor));
  return new Map(
    offers.map((service) => [
      service.id,
      {
        cheapest: service.id === choice.cheapest,
        fastest: service.id === choice.fastest && real(service),
        best: service.id === choice.best && real(service),
        dominated: choice.dominated.has(service.id),
        share: dearest > 0 ? service.price.minor / dearest : 0,
      },
    ]),
  );
}

/** Ids of the services shown at first: the cheapest few, those that stand out, and the one reckoned with. */
export function shortList(
  services: readonly ServiceRow[],
  places: ReadonlyMap<string, Standing>,
  limit: number,
  used: string | null,
): Set<string> {
  // Hiding one or two saves no room.
  if (services.length <= limit + 2) return new Set(services.map(({ id }) => id));
  const stands = (id: string) => places.get(id)?.fastest || places.get(id)?.best || id === used;
  return new Set(services.filter(({ id }, place) => place < limit || stands(id)).map(({ id }) => id));
}
