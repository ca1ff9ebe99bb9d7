import {
  type Carton,
  type ContainerFit,
  fitContainer,
  packCartons,
  piecesPerCarton,
  STANDARD_CONTAINERS,
} from '../../../lib/core/packing';
import { parseTypedDimensions, parseTypedWeight } from '../../../lib/core/units';

export interface Trial {
  perCarton: number;
  /** What stops one more piece. */
  bound: 'grid' | 'weight';
  cartons: number;
  mm3: number;
  grossGrams: number;
  /** Of a full carton. */
  cartonGrams: number;
  containers: { id: string; fit: ContainerFit }[];
}

export type TrialResult =
  | Trial
  | { wrong: 'size' | 'weight' | 'quantity' | 'too-large' | 'too-heavy' }
  | null;

/** How an order of equal pieces fills one kind of carton, and how many of those each container takes. Null: nothing typed. */
export function tryCarton(
  carton: Carton,
  typed: { size: string; weight: string; quantity: string },
): TrialResult {
  if (Object.values(typed).every((text) => text.trim() === '')) return null;
  const mm = parseTypedDimensions(typed.size);
  if (!mm) return { wrong: 'size' };
  const grams = parseTypedWeight(typed.weight);
  if (grams === null) return { wrong: 'weight' };
  const quantity = Number(typed.quantity.replace(/[,\s]/g, ''));
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > 1_000_000) return { wrong: 'quantity' };
  const piece = { id: 'piece', mm, grams };
  const per = piecesPerCarton(piece, carton);
  if (!per.count || !per.bound) return { wrong: per.byGrid ? 'too-heavy' : 'too-large' };
  const { totals } = packCartons([{ ...piece, quantity }], [carton]);
  if (!totals) return { wrong: 'too-large' };
  const cartonGrams = carton.tareGrams + per.count * grams;
  const packed = { outerMm: carton.outerMm, grossGrams: cartonGrams };
  return {
    perCarton: per.count,
    bound: per.bound,
    cartons: totals.cartons,
    mm3: totals.mm3,
    grossGrams: totals.grossGrams,
    cartonGrams,
    containers: STANDARD_CONTAINERS.map((container) => ({
      id: container.id,
      fit: fitContainer(packed, container),
    })),
  };
}
