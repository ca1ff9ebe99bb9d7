import { deepActive, editorInFrame, isEditable, isTextControl, selectionOf } from './editable';

/** Where to type, and the selection to bring back where the browser does not keep it by itself. */
export interface Editor {
  element: HTMLElement;
  range: Range | null;
}

/**
 * Where someone typed last: elements, never their content. The page script and the inserter come into the page at
 * different times but share one isolated world, which the page cannot see into.
 */
interface Memory {
  element?: WeakRef<HTMLElement>;
  /** Caret or selection as it was when the focus left. */
  range?: Range | null;
  /** Set while a frame was used after `element`. */
  frame?: WeakRef<Element> | null;
}
const world = globalThis as { caravelEditor?: Memory };

/** The selection inside rich text; a control keeps its own. */
function rangeIn(element: HTMLElement): Range | null {
  const selection = isTextControl(element) ? null : selectionOf(element);
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return element.contains(range.startContainer) ? range.cloneRange() : null;
}

/** Remembers which editor had the focus last, until the signal ends it. */
export function rememberEditors(signal: AbortSignal): void {
  const note = (event: Event) => {
    const element = event.composedPath()[0] as Element | undefined;
    if (!isEditable(element)) return;
    const last = world.caravelEditor;
    const kept = last?.element?.deref() === element ? last?.range : null;
    const range = event.type === 'focusout' ? rangeIn(element) : (kept ?? null);
    world.caravelEditor = { element: new WeakRef(element), range };
  };
  const options = { signal, capture: true };
  document.addEventListener('focusin', note, options);
  document.addEventListener('focusout', note, options);
  const noteFrame = () => {
    const { activeElement } = document;
    if (signal.aborted || activeElement?.localName !== 'iframe') return;
    world.caravelEditor = { ...world.caravelEditor, frame: new WeakRef(activeElement) };
  };
  // A frame that takes the focus tells its page nothing but this. Firefox names it only once the event is over.
  const blurred = () => {
    noteFrame();
    setTimeout(noteFrame);
  };
  addEventListener('blur', blurred, options);
}

function lastElement(): Editor | null {
  const element = world.caravelEditor?.element?.deref();
  return element?.isConnected ? { element, range: world.caravelEditor?.range ?? null } : null;
}

function isForeign(frame: Element): boolean {
  try {
    return (frame as HTMLIFrameElement).contentDocument === null;
  } catch {
    return true;
  }
}

/** The last editor of this document and the frames it can look into; `foreign` for a frame it cannot. */
export function lastEditor(): Editor | 'foreign' | null {
  const active = deepActive(document);
  if (isEditable(active)) return { element: active, range: null };
  const frame = active?.localName === 'iframe' ? active : world.caravelEditor?.frame?.deref();
  if (!frame?.isConnected) return lastElement();
  const inner = editorInFrame(frame);
  if (inner) return { element: inner, range: null };
  return isForeign(frame) ? 'foreign' : lastElement();
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.compareBoundaryPoints(Range.START_TO_START, other) === 0 &&
    one.compareBoundaryPoints(Range.END_TO_END, other) === 0
  );
}

/** Gives the focus and the caret back to an editor. True: the selection had to be set anew. */
export function focusEditor({ element, range }: Editor): boolean {
  element.focus({ preventScroll: true });
  if (isTextControl(element)) return false;
  const selection = selectionOf(element);
  const now = rangeIn(element);
  if (!selection || (now && (!range || isSame(now, range)))) return false;
  selection.removeAllRanges();
  if (range && element.contains(range.startContainer)) selection.addRange(range);
  else {
    selection.selectAllChildren(element);
    selection.collapseToEnd();
  }
  return true;
}
