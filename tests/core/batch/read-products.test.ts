import { describe, expect, it } from 'vitest';
import { type BatchPlan, guessBatchPlan, readProducts } from '../../../lib/core/batch';

function read(rows: string[][], more: Partial<BatchPlan> = {}, currency = 'USD') {
  return readProducts(rows, { ...guessBatchPlan(rows), ...more }, currency);
}

const grams = (cell: string, heading = 'weight', unit: BatchPlan['weightUnit'] = null) => {
  const { products, issues } = read(
    [
      ['sku', heading],
      ['A', cell],
    ],
    { weightUnit: unit },
  );
  return issues[0]?.code ?? products[0]?.grams;
};

describe('a product list', () => {
  it('is read in English', () => {
    const { products, issues } = read([
      ['SKU', 'Weight (kg)', 'Length (cm)', 'Width (cm)', 'Height (cm)', 'Goods', 'Qty', 'Cost CNY', 'Price'],
      ['LAMP-1', '0.3501', '20', '12.5', '6', 'battery, liquid', '2', '35.5', '$19.99'],
    ]);
    expect(issues).toEqual([]);
    expect(products).toEqual([
      {
        row: 2,
        label: 'LAMP-1',
        quantity: 2,
        // 350.1 g is 351 whole grams on a scale.
        grams: 351,
        mm: [200, 125, 60],
        goods: ['battery', 'liquid'],
        value: null,
        cost: { minor: 3550, currency: 'CNY' },
        price: { minor: 1999, currency: 'USD' },
      },
    ]);
  });

  it('is read in Chinese', () => {
    const { products, issues } = read([
      ['货号', '毛重(克)', '尺寸(cm)', '是否带电', '数量', '申报价值', '采购价(元)'],
      ['包-9', '420', '30*20*5', '是', '', 'US$5', '12'],
      ['包-10', '1,250', '300x200x50mm', '否', '3件', '€4.50', '¥8.8'],
    ]);
    expect(issues).toEqual([]);
    expect(
      products.map(({ grams: g, mm, goods, quantity, value, cost }) => [g, mm, goods, quantity, value, cost]),
    ).toEqual([
      [
        420,
        [300, 200, 50],
        ['battery'],
        1,
        { minor: 500, currency: 'USD' },
        { minor: 1200, currency: 'CNY' },
      ],
      [1250, [300, 200, 50], [], 3, { minor: 450, currency: 'EUR' }, { minor: 880, currency: 'CNY' }],
    ]);
  });

  it('keeps the row where there is no name, and skips empty rows', () => {
    const { products } = read([
      ['weight g', 'qty'],
      ['100', '1'],
      ['', ''],
      ['200', '1'],
    ]);
    expect(products.map(({ label, row }) => [label, row])).toEqual([
      ['#2', 2],
      ['#4', 4],
    ]);
  });
});

describe('a weight', () => {
  it.each([
    ['350', 'weight g', null, 350],
    ['350', 'weight', 'g', 350],
    ['0.35', 'weight', 'kg', 350],
    ['0,35', 'weight kg', null, 350],
    ['1,250', 'weight g', null, 1250],
    // 12 x 28.349523125 = 340.19, up.
    ['12 oz', 'weight g', null, 341],
    ['1 lb', 'weight', null, 454],
    ['0.35kg', 'weight g', null, 350],
    ['', 'weight g', null, null],
    ['350', 'weight', null, 'weight-unit'],
    ['0', 'weight g', null, 'weight-unreadable'],
    ['-5', 'weight g', null, 'weight-unreadable'],
    ['-5 kg', 'weight g', null, 'weight-unreadable'],
    ['NaN', 'weight g', null, 'weight-unreadable'],
    ['1e9', 'weight g', null, 'weight-unreadable'],
    ['=A1*2', 'weight g', null, 'weight-unreadable'],
    ['100-200 g', 'weight g', null, 'weight-unreadable'],
    ['100000000', 'weight g', null, 100_000_000],
    ['100000001', 'weight g', null, 'weight-absurd'],
    ['999999999999999999999', 'weight g', null, 'weight-absurd'],
  ] as const)('%j under %j', (cell, heading, unit, expected) => {
    expect(grams(cell, heading, unit)).toBe(expected);
  });
});

