import { type Piece, requirePositive, volume } from '../packing/box';
import { type Carton, piecesPerCarton } from '../packing/carton';

/** What a forwarder weighs and measures: packed cartons, the last one perhaps not full. */
export interface Consignment {
  pieces: number;
  cartons: number;
  /** Outside volume of all cartons, cubic millimetres. */
  mm3: number;
  /** Gross. */
  grams: number;
}

/**
 * Turns a quantity of one product into the consignment in cartons of one size; the last carton counts with its whole
 * outside volume. Null when size or weight is unknown or a carton takes none. Packs once, then answers by arithmetic.
 */
export function consignmentMaker(piece: Piece, carton: Carton): ((quantity: number) => Consignment) | null {
  const { count } = piecesPerCarton(piece, carton);
  const { grams } = piece;
  if (!count || grams === null) return null;
  return (pieces) => {
    requirePositive('quantity', pieces);
    const cartons = Math.ceil(pieces / count);
    return {
      pieces,
      cartons,
      mm3: cartons * volume(carton.outerMm),
      grams: pieces * grams + cartons * carton.tareGrams,
    };
  };
}
