import { type Consignment, consignmentMaker } from '../curve/consignment';
import type { Counts } from './cost-basis';
import type { QuoteRequest, Shipment } from './request';

/** What a quantity weighs and measures; the last carton counts whole. */
export function consignmentOf({ perCarton, mm3, grams }: Shipment, pieces: number): Consignment {
  const cartons = perCarton === null ? 1 : Math.ceil(pieces / perCarton);
  return { pieces, cartons, mm3: mm3 * cartons, grams: grams * cartons };
}

/** Pieces, cartons and volume of what is quoted. Cartons are unknown without weight and size of a piece, and a carton. */
export function countsOf({ quantity, packed, freight }: QuoteRequest): Counts {
  const pieces = quantity ?? 0;
  const none = { pieces, cartons: null, mm3: null };
  if (pieces <= 0) return none;
  if (freight && 'shipment' in freight) {
    const { cartons, mm3 } = consignmentOf(freight.shipment, pieces);
    return { pieces, cartons: freight.shipment.perCarton === null ? null : cartons, mm3 };
  }
  const boxed = packed ?? (freight && 'rate' in freight ? freight : null);
  const { cartons, mm3 } = (boxed && consignmentMaker(boxed.piece, boxed.carton)?.(pieces)) ?? none;
  return { pieces, cartons, mm3 };
}
