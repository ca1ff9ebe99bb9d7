import { describe, expect, it } from 'vitest';
import type { ListingMark, ListingMarks } from '../../../lib/messages/views';
import type { ChromiumTab } from '../../../scripts/sandbox/drive/chromium';
import { until } from '../../../scripts/sandbox/drive/driver';
import { seeChip } from '../../../scripts/sandbox/drive/panel';
import { sandboxRfqs } from '../../../scripts/sandbox/rfqs';
import { startSession } from '../support/session';
import { SEARCHES } from '../support/shops';

interface ExtensionApi {
  chrome: {
    tabs: {
      query(filter: { active: boolean }): Promise<{ id: number }[]>;
      sendMessage(tabId: number, message: object): Promise<unknown>;
    };
  };
}

const session = startSession('chromium');
const RFQS = 'https://sourcing.alibaba.com/rfq/rfq_search_list.htm';

/** What the background does when marks are switched on. */
async function send(marks: ListingMark[], order: string[] | null = null): Promise<void> {
  const worker = await session().driver.worker();
  const command: { command: string } & ListingMarks = {
    command: 'marks.update',
    marks,
    theme: 'light',
    order,
  };
  await worker.evaluate(async (message) => {
    const { tabs } = (globalThis as unknown as ExtensionApi).chrome;
    const [active] = await tabs.query({ active: true });
    if (active) await tabs.sendMessage(active.id, message);
  }, command);
}

/** Sends until the page script is there to hear it. */
function sendUntilSeen(tab: ChromiumTab, marks: ListingMark[], order: string[] | null = null) {
  const attempt = async () => {
    await send(marks, order);
    return seen(tab);
  };
  return until('the page script', attempt, ({ length }) => length === marks.length);
}

const mark = (id: string, tone: ListingMark['tone'] = 'good'): ListingMark => ({
  id,
  text: `mark of ${id}`,
  tone,
  title: `Sentence about ${id}`,
});

/** Marks as the debugger sees them in our closed root: id, spoken text, and place on the page. */
async function seen(tab: ChromiumTab): Promise<{ id: string; label: string; x: number; y: number }[]> {
  const debug = await tab.page.context().newCDPSession(tab.page);
  await debug.send('DOM.enable');
  const { nodes } = await debug.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const found = [];
  for (const { nodeId, attributes = [] } of nodes) {
    const value = (name: string) => attributes[attributes.indexOf(name) + 1] ?? '';
    if (!attributes.includes('class') || value('class').split(' ')[0] !== 'mark') continue;
    // The page may take a mark away while it is being looked at.
    const box = await debug.send('DOM.getBoxModel', { nodeId }).catch(() => null);
    if (!box) continue;
    const { model } = box;
    found.push({
      id: value('data-id'),
      label: value('aria-label'),
      x: model.border[0] ?? 0,
      y: model.border[1] ?? 0,
    });
  }
  await debug.detach();
  return found;
}

const marksOf = (tab: ChromiumTab, count: number) =>
  until(
    `${count} marks`,
    () => seen(tab),
    (marks) => marks.length === count,
  );

describe('marks on a search page', () => {
  it.each([
    ['Amazon', SEARCHES.amazon, ['B0CRVSRC01', 'B0CRVSRC04']],
    ['AliExpress', SEARCHES.aliexpress, ['1005001000000101', '1005001000000104']],
    ['Alibaba.com', SEARCHES.alibaba, ['1600100200401', '1600100200404']],
  ])('%s: none until asked for, then on their cards, then gone', async (_, url, ids) => {
    const tab = await session().driver.open(url);
    // The page script has had its turn.
    await seeChip(tab);
    expect(await seen(tab)).toEqual([]);
    await sendUntilSeen(
      tab,
      ids.map((id) => mark(id)),
    );
    const [first, second] = await marksOf(tab, 2);
    expect([first?.id, second?.id]).toEqual(ids);
    expect(first?.label).toBe(`Sentence about ${ids[0]}`);
    const cards = await tab.page.evaluate(
      (wanted) =>
        wanted.map((id) => {
          const card = document.querySelector(
            `[data-asin="${id}"], a[href*="${id}.html?"], [data-ctrdot="${id}"]`,
          );
          const { x = 0, y = 0 } = card?.getBoundingClientRect() ?? {};
          return { x, y };
        }),
      ids,
    );
    for (const [index, shown] of [first, second].entries()) {
      expect(Math.abs((shown?.x ?? 0) - (cards[index]?.x ?? 0))).toBeLessThan(12);
      expect(Math.abs((shown?.y ?? 0) - (cards[index]?.y ?? 0))).toBeLessThan(12);
    }
    await send([]);
    expect(await marksOf(tab, 0)).toEqual([]);
    await tab.close();
  });

  it('does not stay for another page of the shop', async () => {
    const tab = await session().driver.open(SEARCHES.amazon);
    await sendUntilSeen(tab, [mark('B0CRVSRC01')]);
    await tab.page.evaluate(() => history.pushState({}, '', '/s?k=another'));
    expect(await marksOf(tab, 0)).toEqual([]);
    await tab.close();
  });
});

describe('a list of requests', () => {
  it('is marked and sorted in place, and put back', async () => {
    const tab = await session().driver.open(RFQS);
    const subjects = () => tab.page.locator('.brh-rfq-item__subject-link').allTextContents();
    const own = sandboxRfqs.map(({ subject }) => subject);
    const [a, b, c, d] = sandboxRfqs.map(({ id }) => id) as [string, string, string, string];
    await sendUntilSeen(tab, [mark(a), mark(d, 'poor')], [d, b]);
    const sorted = [d, b, a, c].map((id) => sandboxRfqs.find((rfq) => rfq.id === id)?.subject);
    expect(await subjects()).toEqual(sorted);
    await send([mark(a)], null);
    await marksOf(tab, 1);
    expect(await subjects()).toEqual(own);
    await tab.close();
  });
});
