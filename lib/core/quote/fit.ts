import type { IsoDate, Remark } from '../origin';
import { RFQ_FIELDS, type RfqField } from '../rfq/rfq';

/** What is known of a request and of the seller. Null: unknown. */
export interface FitInput {
  /** How well the seller's best product matches, 0 to 1, from the search of the catalogue; null: no catalogue. */
  match: number | null;
  matchName: string | null;
  quantity: number | null;
  moq: number | null;
  quotesLeft: number | null;
  /** Until the request closes. */
  hoursLeft: number | null;
  /** Day by which the goods are wanted; null: not said. */
  deadline: IsoDate | null;
  today: IsoDate;
  /** How good the buyer's country is for the seller, 0 to 1; null: not rated. */
  market: number | null;
  country: string | null;
  /** The seller does not sell there. */
  excluded: boolean;
  /** Fields that the request states. */
  stated: readonly RfqField[] | null;
  /** Stars of the platform, 1 to 3. */
  stars: number | null;
  /** Since it was posted. */
  minutesOld: number | null;
  /** The seller's service score on the platform; null: not said. */
  serviceScore: number | null;
}

export const FIT_PARTS = ['match', 'quantity', 'places', 'time', 'market', 'completeness', 'stars'] as const;
export type FitCode = (typeof FIT_PARTS)[number];

export interface FitPart {
  code: FitCode;
  /** 0 to 100; null: not known, and left out of the mean. */
  points: number | null;
  weight: number;
  /** Why: `fit-<code>-…` with its figures. */
  reason: Remark;
}

export interface FitScore {
  /** Weighted mean of the known parts, 0 to 100; null where too little is known to rank by. */
  score: number | null;
  /** Percent of the whole weight that the score rests on. */
  coverage: number;
  /** Parts that are not known and left out, in their order. */
  unknown: FitCode[];
  parts: FitPart[];
  /** What rules the request out whatever the score. */
  stops: Remark[];
  /** What may stand in the way. */
  notes: Remark[];
}

/** Weights are the project's own judgement: what the seller makes counts most. They are settings. */
export const FIT_WEIGHTS: Readonly<Record<FitCode, number>> = {
  match: 35,
  quantity: 20,
  places: 10,
  time: 5,
  market: 15,
  completeness: 10,
  stars: 5,
};

/** A score may rest on the request alone: without products of the seller that is 40 of 100. */
const LEAST_COVERAGE = 30;
/** One figure is no score. */
const LEAST_PARTS = 2;

/** Worth quoting? A mean that can be taken apart: every part has its points, its weight and its reason. */
export function fitScore(
  input: FitInput,
  weights: Readonly<Record<FitCode, number>> = FIT_WEIGHTS,
): FitScore {
  const parts = [
    match(input),
    quantity(input),
    places(input),
    time(input),
    market(input),
    completeness(input),
    stars(input),
  ].map((part, index) => ({ ...part, weight: weights[FIT_PARTS[index] as FitCode] }));
  const known = parts.filter(({ points }) => points !== null);
  const weight = known.reduce((all, part) => all + part.weight, 0);
  const whole = parts.reduce((all, part) => all + part.weight, 0);
  const sum = known.reduce((all, { points, weight: own }) => all + (points ?? 0) * own, 0);
  const coverage = whole === 0 ? 0 : Math.round((weight / whole) * 100);
  const enough = weight > 0 && coverage >= LEAST_COVERAGE && known.length >= LEAST_PARTS;
  return {
    score: enough ? Math.round(sum / weight) : null,
    coverage,
    unknown: parts.flatMap(({ code, points }) => (points === null ? [code] : [])),
    parts,
    stops: stops(input),
    notes: early(input) && input.serviceScore === null ? [{ code: 'fit-early', params: EARLY }] : [],
  };
}

/** Requests of three stars are open at first only to suppliers of a good service score, as the platform writes. */
const EARLY = { hours: 6, least: 75 };

const early = ({ stars: count, minutesOld }: FitInput) =>
  count !== null && count >= 3 && minutesOld !== null && minutesOld < EARLY.hours * 60;

type Part = Omit<FitPart, 'weight'>;

