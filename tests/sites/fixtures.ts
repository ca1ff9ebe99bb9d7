import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import type { PageFacts } from '../../lib/core/facts';

export const FIXTURES = fileURLToPath(new URL('../fixtures/sites', import.meta.url));

/** A hand-made page: `<site>/<kind>/<name>.html`, its address in `.url`, the facts a person reviewed in `.json`. */
export interface Fixture {
  site: string;
  kind: string;
  name: string;
  /** Path without extension. */
  base: string;
}

/** Every fixture file's page, also those whose companions are missing. */
export function allFixtures(): Fixture[] {
  return listFiles().flatMap((file) => {
    const [site = '', kind = '', rest = ''] = file.split('/');
    const name = rest.replace(/\.html$/, '');
    return rest.endsWith('.html') ? [{ site, kind, name, base: path.join(FIXTURES, site, kind, name) }] : [];
  });
}

/** Paths of all files under the fixtures, relative, with forward slashes. */
export function listFiles(): string[] {
  return readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(FIXTURES, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
}

export function fixtureUrl({ base }: Fixture): string {
  return readFileSync(`${base}.url`, 'utf8').trim();
}

export function fixtureDocument({ base }: Fixture): Document {
  return parseHTML(readFileSync(`${base}.html`, 'utf8')).document as unknown as Document;
}

/** The reviewed facts; null where none were captured yet. */
export function fixtureFacts({ base }: Fixture): PageFacts | null {
  return existsSync(`${base}.json`) ? (JSON.parse(readFileSync(`${base}.json`, 'utf8')) as PageFacts) : null;
}
