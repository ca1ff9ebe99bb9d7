import type { FeeTables } from '../core/fees/tables';
import fees from './generated/fees.json';

/** The fees of marketplaces and payment services that ship, with their sources. Validated by a test, not at every start. */
export const shippedFees = fees as unknown as FeeTables;
