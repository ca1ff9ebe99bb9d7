import { priceTerm } from '../../lib/core/fees/price-term';
import type { FeeTables } from '../../lib/core/fees/tables';
import { feeTablesSchema } from '../../lib/data/fee-tables-schema';
import { readFbaUk, readFbaUs } from './fee-fba';
import { lowPriceLimit, readOtherFees } from './fee-other';
import { readReferral } from './fee-referral';
import { readSaleFees } from './fee-sale';
import type { Part, ReadTable } from './part';

/** Makes the shipped fee tables. Throws on anything not understood. */
export function feePart(read: ReadTable): Part {
  const tiers = read('fees/amazon_size_tiers.csv');
  const otherRows = read('fees/amazon_other_fees.csv');
  const other = readOtherFees(otherRows);
  const sale = readSaleFees(read('fees/marketplace_payment_fees.csv'));
  const tables: FeeTables = {
    ...readReferral(read('fees/amazon_referral_fees.csv')),
    fba: [
      readFbaUs(read('fees/amazon_fba_us_2026.csv'), tiers),
      readFbaUk(read('fees/amazon_fba_uk_2026.csv'), tiers, lowPriceLimit(otherRows)),
    ],
    storage: other.storage,
    sale: sale.sale,
    reference: [...other.reference, ...sale.reference],
  };
  feeTablesSchema.parse(tables);
  requireSound(tables);
  return {
    files: new Map([['fees.json', tables]]),
    sources: sourcesOf(tables),
    report: [
      ...tables.referral.map((table) => `referral fees ${table.site}: ${table.categories.length} categories`),
      ...tables.fba.map((table) => `fulfilment fees ${table.site}: ${table.tiers.length} tiers`),
      `fees of platforms and payment: ${tables.sale.length}; to look up: ${tables.reference.length}`,
      ...other.left,
      ...sale.left,
    ],
  };
}

function sourcesOf(tables: FeeTables): string[] {
  const categories = tables.referral.flatMap((table) => table.categories);
  const { referralChanges, fba, storage, sale, reference } = tables;
  return [...categories, ...referralChanges, ...fba, ...storage, ...sale, ...reference].map(
    (one) => one.source,
  );
}

/** What the shape alone does not tell: every fee can be read, no category or rate stands twice. */
function requireSound(tables: FeeTables): void {
  for (const table of tables.referral) {
    requireDistinct(table.categories.map((one) => `${table.site} ${one.id}`));
    for (const one of table.categories) {
      priceTerm(one.fee, table.currency);
      if (one.fbaFee) priceTerm(one.fbaFee, table.currency);
    }
  }
  for (const one of tables.sale) priceTerm(one.fee, one.currency);
  requireDistinct(tables.sale.map((one) => one.id));
}

function requireDistinct(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`${twice} stands twice in the fee tables`);
}
