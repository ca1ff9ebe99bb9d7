import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Generated, generate } from './generate';

const target = fileURLToPath(new URL('../../lib/data/generated/', import.meta.url));

function existing(): string[] {
  if (!existsSync(target)) return [];
  const entries = readdirSync(target, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(target.length).replaceAll('\\', '/'));
}

/** Names of files that differ from what the tables give, are absent, or come from no table. */
function differences({ files }: Generated): string[] {
  const here = existing();
  const stale = here.filter((path) => !files.has(path));
  const changed = [...files].filter(
    ([path, text]) => !here.includes(path) || readFileSync(join(target, path), 'utf8') !== text,
  );
  return [...stale, ...changed.map(([path]) => path)];
}

function save({ files }: Generated): void {
  for (const path of existing()) if (!files.has(path)) rmSync(join(target, path));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
}

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '../shared/data' },
    check: { type: 'boolean', default: false },
  },
});
if (!existsSync(values.from)) {
  console.error(`No such folder: ${values.from}. Name the folder of published tables with --from.`);
  process.exit(2);
}
const generated = generate(values.from);
if (values.check) {
  const different = differences(generated);
  for (const path of different) console.error(`lib/data/generated/${path} is not what the tables give`);
  if (different.length > 0) process.exit(1);
  console.log(`lib/data/generated: ${generated.files.size} files are what the tables give`);
} else {
  save(generated);
  for (const line of generated.report) console.log(line);
}
