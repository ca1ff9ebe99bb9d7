type Attributes = Readonly<Record<string, string>>;

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
const FEWEST_SHARED = 2;

/** Attributes with names and values in one form. */
export function plainAttributes(attributes: Attributes | undefined): ReadonlyMap<string, string> {
  return new Map(Object.entries(attributes ?? {}).map(([name, value]) => [plain(name), plain(value)]));
}

/** Attributes of many listings: by name, the value each gives, undefined where it gives none. */
export type AttributeColumns = ReadonlyMap<string, readonly (string | undefined)[]>;

/** Lays the attributes of listings out by name, once for many comparisons. */
export function attributeColumns(listings: readonly (Attributes | undefined)[]): AttributeColumns {
  const columns = new Map<string, (string | undefined)[]>();
  for (const [index, attributes] of listings.entries()) {
    for (const [name, value] of plainAttributes(attributes)) {
      const column = columns.get(name) ?? new Array<string | undefined>(listings.length).fill(undefined);
      column[index] = value;
      columns.set(name, column);
    }
  }
  return columns;
}

/** For each of `count` listings the share of the attributes both name that agree; NaN with fewer than two in common. */
export function attributeSimilarities(
  own: ReadonlyMap<string, string>,
  columns: AttributeColumns,
  count: number,
): Float64Array {
  const shared = new Uint16Array(count);
  const equal = new Float64Array(count);
  for (const [name, value] of own) {
    const column = columns.get(name);
    if (!column) continue;
    for (let index = 0; index < count; index += 1) {
      if (column[index] === undefined) continue;
      shared[index] = (shared[index] as number) + 1;
      if (column[index] === value) equal[index] = (equal[index] as number) + 1;
    }
  }
  for (let index = 0; index < count; index += 1) {
    const named = shared[index] as number;
    equal[index] = named < FEWEST_SHARED ? Number.NaN : (equal[index] as number) / named;
  }
  return equal;
}
