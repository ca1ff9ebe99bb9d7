import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

interface Finding {
  code: string;
  message: string;
  file?: string;
}

/** Run as a program: as a library it writes to stdout and leaves handles open. */
function lint(directory: string): { errors: Finding[]; warnings: Finding[] } {
  const args = [
    'node_modules/addons-linter/bin/addons-linter',
    directory,
    '--output',
    'json',
    '--self-hosted',
  ];
  try {
    return JSON.parse(
      execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    );
  } catch (error) {
    // Exit code 1 with findings on stdout.
    return JSON.parse(String((error as { stdout?: string }).stdout));
  }
}

it("Mozilla's linter finds no error in the Firefox build", () => {
  const { errors, warnings } = lint('.output/firefox-mv3');
  for (const { code, file } of warnings) console.log(`addons-linter warning: ${code} ${file ?? ''}`);
  expect(errors.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});
