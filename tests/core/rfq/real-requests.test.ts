import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRfq } from '../../../lib/core/rfq';

/** Saved pages beside the repository; their texts are others' and stay there. */
const TRUTH = join(import.meta.dirname, '../../../../shared/pages/truth.json');
const PAGE = 'alibaba/rfq-list-1.html';

interface ListedRfq {
  subject: string;
  description: string;
  quantity: string;
  quantityUnit: string;
}

const listed: ListedRfq[] = existsSync(TRUTH) ? JSON.parse(readFileSync(TRUTH, 'utf8'))[PAGE].items : [];

describe.skipIf(listed.length === 0)('the saved list of real requests', () => {
  const readings = listed.map(({ subject, description, quantity, quantityUnit }) => {
    const result = readRfq(`${subject}\nQuantity: ${quantity} ${quantityUnit}\n${description}`);
    if (result.status !== 'read') throw new Error(result.status);
    return { subject, quantity: Number(quantity), fields: result.fields };
  });

  it('names the goods in nine of ten, in words of few', () => {
    const named = readings.filter(({ fields }) => {
      const words = fields.product?.value.split(/\s+/).length ?? 0;
      return words >= 1 && words <= 14;
    });
    expect(named.length).toBeGreaterThanOrEqual(18);
  });

  it('the goods are those of the subject in three of four', () => {
    const stems = (text: string) =>
      new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.replace(/e?s$/, '')));
    const alike = readings.filter(({ subject, fields }) =>
      [...stems(fields.product?.value ?? '')].some((word) => stems(subject).has(word)),
    );
    expect(alike.length).toBeGreaterThanOrEqual(15);
  });

  it('the quantity of the list is read, or a contradiction is told; never another number', () => {
    const wrong = readings.filter(({ quantity, fields }) => {
      const value = fields.quantity?.value.value ?? null;
      return value !== null && value !== quantity;
    });
    expect(wrong.map(({ subject, fields }) => [subject.slice(0, 20), fields.quantity?.words])).toEqual([]);
    const read = readings.filter(({ fields }) => fields.quantity?.value.value != null);
    expect(read.length).toBeGreaterThanOrEqual(15);
  });
});
