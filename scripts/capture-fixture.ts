import { readFileSync, writeFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { extract } from '../lib/sites/registry';

// Writes the facts read from hand-made pages beside them, for a person to review before they are committed:
// npx tsx scripts/capture-fixture.ts tests/fixtures/sites/amazon/product/us-2024-form.html ...
const files = process.argv.slice(2);
if (files.length === 0 || files.some((file) => !file.endsWith('.html'))) {
  console.error('usage: npx tsx scripts/capture-fixture.ts FIXTURE.html ...');
  process.exit(2);
}
for (const file of files) {
  const base = file.replace(/\.html$/, '');
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  const facts = extract(document as unknown as Document, readFileSync(`${base}.url`, 'utf8').trim());
  writeFileSync(`${base}.json`, `${JSON.stringify(facts, null, 2)}\n`);
  console.error(
    `${base}.json: ${facts ? `${facts.kind}, missing ${facts.missing.join(', ') || 'nothing'}` : 'not a page we know'}`,
  );
}
