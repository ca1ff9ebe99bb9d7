import type { PageFacts } from '../../core/facts';
import { normaliseText, type ReplyCarrier } from '../../core/replies';
import { estimateViews, type Tables } from '../estimate-view';

/** Any parcel goes by the same days: the weight only has to be one that services take. */
const ANY_GRAMS = 500;
/** Shorter names of carriers say too little to find a service by. */
const LEAST_NAME = 3;
/**
 * Numbers of the postal union's standard S10 that begin with U: letter post with a customs label that is neither
 * registered, insured nor express.
 */
const ORDINARY_POST = /^U[A-Z]\d{9}[A-Z]{2}$/;

/** The value that all have; null where they differ, or where there is none. */
function agreed<T>(values: readonly T[]): T | null {
  const [first] = values;
  const same = values.every((value) => JSON.stringify(value) === JSON.stringify(first));
  return same && first !== undefined ? first : null;
}

/**
 * What is known of the carrier that an order or message page names, where every service of that name to the buyer's
 * country agrees; never a guess.
 */
export function carrierFacts(
  { carrier, buyerCountry, trackingNumber }: PageFacts,
  tables: Tables,
): ReplyCarrier | null {
  const ordinaryPost = ORDINARY_POST.test(trackingNumber ?? '');
  if (!carrier) return ordinaryPost ? { name: '', days: null, tracked: null, ordinaryPost } : null;
  const services = buyerCountry ? servicesOf(carrier, buyerCountry, tables) : [];
  return {
    name: carrier,
    days: agreed(services.flatMap(({ transitDays }) => transitDays ?? [])),
    tracked: agreed(services.map(({ tracked }) => tracked)),
    ordinaryPost,
  };
}

function servicesOf(carrier: string, country: string, tables: Tables) {
  const wanted = normaliseText(carrier);
  if (wanted.length < LEAST_NAME) return [];
  const parcel = { grams: ANY_GRAMS, mm: null, goods: [], quantity: 1, country };
  const [estimate] = estimateViews(parcel, tables);
  return (estimate?.services ?? []).filter(({ name, card }) =>
    [name.zh, name.en, card.name.zh, card.name.en]
      .map(normaliseText)
      .some((known) => known.length >= LEAST_NAME && (known === wanted || wanted.includes(known))),
  );
}
