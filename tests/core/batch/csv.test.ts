import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  csvCell,
  guessBatchPlan,
  RESULT_COLUMNS,
  readProducts,
  resultCsv,
  runBatch,
} from '../../../lib/core/batch';
import { compileCard } from '../../../lib/core/rates';
import { AS_OF, card, service } from '../rates/sample-card';

const words = {
  name: ({ en }: { en: string }) => en,
  reason: ({ code }: { code: string }) => `because ${code}`,
};

describe('a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    [12, '12'],
    [-3, '-3'],
    ['-12.50', '-12.50'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+1+1', "'+1+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    [' a ', '" a "'],
    ['', ''],
  ])('%j', (cell, written) => {
    // The apostrophe goes inside the quotes.
    expect(csvCell(cell)).toBe(written);
  });
});

describe('the result file', () => {
  const rows = [
    ['sku', 'weight g', 'cost CNY', 'price CNY'],
    ['=cmd|x', '200', '10', '50'],
    ['B, two', '9000', '', ''],
  ];
  const { products } = readProducts(rows, guessBatchPlan(rows), 'CNY');
  const priced = card([service({ transitDays: { min: 8, max: 12 } })]);
  const steps = runBatch({
    products,
    countries: ['DE', 'FR'],
    cards: [compileCard(priced)],
    currency: 'CNY',
    context: { asOf: AS_OF },
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const text = [...resultCsv(step.value, products, words)].join('');

  it('has a row for each product and country', () => {
    expect(text.startsWith('\ufeffrow,product,')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true });
    expect(data.length).toBe(4);
    // 50 x 0.2 + 10 = 20.00; left 50 - 10 - 20 = 20.00.
    expect(data[0]).toEqual({
      row: '2',
      product: "'=cmd|x",
      quantity: '1',
      country: 'DE',
      service: 'test/packet',
      service_name: 'Packet',
      price: '20.00',
      currency: 'CNY',
      price_is: 'exact',
      card_price: '20.00',
      card_currency: 'CNY',
      card_status: priced.status,
      parcels: '1',
      chargeable_g: '200',
      days_min: '8',
      days_max: '12',
      second_service: '',
      second_price: '',
      left_after_goods_and_freight: '20.00',
      reason: '',
      reason_text: '',
    });
    expect(data[1]).toMatchObject({
      country: 'FR',
      service: '',
      price: '',
      reason: 'no-country',
      reason_text: 'because no-country',
    });
    expect(data[2]).toMatchObject({ row: '3', product: 'B, two', reason: 'too-heavy' });
    expect(Object.keys(data[0] ?? {})).toEqual([...RESULT_COLUMNS]);
  });
});
