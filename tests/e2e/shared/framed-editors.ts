import { describe, expect, it } from 'vitest';
import { until } from '../../../scripts/sandbox/drive/driver';
import { seeText } from '../../../scripts/sandbox/drive/panel';
import { editorUrl, insert, openPanelOver, sent } from '../support/editors';
import { setValue } from '../support/fields';
import type { Session } from '../support/session';

/** Editors in a frame of another origin, in any browser. */
export function framedEditorScenarios(session: () => Session): void {
  describe('a field in a frame of another origin', () => {
    /** Clicks into the field, then opens the panel over the page. */
    const openOver = async (kind: 'sibling' | 'foreign') => {
      const { driver } = session();
      const tab = await driver.open(editorUrl(kind));
      await tab.click('iframe');
      const inFrame = () => tab.read(() => document.activeElement?.localName ?? '', null);
      await until('the focus in the frame', inFrame, (name) => name === 'iframe');
      return { tab, panel: await openPanelOver(driver, tab, editorUrl(kind)) };
    };

    it('is typed into where the frame belongs to the marketplace', async () => {
      const { tab, panel } = await openOver('sibling');
      expect(await insert(panel, ' one\ntwo')).toEqual({ inserted: true });
      await tab.close();
    });

    it('is left alone where it belongs to somebody else: the text is copied and the reason said', async () => {
      const { tab, panel } = await openOver('foreign');
      const answer = await insert(panel, ' one\ntwo');
      expect(answer).toEqual({ inserted: false, reason: { code: 'insert-foreign' } });
      await setValue(panel, 'reply-search', 'thanks');
      await until(
        'the reply',
        () =>
          panel.read(
            () =>
              document.querySelector<HTMLElement>('[data-chosen]')?.dataset.reply === 'thanks-in-thread' &&
              document.querySelector<HTMLButtonElement>('#reply-insert')?.disabled === false,
            null,
          ),
        Boolean,
      );
      await panel.click('reply-insert');
      const said = await until(
        'what became of it',
        () => seeText(panel, 'reply-outcome'),
        (now) => now !== '',
      );
      expect(said).toMatch(/^The answer field belongs to another site .* Copied instead/);
      expect(await sent(tab)).toBe(0);
      await tab.close();
    });
  });
}
