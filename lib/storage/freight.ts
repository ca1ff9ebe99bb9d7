import { database } from './database';
import { cartonSchema, laneSchema, warehouseSchema } from './freight-schema';
import { shelf } from './shelf';

export const cartonShelf = shelf(() => database.cartons, cartonSchema);
export const laneShelf = shelf(() => database.lanes, laneSchema);
export const warehouseShelf = shelf(() => database.warehouses, warehouseSchema);
