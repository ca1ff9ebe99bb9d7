import type { CurveMode, QuantityCurve } from '../core/curve';
import type { Money } from '../core/money';
import type { IsoDate, Remark } from '../core/origin';
import type { ContainerFit } from '../core/packing';
import type { CardStatus, LocalName } from '../core/rates';
import type { WarehouseComparison } from '../core/warehouse';

/** A question about freight in quantity, and where in the options it is answered. */
export interface FreightQuestion extends Remark {
  answer: 'parcel' | 'sale' | 'cartons' | 'lanes' | 'warehouses';
}

/** One way to send a quantity: single parcels, a lane of the seller's, or an illustrative card. */
export interface CurveOptionView {
  id: string;
  mode: CurveMode;
  name: LocalName;
  status: CardStatus;
  source: string;
  effectiveFrom: IsoDate | null;
  transitDays: { min: number; max: number } | null;
}

/** How the pieces of this page go into one of the seller's cartons, and those into containers. */
export interface CartonView {
  id: string;
  name: string;
  perCarton: number;
  /** What stops one more piece. */
  bound: 'grid' | 'weight';
  /** For the order of this many pieces. */
  order: { pieces: number; cartons: number; mm3: number; grossGrams: number; netGrams: number } | null;
  containers: { id: string; name: string; status: CardStatus; fit: ContainerFit; pieces: number | null }[];
}

/** Cost a piece against quantity; made on request, as it takes longer than the rest. */
export interface CurveView {
  /** Null while there is nothing to draw. Options of status demo stand in its points and are never the best. */
  curve: QuantityCurve | null;
  options: CurveOptionView[];
  carton: CartonView | null;
  questions: FreightQuestion[];
  /** What was assumed and what to be careful about. */
  notes: Remark[];
}

/** Sending each piece from China against stocking in one of the seller's warehouses. */
export interface WarehouseAnswer {
  id: string;
  /** How it is chosen where a service would be. */
  service: string;
  name: string;
  kind: 'own' | 'fba';
  comparison: WarehouseComparison;
  /** How the stock gets there; null: no lane of the seller's goes to that country. */
  headHaul: { name: LocalName; mode: CurveMode; status: CardStatus; source: string } | null;
  monthlyPieces: number | null;
  monthsPerShipment: number;
  storageDays: number | null;
}

export interface WarehouseView {
  /** Service and price of the direct way. */
  direct: { id: string; name: LocalName; amount: Money } | null;
  answers: WarehouseAnswer[];
  questions: FreightQuestion[];
}
