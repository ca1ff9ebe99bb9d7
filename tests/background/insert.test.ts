import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { handlers } from '../../lib/background/handlers';
import { chooseFrame } from '../../lib/background/insert';
import { replyLibrary } from '../../lib/background/replies/library';
import { entryOf, finished } from '../../lib/background/reply-code';
import { saveSettings } from '../../lib/storage/settings';
import type { TestBrowser } from '../support/browser';
import { speakerFacts } from '../support/facts';
import { frame, openPanel, page, publish, startAfresh, tabs } from './session';

const { scripting } = browser as unknown as TestBrowser;

interface Injection {
  target: { tabId: number; allFrames?: boolean; frameIds?: number[] };
  files?: string[];
  args?: unknown[];
}

/** Plays a page with one frame whose inserter answers so; returns what it was asked. */
function playPage(probe: string, result: unknown) {
  const asked: Injection[] = [];
  scripting.executeScript = async (injection: unknown) => {
    const { files, target } = injection as Injection;
    asked.push(injection as Injection);
    if (files) return [{ frameId: 0 }];
    return [{ frameId: 0, result: target.allFrames ? probe : result }];
  };
  return asked;
}

beforeEach(async () => {
  await startAfresh();
  scripting.executeScript = async () => {
    throw new Error('no access');
  };
});

describe('which frame is typed into', () => {
  it.each([
    [
      'the page, whose editor was used last',
      [
        [0, 'last'],
        [3, 'last'],
      ],
      0,
    ],
    [
      'a frame that alone has one',
      [
        [0, 'none'],
        [3, 'last'],
      ],
      3,
    ],
    [
      'a frame of another origin, used after the page',
      [
        [0, 'foreign'],
        [3, 'none'],
        [4, 'last'],
      ],
      4,
    ],
    [
      'the only field of a frame of another origin, which forgot that it was used',
      [
        [0, 'foreign'],
        [3, 'none'],
        [4, 'only'],
      ],
      4,
    ],
    [
      'none of two such fields',
      [
        [0, 'foreign'],
        [3, 'only'],
        [4, 'only'],
      ],
      null,
    ],
    [
      'no field of a frame that was not used',
      [
        [0, 'none'],
        [4, 'only'],
      ],
      null,
    ],
    [
      'none of two that might be meant',
      [
        [0, 'foreign'],
        [3, 'last'],
        [4, 'last'],
      ],
      null,
    ],
    [
      'the only answer field, never used',
      [
        [0, 'only'],
        [3, 'last'],
      ],
      0,
    ],
    [
      'none where there is none',
      [
        [0, 'none'],
        [3, 'none'],
      ],
      null,
    ],
  ] as const)('%s', (_, probes, frameId) => {
    expect(chooseFrame(probes.map(([id, probe]) => ({ frameId: id, probe })))).toBe(frameId);
  });
});

describe('panel.insert', () => {
  it('is for the admitted panel only', async () => {
    await openPanel();
    const asked = playPage('last', { inserted: true, how: 'typed' });
    expect(await handlers['panel.insert']({ text: 'Hello' }, { ...frame, frameId: 5 })).toBeNull();
    expect(asked).toEqual([]);
    expect(await handlers['panel.insert']({ text: 'Hello' }, frame)).toEqual({ inserted: true });
    expect(asked.at(-1)).toMatchObject({
      target: { tabId: 7, frameIds: [0] },
      args: [{ text: 'Hello', replace: '' }],
    });
  });

  it.each([
    ['no editor', 'none', null, 'insert-no-editor'],
    ['a frame of another site', 'foreign', null, 'insert-foreign'],
    ['a refusal', 'last', { inserted: false, reason: 'insert-refused' }, 'insert-refused'],
    ['a page that went away', 'last', null, 'insert-refused'],
  ])('says why not: %s', async (_, probe, result, code) => {
    await openPanel();
    playPage(probe, result);
    expect(await handlers['panel.insert']({ text: 'Hello' }, frame)).toEqual({
      inserted: false,
      reason: { code },
    });
  });

  it('says that the browser does not let it in', async () => {
    await openPanel();
    const answer = await handlers['panel.insert']({ text: 'Hello' }, frame);
    expect(answer).toEqual({ inserted: false, reason: { code: 'insert-no-access' } });
  });
});

