import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VALUE_PARTS } from '../../../lib/core/landed';
import { LANDED_REMARKS } from '../../../lib/core/landed/remark-codes';
import { shippedDuty } from '../../../lib/data';

const folder = join(import.meta.dirname, '../../../lib/core/landed');

/** Codes written down in the engine; `landed-${part}` and `landed-rule-${status}` are put together there. */
function written(): string[] {
  return readdirSync(folder)
    .filter((name) => name !== 'remark-codes.ts')
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/['`](landed-[a-z0-9-]+)['`]/g)])
    .map(([, code]) => code ?? '');
}

test('the table of remarks is what the engine and the regimes make', () => {
  const made = new Set([
    ...written(),
    ...VALUE_PARTS.filter((part) => part !== 'insurance').map((part) => `landed-${part}`),
    ...['unverified', 'uncertain', 'old', 'low', 'gap'].map((status) => `landed-rule-${status}`),
    ...shippedDuty.regimes.flatMap(({ remarks = [] }) => remarks),
  ]);
  expect([...made].sort()).toEqual(Object.keys(LANDED_REMARKS).sort());
});
