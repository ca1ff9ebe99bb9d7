import type { BandPrice, RateBand, RateCard } from '../rates';

/** Amounts and weights of a band that have a column of their own. */
const PRICE_COLUMNS = [
  'perKg',
  'flat',
  'registration',
  'fixed',
  'minimum',
  'firstGrams',
  'first',
  'stepGrams',
  'step',
  'perTonne',
  'perCbm',
] as const;

/** Headings of our own export; the first tells it from any other sheet. */
export const CARD_COLUMNS: readonly string[] = [
  'caravel service',
  'name en',
  'name zh',
  'zone',
  'countries',
  'from g',
  'to g',
  'include',
  'type',
  ...PRICE_COLUMNS,
  'zone rules',
  'service rules',
  'card',
];

const at = (name: string) => CARD_COLUMNS.indexOf(name);

/**
 * A card as a table, a row a band, for a spreadsheet. What a row of bands cannot hold stands as JSON in the last three
 * columns, where the service, the zone or the card first appears: the table has everything the card has.
 */
export function cardTable(card: RateCard): string[][] {
  const { services, ...head } = card;
  const rows: string[][] = [[...CARD_COLUMNS]];
  for (const { id, name, zones, bands, ...rules } of services) {
    const lead = [id, name.en, name.zh];
    let first = true;
    for (const { id: zone, countries, ...zoneRules } of zones) {
      const own = bands.filter((band) => band.zone === zone);
      for (const [index, band] of (own.length > 0 ? own : [null]).entries()) {
        const row = [...lead, zone, countries.join(' '), ...(band ? bandCells(band) : [])];
        row.length = CARD_COLUMNS.length;
        if (index === 0 && Object.keys(zoneRules).length > 0)
          row[at('zone rules')] = JSON.stringify(zoneRules);
        if (first) row[at('service rules')] = JSON.stringify(rules);
        if (rows.length === 1) row[at('card')] = JSON.stringify(head);
        first = false;
        rows.push(Array.from(row, (cell) => cell ?? ''));
      }
    }
  }
  return rows;
}

function bandCells({ fromGrams, toGrams, include, price }: RateBand): string[] {
  const amounts = new Map<string, string | number>(Object.entries(price));
  return [
    String(fromGrams),
    toGrams === undefined ? '' : String(toGrams),
    include,
    price.type,
    ...PRICE_COLUMNS.map((name) => String(amounts.get(name) ?? '')),
  ];
}

export const isCardTable = (rows: readonly (readonly string[])[]): boolean =>
  rows[0]?.[0]?.trim() === CARD_COLUMNS[0];

/**
 * The card of a table made by `cardTable`, perhaps edited since. Its shape is for the caller to check; a cell that cannot
 * be read at all is named instead.
 */
export function cardOfTable(
  rows: readonly (readonly string[])[],
): { card: unknown } | { row: number; column: string } {
  const [headings = [], ...lines] = rows;
  const services = new Map<string, Record<string, unknown> & { zones: unknown[]; bands: unknown[] }>();
  const zones = new Set<string>();
  let head: object = {};
  for (const [index, line] of lines.entries()) {
    const cell = (name: string) => (line[headings.findIndex((text) => text.trim() === name)] ?? '').trim();
    if (line.every((text) => text.trim() === '')) continue;
    const rules: Record<string, object> = {};
    for (const name of ['card', 'service rules', 'zone rules']) {
      const parsed = parseObject(cell(name));
      if (!parsed) return { row: index + 2, column: name };
      rules[name] = parsed;
    }
    head = { ...head, ...rules.card };
    const id = cell('caravel service');
    const names = { name: { en: cell('name en'), zh: cell('name zh') } };
    const service = services.get(id) ?? { id, ...names, ...rules['service rules'], zones: [], bands: [] };
    services.set(id, service);
    const zone = cell('zone');
    const key = `${id}\n${zone}`;
    if (!zones.has(key)) {
      const countries = cell('countries').split(/\s+/).filter(Boolean);
      service.zones.push({ id: zone, countries, ...rules['zone rules'] });
    }
    zones.add(key);
    if (cell('type') !== '') service.bands.push(bandOf(zone, cell));
  }
  return { card: { ...head, services: [...services.values()] } };
}

function parseObject(text: string): object | null {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function bandOf(zone: string, cell: (name: string) => string): object {
  const price: Record<string, string | number> = { type: cell('type') as BandPrice['type'] };
  for (const name of PRICE_COLUMNS) {
    const text = cell(name);
    if (text !== '') price[name] = name.endsWith('Grams') ? Number(text) : text;
  }
  const to = cell('to g');
  return {
    zone,
    fromGrams: Number(cell('from g')),
    ...(to === '' ? {} : { toGrams: Number(to) }),
    include: cell('include'),
    price,
  };
}
