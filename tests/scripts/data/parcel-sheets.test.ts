import { describe, expect, test } from 'vitest';
import type { Row } from '../../../scripts/data/csv';
import { readFreightIndexSheet } from '../../../scripts/data/freight-index-sheet';
import { readHeadHaulSheet } from '../../../scripts/data/head-haul-sheet';
import { withoutDoorTwins } from '../../../scripts/data/ozon-cards';
import {
  readParcelNote,
  readParcelSize,
  readTransit,
  readValueCap,
} from '../../../scripts/data/parcel-texts';
import { readSurchargeSheet } from '../../../scripts/data/rules-sheet';

describe('texts of the parcel sheet', () => {
  test('"less than" is exclusive, five standards are alternatives', () => {
    expect(readParcelSize('长+宽+高<200cm，最长边<105cm')).toEqual([{ maxSideMm: 1049, maxSumMm: 1999 }]);
    expect(readParcelSize('60*40*40cm')).toEqual([{ boxMm: [600, 400, 400] }]);
  });

  test.each([
    ['10-15', { min: 10, max: 15, working: false }],
    ['4-6wd', { min: 4, max: 6, working: true }],
    ['', null],
  ])('days %j', (text, days) => {
    expect(readTransit(text)).toEqual(days);
  });

  test.each([
    [() => readParcelSize('sum<=100'), 'sum<=100'],
    [() => readValueCap('EUR 1-100'), 'EUR 1-100'],
    [() => readTransit('about 10'), 'about 10'],
    [() => readParcelNote('price of last year'), 'price of last year'],
  ])('a text that nobody has read stops the generator', (read, text) => {
    expect(read).toThrow(text);
  });
});

const ozon = (service: string, more: Row = {}): Row => ({
  channel_id: service,
  carrier: 'UNI',
  service: `Ozon rFBS ${service}`,
  product_group: 'Small',
  fixed_fee_cny: '16',
  ...more,
});

describe('pickup and door', () => {
  test('two rows at one price are one service', () => {
    expect(withoutDoorTwins([ozon('Express pickup'), ozon('Express door')])).toEqual([
      ozon('Express pickup'),
    ]);
  });

  test.each([
    ['two prices', [ozon('Express pickup'), ozon('Express door', { fixed_fee_cny: '17' })], /differ/],
    ['a pickup alone', [ozon('Express pickup')], /differ/],
    ['a door alone', [ozon('Express door')], /without pickup/],
    ['an unknown group', [ozon('Express pickup', { product_group: 'Huge' })], /Huge/],
    ['an unknown tier', [ozon('Rocket pickup')], /Rocket/],
  ] as [string, Row[], RegExp][])('%s stops the generator', (_, rows, message) => {
    expect(() => withoutDoorTwins(rows)).toThrow(message);
  });
});

test('a channel of head-haul that is missing or new stops the generator', () => {
  expect(() => readHeadHaulSheet([], [])).toThrow(/no rows for channel: US_SEA_MATSON_EXPRESS/);
  expect(() => readHeadHaulSheet([{ channel: 'MARS_SEA' }], [])).toThrow(/unknown channel: MARS_SEA/);
});

test('a surcharge that is missing or new stops the generator', () => {
  expect(() => readSurchargeSheet([])).toThrow(/no row: DHL Express CN/);
});

describe('freight indices', () => {
  const row = (date: string): Row => ({
    lane: 'FBX01 Asia-USWC',
    unit: 'USD/FEU',
    value: '2295',
    date,
    source: 'baltic',
  });

  test.each([
    ['2025-09 (wk38)', { period: '2025-09', week: 38 }],
    ['2025-11 (inferred)', { period: '2025-11', inferred: true }],
    ['2024-03-19', { period: '2024-03-19' }],
  ])('%s', (date, expected) => {
    expect(readFreightIndexSheet([row(date)])[0]).toMatchObject(expected);
  });

  test.each(['last week', '2025', ''])('a date of %j stops the generator', (date) => {
    expect(() => readFreightIndexSheet([row(date)])).toThrow(/unknown date/);
  });
});
