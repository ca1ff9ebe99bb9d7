import type {
  BandDraft,
  CellRef,
  DraftRange,
  Part,
  PartName,
  Place,
  ServiceDraft,
  TabReading,
  ZoneDraft,
} from './draft';
import { report } from './draft';
import type { Attributes } from './read-attributes';
import type { ReadPrice } from './read-price';
import { ALL_WEIGHTS } from './read-weight';

/** The draft of the service a row belongs to, by name and by what tells its variants apart. */
export function serviceOf(tab: TabReading, attributes: Attributes): ServiceDraft {
  const name = attributes.service || tab.defaultService;
  const key = JSON.stringify([name, attributes.variant]);
  const { services } = tab.gathering;
  const known = services.get(key) ?? {
    name,
    variant: attributes.variant,
    transit: [],
    transitAt: null,
    zones: new Map(),
  };
  services.set(key, known);
  return known;
}

/** The draft of a zone; limits that rows of one zone do not agree on are reported, the first counts. */
export function zoneOf(
  tab: TabReading,
  service: ServiceDraft,
  place: Place,
  { maxGrams, limit }: Attributes,
  at: CellRef,
): ZoneDraft {
  const key = [[...place.countries].sort().join('-'), place.postcodes.join(',')].join('|');
  const known = service.zones.get(key);
  if (!known) {
    const zone = { place, at, maxGrams, limit, closed: null, none: false, bands: new Map() };
    service.zones.set(key, zone);
    return zone;
  }
  known.maxGrams ??= maxGrams;
  known.limit ??= limit;
  const differs =
    JSON.stringify([known.maxGrams, known.limit]) !==
    JSON.stringify([maxGrams ?? known.maxGrams, limit ?? known.limit]);
  const limits = tab.plan.columns.findIndex(({ role }) => role === 'maxWeight' || role === 'size');
  if (differs && limits >= 0) report(tab, at.row, limits, 'limit-differs');
  return known;
}

/** Adds what one price cell says to its band. */
export function addPrice(
  tab: TabReading,
  zone: ZoneDraft,
  range: DraftRange,
  price: ReadPrice,
  { firstGrams, stepGrams }: Attributes,
  at: CellRef,
): void {
  if (price.closed) zone.closed ??= price.closed;
  if (price.none || price.closed) zone.none = true;
  if (price.parts.length === 0) return;
  // First and further weight stand in two rows of one band.
  const paired = range.kind === 'first' || range.kind === 'step';
  const key = paired ? 'first-step' : `${range.kind}|${range.fromGrams}|${range.toGrams}|${range.include}`;
  const known = zone.bands.get(key);
  const band: BandDraft = known ?? { range: paired ? ALL_WEIGHTS : range, parts: {}, closed: false, at };
  if (price.closed) band.closed = true;
  zone.bands.set(key, band);
  for (const [name, part] of price.parts) {
    const given = paired && (name === 'value' || name === 'perStep' || name === 'flat');
    const as: PartName = given ? (range.kind as 'first' | 'step') : name;
    const grams = as === 'first' ? firstGrams : as === 'step' ? stepGrams : null;
    addPart(tab, band, as, { ...part, grams: (paired ? range.toGrams : null) ?? part.grams ?? grams });
  }
}

/** The same place, weight and kind of price twice: one of the two cannot be meant. */
function addPart(tab: TabReading, band: BandDraft, name: PartName, part: Part): void {
  const known = band.parts[name];
  if (!known) band.parts[name] = part;
  else report(tab, part.at.row, part.at.column, known.value === part.value ? 'row-twice' : 'band-twice');
}
