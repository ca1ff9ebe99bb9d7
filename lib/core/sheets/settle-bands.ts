import { currencyExponent } from '../currencies';
import type { Currency } from '../money';
import type { BandPrice, RateBand } from '../rates';
import type { BandDraft, CellRef, Part, PartName } from './draft';
import type { SheetIssueCode } from './issue';
import type { SheetPlan } from './plan';
import { roundTo } from './read-price';

/** A band with the cell it comes from. */
export interface PlacedBand {
  band: RateBand;
  at: CellRef;
}

export interface Complaint {
  code: SheetIssueCode;
  at: CellRef;
}

interface Settling {
  zone: string;
  plan: Pick<SheetPlan, 'include' | 'valueBasis'>;
  currency: Currency;
  complaints: Complaint[];
}

/** A draft with its final edges; `toGrams` null: open. */
interface Edges {
  draft: BandDraft;
  fromGrams: number;
  toGrams: number | null;
  include: 'upper' | 'lower';
}

/** The bands of one zone as the card holds them, by weight. A draft that lacks a part is left out with a complaint. */
export function settleBands(
  drafts: readonly BandDraft[],
  zone: string,
  plan: Pick<SheetPlan, 'include' | 'valueBasis'>,
  currency: Currency,
): { bands: PlacedBand[]; complaints: Complaint[] } {
  const settling: Settling = { zone, plan, currency, complaints: [] };
  const edges = placeEdges(drafts, settling);
  const flat = valuesAreFlat(edges, plan.valueBasis);
  const bands = edges.flatMap(({ draft, fromGrams, toGrams, include }): PlacedBand[] => {
    const price = priceOf(draft, flat, settling);
    if (!price) return [];
    const band = { zone, fromGrams, ...(toGrams === null ? {} : { toGrams }), include, price };
    return [{ band, at: draft.at }];
  });
  return { bands, complaints: settling.complaints };
}

function placeEdges(drafts: readonly BandDraft[], settling: Settling): Edges[] {
  const include = includeOf(drafts, settling.plan.include);
  const sorted = drafts
    .map((draft): Edges => {
      const { fromGrams, toGrams } = draft.range;
      return { draft, fromGrams, toGrams, include: draft.range.include ?? include };
    })
    .sort((a, b) => top(a) - top(b) || a.fromGrams - b.fromGrams);
  climbLadder(sorted);
  joinWholeUnits(sorted, settling);
  return sorted;
}

const top = ({ toGrams }: Edges) => toGrams ?? Number.POSITIVE_INFINITY;

/** The edge that undecided ranges include: as chosen, else as the zone's other rows say, else the upper one. */
function includeOf(drafts: readonly BandDraft[], chosen: SheetPlan['include']): 'upper' | 'lower' {
  if (chosen !== 'auto') return chosen;
  const ranges = drafts.flatMap(({ range }) => (range.kind === 'range' ? [range] : []));
  if (ranges.some((range) => range.include === 'upper')) return 'upper';
  const tops = new Set(ranges.filter((range) => range.include === null).map((range) => range.toGrams));
  // `21-100, 100+`: the open range takes its lower edge, so the one below leaves it.
  const lower = ranges.some(
    (range) => range.include === 'lower' && (range.toGrams !== null || tops.has(range.fromGrams)),
  );
  return lower ? 'lower' : 'upper';
}

/** A rung (`0.5`, `1`, `1.5`) starts where the one below it ends. */
function climbLadder(sorted: Edges[]): void {
  let below = 0;
  for (const edges of sorted) {
    if (edges.draft.range.kind === 'point') edges.fromGrams = below;
    if (edges.toGrams !== null) below = edges.toGrams;
  }
}

const UNITS = [1, 10, 100, 1000];

/**
 * `21-44, 45-70, 71-99, 100+`: sheets that weigh in whole units leave a hole of one unit between ranges, which no parcel
 * falls into once its weight is rounded up. The holes are closed downward.
 */
function joinWholeUnits(sorted: Edges[], settling: Settling): void {
  const ranges = sorted.filter(({ draft }) => draft.range.kind === 'range');
  const holes = ranges.slice(1).map((edges, index) => edges.fromGrams - top(ranges[index] as Edges));
  const [unit] = holes;
  const second = ranges[1];
  if (unit === undefined || second === undefined || !UNITS.includes(unit)) return;
  if (!holes.every((hole) => hole === unit)) return;
  for (const edges of ranges) {
    if (edges.fromGrams < unit) continue;
    edges.fromGrams -= unit;
    edges.include = 'upper';
  }
  settling.complaints.push({ code: 'bands-joined', at: second.draft.at });
}

/** Prices that rise from range to range are for the whole parcel; prices per kilogram fall or stay. */
function valuesAreFlat(edges: readonly Edges[], basis: SheetPlan['valueBasis']): boolean {
  if (basis !== 'auto') return basis === 'flat';
  const values = edges
    .filter(({ draft }) => draft.range.kind === 'range')
    .flatMap(({ draft }) => (draft.parts.value ? [Number(draft.parts.value.value)] : []));
  return (
    values.length >= 3 && values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0))
  );
}

function priceOf(draft: BandDraft, flat: boolean, settling: Settling): BandPrice | null {
  const { parts } = draft;
  const complain = (code: SheetIssueCode) => {
    settling.complaints.push({ code, at: draft.at });
    return null;
  };
  const amount = (name: PartName) => parts[name]?.value;
  const extras = {
    ...optional('registration', amount('registration')),
    ...optional('fixed', amount('fixed')),
    ...optional('minimum', amount('minimum')),
  };
  if (parts.first || parts.step) {
    if (!parts.first || !parts.step) return complain('step-missing');
    return firstStep(parts.first, parts.step, extras) ?? complain('first-weight-missing');
  }
  if (parts.perStep) return firstStep(parts.perStep, parts.perStep, extras);
  const asFlat = parts.flat ?? (draft.range.kind === 'point' || flat ? parts.value : undefined);
  if (asFlat && !parts.perKg) return flatPrice(asFlat, amount('registration'), amount('fixed'), settling);
  const rate = amount('perKg') ?? amount('value');
  return rate === undefined ? complain('price-missing') : { type: 'per-kg', perKg: rate, ...extras };
}

function flatPrice(
  part: Part,
  registration: string | undefined,
  fixed: string | undefined,
  settling: Settling,
): BandPrice {
  const value = roundTo(part.value, currencyExponent(settling.currency));
  if (value !== part.value) settling.complaints.push({ code: 'amount-rounded', at: part.at });
  // A flat price has one fee beside it; a second one is the same money under another name.
  return { type: 'flat', flat: value, ...optional('registration', registration ?? fixed) };
}

function firstStep(first: Part, step: Part, extras: object): BandPrice | null {
  if (first.grams === null || step.grams === null) return null;
  return {
    type: 'first-step',
    firstGrams: first.grams,
    first: first.value,
    stepGrams: step.grams,
    step: step.value,
    ...extras,
  };
}

const optional = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value });
