import type { Money } from '../money';
import type { ServiceQuote } from './quote';

/** What of a quote decides. */
export type Offer = Pick<
  ServiceQuote,
  'id' | 'available' | 'price' | 'atLeast' | 'transitDays' | 'tracked' | 'ddp' | 'goods' | 'card'
>;

/** What the seller insists on. A sheet that is silent does not count as a yes. */
export interface OfferFilter {
  tracked?: boolean;
  /** Takes goods with batteries. */
  battery?: boolean;
  /** Duties and taxes are inside the price. */
  ddp?: boolean;
}

/** Whether a service meets everything that is asked. */
export function passesFilter({ tracked, goods, ddp }: Offer, filter: OfferFilter): boolean {
  if (filter.tracked && tracked !== true) return false;
  if (filter.battery && goods.battery !== 'yes') return false;
  return !filter.ddp || ddp === true;
}

/** What a day sooner is worth, in percent of the cheapest price: an assumption, until the seller sets it. */
export const DAY_WORTH_PERCENT = 3;

export interface ChooseOptions<T extends Offer> {
  /** Prices to compare by, in one currency; null: not compared. Default the price of the card. */
  priceOf?: (offer: T) => Money | null;
  dayWorthPercent?: number;
}

/** Ids of the services that stand out; null where nothing can be said. */
export interface Choice {
  cheapest: string | null;
  /** Only where services state their days and not all the same; of equals the cheaper. */
  fastest: string | null;
  /** Least price plus the worth of its days; only where two or more services state their days. */
  best: string | null;
  /**
   * As dear and slower than another, as slow and dearer, or worse in both. A price that may rise puts no fixed one aside.
   */
  dominated: ReadonlySet<string>;
  /** True where only illustrative or expired prices compete, because there are no others. */
  illustrative: boolean;
}

interface Candidate {
  id: string;
  minor: number;
  currency: string;
  /** The later of the stated days: what a buyer may have to wait. */
  days: number | null;
  atLeast: boolean;
  real: boolean;
}

/**
 * Which services stand out. Demo and expired prices are never chosen over published or the seller's own, and
 * put none of those aside; days that a sheet does not state are not compared.
 */
export function choose<T extends Offer>(offers: readonly T[], options: ChooseOptions<T> = {}): Choice {
  const { dayWorthPercent = DAY_WORTH_PERCENT } = options;
  const all = candidatesOf(offers, options);
  const real = all.filter((one) => one.real);
  const competing = (real.length > 0 ? real : all).sort((a, b) => a.minor - b.minor || byId(a, b));
  const currency = commonest(competing);
  const comparable = competing.filter((one) => one.currency === currency);
  const dated = comparable.filter(hasDays);
  return {
    cheapest: comparable[0]?.id ?? null,
    fastest: fastestOf(dated),
    best: dated.length < 2 ? null : bestOf(dated, comparable[0]?.minor ?? 0, dayWorthPercent),
    dominated: new Set(all.filter((one) => real.some((other) => dominates(other, one))).map(({ id }) => id)),
    illustrative: real.length === 0 && all.length > 0,
  };
}

function candidatesOf<T extends Offer>(offers: readonly T[], { priceOf }: ChooseOptions<T>): Candidate[] {
  return offers.flatMap((offer) => {
    const price = offer.available ? (priceOf ? priceOf(offer) : offer.price) : null;
    if (price === null) return [];
    const { minor, currency } = price;
    const { id, atLeast, transitDays, card } = offer;
    const real = card.status !== 'demo' && card.status !== 'expired';
    return [{ id, minor, currency, days: transitDays?.max ?? null, atLeast, real }];
  });
}

/** The currency of most prices; of equals the first by name. */
function commonest(candidates: readonly Candidate[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { currency } of candidates) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

type Dated = Candidate & { days: number };
const hasDays = (one: Candidate): one is Dated => one.days !== null;

const byId = (a: Candidate, b: Candidate) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** `dated` by price. */
function fastestOf(dated: readonly Dated[]): string | null {
  const byDays = [...dated].sort((a, b) => a.days - b.days);
  const [first, last] = [byDays[0], byDays.at(-1)];
  return first && last && first.days < last.days ? first.id : null;
}

/** Of equals the cheaper, which stands first. */
function bestOf(dated: readonly Dated[], cheapest: number, percent: number): string | null {
  let best: Dated | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of dated) {
    const worth = one.minor * 100 + one.days * percent * cheapest;
    if (worth >= least) continue;
    best = one;
    least = worth;
  }
  return best?.id ?? null;
}

function dominates(other: Candidate, one: Candidate): boolean {
  if (other.id === one.id || other.currency !== one.currency) return false;
  if (other.days === null || one.days === null) return false;
  if (other.atLeast && !one.atLeast) return false;
  const dearer = one.minor - other.minor;
  const slower = one.days - other.days;
  return dearer >= 0 && slower >= 0 && dearer + slower > 0;
}
