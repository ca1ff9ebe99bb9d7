import { describe, expect, it } from 'vitest';
import { until } from '../../../scripts/sandbox/drive/driver';
import { seeChip, seePanel } from '../../../scripts/sandbox/drive/panel';
import { panelScenarios } from '../shared/panel';
import { startSession } from '../support/session';
import { LAMP } from '../support/shops';

const session = startSession('chromium');

panelScenarios(session);

describe('Alt+Shift+C', () => {
  it('opens and closes the panel, although Chromium gives that key to no extension', async () => {
    const tab = await session().driver.open(LAMP);
    await seeChip(tab);
    await tab.page.keyboard.press('Alt+Shift+C');
    await seePanel(tab);
    await tab.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tab.page.keyboard.press('Alt+Shift+C');
    expect(
      await until(
        'the panel to close',
        () => tab.panel(),
        (panel) => panel === null,
      ),
    ).toBeNull();
    await tab.close();
  });
});
