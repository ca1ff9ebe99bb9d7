import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../scripts/sandbox/drive/driver';
import { DRAFT_TEXT } from '../../../scripts/sandbox/pages/editors';
import {
  editorText,
  editorUrl,
  insert,
  openEditor,
  openPanelOver,
  rowsOf,
  sent,
  TEXTS,
} from '../support/editors';
import type { Session } from '../support/session';

/** Puts the caret behind "Hello Ana". */
const placeCaret = (tab: Tab) =>
  tab.read((at) => {
    const root = document.querySelector('reply-box')?.shadowRoot ?? document;
    const field = root.querySelector<HTMLTextAreaElement>('.target');
    field?.focus();
    if (field?.setSelectionRange) field.setSelectionRange(at, at);
    else if (field?.firstChild) getSelection()?.collapse(field.firstChild, at);
  }, 'Hello Ana'.length);

/** Editors of the browser's own and a field that React controls, in any browser. */
export function insertScenarios(session: () => Session): void {
  describe.each(['textarea', 'input', 'contenteditable', 'react', 'shadow'] as const)('%s', (kind) => {
    it.each(TEXTS)('takes %s at the caret, once, and gives it back on undo', async (_, text) => {
      const { driver } = session();
      const tab = await openEditor(driver, kind, DRAFT_TEXT);
      await placeCaret(tab);
      const panel = await openPanelOver(driver, tab, editorUrl(kind));
      expect(await insert(panel, text)).toEqual({ inserted: true });
      const wanted = kind === 'input' ? text.replace(/\n+/g, ' ') : text;
      expect(rowsOf(await editorText(tab))).toEqual(rowsOf(`Hello Ana${wanted}, best regards`));
      expect(await sent(tab)).toBe(0);
      await tab.read(() => document.execCommand('undo'), null);
      expect(await editorText(tab)).toBe(DRAFT_TEXT);
      await tab.close();
    });
  });

  it('says that a page refused and leaves it as it was', async () => {
    const { driver } = session();
    const tab = await openEditor(driver, 'refuses', DRAFT_TEXT);
    await placeCaret(tab);
    const panel = await openPanelOver(driver, tab, editorUrl('refuses'));
    const refused = { inserted: false, reason: { code: 'insert-refused' } };
    expect(await insert(panel, ' one\ntwo')).toEqual(refused);
    expect(await editorText(tab)).toBe(DRAFT_TEXT);
    await tab.close();
  });
}
