import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from './csv';
import { dutyPart } from './duty';
import { feePart } from './fees';
import { formatJson } from './format-json';
import { freightIndexPart } from './freight-index-sheet';
import { fxPart } from './fx-sheet';
import { marketPart } from './market';
import type { Part, ReadTable } from './part';
import { rateCardPart } from './rate-cards';
import { rulesPart } from './rules-sheet';
import { SOURCES } from './sources';

export interface Generated {
  /** Path below lib/data/generated -> text of the file. */
  files: Map<string, string>;
  /** What a person should read. */
  report: string[];
}

const PARTS: readonly ((read: ReadTable) => Part)[] = [
  rateCardPart,
  rulesPart,
  freightIndexPart,
  fxPart,
  feePart,
  dutyPart,
  marketPart,
];

/** Makes every generated file from the published tables in `folder`. Throws on anything not understood. */
export function generate(folder: string): Generated {
  const parts = PARTS.map((part) => part((path) => parseCsv(readFileSync(join(folder, path), 'utf8'))));
  for (const source of parts.flatMap((part) => part.sources)) {
    if (!SOURCES[source]) throw new Error(`no description of the source ${source}`);
  }
  const unmapped = parts.flatMap((part) => part.unmapped ?? []);
  const files = new Map<string, string>();
  for (const [path, value] of parts.flatMap((part) => [...part.files])) files.set(path, formatJson(value));
  files.set('sources.json', formatJson(SOURCES));
  files.set('unmapped.json', formatJson(unmapped));
  const left = unmapped.map(
    (row) => `left out: ${row.service} ${row.name.zh} (${row.name.en}), ${row.reason}`,
  );
  return { files, report: [...parts.flatMap((part) => part.report ?? []), ...new Set(left)] };
}
