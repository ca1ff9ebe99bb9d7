/** One data row; every header is present, an empty cell is ''. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads RFC 4180 CSV with a header line: quotes, doubled quotes, line breaks inside quotes, a byte-order mark.
 * Throws when a row has another number of cells than the header, with the row's number in the file.
 */
export function parseCsv(text: string): Row[] {
  const [header, ...records] = cellsOf(text.replace(/^\uFEFF/, ''));
  if (!header) throw new Error('the table is empty');
  return records.map((cells, index) => {
    if (cells.length !== header.length) {
      throw new Error(`record ${index + 2}: ${cells.length} cells, the header has ${header.length}`);
    }
    return Object.fromEntries(header.map((name, column) => [name, cells[column] ?? '']));
  });
}

function cellsOf(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  // A cell, quoted or bare, and what ends it.
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) throw new Error(`unreadable cell in record ${records.length + 1}`);
    const [, quoted, bare = '', end] = match;
    record.push(quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"').trim());
    if (end === ',' && pattern.lastIndex < text.length) continue;
    if (end === ',') record.push('');
    records.push(record);
    record = [];
  }
  return records;
}

/** A cell that must be there. Throws for a column that the file lacks: a renamed column is not an empty one. */
export function cell(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`the table has no column ${name}`);
  return value;
}
