type Attributes = Readonly<Record<string, string>>;

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
const FEWEST_SHARED = 2;

/** Attributes with names and values in one form; made once for many comparisons. */
export function plainAttributes(attributes: Attributes | undefined): ReadonlyMap<string, string> {
  return new Map(Object.entries(attributes ?? {}).map(([name, value]) => [plain(name), plain(value)]));
}

/** Share of the attributes both name whose values agree; null with fewer than two in common. */
export function attributeSimilarity(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): number | null {
  let shared = 0;
  let equal = 0;
  for (const [name, value] of a) {
    const other = b.get(name);
    if (other === undefined) continue;
    shared += 1;
    if (other === value) equal += 1;
  }
  return shared < FEWEST_SHARED ? null : equal / shared;
}
