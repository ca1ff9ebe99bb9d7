import { describe, expect, test } from 'vitest';
import type { Row } from '../../../scripts/data/csv';
import { readMarketSheet } from '../../../scripts/data/market-sheet';

const COLUMNS =
  'iso2 dist_km_shenzhen dist_km_shanghai population_2025 gdp_usd gdp_year household_consumption_usd gdp_growth_mean_2022_24_pct internet_pct internet_year internet_pct_2014 online_buyers_pct online_buyers_year online_buyers_pct_prev online_buyers_prev_year account_pct account_year lpi_2023 lpi_customs_2023 lpi_2018 cash_on_delivery_pct_of_adults return_rate_pct_ipc2010 eu_member asean rcep china_trade_agreement'.split(
    ' ',
  );

const row = (cells: Record<string, string>): Row => ({
  ...Object.fromEntries(COLUMNS.map((name) => [name, ''])),
  iso2: 'KH',
  dist_km_shenzhen: '1500',
  dist_km_shanghai: '2700',
  ...cells,
});
const read = (cells: Record<string, string>) => readMarketSheet([row(cells)])[0];

describe('the table of territories', () => {
  test('an empty cell is unknown, never 0', () => {
    expect(read({})).toMatchObject({
      population: null,
      buyers: null,
      logistics: null,
      agreements: [],
      blocs: [],
    });
  });

  test('figures with their years; 0 is a figure', () => {
    const cells = { online_buyers_pct: '0', online_buyers_year: '2024', gdp_growth_mean_2022_24_pct: '-8.2' };
    expect(read(cells)).toMatchObject({ buyers: [0, 2024], gdpGrowth: [-8.2, 2024] });
  });

  test('the newer logistics index, else the older with its year', () => {
    expect(read({ lpi_2023: '3.1', lpi_2018: '2.9' })?.logistics).toEqual([3.1, 2023]);
    expect(read({ lpi_2018: '2.9' })?.logistics).toEqual([2.9, 2018]);
  });

  test('0 for cash on delivery in the wave of 2021 is a question not put', () => {
    const cash = (pct: string, year: string) =>
      read({ cash_on_delivery_pct_of_adults: pct, online_buyers_year: year })?.cashOnDelivery;
    expect(cash('0.0', '2021')).toBeNull();
    expect(cash('0.0', '2024')).toEqual([0, 2024]);
    expect(cash('0.03', '2021')).toEqual([0.03, 2021]);
  });

  test('agreements, blocs', () => {
    expect(read({ china_trade_agreement: 'FTA 2022; ACFTA; RCEP', asean: '1', rcep: '1' })).toMatchObject({
      agreements: [
        { id: 'fta', year: 2022 },
        { id: 'acfta', year: null },
        { id: 'rcep', year: null },
      ],
      blocs: ['asean', 'rcep'],
    });
    expect(read({ china_trade_agreement: 'FTA signed 2023 (status unverified)' })?.agreements).toEqual([
      { id: 'fta', year: 2023, unverified: true },
    ]);
    expect(read({ china_trade_agreement: 'FTA listed (status unverified)' })?.agreements).toEqual([
      { id: 'fta', year: null, unverified: true },
    ]);
  });

  test('what nobody has read yet stops the generator', () => {
    expect(() => read({ china_trade_agreement: 'Protocol 2027' })).toThrow(
      'KH: unknown agreement: Protocol 2027',
    );
    expect(() => read({ population_2025: 'many' })).toThrow('KH population_2025: not a number: many');
  });
});