const unknown = (code: FitCode): Part => ({ code, points: null, reason: { code: `fit-${code}-unknown` } });

function match({ match: share, matchName }: FitInput): Part {
  if (share === null) return unknown('match');
  const points = Math.round(Math.min(1, Math.max(0, share)) * 100);
  if (matchName === null || points === 0)
    return { code: 'match', points, reason: { code: 'fit-match-none' } };
  return {
    code: 'match',
    points,
    reason: { code: 'fit-match', params: { name: matchName, percent: points } },
  };
}

/** Full from the minimum order on; below it the part of it that is asked for. */
function quantity({ quantity: asked, moq }: FitInput): Part {
  if (asked === null || moq === null || moq <= 0) return unknown('quantity');
  const params = { quantity: asked, moq };
  if (asked >= moq) return { code: 'quantity', points: 100, reason: { code: 'fit-quantity', params } };
  return {
    code: 'quantity',
    points: Math.round((asked / moq) * 60),
    reason: { code: 'fit-quantity-low', params },
  };
}

/** Ten may quote: the fewer have, the better the place. */
function places({ quotesLeft }: FitInput): Part {
  if (quotesLeft === null) return unknown('places');
  const points = Math.min(100, Math.max(0, quotesLeft) * 10);
  const code = quotesLeft <= 0 ? 'fit-places-none' : 'fit-places';
  return { code: 'places', points, reason: { code, params: { left: Math.max(0, quotesLeft) } } };
}

/** Two days are enough for a good quotation. */
function time({ hoursLeft }: FitInput): Part {
  if (hoursLeft === null) return unknown('time');
  const hours = Math.max(0, Math.floor(hoursLeft));
  const points = Math.round(Math.min(1, hours / 48) * 100);
  return {
    code: 'time',
    points,
    reason: { code: hoursLeft <= 0 ? 'fit-time-past' : 'fit-time', params: { hours } },
  };
}

function market({ market: share, country }: FitInput): Part {
  if (share === null || country === null) return unknown('market');
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return { code: 'market', points: percent, reason: { code: 'fit-market', params: { country, percent } } };
}

/** The fields a price cannot do without count double. */
const KEY_FIELDS: readonly RfqField[] = ['product', 'quantity', 'material', 'size', 'destinationCountry'];

function completeness({ stated }: FitInput): Part {
  if (stated === null) return unknown('completeness');
  const weightOf = (field: RfqField) => (KEY_FIELDS.includes(field) ? 2 : 1);
  const sum = (fields: readonly RfqField[]) => fields.reduce((all, field) => all + weightOf(field), 0);
  const points = Math.round((sum([...new Set(stated)]) / sum(RFQ_FIELDS)) * 100);
  const params = { stated: new Set(stated).size, count: RFQ_FIELDS.length };
  return { code: 'completeness', points, reason: { code: 'fit-completeness', params } };
}

function stars({ stars: count }: FitInput): Part {
  if (count === null) return unknown('stars');
  const points = Math.round((Math.min(3, Math.max(0, count)) / 3) * 100);
  return { code: 'stars', points, reason: { code: 'fit-stars', params: { stars: count } } };
}

function stops(input: FitInput): Remark[] {
  const { quotesLeft, hoursLeft, excluded, country, quantity: asked, deadline, today } = input;
  return [
    ...(quotesLeft !== null && quotesLeft <= 0 ? [{ code: 'fit-places-none', params: { left: 0 } }] : []),
    ...(hoursLeft !== null && hoursLeft <= 0 ? [{ code: 'fit-time-past', params: { hours: 0 } }] : []),
    ...(deadline !== null && deadline < today
      ? [{ code: 'fit-deadline-past', params: { date: deadline } }]
      : []),
    ...(excluded ? [{ code: 'fit-country-excluded', params: { country: country ?? '' } }] : []),
    ...(early(input) && input.serviceScore !== null && input.serviceScore < EARLY.least
      ? [{ code: 'fit-early-closed', params: { ...EARLY, own: input.serviceScore } }]
      : []),
    ...(asked === 0 ? [{ code: 'quote-quantity-zero' }] : []),
  ];
}
