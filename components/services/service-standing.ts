import type { ServiceRow } from '../../lib/messages/views';

/** Where a service stands among those that take the parcel. */
export interface Standing {
  cheapest: boolean;
  fastest: boolean;
  /** Another published service is cheaper and at least as fast, or as cheap and faster. */
  dominated: boolean;
  /** Price as a share of the dearest, 0..1, for the bar. */
  share: number;
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

function dominates(other: Priced, service: Priced): boolean {
  if (other === service || !real(other) || !other.transitDays || !service.transitDays) return false;
  if (other.price.currency !== service.price.currency) return false;
  const cheaper = service.price.minor - other.price.minor;
  const faster = service.transitDays.max - other.transitDays.max;
  return cheaper >= 0 && faster >= 0 && cheaper + faster > 0;
}

/** Standings by service id. The fastest is named only where two or more services state their days and one is ahead. */
export function standings(services: readonly ServiceRow[]): Map<string, Standing> {
  const offers = offered(services);
  const cheapest = headlineService(services);
  const days = offers
    .filter(real)
    .flatMap((service) => service.transitDays?.max ?? [])
    .sort((a, b) => a - b);
  const quickest = days.length > 1 && days[0] !== days[1] ? days[0] : null;
  const dearest = Math.max(...offers.map((service) => service.price.minor));
  return new Map(
    offers.map((service) => [
      service.id,
      {
        cheapest: service === cheapest,
        fastest: quickest !== null && real(service) && service.transitDays?.max === quickest,
        dominated: offers.some((other) => dominates(other, service)),
        share: dearest > 0 ? service.price.minor / dearest : 0,
      },
    ]),
  );
}
