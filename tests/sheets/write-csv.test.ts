import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../lib/sheets/read-csv';
import { writeCsv } from '../../lib/sheets/write-csv';

describe('a table as CSV and back', () => {
  it.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a text that looks guarded already', "'=1+1", "''=1+1"],
    ['a quoted word', "'tis", "'tis"],
    ['a negative amount', '-5', "'-5"],
  ])('%s', (_, text, written) => {
    const csv = writeCsv([['a', text]]);
    expect(csv.replaceAll('"', '')).toBe(`\ufeffa,${written}`);
    expect(readCsv(csv.slice(1), 'x').rows).toEqual([['a', text]]);
  });

  it('is not cut at the tabs of a quoted cell', () => {
    const rows = [
      ['', '\t\t'],
      ['end', 'end'],
    ];
    expect(readCsv(writeCsv(rows).slice(1), 'x').rows).toEqual(rows);
  });

  it('loses nothing', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom("'", '=', '+', '"', ',', '\t', 'a', ' ') }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        // Rows that hold nothing at the end are dropped, as a spreadsheet drops them.
        const all = [...rows, ['end', 'end'] as [string, string]];
        expect(readCsv(writeCsv(all).slice(1), 'x').rows).toEqual(all);
      }),
    );
  });
});
