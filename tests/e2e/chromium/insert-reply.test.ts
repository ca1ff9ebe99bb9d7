import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChromiumTab } from '../../../scripts/sandbox/drive/chromium';
import { byTestId, until } from '../../../scripts/sandbox/drive/driver';
import { seeChip, seeText } from '../../../scripts/sandbox/drive/panel';
import { DRAFT_TEXT } from '../../../scripts/sandbox/pages/editors';
import { editorText, editorUrl, openEditor, openPanelOver, routeEditors, sent } from '../support/editors';
import { startSession } from '../support/session';

const session = startSession('chromium', { route: routeEditors });
const THREAD = 'https://msg.aliexpress.com/im';

let open: ChromiumTab | null = null;

afterEach(async () => {
  await open?.close();
  open = null;
});

async function setExpanding(wanted: boolean): Promise<void> {
  const options = await session().driver.openExtension('options.html');
  await options.click('nav-replies');
  const isOn = () =>
    options.read((at) => document.querySelector<HTMLInputElement>(at)?.checked, byTestId('expand-codes'));
  const before = await until('the setting', isOn, (now) => now !== undefined);
  if (before !== wanted) await options.click('expand-codes');
  await until('the setting to hold', isOn, (now) => now === wanted);
  await options.close();
}

/** Types a code and a blank into the answer field of the thread. */
async function typeCode(code: string) {
  const tab = (await session().driver.open(THREAD)) as ChromiumTab;
  open = tab;
  await seeChip(tab);
  await tab.page.locator('.editor').click();
  await tab.page.keyboard.type(`;;${code} `, { delay: 20 });
  return { tab, written: () => tab.page.locator('.editor').innerText() };
}

describe('a typed code', () => {
  it('stays as typed until the seller switches codes on, then becomes the reply and nothing is sent', async () => {
    const off = await typeCode('thanks');
    expect((await off.written()).trim()).toBe(';;thanks');
    await off.tab.close();
    await setExpanding(true);
    const { tab, written } = await typeCode('thanks');
    const text = await until('the reply', written, (now) => /gracias/i.test(now));
    expect(text).not.toContain(';;');
    expect(await tab.read(() => document.querySelector<HTMLElement>('.send')?.dataset.sent, null)).toBe('0');
  });

  it('keeps one that stands for nothing, with its blank', async () => {
    await setExpanding(true);
    const { tab, written } = await typeCode('nosuchthing');
    await tab.page.keyboard.type('x');
    await until('what was typed', written, (now) => now.replace(/\u00a0/g, ' ') === ';;nosuchthing x');
  });

  it('that needs a value opens the replies instead and stays', async () => {
    await setExpanding(true);
    const { tab, written } = await typeCode('transit');
    await until(
      'the panel',
      () => tab.panel(),
      (panel) => panel !== null,
    );
    expect((await written()).trim()).toBe(';;transit');
  });
});

describe('Insert in the panel', () => {
  const frameOf = ({ page }: ChromiumTab) =>
    page.frames().find((one) => one.url().includes('/panel.html')) as Frame;

  async function insertThanks(kind: 'shadow' | 'refuses', caret: boolean) {
    const tab = (await openEditor(session().driver, kind, DRAFT_TEXT)) as ChromiumTab;
    open = tab;
    if (caret) await tab.page.locator('.target').click();
    const panel = await openPanelOver(session().driver, tab, editorUrl(kind));
    const frame = frameOf(tab);
    await frame.fill(byTestId('reply-search'), 'thanks');
    await frame.locator('[data-chosen][data-reply="thanks-in-thread"]').waitFor();
    await frame.locator(`${byTestId('reply-insert')}:enabled`).click();
    const text = await frame.inputValue(byTestId('reply-text'));
    return { tab, panel, text };
  }

  const said = (panel: Parameters<typeof seeText>[0], part: string) =>
    until(
      `the outcome to say ${part}`,
      () => seeText(panel, 'reply-outcome'),
      (now) => now.includes(part),
    );

  it('types into a field that only the inserter sees, inside a shadow root', async () => {
    const { tab, panel, text } = await insertThanks('shadow', true);
    await said(panel, 'Inserted');
    expect(await editorText(tab)).toContain(text);
    expect(await sent(tab)).toBe(0);
  });

  it('copies and says so where the page refuses', async () => {
    const { tab, panel, text } = await insertThanks('refuses', true);
    await said(panel, 'Copied instead');
    expect(await editorText(tab)).toBe(DRAFT_TEXT);
    await tab.close();
    open = (await openEditor(session().driver, 'textarea', DRAFT_TEXT)) as ChromiumTab;
    await open.page.locator('.target').click();
    await open.page.keyboard.press('Control+a');
    await open.page.keyboard.press('Control+v');
    expect(await editorText(open)).toBe(text);
  });

  it('copies and says so where nothing to type into was touched', async () => {
    const { panel } = await insertThanks('shadow', false);
    await said(panel, 'Copied instead');
  });
});
