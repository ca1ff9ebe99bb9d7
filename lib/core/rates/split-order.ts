import type { Remark } from '../origin';
import type { ParcelRule } from '../packing/arrange-parcel';
import { packParcels } from '../packing/pack-parcels';
import { divisorOf, heaviestBilled, roundWeight, volumetricGrams } from './chargeable';
import { type ParcelGroup, parcelOf } from './parcel';
import type { ParcelItem, Sides } from './quote';
import type { LoadAsk } from './quote-load';
import { type OrderQuote, quoteOrder } from './quote-order';
import { limitsOf, weightLimit } from './reasons';
import { sizeReasons } from './size';

/** Packings already found, by the rule: services share limits. Null: not all pieces fit. */
export type Packings = Map<string, readonly ParcelGroup[] | null>;

/** What smaller parcels can mend. */
const TOO_MUCH = new Set([
  'too-heavy',
  'side-too-long',
  'sum-too-long',
  'girth-too-long',
  'two-sides-too-long',
  'roll-too-long',
  'box-too-big',
]);

/** Whether an order that is refused as one parcel may go in several. A value that is too high is not parted for its own sake. */
export const canSplit = (reasons: readonly Remark[]): boolean =>
  reasons.some(({ code }) => TOO_MUCH.has(code)) &&
  reasons.every(({ code }) => TOO_MUCH.has(code) || code === 'value-over');

/**
 * An order that `whole` refuses for weight or size, in as few parcels as found that the service takes, each priced. Where
 * not even one piece goes, the reasons are those of the piece. Null: nothing to mend, or no parcels were found.
 */
export function quoteSplit(
  items: readonly ParcelItem[],
  whole: OrderQuote,
  ask: LoadAsk,
  packings: Packings,
): OrderQuote | null {
  if (!ask.found || !canSplit(whole.reasons)) return null;
  const pieces = items.map((item) => ({ parcel: parcelOf([{ ...item, quantity: 1 }]), count: 1 }));
  // Apart even where the service bills together: here it matters what it takes.
  const alone = quoteOrder(pieces, { ...ask, service: { ...ask.service, pieces: 'each' } });
  const hopeless = alone.reasons.filter(({ code }) => TOO_MUCH.has(code) || code === 'value-over');
  if (hopeless.length > 0) return { ...whole, reasons: hopeless };
  // By what the scale and the tape say; should volume then weigh too much, by volume as well.
  for (const byVolume of [false, true]) {
    const groups = packed(items, ask, byVolume, packings);
    const quote = groups && quoteOrder(groups, ask);
    if (quote && quote.reasons.length === 0) return quote;
  }
  return null;
}

function packed(
  items: readonly ParcelItem[],
  ask: LoadAsk,
  byVolume: boolean,
  packings: Packings,
): readonly ParcelGroup[] | null {
  const { service, found, assumedDivisor } = ask;
  if (!found) return null;
  const { weight } = service;
  const limits = limitsOf(service, found.zone);
  const top = heaviestBilled(found.bands.at(-1)?.lastGram ?? 0, weight);
  const onScale = Math.min(weightLimit(service, found.zone) ?? Number.POSITIVE_INFINITY, top);
  const maxGrams = Number.isFinite(onScale) ? onScale : null;
  const divisor = byVolume ? divisorOf(weight, assumedDivisor) : null;
  if (byVolume && !divisor) return null;
  const key = JSON.stringify([maxGrams, limits, divisor, divisor && top]);
  const known = packings.get(key);
  if (known !== undefined) return known;
  const light = (sides: Sides) =>
    !divisor || roundWeight(volumetricGrams(sides, divisor.value, divisor.unit), weight) <= top;
  const fits = (sides: Sides) => light(sides) && tooBig(sides, limits).length === 0;
  const groups = items.every(({ mm }) => mm !== null)
    ? packBySize(items, { maxGrams, fits })
    : packByWeight(items, maxGrams);
  packings.set(key, groups);
  return groups;
}

/** A parcel below the least size can be packed larger, so only what is too much keeps a piece out. */
const tooBig = (sides: Sides, limits: Parameters<typeof sizeReasons>[1]) =>
  sizeReasons(sides, limits).filter(({ code }) => TOO_MUCH.has(code) || code === 'rolls-only');

function packBySize(items: readonly ParcelItem[], rule: ParcelRule): ParcelGroup[] | null {
  const order = items.map(({ quantity, grams, mm }, index) => ({ id: String(index), quantity, grams, mm }));
  const { loads, unpacked, missing } = packParcels(order, rule);
  if (unpacked.length > 0 || missing.length > 0) return null;
  return loads.map(({ parcels, contents, sides }) => {
    const held = contents.flatMap(({ id, quantity }) => {
      const item = items[Number(id)];
      return item ? [{ ...item, quantity }] : [];
    });
    return { parcel: parcelOf(held, sides), count: parcels };
  });
}

/** Where a size is unknown the scale alone decides, and the quote says that the size is open: full parcels of each product. */
function packByWeight(items: readonly ParcelItem[], maxGrams: number | null): ParcelGroup[] | null {
  if (maxGrams === null) return null;
  const groups: ParcelGroup[] = [];
  for (const item of items) {
    if (item.grams === null || item.grams > maxGrams) return null;
    const most = Math.min(item.quantity, Math.floor(maxGrams / item.grams));
    const [full, rest] = [Math.floor(item.quantity / most), item.quantity % most];
    groups.push({ parcel: parcelOf([{ ...item, quantity: most }]), count: full });
    if (rest > 0) groups.push({ parcel: parcelOf([{ ...item, quantity: rest }]), count: 1 });
  }
  return groups;
}
