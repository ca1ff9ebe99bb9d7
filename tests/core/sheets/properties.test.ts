import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCard } from '../../../lib/core/rates';
import {
  buildCard,
  COLUMN_ROLES,
  EMPTY,
  guessPlan,
  NO_MARKS,
  type Sheet,
  type SheetPlan,
} from '../../../lib/core/sheets';
import { rateCardSchema } from '../../../lib/data/rate-card-schema';
import { HEAD } from './sheet-of';

/** Texts that sheets hold, and any others. */
const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '国家',
      '重量段(KG)',
      '运费/KG',
      '挂号费',
      'Country',
      'Zone',
      '首重0.5KG',
      '续重',
      '备注',
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom('英国', 'DE', '法国、德国', '1区', '纳尼亚') },
  { weight: 3, arbitrary: fc.constantFrom('0-0.3', '0.3-2KG', '≤2kg', '21+', '0.5', '1', '2-1') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '65',
      '18元/票',
      '104.6不发',
      '/',
      '15%',
      '0',
      '1,062.5',
      '45/0.5KG',
      '99999999',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constant('') },
);
const sheet = fc
  .array(fc.array(text, { maxLength: 6 }), { maxLength: 12 })
  .map((rows): Sheet => ({ name: 'tab', hidden: false, rows, marks: NO_MARKS }));
const plan = fc.record({
  headerRow: fc.nat(3),
  headerRows: fc.nat(2),
  columns: fc.array(fc.record({ role: fc.constantFrom(...COLUMN_ROLES) }), { maxLength: 7 }),
  weightUnit: fc.constantFrom('kg' as const, 'g' as const, 'lb' as const),
  include: fc.constantFrom('auto' as const, 'upper' as const, 'lower' as const),
  valueBasis: fc.constantFrom('auto' as const, 'per-kg' as const, 'flat' as const),
});

function check(sheets: Sheet[], plans: (SheetPlan | null)[]): void {
  const result = buildCard({ sheets, plans, head: HEAD, zoneCountries: { '1区': '日本' } });
  for (const [index, { rows }] of sheets.entries()) {
    if (!plans[index]) continue;
    const width = result.widths[index] ?? 0;
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell.trim() !== '') expect(result.usage[index]?.[row * width + column], cell).not.toBe(EMPTY);
      }
    }
  }
  if (!result.card) return;
  const errors = checkCard(result.card).filter(({ severity }) => severity === 'error');
  expect(errors.length > 0).toBe(result.blocked);
  // What is not blocked may be saved: it has the documented shape.
  if (!result.blocked) expect(rateCardSchema.safeParse(result.card).error?.issues ?? []).toEqual([]);
}

describe('any sheet', () => {
  it('as guessed: answers, forgets no cell, and what it lets pass is a valid card', () => {
    fc.assert(
      fc.property(sheet, (any) => check([any], [guessPlan(any)])),
      { numRuns: 400 },
    );
  });

  it('under any plan whatever', () => {
    fc.assert(
      fc.property(sheet, plan, (any, how) => check([any], [how])),
      { numRuns: 400 },
    );
  });
});
