import { expect, it } from 'vitest';
import { quotesCsv } from '../../../../components/options/quotes/quotes-csv';
import { EMPTY_DRAFT, NEW_COURSE } from '../../../../lib/core/quoting';
import type { StoredQuote } from '../../../../lib/storage/quotes';

const quote: StoredQuote = {
  id: 'a',
  createdAt: Date.parse('2026-11-21T08:00:00Z'),
  updatedAt: 0,
  number: 'Q-20261121-1',
  source: null,
  pasted: null,
  product: '=HYPERLINK("x"), lamp',
  country: 'DE',
  deadline: null,
  draft: { ...EMPTY_DRAFT, buyer: { company: '灯具 "Nord"' } },
  course: NEW_COURSE,
  written: [],
  dismissed: [],
  issues: [],
};

it('exports quotations as CSV that no spreadsheet runs and every one reads', () => {
  const [head, row] = quotesCsv([quote]).split('\r\n');
  expect(head?.startsWith('\uFEFFnumber,status,product')).toBe(true);
  expect(row).toBe(
    `Q-20261121-1,draft,"'=HYPERLINK(""x""), lamp",DE,"灯具 ""Nord""",1,,,,,,2026-11-21T08:00:00.000Z,,,,,,`,
  );
});
