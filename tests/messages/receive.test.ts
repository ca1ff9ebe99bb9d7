import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { contract, type Verb } from '../../lib/messages/contract';
import { type Handlers, identify, receive, type Sender } from '../../lib/messages/receive';
import type { TestBrowser } from '../support/browser';
import { speakerFacts } from '../support/facts';

const { runtime } = browser as unknown as TestBrowser;
const BASE = 'chrome-extension://caravel-test/';

const senders = {
  page: { id: 'caravel-test', url: 'https://www.amazon.de/dp/B0TEST0001', frameId: 0, tab: { id: 7 } },
  frameOfPage: { id: 'caravel-test', url: 'https://ads.example/', frameId: 3, tab: { id: 7 } },
  panel: { id: 'caravel-test', url: `${BASE}panel.html#token`, frameId: 4, tab: { id: 7 } },
  popup: { id: 'caravel-test', url: `${BASE}popup.html` },
  options: { id: 'caravel-test', url: `${BASE}options.html`, frameId: 0, tab: { id: 8 } },
  otherExtension: { id: 'someone-else', url: 'chrome-extension://someone-else/page.html' },
  lookalike: {
    id: 'caravel-test',
    url: 'https://evil.example/chrome-extension://caravel-test/popup.html',
    frameId: 2,
    tab: { id: 7 },
  },
};

describe('identify', () => {
  it.each([
    ['page', { kind: 'page', tabId: 7, frameId: 0 }],
    ['frameOfPage', null],
    ['panel', { kind: 'panel', tabId: 7, frameId: 4 }],
    ['popup', { kind: 'extension', tabId: -1, frameId: 0 }],
    ['options', { kind: 'extension', tabId: 8, frameId: 0 }],
    ['otherExtension', null],
    ['lookalike', null],
  ] as const)('%s', (name, expected) => {
    expect(identify(senders[name] as never, 'caravel-test', BASE)).toEqual(expected);
  });
});

describe('receive', () => {
  const seen: { verb: Verb; payload: unknown; sender: Sender }[] = [];
  const warnings: string[] = [];
  const record =
    (verb: Verb) =>
    async (payload: unknown, sender: Sender): Promise<never> => {
      seen.push({ verb, payload, sender });
      return { verb } as never;
    };
  receive(
    Object.fromEntries(
      Object.keys(contract).map((verb) => [verb, record(verb as Verb)]),
    ) as unknown as Handlers,
    (text) => warnings.push(text),
  );
  const deliver = (message: unknown, sender: object) => runtime.onMessage.emit(message, sender);

  beforeEach(() => {
    seen.length = 0;
    warnings.length = 0;
  });

  it('hands a valid message to its handler and returns the answer', async () => {
    const facts = speakerFacts();
    expect(await deliver({ verb: 'facts.publish', payload: { facts } }, senders.page)).toEqual({
      answer: { verb: 'facts.publish' },
    });
    expect(seen).toEqual([
      { verb: 'facts.publish', payload: { facts }, sender: { kind: 'page', tabId: 7, frameId: 0 } },
    ]);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['nothing', undefined, 'page'],
    ['text', 'facts.publish', 'page'],
    ['an unknown verb', { verb: 'costs.read', payload: {} }, 'page'],
    ['a verb from the prototype', { verb: 'constructor', payload: {} }, 'page'],
    ['a panel verb from the page', { verb: 'panel.view', payload: {} }, 'page'],
    ['an extension verb from the page', { verb: 'state.changed', payload: {} }, 'page'],
    ['an extension verb from the panel', { verb: 'popup.view', payload: { tabId: 7 } }, 'panel'],
    ['a page verb from the popup', { verb: 'panel.register', payload: {} }, 'popup'],
    ['another extension', { verb: 'state.changed', payload: {} }, 'otherExtension'],
    ['a subframe', { verb: 'panel.register', payload: {} }, 'frameOfPage'],
    ['a missing payload', { verb: 'chip.hide' }, 'page'],
    ['an unknown key', { verb: 'chip.hide', payload: { for: 'hour', extra: 1 } }, 'page'],
    ['NaN', { verb: 'chip.move', payload: { dx: Number.NaN, dy: 0 } }, 'page'],
    [
      'a negative weight',
      {
        verb: 'facts.publish',
        payload: { facts: speakerFacts({ weight: { grams: -1, label: '', packaged: false } }) },
      },
      'page',
    ],
    [
      'an endless title',
      { verb: 'facts.publish', payload: { facts: speakerFacts({ title: 'x'.repeat(2001) }) } },
      'page',
    ],
    [
      'a foreign site',
      { verb: 'facts.publish', payload: { facts: speakerFacts({ site: 'ebay' as never }) } },
      'page',
    ],
  ] as const)('ignores %s with one warning', (_, message, from) => {
    expect(deliver(message, senders[from])).toBeUndefined();
    expect(deliver(message, senders[from])).toBeUndefined();
    expect(seen).toEqual([]);
    expect(warnings.length).toBeLessThanOrEqual(1);
  });

  it('names verb and field in the warning, and no content', () => {
    deliver({ verb: 'popup.view', payload: { tabId: 'secret' } }, senders.popup);
    expect(warnings).toEqual(['caravel: ignored message: popup.view: tabId']);
  });
});
