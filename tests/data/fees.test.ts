import { describe, expect, test } from 'vitest';
import { priceTerm } from '../../lib/core/fees';
import { sources } from '../../lib/data';
import { feeTablesSchema } from '../../lib/data/fee-tables-schema';
import { shippedFees } from '../../lib/data/fees';

describe('shipped fees', () => {
  test('have the shape of the schema', () => {
    expect(feeTablesSchema.parse(shippedFees)).toEqual(shippedFees);
  });

  test('have sources that are described; low trust is a demo', () => {
    const { referral, referralChanges, fba, storage, sale, reference } = shippedFees;
    const all = [
      ...referral.flatMap(({ categories }) => categories),
      ...referralChanges,
      ...fba,
      ...storage,
      ...sale,
      ...reference,
    ];
    for (const { source, status } of all) {
      expect(sources[source], source).toBeTruthy();
      if (sources[source]?.trust === 'low') expect(status, source).toBe('demo');
    }
  });

  test('have a fee at every price, or say that nobody has stated it', () => {
    for (const { site, categories, currency } of shippedFees.referral) {
      for (const { id, fee } of categories) {
        const open = fee.bands.at(-1)?.percent === null;
        expect(open, `${site} ${id}`).toBe(site === 'eu');
        expect(priceTerm(fee, currency).at(1)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('no AliExpress commission ships: none was found', () => {
    expect(JSON.stringify(shippedFees)).not.toMatch(/aliexpress/i);
  });
});