describe('panel.fill', () => {
  const fields = [
    { selector: 'input', index: 0, value: 'Desk lamp' },
    { selector: 'select', index: 0, value: 'FOB' },
  ];

  it('tells what became of each field', async () => {
    await openPanel();
    playPage('none', [
      { filled: true, value: 'Desk lamp' },
      { filled: false, reason: 'fill-no-option' },
    ]);
    expect(await handlers['panel.fill']({ fields }, frame)).toEqual([
      { filled: true, value: 'Desk lamp' },
      { filled: false, reason: { code: 'fill-no-option' } },
    ]);
  });

  it('tells it of each field where the page cannot be reached', async () => {
    await openPanel();
    const refused = { filled: false, reason: { code: 'insert-no-access' } };
    expect(await handlers['panel.fill']({ fields }, frame)).toEqual([refused, refused]);
  });
});

describe('the tab that the panel is opened for', () => {
  it('is told to the panel once admitted', async () => {
    await publish(speakerFacts());
    const { token } = await handlers['panel.register']({ tab: 'replies' }, page);
    expect((await handlers['panel.hello']({ token }, frame))?.tab).toBe('replies');
    const again = await handlers['panel.register']({}, page);
    expect((await handlers['panel.hello']({ token: again.token }, frame))?.tab).toBeNull();
  });

  it('is told to a panel that is open', async () => {
    await openPanel();
    tabs.sentToTabs.length = 0;
    await handlers['panel.tab']({ tab: 'replies' }, page);
    expect(tabs.sentToTabs).toContainEqual({
      tabId: 7,
      message: { notice: 'tab.wanted', tabId: 7, tab: 'replies' },
    });
  });
});

describe(';;code', () => {
  const expand = (code: string) => handlers['reply.expand']({ code, typed: `;;${code}` }, page);

  it('is looked up only where the seller switched it on', async () => {
    const { entries } = await replyLibrary();
    const code = entries[0]?.code ?? '';
    await publish(speakerFacts());
    const asked = playPage('last', { inserted: true, how: 'typed' });
    expect(await expand(code)).toEqual({ expanded: false });
    expect(asked).toEqual([]);
  });

  it('types a reply that needs nothing in the place of the code, and opens the replies for one that does', async () => {
    await saveSettings({ expandCodes: true });
    await publish(speakerFacts());
    const { entries } = await replyLibrary();
    const asked = playPage('last', { inserted: true, how: 'typed' });
    let typed = 0;
    let opened = 0;
    for (const { code } of entries) {
      asked.length = 0;
      tabs.sentToTabs.length = 0;
      const { expanded } = await expand(code);
      const told = tabs.sentToTabs.map(({ message }) => message);
      const order = { command: 'panel.open', tab: 'replies' };
      if (expanded) {
        typed += 1;
        const [job] = (asked.at(-1)?.args ?? []) as { text: string; replace: string }[];
        expect(job?.replace).toBe(`;;${code}`);
        expect(job?.text).not.toMatch(/\{\{|\}\}|^\s*$/);
        expect(told).not.toContainEqual(order);
      } else {
        opened += 1;
        expect(asked).toEqual([]);
        expect(told).toContainEqual(order);
      }
    }
    expect(typed).toBeGreaterThan(5);
    expect(opened).toBeGreaterThan(5);
  });

  it('leaves what is no code as typed', async () => {
    await saveSettings({ expandCodes: true });
    await publish(speakerFacts());
    const asked = playPage('last', { inserted: true, how: 'typed' });
    expect(await expand('nothing-such')).toEqual({ expanded: false });
    expect(asked).toEqual([]);
    expect(tabs.sentToTabs.map(({ message }) => message)).not.toContainEqual({
      command: 'panel.open',
      tab: 'replies',
    });
  });

  it("prefers the seller's own template, whatever the case", async () => {
    const { entries } = await replyLibrary();
    const [shipped] = entries;
    if (!shipped) throw new Error('no templates');
    const own = { ...shipped, id: 'own-1', own: true };
    expect(entryOf([shipped, own], shipped.code.toUpperCase())).toBe(own);
    expect(entryOf([shipped], 'nothing-such')).toBeNull();
  });

  it('is never typed unseen with a hole or against a rule', () => {
    const rule = { severity: 'error' } as Parameters<typeof finished>[0]['findings'][number];
    expect(finished({ text: 'Hello', findings: [] })).toEqual({ text: 'Hello' });
    expect(finished({ text: 'Hello', findings: [{ ...rule, severity: 'warning' }] })).toEqual({
      text: 'Hello',
    });
    expect(finished({ text: 'Hello', findings: [rule] })).toBe('ask');
    expect(finished({ text: null, findings: [] })).toBe('ask');
  });
});
