import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumTab } from '../../../scripts/sandbox/drive/chromium';
import { byTestId, until } from '../../../scripts/sandbox/drive/driver';
import { DRAFT_TEXT, type EditorKind, LIBRARY_EDITORS } from '../../../scripts/sandbox/pages/editors';
import { framedEditorScenarios } from '../shared/framed-editors';
import {
  ask,
  editorText,
  editorUrl,
  insert,
  openEditor,
  openPanelOver,
  prepareEditors,
  routeEditors,
  rowsOf,
  seeOpenPanel,
  sent,
  TEXTS,
} from '../support/editors';
import { startSession } from '../support/session';

beforeAll(prepareEditors);
const session = startSession('chromium', { route: routeEditors });
framedEditorScenarios(session);

let open: ChromiumTab | null = null;

afterEach(async () => {
  await open?.close();
  open = null;
});

/** Where a person clicks to write. */
function fieldOf({ page }: ChromiumTab, kind: EditorKind) {
  if (kind === 'tinymce') return page.frameLocator('iframe.tox-edit-area__iframe').locator('.target');
  return page.locator(kind === 'draft' ? '.target [contenteditable]' : '.target').first();
}

/** Puts the caret behind "Hello Ana" by mouse and keyboard, as fast as a person: editors look at it now and then. */
async function placeCaret(tab: ChromiumTab, kind: EditorKind): Promise<void> {
  const { page } = tab;
  await fieldOf(tab, kind).click();
  await page.waitForTimeout(200);
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(200);
  for (const _ of 'Hello Ana') await page.keyboard.press('ArrowRight', { delay: 20 });
  await page.waitForTimeout(300);
}

async function openAtCaret(kind: EditorKind): Promise<ChromiumTab> {
  open = (await openEditor(session().driver, kind, DRAFT_TEXT)) as ChromiumTab;
  await placeCaret(open, kind);
  return open;
}

async function openWithPanel(kind: EditorKind) {
  const tab = await openAtCaret(kind);
  const panel = await openPanelOver(session().driver, tab, editorUrl(kind));
  // Loaded and in possession of the focus, as when a seller presses Insert in it.
  await until(
    'the panel to settle',
    () =>
      panel.read(
        (search) => document.hasFocus() && document.querySelector(search) !== null,
        byTestId('reply-search'),
      ),
    (settled) => settled,
  );
  return { tab, panel };
}

const KINDS: readonly EditorKind[] = [
  'textarea',
  'contenteditable',
  'pre',
  'react',
  'shadow',
  ...LIBRARY_EDITORS,
];

describe.each(KINDS)('%s', (kind) => {
  it.each(TEXTS)('takes %s at the caret, once, and gives it back on undo', async (_, text) => {
    const { tab, panel } = await openWithPanel(kind);
    expect(await insert(panel, text)).toEqual({ inserted: true });
    expect(rowsOf(await editorText(tab))).toEqual(rowsOf(`Hello Ana${text}, best regards`));
    expect(await sent(tab)).toBe(0);
    // The caret stands behind it: the seller goes on writing.
    await until(
      'the focus back in the page',
      () => panel.read(() => document.hasFocus(), null),
      (has) => !has,
    );
    await tab.page.keyboard.type('!');
    await until(
      'a sign typed behind it',
      () => editorText(tab),
      (now) => now.endsWith('!, best regards'),
    );
    for (let step = 0; step < 3 && (await editorText(tab)) !== DRAFT_TEXT; step += 1) {
      await tab.page.keyboard.press('Control+z');
      await tab.page.waitForTimeout(100);
    }
    expect(await editorText(tab)).toBe(DRAFT_TEXT);
  });
});

describe('blank lines', () => {
  it.each([
    'textarea',
    'pre',
    'react',
    'draft',
    'lexical',
    'slate',
    'prosemirror',
    'quill',
    'ckeditor',
  ] as const)('stay in %s', async (kind) => {
    const { tab, panel } = await openWithPanel(kind);
    expect(await insert(panel, ' one\n\nthree')).toEqual({ inserted: true });
    expect(await editorText(tab)).toBe('Hello Ana one\n\nthree, best regards');
  });
});

describe('a page that does not take it', () => {
  it.each([
    ['refuses', 'insert-refused'],
    ['reverts', 'insert-refused'],
    ['locked', 'insert-locked'],
  ] as const)('%s: stays as it was, says why, and the panel has the focus again', async (kind, code) => {
    open = (await openEditor(session().driver, kind, DRAFT_TEXT)) as ChromiumTab;
    await fieldOf(open, kind).click();
    const panel = await openPanelOver(session().driver, open, editorUrl(kind));
    expect(await insert(panel, ' one\ntwo')).toEqual({ inserted: false, reason: { code } });
    expect(await editorText(open)).toBe(DRAFT_TEXT);
    await until(
      'the focus in the panel',
      () => panel.read(() => document.hasFocus(), null),
      (has) => has,
    );
    expect(await sent(open)).toBe(0);
  });

  it('a field of one line gets blanks for line breaks', async () => {
    const { tab, panel } = await openWithPanel('input');
    expect(await insert(panel, ' one\ntwo')).toEqual({ inserted: true });
    expect(await editorText(tab)).toBe('Hello Ana one two, best regards');
  });
});

describe('filling in', () => {
  it('is heard by the page and sends nothing', async () => {
    open = (await openEditor(session().driver, 'react', DRAFT_TEXT)) as ChromiumTab;
    const panel = await openPanelOver(session().driver, open, editorUrl('react'));
    const fields = [
      { selector: 'textarea', index: 0, value: 'First\nSecond' },
      { selector: 'textarea', index: 1, value: 'none' },
    ];
    expect(await ask(panel, 'panel.fill', { fields })).toEqual([
      { filled: true, value: 'First\nSecond' },
      { filled: false, reason: { code: 'fill-no-field' } },
    ]);
    const heard = await open.read(() => document.querySelector('output')?.textContent, null);
    expect(heard).toBe('First\nSecond');
    expect(await sent(open)).toBe(0);
  });
});

describe('the shortcut of the replies', () => {
  it('opens the panel, and Escape gives the caret back', async () => {
    const tab = await openAtCaret('contenteditable');
    const worker = await session().driver.worker();
    // No protocol presses a browser's own key: what its command tells the page is told here.
    const command = `chrome.tabs.query({ url: '${editorUrl('contenteditable')}' }).then(([tab]) =>
      chrome.tabs.sendMessage(tab.id, { command: 'panel.open', tab: 'replies' }, { frameId: 0 }))`;
    await worker.evaluate(command);
    const panel = await seeOpenPanel(tab);
    await until(
      'the focus in the panel',
      () => panel.read(() => document.hasFocus(), null),
      (has) => has,
    );
    await panel.press('Escape');
    await until(
      'the panel to close',
      () => tab.panel(),
      (now) => now === null,
    );
    await tab.page.keyboard.type(' Maria');
    expect(await editorText(tab)).toBe('Hello Ana Maria, best regards');
  });
});
