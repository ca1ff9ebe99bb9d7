import type { CurveMode, FreightRate } from '../../../lib/core/curve';
import type { CountryCode, IsoDate } from '../../../lib/core/origin';
import { STANDARD_CONTAINERS } from '../../../lib/core/packing';
import { type Lane, laneSchema } from '../../../lib/storage/freight-schema';
import { readDays } from '../card-facts';
import type { Read } from '../form';
import { gramsText, orNull, type Typed, together, typedAmount, typedText } from '../typed-values';
import { readRate } from './lane-rate';

export const PRICED_BY = [
  'per-kg',
  'per-cbm',
  'per-container',
] as const satisfies readonly FreightRate['type'][];

/** A freight price as typed. */
export interface LaneDraft {
  name: string;
  mode: CurveMode;
  countries: CountryCode[];
  pricedBy: (typeof PRICED_BY)[number];
  currency: string;
  fixed: string;
  transitDays: string;
  quotedOn: string;
  source: string;
  /** From this weight on each kilogram costs so much; the first from 0. */
  breaks: { id: number; from: string; perKg: string }[];
  divisor: string;
  step: string;
  minimum: string;
  nextBreak: boolean;
  perCbm: string;
  kgPerCbm: string;
  minCbm: string;
  /** By container id. */
  containers: Record<string, string>;
}

/** How each mode is usually priced; what of it is a rule of the trade is filled in for the seller to see and change. */
const USUAL: Partial<Record<CurveMode, Partial<LaneDraft>>> = {
  air: { pricedBy: 'per-kg', divisor: '6000', nextBreak: true },
  express: { pricedBy: 'per-kg', divisor: '5000', nextBreak: false },
  lcl: { pricedBy: 'per-cbm', kgPerCbm: '1000', minCbm: '1' },
  fcl: { pricedBy: 'per-container' },
};

/** The draft for another mode: its usual way of pricing, with what was typed kept. */
export const withMode = (draft: LaneDraft, mode: CurveMode): LaneDraft => ({
  ...draft,
  mode,
  ...USUAL[mode],
});

export function newLane(currency: string, quotedOn: IsoDate): LaneDraft {
  const empty: LaneDraft = {
    name: '',
    mode: 'lcl',
    countries: [],
    pricedBy: 'per-cbm',
    currency,
    fixed: '',
    transitDays: '',
    quotedOn,
    source: '',
    breaks: [{ id: 0, from: '0', perKg: '' }],
    divisor: '',
    step: '',
    minimum: '',
    nextBreak: false,
    perCbm: '',
    kgPerCbm: '',
    minCbm: '',
    containers: Object.fromEntries(STANDARD_CONTAINERS.map(({ id }) => [id, ''])),
  };
  return withMode(empty, 'lcl');
}

export function laneDraft(lane: Lane): LaneDraft {
  const { rate, transitDays } = lane;
  const days = transitDays && [...new Set([transitDays.min, transitDays.max])].join('-');
  const base: LaneDraft = {
    ...newLane(rate.currency, lane.quotedOn),
    name: lane.name,
    mode: lane.mode,
    countries: lane.countries,
    pricedBy: rate.type,
    fixed: rate.fixed ?? '',
    transitDays: days ?? '',
    source: lane.source,
  };
  switch (rate.type) {
    case 'per-kg':
      return {
        ...base,
        breaks: rate.breaks.map(({ fromGrams, perKg }, id) => ({
          id,
          from: String(fromGrams / 1000),
          perKg,
        })),
        divisor: rate.divisor === null ? '' : String(rate.divisor),
        step: rate.stepGrams > 1 ? gramsText(rate.stepGrams) : '',
        minimum: rate.minGrams > 0 ? gramsText(rate.minGrams) : '',
        nextBreak: rate.nextBreakIfCheaper,
      };
    case 'per-cbm':
      return { ...base, perCbm: rate.rate, kgPerCbm: String(rate.kgPerCbm), minCbm: rate.minCbm };
    case 'per-container':
      return {
        ...base,
        containers: {
          ...base.containers,
          ...Object.fromEntries(rate.containers.map(({ container, price }) => [container.id, price])),
        },
      };
  }
}

function days(text: string): Typed<Lane['transitDays']> {
  const read = readDays(text);
  return read ? { value: read.days } : { problem: { code: 'days' } };
}

function day(text: string): Typed<IsoDate> {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? { value: text } : { problem: { code: 'date' } };
}

/** The lane, or what is wrong with each field. */
export function readLane(draft: LaneDraft): Read<LaneDraft, Lane> {
  const rate = readRate(draft);
  const head = together({
    name: typedText(draft.name),
    countries: draft.countries.length > 0 ? { value: draft.countries } : { problem: { code: 'country' } },
    fixed: orNull(draft.fixed, (text) => typedAmount(text, draft.currency)),
    transitDays: days(draft.transitDays),
    quotedOn: day(draft.quotedOn),
  });
  if ('problems' in head || 'problems' in rate) {
    return {
      problems: {
        ...('problems' in head ? head.problems : {}),
        ...('problems' in rate ? rate.problems : {}),
      },
    };
  }
  const { fixed, ...facts } = head.value;
  const parsed = laneSchema.safeParse({
    ...facts,
    mode: draft.mode,
    source: draft.source.trim(),
    rate: { ...rate.value, ...(fixed !== null && { fixed }) },
  });
  return parsed.success ? { value: parsed.data } : { problems: { name: { code: 'too-long' } } };
}
