import { type Arrival, arrivalOf } from './arrival';
import { editingHost, isEditable, isLocked, isTextControl, selectionOf } from './editable';
import { type Editor, focusEditor, lastEditor } from './last-editor';
import { putIn, type Way, waysFor } from './ways';

/** Absent rather than null: Chromium hands a null in an argument over as absent. */
export interface InsertJob {
  text: string;
  /** What stands before the caret and goes: a code that was typed. */
  replace?: string;
  /** Selector of the page's answer field, for when none had the focus yet. */
  hint?: string;
}

export type InsertReason = 'insert-no-editor' | 'insert-locked' | 'insert-refused' | 'insert-changed';
export type InsertResult = { inserted: true; how: Way } | { inserted: false; reason: InsertReason };

/** Frameworks hear of a new selection late: Slate looks ten times a second. */
const SELECTION_MS = 150;
const FOCUS_MS = 40;
/** How long an editor that took the text over may take to show it. */
const TAKEN_MS = 1000;
const SETTLE_MS = 60;

/** What answers are typed into; a field of one line may be anything. */
const ANY_FIELD = 'textarea, [contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only]';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const isSeen = (element: HTMLElement) => element.getClientRects().length > 0;

/** The only answer field of the page that a selector names. */
function hinted(hint: string | undefined): Editor | null {
  if (!hint) return null;
  const [only, ...more] = [...document.querySelectorAll<HTMLElement>(hint)].filter(isSeen);
  return only && more.length === 0 ? { element: only, range: null } : null;
}

/**
 * The only field of a frame. Chromium forgets what had the focus in a frame of another origin once the focus leaves it,
 * and no script of ours is there to remember.
 */
function onlyInFrame(): Editor | null {
  if (window === window.top) return null;
  const fields = [...document.querySelectorAll<HTMLElement>(ANY_FIELD)];
  const [only, ...more] = fields.filter((field) => isEditable(field) && isSeen(field) && !isLocked(field));
  return only && more.length === 0 ? { element: only, range: null } : null;
}

/** Whether this frame has an editor to type into: used last, the only one, in a frame of another origin, or none. */
export function probeEditor(hint?: string): 'last' | 'only' | 'foreign' | 'none' {
  const last = lastEditor();
  if (last === 'foreign') return 'foreign';
  if (last) return 'last';
  return (hinted(hint) ?? onlyInFrame()) ? 'only' : 'none';
}

const contentOf = (host: HTMLElement) => (isTextControl(host) ? host.value : (host.textContent ?? ''));
const shownIn = (host: HTMLElement) => (isTextControl(host) ? host.value : host.innerText);

function selectedIn(host: HTMLElement): string {
  if (!isTextControl(host)) return selectionOf(host)?.toString() ?? '';
  return host.value.slice(host.selectionStart ?? 0, host.selectionEnd ?? 0);
}

/** Selects the typed code before the caret. False: it is not there any more. */
function selectBefore(host: HTMLElement, code: string): boolean {
  if (isTextControl(host)) {
    const end = host.selectionStart ?? 0;
    if (!host.value.slice(0, end).endsWith(code)) return false;
    host.setSelectionRange(end - code.length, end);
    return true;
  }
  const selection = selectionOf(host);
  if (!selection?.isCollapsed) return false;
  for (const _ of code) selection.modify('extend', 'backward', 'character');
  if (selection.toString().replace(/\u00A0/g, ' ') === code) return true;
  selection.collapseToEnd();
  return false;
}

/** Looks until the text is there, or for as long as it may take. */
async function arrival(
  host: HTMLElement,
  text: string,
  was: { before: string; selected: string },
  ms: number,
) {
  const look = (): Arrival => arrivalOf(text, { ...was, after: contentOf(host), shown: shownIn(host) });
  const end = performance.now() + ms;
  while (look() !== 'once' && performance.now() < end) await pause(20);
  // An editor may yet put it back, or in again.
  await pause(SETTLE_MS);
  return look();
}

async function tryWays(host: HTMLElement, text: string): Promise<InsertResult> {
  const was = { before: contentOf(host), selected: selectedIn(host) };
  for (const how of waysFor(host)) {
    const taken = putIn(how, host, text);
    const came = await arrival(host, text, was, taken ? TAKEN_MS : SETTLE_MS);
    if (came === 'once') return { inserted: true, how };
    if (came !== 'none') return { inserted: false, reason: 'insert-changed' };
    if (taken) break;
  }
  return { inserted: false, reason: 'insert-refused' };
}

/**
 * Puts a text into the editor that was used last, at its caret, and looks whether it arrived: once, with its lines.
 * Never presses a key or a button, so that nothing is sent.
 */
export async function insertText({ text, replace, hint }: InsertJob): Promise<InsertResult> {
  const last = lastEditor();
  const editor = last && last !== 'foreign' ? last : (hinted(hint) ?? onlyInFrame());
  if (!editor) return { inserted: false, reason: 'insert-no-editor' };
  if (isLocked(editor.element)) return { inserted: false, reason: 'insert-locked' };
  const moved = focusEditor(editor);
  await pause(moved ? SELECTION_MS : FOCUS_MS);
  const host = editingHost(editor.element);
  if (replace) {
    if (!selectBefore(host, replace)) return { inserted: false, reason: 'insert-no-editor' };
    await pause(SELECTION_MS);
  }
  const lines = text.replace(/\r\n?/g, '\n');
  return tryWays(host, host.localName === 'input' ? lines.replace(/\s*\n\s*/g, ' ') : lines);
}
