import { guessBatchPlan, readProducts, resultCsv, rowCount, runBatch } from '../../lib/core/batch';
import { shippedFx } from '../../lib/data';
import { AS_OF, COUNTRIES, item, shipped } from './samples';

/** The list as a seller's file holds it, with a row of headings. */
function listOf(count: number): string[][] {
  const rows = Array.from({ length: count }, (_, index) => {
    const { quantity, grams, mm, goods } = item(index);
    const sides = mm ? mm.map(String) : ['', '', ''];
    return [
      `SKU-${index}`,
      String(grams),
      ...sides,
      goods.length > 0 ? '是' : '否',
      String(quantity),
      '9.9',
      '29.9',
    ];
  });
  return [['sku', '毛重(g)', '长(mm)', '宽(mm)', '高(mm)', '带电', '数量', 'cost USD', 'price USD'], ...rows];
}

export interface ListTimes {
  rows: number;
  priced: number;
  readMs: number;
  runMs: number;
  csvMs: number;
  /** Bytes: what the result holds, the most heap and the most memory of the process seen while it ran. */
  resultBytes: number;
  heapBytes: number;
  rssBytes: number;
}

/** A product list from its rows to the CSV of the result, as the worker of the options page does it. */
export function measureList(count: number): ListTimes {
  const list = listOf(count);
  const start = performance.now();
  const { products } = readProducts(list, guessBatchPlan(list), 'USD');
  const readMs = performance.now() - start;
  const context = { asOf: AS_OF, fx: shippedFx };
  const task = { products, countries: COUNTRIES, cards: shipped, currency: 'USD', context };
  let [heapBytes, rssBytes] = [0, 0];
  const look = () => {
    const { heapUsed, external, rss } = process.memoryUsage();
    heapBytes = Math.max(heapBytes, heapUsed + external);
    rssBytes = Math.max(rssBytes, rss);
  };
  const from = performance.now();
  const steps = runBatch(task);
  let step = steps.next();
  for (let asked = 0; !step.done; asked += 1) {
    // Asking for the memory takes time itself: not after every service.
    if (asked % 50 === 0) look();
    step = steps.next();
  }
  look();
  const runMs = performance.now() - from;
  const result = step.value;
  const views = Object.values(result).filter((part) => ArrayBuffer.isView(part));
  const writing = performance.now();
  const words = { name: ({ en }: { en: string }) => en, reason: ({ code }: { code: string }) => code };
  for (const part of resultCsv(result, products, words)) if (part.length === 0) throw new Error('empty part');
  return {
    rows: rowCount(result),
    priced: result.first.filter((service) => service >= 0).length,
    readMs,
    runMs,
    csvMs: performance.now() - writing,
    resultBytes: views.reduce((all, { byteLength }) => all + byteLength, 0),
    heapBytes,
    rssBytes,
  };
}
