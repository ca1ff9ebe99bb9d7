import type { CountryCode } from '../origin';

/** A published figure and the year it speaks of. */
export type Figure = readonly [value: number, year: number];

/** Figures of a market that a table may hold, each null where nothing is published. */
export const FIGURES = [
  'population',
  'gdpUsd',
  'consumptionUsd',
  'gdpGrowth',
  'internet',
  'internetBefore',
  'buyers',
  'buyersBefore',
  'account',
  'logistics',
  'customs',
  'cashOnDelivery',
  'everReturned',
] as const;
export type FigureId = (typeof FIGURES)[number];

export const BLOCS = ['eu', 'asean', 'rcep'] as const;
export type Bloc = (typeof BLOCS)[number];

/** A trade agreement with China. `unverified`: listed, not confirmed to be in force. */
export interface TradeAgreement {
  id: 'fta' | 'acfta' | 'rcep' | 'cepa' | 'ecfa';
  year: number | null;
  unverified?: true;
}

/**
 * What is known of one market. Shares are percent: `internet` of the population, `buyers`, `account` and
 * `cashOnDelivery` of adults, `everReturned` of shoppers; `gdpGrowth` percent a year, mean of 2022-24; `logistics` and
 * `customs` indices from 1 to 5.
 */
export interface MarketFacts extends Readonly<Record<FigureId, Figure | null>> {
  country: CountryCode;
  /** Great circle to the capital, km. */
  km: { shenzhen: number; shanghai: number };
  blocs: readonly Bloc[];
  agreements: readonly TradeAgreement[];
  /** Languages (BCP 47) with the percent of the people who use each, the most used first. Empty: not known. */
  languages: readonly (readonly [language: string, percent: number])[];
}

/** All markets, and which source each column comes from (ids in sources.json). */
export interface MarketTable {
  sources: Readonly<Record<FigureId | 'km' | 'blocs' | 'agreements' | 'languages', string>>;
  markets: readonly MarketFacts[];
}
