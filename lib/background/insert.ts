import browser from 'webextension-polyfill';
import type { z } from 'zod';
import type { Inserter } from '../insert/inserter';
import type { contract } from '../messages/contract';
import type { FillAnswer, InsertAnswer } from '../messages/insert-view';
import { tell } from './pages';
import { tabStates } from './tab-state';

const INSERTER = '/insert.js';
type World = { caravelInserter?: Inserter };
type Probe = ReturnType<Inserter['probe']>;
type FillFields = z.output<(typeof contract)['panel.fill']['request']>['fields'];

const refused = (code: string): InsertAnswer => ({ inserted: false, reason: { code } });

const only = (frames: readonly { frameId: number }[]): number | null =>
  frames.length === 1 ? (frames[0]?.frameId ?? null) : null;

/** Frame of the editor that was used last; the page's own, where it has one. Null: none, or several might be meant. */
export function chooseFrame(probes: readonly { frameId: number; probe: Probe }[]): number | null {
  const page = probes.find(({ frameId }) => frameId === 0)?.probe ?? 'none';
  if (page === 'last') return 0;
  const framed = (wanted: Probe) => probes.filter(({ frameId, probe }) => frameId !== 0 && probe === wanted);
  const used = framed('last');
  if (used.length > 0 && page !== 'only') return only(used);
  // A frame was used, and forgot its field: the one that has a single field is meant.
  if (page === 'foreign') return only(framed('only'));
  return page === 'only' ? 0 : null;
}

/** The editor used last is in a frame of another site, which the browser keeps us out of. */
const isForeign = (probes: Parameters<typeof chooseFrame>[0]) =>
  probes.some(({ frameId, probe }) => frameId === 0 && probe === 'foreign') &&
  probes.every(({ frameId, probe }) => frameId === 0 || probe === 'none');

/** Puts the inserter into the frames of a tab and asks each what it has. Throws where the browser lets us in nowhere. */
async function probeFrames(tabId: number, hint: string) {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: [INSERTER] });
  const found = await browser.scripting.executeScript({
    target,
    func: (selector: string) => (globalThis as World).caravelInserter?.probe(selector),
    args: [hint],
  });
  return found.map(({ frameId, result }) => ({ frameId, probe: (result ?? 'none') as Probe }));
}

/**
 * Types a text into the editor that was used last in a tab. The background asks for it on the seller's word only.
 *
 * @param replace what stands before the caret and goes
 */
async function insertInto(tabId: number, text: string, replace = ''): Promise<InsertAnswer> {
  const hint = (await tabStates.get(tabId))?.facts.editor ?? '';
  try {
    const probes = await probeFrames(tabId, hint);
    const frameId = chooseFrame(probes);
    if (frameId === null) return refused(isForeign(probes) ? 'insert-foreign' : 'insert-no-editor');
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (job: Parameters<Inserter['insert']>[0]) => (globalThis as World).caravelInserter?.insert(job),
      args: [{ text, replace, hint }],
    });
    const result = answer?.result as Awaited<ReturnType<Inserter['insert']>> | undefined;
    if (!result) return refused('insert-refused');
    return result.inserted ? { inserted: true } : refused(result.reason);
  } catch {
    // No permission for the site, or a page that is gone.
    return refused('insert-no-access');
  }
}

/** Types a finished reply into the page's editor; never sends it. Refused, the panel has the focus again and may copy. */
export async function insertReply(tabId: number, text: string): Promise<InsertAnswer> {
  const answer = await insertInto(tabId, text);
  if (!answer.inserted) await tell(tabId, { command: 'panel.open' });
  return answer;
}

/** Fills in fields of the page's own form, in order, and says of each what stands there now. */
export async function fillFields(tabId: number, fields: FillFields): Promise<FillAnswer[]> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: [INSERTER] });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: (jobs: FillFields) => (globalThis as World).caravelInserter?.fill(jobs),
      args: [fields],
    });
    const results = (answer?.result ?? []) as ReturnType<Inserter['fill']>;
    return fields.map((_, at) => {
      const result = results[at];
      if (result?.filled) return result;
      return { filled: false, reason: { code: result?.reason ?? 'fill-refused' } };
    });
  } catch {
    return fields.map(() => ({ filled: false, reason: { code: 'insert-no-access' } }));
  }
}

/**
 * Puts the reply of a code in the place of the code that was typed. A reply that lacks something or breaks a rule opens
 * the replies instead; a code that is none stays as typed.
 */
export async function expandCode(
  tabId: number,
  { code, typed }: { code: string; typed: string },
): Promise<{ expanded: boolean }> {
  const { resolveCode } = await import('./reply-code');
  const reply = await resolveCode(tabId, code);
  if (reply === null) return { expanded: false };
  if (reply === 'ask') {
    await tell(tabId, { command: 'panel.open', tab: 'replies' });
    return { expanded: false };
  }
  return { expanded: (await insertInto(tabId, reply.text, typed)).inserted };
}
