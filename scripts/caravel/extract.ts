import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import type { PageFacts } from '../../lib/core/facts';
import { extract, findAdapter } from '../../lib/sites/registry';
import { extractManifestSchema } from './extract-manifest-schema';
import { InputError } from './input-error';
import { parseInput, parseJson } from './parse-input';

/**
 * `extract --manifest FILE` prints one line `{file, facts}` for each page of a manifest (a JSON array or JSON lines of
 * `{file, url}`, paths relative to the manifest); `extract --url URL FILE` prints the facts of one saved page. Facts
 * are null where no adapter knows the page. Throws InputError for what the caller gave wrong.
 */
export async function extractCommand(args: string[]): Promise<void> {
  const [option, value, file] = args;
  if (option === '--manifest' && value && args.length === 2) return extractManifest(value);
  if (option === '--url' && value && file && args.length === 3) {
    if (!URL.canParse(value)) throw new InputError('--url', `not an address: ${value}`);
    process.stdout.write(`${JSON.stringify(await factsOf(file, value, 'FILE'), null, 2)}\n`);
    return;
  }
  throw new InputError('arguments', 'extract takes --manifest FILE, or --url URL FILE');
}

async function extractManifest(manifest: string): Promise<void> {
  const entries = parseInput(extractManifestSchema, rows(await read(manifest, '--manifest')));
  for (const [index, entry] of entries.entries()) {
    const facts = await factsOf(
      path.resolve(path.dirname(manifest), entry.file),
      entry.url,
      `[${index}].file`,
    );
    process.stdout.write(`${JSON.stringify({ file: entry.file, facts })}\n`);
  }
}

/** A JSON array, else one JSON value a line. */
function rows(text: string): unknown {
  if (/^\s*\[/.test(text)) return parseJson(text, '--manifest');
  const lines = text.split('\n');
  return lines.flatMap((line, index) =>
    line.trim() ? [parseJson(line, `--manifest line ${index + 1}`)] : [],
  );
}

/** Facts of one saved page; the file is only opened where an adapter knows its address. */
async function factsOf(file: string, url: string, field: string): Promise<PageFacts | null> {
  if (!findAdapter(url) || !/\.html?$/i.test(file)) return null;
  const { document } = parseHTML(await read(file, field));
  return extract(document as unknown as Document, url);
}

async function read(file: string, field: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new InputError(field, `cannot read ${file}`);
  }
}
