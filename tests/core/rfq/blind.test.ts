import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RFQ_FIELDS } from '../../../lib/core/rfq';
import { type BlindRfq, scoreWords } from './score-words';

const load = (name: string): BlindRfq[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/rfq/blind', `${name}.json`), 'utf8'))
    .rfqs;

/** Share of fields read right, of all fields and at least of any one. */
describe.each([
  // Before anything was mended for them: 90.3 %, 75.2 %, 91.2 %, 86.3 %, 93.3 %, 87.0 %, 92.2 %.
  ['one', 40, 0.985, 0.9],
  ['two', 22, 0.965, 0.85],
  ['three', 22, 0.975, 0.9],
  ['four', 20, 0.94, 0.8],
  ['five', 10, 0.95, 0.8],
  ['six', 40, 0.97, 0.92],
  ['seven', 34, 0.96, 0.85],
] as const)('blind set %s', (name, count, overall, worst) => {
  const rfqs = load(name);
  const scores = rfqs.map((rfq) => ({ id: rfq.id, verdicts: scoreWords(rfq) }));
  const wrong = RFQ_FIELDS.map((field) => ({
    field,
    ids: scores.filter(({ verdicts }) => verdicts[field] !== 'right').map(({ id }) => id),
  }));

  it(`holds ${count} requests`, () => {
    expect(rfqs).toHaveLength(count);
  });

  it.each(wrong)('$field', ({ ids }) => {
    expect(1 - ids.length / count, ids.join(' ')).toBeGreaterThanOrEqual(worst);
  });

  it('is read right over all fields', () => {
    const all = wrong.reduce((sum, { ids }) => sum + ids.length, 0);
    expect(1 - all / (count * RFQ_FIELDS.length)).toBeGreaterThanOrEqual(overall);
  });

  it('has hardly a value made up', () => {
    const invented = scores.flatMap(({ id, verdicts }) =>
      RFQ_FIELDS.filter((field) => verdicts[field] === 'invented').map((field) => `${id} ${field}`),
    );
    expect(invented.length / (count * RFQ_FIELDS.length), invented.join('\n')).toBeLessThanOrEqual(0.01);
  });
});
