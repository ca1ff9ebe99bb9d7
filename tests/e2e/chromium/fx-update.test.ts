import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seeText } from '../../../scripts/sandbox/drive/panel';
import { fxUpdateScenario } from '../shared/fx-update';
import { askedFor } from '../shared/network';
import { builtExtension, startSession } from '../support/session';

const copies: string[] = [];

/** The build with the optional host permission already given: no protocol can press the browser's own dialog. */
async function grantedExtension(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'caravel-granted-'));
  copies.push(folder);
  await cp(builtExtension('chromium'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const { optional_host_permissions, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: optional_host_permissions }));
  return folder;
}

afterAll(() => Promise.all(copies.map((folder) => rm(folder, { recursive: true, force: true }))));

describe('exchange rates with the permission', () => {
  fxUpdateScenario(startSession('chromium', { extension: grantedExtension }));
});

describe('exchange rates without the permission', () => {
  const session = startSession('chromium');

  it('are the shipped ones, and a click asks the person before anything is requested', async () => {
    const { driver, sandbox } = session();
    const options = await driver.openExtension('options.html');
    await options.click('nav-fx');
    const shipped = await seeText(options, 'fx-date');
    await options.click('fx-update');
    // The question stands before the person; leaving it unanswered and starting over must change nothing.
    await options.reload();
    await options.click('nav-fx');
    expect(await seeText(options, 'fx-date')).toBe(shipped);
    expect(askedFor(sandbox.log)).toEqual([]);
    await options.close();
  });
});
