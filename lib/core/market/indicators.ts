import type { InputId, MarketInput, MarketInputs } from './inputs';

export const PARTS = ['capacity', 'growth', 'willingness'] as const;
export type PartId = (typeof PARTS)[number];

/** The eight indicators by part, each with the figures it is made of. */
export const INDICATORS = {
  consumption: { part: 'capacity', inputs: ['consumption'], log: true },
  onlineBuyers: { part: 'capacity', inputs: ['population', 'buyers'], log: true },
  onlinePurse: { part: 'capacity', inputs: ['consumption', 'buyers'], log: true },
  buyersChange: { part: 'growth', inputs: ['buyersChange'], log: false },
  internetChange: { part: 'growth', inputs: ['internetChange'], log: false },
  gdpGrowth: { part: 'growth', inputs: ['gdpGrowth'], log: false },
  buyers: { part: 'willingness', inputs: ['buyers'], log: false },
  account: { part: 'willingness', inputs: ['account'], log: false },
} as const satisfies Record<string, { part: PartId; inputs: readonly InputId[]; log: boolean }>;
export type IndicatorId = keyof typeof INDICATORS;
export const INDICATOR_IDS = Object.keys(INDICATORS) as IndicatorId[];

/** One indicator of one market in its own unit: US dollars, people, percent, points or percent a year. */
export interface Indicator {
  id: IndicatorId;
  part: PartId;
  value: number | null;
  /** Position between the 2nd (0) and 98th percentile (1) of the scored markets, of the logarithm where `log`. */
  position: number | null;
  log: boolean;
  origin: MarketInput['origin'];
  /** Of the oldest figure in it; null for the seller's own. */
  year: number | null;
  /** Figures it is made of. */
  inputs: readonly InputId[];
}

/** The indicators of one market, not yet placed among the others. */
export function indicatorsOf(inputs: MarketInputs): Indicator[] {
  return INDICATOR_IDS.map((id) => {
    const { part, log, inputs: names } = INDICATORS[id];
    const used = names.map((name) => inputs[name]);
    const value = product(id, used);
    const years = used.map(({ year }) => year).filter((year) => year !== null);
    return {
      id,
      part,
      value,
      position: null,
      log,
      origin: value === null ? 'missing' : weakest(used),
      year: value === null || years.length === 0 ? null : Math.min(...years),
      inputs: names,
    };
  });
}

/** What percentiles are taken of; null too where there is no logarithm. */
export function measure({ value, log }: Pick<Indicator, 'value' | 'log'>): number | null {
  if (value === null || !log) return value;
  return value > 0 ? Math.log10(value) : null;
}

function product(id: IndicatorId, used: readonly MarketInput[]): number | null {
  const [first, second] = used.map(({ value }) => value);
  if (first === null || first === undefined) return null;
  if (id !== 'onlineBuyers' && id !== 'onlinePurse') return first;
  return second === null || second === undefined ? null : (first * second) / 100;
}

function weakest(used: readonly MarketInput[]): MarketInput['origin'] {
  const origins = used.map(({ origin }) => origin);
  return (['missing', 'yours', 'assumed'] as const).find((one) => origins.includes(one)) ?? 'table';
}
