import 'fake-indexeddb/auto';
import fc from 'fast-check';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  productCsv,
  readProductCsv,
  valuesToSave,
} from '../../../../components/options/products/product-csv';
import { productDraft, readProduct } from '../../../../components/options/products/product-draft';
import { typedMoney } from '../../../../components/options/products/product-values';
import { database, type ProductRecord } from '../../../../lib/storage/database';
import { saveProducts } from '../../../../lib/storage/product-batch';
import { listProducts, saveProduct } from '../../../../lib/storage/products';

beforeEach(async () => {
  await database.products.clear();
});

const LAMP = { site: 'amazon', productId: 'B0LAMP', title: 'Lamp' } as const;

async function remembered(values: Parameters<typeof saveProduct>[1] = {}): Promise<ProductRecord> {
  await saveProduct(LAMP, values);
  const [record] = await listProducts();
  if (!record) throw new Error('nothing was remembered');
  return record;
}

describe('an amount with its currency', () => {
  it.each([
    ['12.50 CNY', 'CNY', { amount: '12.50', currency: 'CNY' }],
    ['80', 'CNY', { amount: '80.00', currency: 'CNY' }],
    ['9,99 EUR', 'CNY', { amount: '9.99', currency: 'EUR' }],
    ['US$ 12', null, { amount: '12.00', currency: 'USD' }],
    ['1,200 JPY', null, { amount: '1200', currency: 'JPY' }],
    ['0', 'CNY', { amount: '0.00', currency: 'CNY' }],
  ])('%j is read', (typed, currency, value) => expect(typedMoney(typed, currency)).toEqual({ value }));

  it.each([
    ['12.50', null, 'currency'],
    ['-3 USD', null, 'amount'],
    ['cheap', 'CNY', 'amount'],
  ])('%j is not', (typed, currency, code) =>
    expect(typedMoney(typed, currency)).toEqual({ problem: { code } }),
  );
});

describe('products as CSV', () => {
  it('come back as they went out', async () => {
    const values = {
      cost: { amount: '31.50', currency: 'CNY' },
      hs: '940540',
      rebate: '13',
      monthlyPieces: 1200,
      category: 'Home, Kitchen',
      grams: 1260,
      mm: [215, 120, 60] as [number, number, number],
      markets: { US: { price: { amount: '24.99', currency: 'USD' }, duty: '6.5', service: 'a/b' } },
    };
    const lamp = await remembered(values);
    const { changes, errors, ignored } = readProductCsv(productCsv([lamp], ['DE']));
    expect([errors, ignored]).toEqual([[], []]);
    const [change] = changes;
    if (!change) throw new Error('no row');
    expect(change).toMatchObject({ row: 2, site: 'amazon', productId: 'B0LAMP', title: 'Lamp' });
    // The service is not in the file and stays.
    expect(valuesToSave(change, lamp)).toEqual(values);
  });

  it('takes Chinese headings, Excel in German, and a dash for nothing', async () => {
    const lamp = await remembered({ hs: '940540', monthlyPieces: 5 });
    const { changes, errors } = readProductCsv(
      '平台;商品编号;成本;海关编码;关税_de\namazon;B0LAMP;12,5;-;3,7 %\n',
    );
    expect(errors).toEqual([]);
    const [change] = changes;
    expect(change && valuesToSave(change, lamp)).toEqual({
      cost: { amount: '12.50', currency: 'CNY' },
      hs: null,
      markets: { DE: { price: null, duty: '3.7', service: null } },
    });
  });

  it('tells every bad cell and leaves its row out', () => {
    const text = [
      'site,product_id,cost,hs,price_US,duty_US,monthly_pieces,weight,colour',
      'amazon,B1,free,94,12.99,x,0,0.3,red',
      'ebay,B2,,,,,,,',
      'amazon,,,,,,,,',
      'amazon,B3,5,,,,,,',
      'amazon,B3,6,,,,,,',
      ',,,,,,,,',
    ].join('\n');
    const { changes, errors, ignored } = readProductCsv(text);
    expect(changes.map(({ row, productId }) => [row, productId])).toEqual([[5, 'B3']]);
    expect(ignored).toEqual(['colour']);
    expect(errors.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      '2 cost amount',
      '2 hs hs',
      '2 price_US currency',
      '2 duty_US percent',
      '2 monthly_pieces whole',
      '2 weight weight',
      '3 site site',
      '4 product_id id',
      '6 product_id twice',
    ]);
  });

  it('says which column is missing, and that a file is too long', () => {
    expect(readProductCsv('title\nLamp').errors.map(({ column, code }) => [column, code])).toEqual([
      ['site', 'column'],
      ['product_id', 'column'],
    ]);
    const long = readProductCsv(`site,product_id\n${'amazon,B1\n'.repeat(20_001)}`);
    expect([long.changes, long.errors.at(-1)?.code]).toEqual([[], 'rows']);
  });

  it('never holds a cell that a spreadsheet would run', async () => {
    const lamp = await remembered();
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
        const csv = productCsv([{ ...lamp, title: sign + rest, category: sign + rest }], []);
        const rows = Papa.parse<string[]>(csv.slice(1)).data;
        for (const cell of rows[1] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('many products saved at once', () => {
  it('are put back as they were', async () => {
    const before = await remembered({ hs: '940540' });
    const back = await saveProducts([
      { product: LAMP, values: { hs: '1111' } },
      { product: { site: 'alibaba', productId: '16', title: 'Bag' }, values: { monthlyPieces: 3 } },
    ]);
    expect((await listProducts()).map(({ title, hs }) => [title, hs]).sort()).toEqual([
      ['Bag', null],
      ['Lamp', '1111'],
    ]);
    await back();
    expect(await listProducts()).toEqual([before]);
  });
});

describe('a product in the form', () => {
  it('comes back unchanged, and gets a market only when something is typed for it', async () => {
    const lamp = await remembered({
      cost: { amount: '31.50', currency: 'CNY' },
      markets: { US: { price: null, duty: '6.5', service: 'a/b' } },
    });
    const draft = productDraft(lamp, ['DE']);
    const read = readProduct(lamp, ['DE', 'US'], '13');
    expect(read(draft)).toEqual({
      value: {
        cost: lamp.cost,
        hs: null,
        rebate: null,
        monthlyPieces: null,
        category: null,
        markets: lamp.markets,
      },
    });
    expect(read({ ...draft, price_DE: '19,99 EUR' })).toMatchObject({
      value: { markets: { DE: { price: { amount: '19.99', currency: 'EUR' }, duty: null, service: null } } },
    });
  });

  it('tells each wrong field', async () => {
    const lamp = await remembered();
    const wrong = { cost: 'x', rebate: '14', monthlyPieces: '1.5', price_DE: '12', duty_DE: 'many' };
    const result = readProduct(lamp, ['DE'], '13')({ ...productDraft(lamp, ['DE']), ...wrong });
    const problems = 'problems' in result ? result.problems : {};
    expect(Object.entries(problems).map(([field, problem]) => [field, problem?.code])).toEqual([
      ['cost', 'amount'],
      ['rebate', 'rebate-above-vat'],
      ['monthlyPieces', 'whole'],
      ['price_DE', 'currency'],
      ['duty_DE', 'percent'],
    ]);
  });
});
