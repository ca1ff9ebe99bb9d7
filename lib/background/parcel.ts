import type { PageFacts } from '../core/facts';
import type { CountryCode, Remark, Sourced } from '../core/origin';
import type { Goods, Sides } from '../core/rates';
import type { ParcelView } from '../messages/views';
import type { ProductValues } from '../storage/database';
import type { Settings } from '../storage/settings-schema';

/** Weight of one piece: the seller's, else the page's rounded up to the gram. */
function weightOf(facts: PageFacts, own: ProductValues): Sourced<number | null> {
  if (own.grams !== null) return { value: own.grams, origin: 'yours' };
  if (facts.weight === null) return { value: null, origin: 'missing' };
  return { value: Math.ceil(facts.weight.grams), origin: 'page', note: facts.weight.label };
}

function sizeOf(facts: PageFacts, own: ProductValues): Sourced<Sides | null> {
  if (own.mm !== null) return { value: own.mm, origin: 'yours' };
  if (facts.dimensions === null) return { value: null, origin: 'missing' };
  const [a, b, c] = facts.dimensions.mm;
  return {
    value: [Math.ceil(a), Math.ceil(b), Math.ceil(c)],
    origin: 'page',
    note: facts.dimensions.label,
  };
}

/** The site's own country where it has one, else the first target market. */
function destinationOf(facts: PageFacts, own: ProductValues, settings: Settings): Sourced<CountryCode> {
  if (own.destination !== null) return { value: own.destination, origin: 'yours' };
  if (facts.country !== null) return { value: facts.country, origin: 'page' };
  return { value: settings.targetMarkets[0] ?? 'US', origin: 'assumed', note: 'target-market' };
}

/** What the product contains; nothing special until the seller says so. */
export const goodsOf = (own: ProductValues): Goods[] => own.goods ?? [];

/** Page values that cannot be true, or are the bare product's where the packed one counts. */
function warningsOf(facts: PageFacts, parcel: Pick<ParcelView, 'grams' | 'mm'>): Remark[] {
  const warnings: Remark[] = [];
  if (parcel.grams.origin === 'page' && facts.weight) {
    const { suspect, grams, packaged } = facts.weight;
    if (suspect) warnings.push({ code: 'weight-suspect', params: { grams } });
    else if (!packaged) warnings.push({ code: 'weight-unpacked' });
  }
  if (parcel.mm.origin === 'page' && facts.dimensions && !facts.dimensions.packaged)
    warnings.push({ code: 'size-unpacked' });
  return warnings;
}

/** The parcel with the origin of every figure. Packed weight and size win over bare ones in the adapter already. */
export function parcelView(
  facts: PageFacts,
  own: ProductValues,
  quantity: number,
  settings: Settings,
): ParcelView {
  const grams = weightOf(facts, own);
  const mm = sizeOf(facts, own);
  return {
    grams,
    mm,
    goods: { value: goodsOf(own), origin: own.goods === null ? 'assumed' : 'yours' },
    quantity,
    destination: destinationOf(facts, own, settings),
    warnings: warningsOf(facts, { grams, mm }),
  };
}
