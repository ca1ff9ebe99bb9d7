import { type QuantityCurve, quantityCurve } from '../core/curve';
import { multiplyRatio } from '../core/money';
import type { Remark } from '../core/origin';
import {
  type Carton,
  fitContainer,
  type Piece,
  packCartons,
  piecesPerCarton,
  STANDARD_CONTAINERS,
} from '../core/packing';
import type { Goods } from '../core/rates';
import type { CartonView, CurveView, FreightQuestion } from '../messages/freight-views';
import { cartonShelf, laneShelf } from '../storage/freight';
import { type BulkAsk, type BulkOption, bestCarton, cardBulk, laneBulk, parcelBulk } from './bulk-options';
import type { Tables } from './estimate-view';
import { goodsOf } from './parcel';
import { ownValues, productAsk } from './product-ask';
import type { SaleAsk } from './sale-inputs';
import type { TabState } from './tab-state';

/** Pieces up to which the curve is drawn: a full 40HQ and some more, within what is quick to search. */
const LEAST_RANGE = 500;
const MOST_RANGE = 50_000;

/** What the bulk options are asked for a product. */
export const bulkAsk = (
  { facts, grams, mm, destination, settings }: SaleAsk,
  goods: readonly Goods[],
): BulkAsk => ({
  piece: { id: facts.productId ?? '', grams, mm },
  goods,
  country: destination,
  postcode: null,
  currency: settings.currency,
});

function cartonView(piece: Piece, carton: Carton & { id: string }, quantity: number): CartonView | null {
  const { count, bound } = piecesPerCarton(piece, carton);
  if (!count || !bound || piece.grams === null) return null;
  const { totals } = packCartons([{ ...piece, quantity }], [carton]);
  const packed = { outerMm: carton.outerMm, grossGrams: carton.tareGrams + count * piece.grams };
  return {
    id: carton.id,
    name: carton.name,
    perCarton: count,
    bound,
    order: totals && { pieces: quantity, ...totals },
    containers: STANDARD_CONTAINERS.map((container) => {
      const fit = fitContainer(packed, container);
      const { id, name, inner } = container;
      return { id, name, status: inner.status, fit, pieces: fit.cartons && fit.cartons * count };
    }),
  };
}

const ask = (
  code: string,
  answer: FreightQuestion['answer'],
  params?: Remark['params'],
): FreightQuestion => ({
  code,
  answer,
  ...(params && { params }),
});

/** What is to be told first: without weight, size and cartons there is no freight in quantity. */
function questionsOf({ piece, country }: BulkAsk, cartons: number, lanes: number): FreightQuestion[] {
  return [
    ...(piece.grams === null ? [ask('curve-needs-weight', 'parcel')] : []),
    ...(piece.mm === null ? [ask('curve-needs-size', 'parcel')] : []),
    ...(cartons === 0 ? [ask('curve-needs-carton', 'cartons')] : []),
    ...(lanes === 0 ? [ask('curve-needs-lane', 'lanes', { country })] : []),
  ];
}

const rangeOf = (carton: CartonView | null): number => {
  const largest = Math.max(LEAST_RANGE, ...(carton?.containers ?? []).map(({ pieces }) => pieces ?? 0));
  return Math.min(Math.ceil(largest * 1.2), MOST_RANGE);
};

/**
 * The curve of real prices. Illustrative ones are drawn at the same quantities, and are never the best one nor a
 * switch.
 */
function drawn(made: readonly BulkOption[], to: number): QuantityCurve | null {
  const real = made.filter(({ view }) => view.status !== 'demo').map(({ option }) => option);
  if (real.length === 0) return null;
  const curve = quantityCurve({ options: real, from: 1, to });
  const demo = made.filter(({ view }) => view.status === 'demo').map(({ option }) => option);
  const points = curve.points.map((point) => {
    const extra = demo.map(({ id, mode, cost }) => {
      const total = cost(point.quantity);
      return [
        id,
        total && { mode, total, perPiece: multiplyRatio(total, 1, point.quantity, 'halfUp') },
      ] as const;
    });
    return { ...point, byMode: { ...point.byMode, ...Object.fromEntries(extra) } };
  });
  return { ...curve, points };
}

/** Cost a piece against quantity: single parcels, the seller's lanes, and illustrative cards where he has none. */
export async function curveView(state: TabState, tables: Tables): Promise<CurveView> {
  const own = await ownValues(state);
  const request = bulkAsk(productAsk(state, own, tables), goodsOf(own));
  const { piece, country } = request;
  const [cartons, allLanes] = await Promise.all([cartonShelf.list(), laneShelf.list()]);
  const lanes = allLanes.filter(({ countries }) => countries.includes(country));
  const questions = questionsOf(request, cartons.length, lanes.length);
  const carton = bestCarton(piece, cartons);
  const notes: Remark[] = [];
  const made: BulkOption[] = [];
  const parcels = parcelBulk(request, tables);
  if (parcels) made.push(parcels);
  if (carton) {
    for (const lane of lanes) {
      const { bulk, missing } = laneBulk(lane, carton, request, tables);
      if (bulk) made.push(bulk);
      notes.push(...missing);
    }
    const modes = new Set(lanes.map(({ mode }) => mode as string));
    made.push(...cardBulk(carton, request, tables).filter(({ view }) => !modes.has(view.mode)));
  } else if (cartons.length > 0 && piece.grams !== null && piece.mm !== null) {
    questions.push(ask('curve-no-carton-fits', 'cartons'));
  }
  const shown = carton && cartonView(piece, carton, state.quantity);
  return {
    curve: drawn(made, rangeOf(shown)),
    options: made.map(({ view }) => view),
    carton: shown,
    questions,
    notes,
  };
}
