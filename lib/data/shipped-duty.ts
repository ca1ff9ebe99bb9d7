import type { ExportRebateChange, LandedTables } from '../core/landed';
import duty from './generated/duty.json';

/**
 * Import duties, taxes and export rebates that come with the extension; add exchange rates to make the tables
 * `landedCost` reads. Validated by a test, not again at every start.
 */
export const shippedDuty = duty as unknown as Omit<LandedTables, 'fx'> & {
  rebates: readonly ExportRebateChange[];
};
