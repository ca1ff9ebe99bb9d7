import type { CountryCode, Origin, Remark } from '../origin';
import type { Figure, FigureId, MarketFacts } from './facts';

/** The figures that indicators are made of, with the range in which a correction can be true. */
export const INPUTS = {
  /** People. */
  population: [1, 3e9],
  /** Household consumption, US dollars a year. */
  consumption: [1e5, 1e14],
  /** Adults who bought online in a year, percent. */
  buyers: [0, 100],
  /** Change of that share, points a year. */
  buyersChange: [-50, 50],
  /** Change of internet users since 2014, points a year. */
  internetChange: [-20, 20],
  /** Mean growth of the economy 2022-24, percent a year. */
  gdpGrowth: [-60, 60],
  /** Adults with an account, percent. */
  account: [0, 100],
} as const satisfies Record<string, readonly [min: number, max: number]>;
export type InputId = keyof typeof INPUTS;
export const INPUT_IDS = Object.keys(INPUTS) as InputId[];

/** A figure the seller knows better. */
export interface Correction {
  country: CountryCode;
  input: InputId;
  value: number;
}

/** `assumed`: 0.6 of the gross domestic product stands for an unknown consumption. */
export interface MarketInput {
  value: number | null;
  origin: Extract<Origin, 'table' | 'yours' | 'assumed' | 'missing'>;
  year: number | null;
  /** Column of the table it was read from, null for the seller's own. */
  figure: FigureId | null;
}

export type MarketInputs = Record<InputId, MarketInput>;

/** Share of consumption in the product where consumption is not published: about the world's mean. */
const CONSUMPTION_OF_GDP = 0.6;
const INTERNET_SINCE = 2014;
const NONE: MarketInput = { value: null, origin: 'missing', year: null, figure: null };

/** Says why a correction cannot be true, or null. */
export function correctionProblem({ country, input, value }: Correction): Remark | null {
  const [min, max] = INPUTS[input];
  if (value >= min && value <= max) return null;
  return { code: 'market-out-of-range', params: { country, input, value: String(value), min, max } };
}

/** The figures of one market, the seller's before the table's. Corrections out of range must be filtered out before. */
export function marketInputs(facts: MarketFacts, own: readonly Correction[] = []): MarketInputs {
  const inputs = fromTable(facts);
  for (const { country, input, value } of own) {
    if (country === facts.country) inputs[input] = { value, origin: 'yours', year: null, figure: null };
  }
  return inputs;
}

function fromTable(facts: MarketFacts): MarketInputs {
  const { consumptionUsd, gdpUsd, buyers, buyersBefore, internet, internetBefore } = facts;
  return {
    population: read(facts.population, 'population'),
    consumption: consumptionUsd
      ? read(consumptionUsd, 'consumptionUsd')
      : gdpUsd
        ? { value: CONSUMPTION_OF_GDP * gdpUsd[0], origin: 'assumed', year: gdpUsd[1], figure: 'gdpUsd' }
        : NONE,
    buyers: read(buyers, 'buyers'),
    buyersChange: changeOf(buyersBefore, buyers, 'buyers'),
    internetChange:
      internetBefore?.[1] === INTERNET_SINCE ? changeOf(internetBefore, internet, 'internet') : NONE,
    gdpGrowth: read(facts.gdpGrowth, 'gdpGrowth'),
    account: read(facts.account, 'account'),
  };
}

function read(figure: Figure | null, id: FigureId): MarketInput {
  return figure ? { value: figure[0], origin: 'table', year: figure[1], figure: id } : NONE;
}

/** Points a year between two surveys; nothing where they are of one year. */
function changeOf(before: Figure | null, after: Figure | null, id: FigureId): MarketInput {
  if (!before || !after || after[1] <= before[1]) return NONE;
  const value = (after[0] - before[0]) / (after[1] - before[1]);
  return { value, origin: 'table', year: after[1], figure: id };
}
