import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MARKET_REMARKS } from '../../../lib/core/market/remark-codes';

const folder = join(import.meta.dirname, '../../../lib/core/market');

/** Put together in the engine from an id. */
const MADE = [
  ...['home', 'small', 'population-unknown', 'part-missing'].map((reason) => `market-unscored-${reason}`),
  ...['mature', 'emerging'].map((subtype) => `market-i-${subtype}`),
  ...['service', 'warehouse'].map((kind) => `market-move-${kind}`),
  ...['shenzhen', 'shanghai'].map((from) => `market-mod-distance-${from}`),
  ...['vat', 'gst', 'vat-doubtful', 'gst-doubtful'].map((tax) => `market-mod-${tax}`),
  ...['logistics', 'customs'].map((index) => `market-mod-${index}-unknown`),
];

test('the table of remarks is what the engine makes', () => {
  const written = readdirSync(folder)
    .filter((name) => name !== 'remark-codes.ts')
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/['`](market-[a-z0-9-]+)['`]/g)])
    .map(([, code]) => code ?? '');
  expect([...new Set([...written, ...MADE])].sort()).toEqual(Object.keys(MARKET_REMARKS).sort());
});
