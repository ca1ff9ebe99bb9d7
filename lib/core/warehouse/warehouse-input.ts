import type { Money } from '../money';

/** How a warehouse states its storage price. A month counts thirty days. */
export type StorageUnit = 'cbm-day' | 'cbm-month' | 'ft3-month';

/** What stocking abroad costs. Null: not known yet; then the answer is withheld and names it. Zero is a figure. */
export interface WarehouseCosts {
  /** Price of one shipment of so many pieces to the warehouse, by sea, rail or air: a freight option's `cost`. */
  headHaul: ((pieces: number) => Money | null) | null;
  /** True where that price never falls as the shipment grows; see `CurveOption.rising`. */
  headHaulRising: boolean;
  /** Days from departure until the stock can be sold. */
  transitDays: number | null;
  /** Once a shipment besides the freight: customs entry, booking in. */
  perShipment: Money | null;
  /** Once a month: account, minimum, software. */
  perMonth: Money | null;
  /** Receiving and putting away, for each piece and each carton. */
  inboundPerPiece: Money | null;
  inboundPerCarton: Money | null;
  piecesPerCarton: number | null;
  /** Decimal string in the comparison's currency. */
  storage: { rate: string; unit: StorageUnit; freeDays: number } | null;
  /** Days a piece lies in the warehouse on average. */
  storageDays: number | null;
  /** Space one piece takes there, cubic millimetres: its share of the carton. */
  mm3PerPiece: number | null;
  /** Picking and delivery to the buyer, for each piece. */
  lastMile: Money | null;
  /** Import duty and tax paid on arrival, for each piece. */
  dutyPerPiece: Money | null;
  /** Share of the stock that is never sold, decimal string of percent. */
  unsoldPercent: string | null;
  /** What disposing of an unsold piece costs. */
  disposalPerPiece: Money | null;
  /** What money costs a year, decimal string of percent. */
  capitalPercent: string | null;
}

export interface WarehouseRequest {
  currency: string;
  /** What a piece costs the seller before it leaves. */
  productCost: Money | null;
  /** The best direct service for one piece, with duty and tax if the seller pays them: lines that add up. */
  direct: { id: string; lines: readonly { code: string; amount: Money }[] } | null;
  warehouse: WarehouseCosts;
  /** Pieces sold a month. */
  monthlyPieces: number | null;
  /** Whole months that one shipment lasts. */
  monthsPerShipment: number;
}

/** The costs with nothing unknown left. */
export type KnownCosts = {
  [K in keyof WarehouseCosts]: NonNullable<WarehouseCosts[K]>;
};