describe('what cannot be read', () => {
  const heads = ['sku', 'weight g', 'length cm', 'width cm', 'height cm', 'goods', 'qty', 'cost'];
  const row = (at: number, text: string) => {
    const cells = ['A', '100', '10', '10', '10', '', '1', '5'];
    cells[at] = text;
    return read([heads, cells]);
  };

  it.each([
    [1, 'abc', 'weight-unreadable', 'B'],
    [5, '外星人', 'goods-unknown', 'F'],
    [5, 'yes', 'goods-unknown', 'F'],
    [6, '0', 'quantity-unreadable', 'G'],
    [6, '1.5', 'quantity-unreadable', 'G'],
    [6, '-2', 'quantity-unreadable', 'G'],
    [6, '100001', 'quantity-unreadable', 'G'],
  ])('column %i, %j leaves the row out: %s', (at, text, code, column) => {
    const { products, issues } = row(at, text);
    expect(products).toEqual([]);
    expect(issues).toEqual([{ code, severity: 'error', row: 2, column, text }]);
  });

  it.each([
    [2, 'wide', 'size-unreadable', 'C'],
    [3, '-10', 'size-unreadable', 'D'],
    [4, '0', 'size-unreadable', 'E'],
    [4, '10001', 'size-unreadable', 'E'],
    [2, '', 'size-partial', 'D'],
    [7, 'cheap', 'amount-unreadable', 'H'],
    [7, '-5', 'amount-unreadable', 'H'],
    [7, '=1+1', 'amount-unreadable', 'H'],
    [7, '9'.repeat(13), 'amount-unreadable', 'H'],
  ])('column %i, %j is told and the rest counts: %s', (at, text, code, column) => {
    const { products, issues } = row(at, text);
    expect(issues.map((issue) => [issue.code, issue.severity, issue.column])).toEqual([
      [code, 'warning', column],
    ]);
    const unknown = at === 7 ? products[0]?.cost : products[0]?.mm;
    expect(unknown).toBeNull();
    expect(products[0]?.grams).toBe(100);
  });

  it('asks for the unit of a size', () => {
    const rows = [
      ['sku', 'weight g', 'size'],
      ['A', '100', '20x10x5'],
    ];
    expect(read(rows).issues.map(({ code }) => code)).toEqual(['size-unit']);
    expect(read(rows, { lengthUnit: 'in' }).products[0]?.mm).toEqual([508, 254, 127]);
  });

  it('tells a sku that comes twice, and prices both', () => {
    const { products, issues } = read([
      ['sku', 'weight g'],
      ['A', '1'],
      ['B', '1'],
      ['A', '2'],
    ]);
    expect(products.length).toBe(3);
    expect(issues.map(({ code, row: at, column }) => [code, at, column])).toEqual([['sku-twice', 4, 'A']]);
  });
});

describe('goods', () => {
  const goods = (cell: string, heading = 'goods') => {
    const { products, issues } = read([
      ['sku', 'weight g', heading],
      ['A', '1', cell],
    ]);
    return issues[0]?.code ?? products[0]?.goods;
  };

  it.each([
    ['普货', []],
    ['ordinary', []],
    ['/', []],
    ['内置锂电池', ['battery']],
    ['不带电', []],
    ['no battery', []],
    ['带电，带磁', ['battery', 'magnet']],
    ['带电 / 不含液体', ['battery']],
    ['Liquid and powder', ['liquid', 'powder']],
    ['fragile', 'goods-unknown'],
    ['battery, fragile', 'goods-unknown'],
  ])('%s', (cell, expected) => {
    expect(goods(cell)).toEqual(expected);
  });

  it.each([
    ['是', '是否带电', ['battery']],
    ['N', 'Battery', []],
    ['✓', '液体', ['liquid']],
    ['yes', 'goods', 'goods-unknown'],
  ])('%s under %s', (cell, heading, expected) => {
    expect(goods(cell, heading)).toEqual(expected);
  });
});

describe('an amount', () => {
  const cost = (cell: string, heading: string, currency = 'USD') =>
    read(
      [
        ['sku', 'weight g', heading],
        ['A', '1', cell],
      ],
      {},
      currency,
    ).products[0]?.cost;

  it.each([
    ['12.50', 'cost', { minor: 1250, currency: 'USD' }],
    ['12,50 €', 'cost', { minor: 1250, currency: 'EUR' }],
    ['1,234.56', 'cost eur', { minor: 123_456, currency: 'EUR' }],
    ['12.5', '采购价（元）', { minor: 1250, currency: 'CNY' }],
    ['12.5', 'cost_rmb', { minor: 1250, currency: 'CNY' }],
    ['12.345', 'cost', { minor: 1235, currency: 'USD' }],
    ['300', 'cost JPY', { minor: 300, currency: 'JPY' }],
    // "all" is no Albanian lek here.
    ['3', 'cost of all', { minor: 300, currency: 'USD' }],
    ['$3 - $5', 'cost', null],
    ['US$ 3.5', 'cost', { minor: 350, currency: 'USD' }],
    ['3.5 RMB', 'cost', { minor: 350, currency: 'CNY' }],
    ['=5', 'cost', null],
    ['(5)', 'cost', null],
    ['about 5', 'cost', null],
    // Yen or yuan: with dollars as the default nobody can tell.
    ['¥5', 'cost', null],
    ['¥5', '成本（元）', { minor: 500, currency: 'CNY' }],
  ])('%s under %s', (cell, heading, expected) => {
    expect(cost(cell, heading)).toEqual(expected);
  });
});
