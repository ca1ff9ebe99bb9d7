import { compare, type Money } from '../money';
import type { Remark } from '../origin';
import type { Piece } from '../packing/box';
import { type Carton, piecesPerCarton } from '../packing/carton';
import type { TransportMode } from '../rates/card';
import { type Consignment, consignmentMaker } from './consignment';
import { containerPricer } from './container-mix';
import { type FreightCost, perCbmCost, perKgCost } from './freight-cost';
import type { FreightRate } from './freight-rate';

/** How goods can go: the modes of the rate cards, sea told apart by groupage and whole containers. */
export type CurveMode = Exclude<TransportMode, 'sea' | 'warehouse'> | 'lcl' | 'fcl';

/** One way to send a quantity of one product. */
export interface CurveOption {
  id: string;
  mode: CurveMode;
  /** Price of sending this many pieces in all. Null: does not go. */
  cost: (quantity: number) => Money | null;
  /**
   * True only where the price never falls as the quantity rises, and once null stays null. The search for switches then
   * skips ranges; without it every quantity is asked.
   */
  rising: boolean;
}

/** An option, or what is missing to price it. */
export type OptionResult =
  | { option: CurveOption; detail: (quantity: number) => FreightCost; missing: [] }
  | { option: null; detail: null; missing: Remark[] };

/**
 * An option from the seller's or a card's freight rate and a carton. Withheld, with what is missing, when size or weight
 * of the piece is unknown, it does not go into the carton, or the carton goes into none of the containers.
 */
export function freightOption(
  id: string,
  mode: CurveMode,
  { piece, carton }: { piece: Piece; carton: Carton },
  rate: FreightRate,
): OptionResult {
  const per = piecesPerCarton(piece, carton);
  const make = consignmentMaker(piece, carton);
  if (!make) {
    const code = per.byGrid ? 'piece-too-heavy' : 'piece-too-large';
    const reason: Remark = { code, params: { item: piece.id } };
    return { option: null, detail: null, missing: per.missing.length > 0 ? per.missing : [reason] };
  }
  const price = pricer(rate, carton, piece);
  if (!price) return { option: null, detail: null, missing: [{ code: 'carton-over-container' }] };
  const detail = (quantity: number) => price(make(quantity));
  const rising = rate.type !== 'per-kg' || rate.nextBreakIfCheaper || rate.breaks.length < 2;
  return { option: { id, mode, cost: (quantity) => detail(quantity).total, rising }, detail, missing: [] };
}

function pricer(
  rate: FreightRate,
  carton: Carton,
  piece: Piece,
): ((consignment: Consignment) => FreightCost) | null {
  if (rate.type === 'per-cbm') return (consignment) => perCbmCost(consignment, rate);
  if (rate.type === 'per-kg') return (consignment) => perKgCost(consignment, rate);
  const { count } = piecesPerCarton(piece, carton);
  if (count === null || piece.grams === null) return null;
  const full = { outerMm: carton.outerMm, grossGrams: carton.tareGrams + count * piece.grams };
  const byContainer = containerPricer(full, rate);
  return byContainer && ((consignment) => byContainer(consignment.cartons));
}

/**
 * An option for single parcels: orders of up to `perParcel` pieces go in one, larger ones in full parcels and a rest.
 * `priceOf` is asked once for each number of pieces in one parcel; null from it: such a parcel is not taken.
 */
export function parcelOption(
  id: string,
  mode: CurveMode,
  perParcel: number,
  priceOf: (pieces: number) => Money | null,
): CurveOption {
  const known = new Map<number, Money | null>();
  const price = (pieces: number) => {
    const cached = known.get(pieces);
    if (cached !== undefined) return cached;
    const asked = priceOf(pieces);
    known.set(pieces, asked);
    return asked;
  };
  const cost = (quantity: number): Money | null => {
    const parcels = Math.floor(quantity / perParcel);
    const rest = quantity % perParcel;
    const full = parcels > 0 ? price(perParcel) : null;
    const last = rest > 0 ? price(rest) : null;
    if ((parcels > 0 && !full) || (rest > 0 && !last)) return null;
    const minor = parcels * (full?.minor ?? 0) + (last?.minor ?? 0);
    const currency = (full ?? last)?.currency;
    return currency === undefined ? null : { minor, currency };
  };
  return { id, mode, cost, rising: isRising(perParcel, price) };
}

/** Whether parcels of 1 to `perParcel` pieces rise in price, which then holds for several parcels too. */
function isRising(perParcel: number, price: (pieces: number) => Money | null): boolean {
  let last: Money | null = null;
  for (let pieces = 1; pieces <= perParcel; pieces++) {
    const next = price(pieces);
    if (!next || (last && compare(next, last) < 0)) return false;
    last = next;
  }
  return true;
}
