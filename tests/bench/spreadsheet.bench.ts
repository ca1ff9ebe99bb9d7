import { HyperFormula } from 'hyperformula';
import { emptyQuotes, type ParcelItem, planServices, rateMany } from '../../lib/core/rates';
import type { Measured } from './batch.bench';
import { AS_OF, columnsOf, shipped } from './samples';

const CARD = 'aliexpress-standard/general';
const COUNTRIES = ['DE', 'US', 'GB', 'FR', 'ES', 'BR', 'AU', 'JP', 'KR', 'PL'];

/** Nothing the service refuses, so that all three ways price every parcel. */
const plainItem = (index: number): ParcelItem => ({
  quantity: 1,
  grams: 20 + ((index * 137) % 1980),
  mm: null,
  goods: [],
});

/** The bands of one service to ten countries and a thousand parcels: the work all three ways of this file do. */
function work(products: number) {
  const columns = columnsOf(products, plainItem);
  const plans = COUNTRIES.map((country) => {
    const plan = planServices(shipped, { country }, { asOf: AS_OF }).find(({ id }) => id === CARD);
    if (!plan || plan.reason) throw new Error(`${CARD} does not go to ${country}`);
    return plan;
  });
  return { columns, plans };
}

/** As sellers do it: weights in one sheet, price bands in another, a lookup and a sum in every cell. */
export function measureSpreadsheet(products: number): Measured & { differences: number } {
  const { columns, plans } = work(products);
  const bands = plans.map(({ firstGrams, prices }) =>
    prices.map(({ rate, registration }, index) => [firstGrams[index] ?? 0, rate / 100, registration / 100]),
  );
  const sheets = Object.fromEntries(bands.map((rows, index) => [`Bands${index}`, rows]));
  const rows = Array.from({ length: products }, (_, at) => [
    columns.grams[at] ?? 0,
    ...plans.map((plan, index) => formula(at + 1, index, plan.prices.length, plan.lastGrams.at(-1) ?? 0)),
  ]);
  const start = performance.now();
  const engine = HyperFormula.buildFromSheets({ ...sheets, Quotes: rows }, { licenseKey: 'gpl-v3' });
  const values = engine.getSheetValues(engine.getSheetId('Quotes') ?? 0);
  const seconds = (performance.now() - start) / 1000;
  engine.destroy();
  return { quotes: products * plans.length, ...compared(values, products), seconds };
}

function formula(row: number, sheet: number, bands: number, most: number): string {
  const table = `Bands${sheet}!$A$1:$C$${bands}`;
  const look = (column: number) => `VLOOKUP($A${row},${table},${column},TRUE())`;
  return `=IF($A${row}>${most},-1,ROUND(${look(2)}*$A${row}/1000,2)+${look(3)})`;
}

/** How many cells differ from the engine's prices. */
function compared(values: unknown[][], products: number): { priced: number; differences: number } {
  const { columns, plans } = work(products);
  const out = emptyQuotes(products);
  let [priced, differences] = [0, 0];
  for (const [index, plan] of plans.entries()) {
    rateMany(plan, columns, out);
    for (let at = 0; at < products; at += 1) {
      if (out.outcome[at] !== 0) continue;
      priced += 1;
      const off = Math.round(Number(values[at]?.[index + 1]) * 100) - (out.price[at] ?? 0);
      if (off !== 0) differences += 1;
      // Exactly half a fen is not a binary fraction: there, and only there, a spreadsheet may be one fen low.
      if (off !== 0 && off !== -1) throw new Error(`the spreadsheet is ${off} fen off in row ${at + 1}`);
    }
  }
  return { priced, differences };
}

/** The same quotes by the engine's batch. */
export function measureSameWork(products: number, rounds: number): Measured {
  const { columns, plans } = work(products);
  const out = emptyQuotes(products);
  let priced = 0;
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (const plan of plans) {
      rateMany(plan, columns, out);
      for (let at = 0; at < products; at += 1) if (out.outcome[at] === 0) priced += 1;
    }
  }
  return { quotes: products * plans.length * rounds, priced, seconds: (performance.now() - start) / 1000 };
}

/** What is left when every rule is taken away: find the band, multiply, add. The limit of one core. */
export function measureBareLoop(products: number, rounds: number): Measured {
  const { columns, plans } = work(products);
  const tables = plans.map(({ lastGrams, prices }) => ({
    last: lastGrams,
    rate: Float64Array.from(prices, (price) => price.rate),
    fee: Float64Array.from(prices, (price) => price.registration),
  }));
  const out = new Float64Array(products);
  let priced = 0;
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (const { last, rate, fee } of tables) {
      for (let at = 0; at < products; at += 1) {
        const grams = columns.grams[at] ?? 0;
        let band = 0;
        while (band < last.length && grams > (last[band] ?? 0)) band += 1;
        out[at] = Math.round(((rate[band] ?? 0) * grams) / 1000) + (fee[band] ?? 0);
      }
      priced += products;
    }
  }
  return { quotes: products * plans.length * rounds, priced, seconds: (performance.now() - start) / 1000 };
}
