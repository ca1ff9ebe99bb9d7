import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCard, type RateCard } from '../../lib/core/rates';
import { rateCardSchema } from '../../lib/data/rate-card-schema';
import { readAliexpressSheet } from './aliexpress-sheet';
import { parseCsv, type Row } from './csv';
import { formatJson } from './format-json';
import { readFxSheet } from './fx-sheet';
import { readPostSheet } from './post-sheet';
import type { SheetResult } from './service-frame';
import { SOURCES } from './sources';

export interface Generated {
  /** Path below lib/data/generated -> text of the file. */
  files: Map<string, string>;
  /** What a person should read. */
  report: string[];
}

/** Makes every generated file from the published tables in `folder`. Throws on anything not understood. */
export function generate(folder: string): Generated {
  const read = (path: string): Row[] => parseCsv(readFileSync(join(folder, path), 'utf8'));
  const aliexpress = read('rates/aliexpress_standard_2026-04-26.csv');
  const post = read('rates/post_parcel_2026-04-23.csv');
  const sheets = [readAliexpressSheet(aliexpress), readPostSheet(post)];
  requireEveryRow(aliexpress, sheets[0]);
  requireEveryRow(post, sheets[1]);
  const fx = readFxSheet(read('fx_usd_2026-09-29.csv'));
  const cards = sheets.flatMap((sheet) => sheet.cards);
  const unmapped = sheets.flatMap((sheet) => sheet.unmapped);
  for (const card of cards) requireSound(card);
  for (const source of [...cards, ...fx].map((item) => item.source)) {
    if (!SOURCES[source]) throw new Error(`no description of the source ${source}`);
  }
  const files = new Map<string, string>();
  for (const card of cards) files.set(`rate-cards/${card.id}.json`, formatJson(card));
  files.set('fx.json', formatJson(fx));
  files.set('sources.json', formatJson(SOURCES));
  files.set('unmapped.json', formatJson(unmapped));
  const report = [
    ...cards.map(describe),
    ...new Set(
      unmapped.map((row) => `left out: ${row.service} ${row.name.zh} (${row.name.en}), ${row.reason}`),
    ),
    ...sheets.flatMap((sheet) => sheet.notices),
  ];
  return { files, report };
}

/** A row is a band of a country, a closed country, or in the list of those left out: none may vanish. */
function requireEveryRow(rows: readonly Row[], sheet: SheetResult | undefined): void {
  let found = sheet?.unmapped.length ?? 0;
  for (const service of sheet?.cards.flatMap((card) => card.services) ?? []) {
    for (const zone of service.zones) {
      const bands = service.bands.filter((band) => band.zone === zone.id).length;
      found += zone.countries.length * (zone.closed ? 1 : bands);
    }
  }
  if (found !== rows.length) throw new Error(`${rows.length} rows read, ${found} found in the output`);
}

function requireSound(card: RateCard): void {
  rateCardSchema.parse(card);
  const [problem] = checkCard(card);
  if (problem) throw new Error(`${card.id}: ${problem.code} ${JSON.stringify(problem.params)}`);
}

function describe(card: RateCard): string {
  const services = card.services.map((service) => {
    const countries = service.zones.reduce((all, zone) => all + zone.countries.length, 0);
    return `${service.id} ${countries} countries in ${service.zones.length} zones, ${service.bands.length} bands`;
  });
  return `${card.id}: ${services.join('; ')}`;
}
