import type { Bloc, Figure, MarketFacts, TradeAgreement } from '../../lib/core/market';
import { cell, type Row } from './csv';
import { LANGUAGES_OF } from './market-languages';

/** Sources of the columns, as described in sources.ts. */
export const MARKET_SOURCES = {
  population: 'gapminder',
  gdpUsd: 'factbook',
  consumptionUsd: 'factbook',
  gdpGrowth: 'factbook',
  internet: 'factbook',
  internetBefore: 'gapminder',
  buyers: 'findex',
  buyersBefore: 'findex',
  account: 'findex',
  logistics: 'lpi',
  customs: 'lpi',
  cashOnDelivery: 'findex',
  everReturned: 'ipc2010',
  km: 'distances',
  blocs: 'memberships',
  agreements: 'memberships',
  languages: 'cldr',
} as const;

/** Turns the table of territories into facts. Throws for a cell that is no number or an agreement nobody has read. */
export function readMarketSheet(rows: readonly Row[]): MarketFacts[] {
  return rows.map((row) => ({
    country: cell(row, 'iso2'),
    population: fixed(row, 'population_2025', 2025),
    gdpUsd: dated(row, 'gdp_usd', 'gdp_year'),
    consumptionUsd: dated(row, 'household_consumption_usd', 'gdp_year'),
    gdpGrowth: fixed(row, 'gdp_growth_mean_2022_24_pct', 2024),
    internet: dated(row, 'internet_pct', 'internet_year'),
    internetBefore: fixed(row, 'internet_pct_2014', 2014),
    buyers: dated(row, 'online_buyers_pct', 'online_buyers_year'),
    buyersBefore: dated(row, 'online_buyers_pct_prev', 'online_buyers_prev_year'),
    account: dated(row, 'account_pct', 'account_year'),
    // The method changed between the two editions; the newer one where there is one.
    logistics: fixed(row, 'lpi_2023', 2023) ?? fixed(row, 'lpi_2018', 2018),
    customs: fixed(row, 'lpi_customs_2023', 2023),
    cashOnDelivery: cashOnDelivery(row),
    everReturned: fixed(row, 'return_rate_pct_ipc2010', 2010),
    km: { shenzhen: number(row, 'dist_km_shenzhen'), shanghai: number(row, 'dist_km_shanghai') },
    blocs: BLOC_COLUMNS.filter(([, column]) => cell(row, column) === '1').map(([bloc]) => bloc),
    agreements: readAgreements(cell(row, 'china_trade_agreement'), cell(row, 'iso2')),
    languages: LANGUAGES_OF[cell(row, 'iso2')] ?? [],
  }));
}

const BLOC_COLUMNS: readonly [Bloc, string][] = [
  ['eu', 'eu_member'],
  ['asean', 'asean'],
  ['rcep', 'rcep'],
];

/** Exactly 0 stands in 28 rich countries of the 2021 wave and nowhere else: the question was not put there. */
function cashOnDelivery(row: Row): Figure | null {
  const figure = dated(row, 'cash_on_delivery_pct_of_adults', 'online_buyers_year');
  return figure?.[0] === 0 && figure[1] === 2021 ? null : figure;
}

function number(row: Row, column: string): number {
  const text = cell(row, column);
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`${cell(row, 'iso2')} ${column}: not a number: ${text}`);
  return Number(text);
}

function fixed(row: Row, column: string, year: number): Figure | null {
  return cell(row, column) === '' ? null : [number(row, column), year];
}

function dated(row: Row, column: string, year: string): Figure | null {
  return cell(row, column) === '' ? null : [number(row, column), number(row, year)];
}

/** "FTA 2022; ACFTA; RCEP", "FTA listed (status unverified)". */
function readAgreements(text: string, country: string): TradeAgreement[] {
  if (text === '') return [];
  return text.split('; ').map((one) => {
    const match =
      /^(FTA|ACFTA|RCEP|CEPA|ECFA)(?: (?:signed |listed)?(\d{4})?)?( ?\(status unverified\))?$/.exec(one);
    if (!match?.[1]) throw new Error(`${country}: unknown agreement: ${one}`);
    const id = match[1].toLowerCase() as TradeAgreement['id'];
    return { id, year: match[2] ? Number(match[2]) : null, ...(match[3] && { unverified: true as const }) };
  });
}
