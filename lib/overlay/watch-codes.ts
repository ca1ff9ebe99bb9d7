import { deepActive, isEditable, isTextControl, selectionOf } from '../insert/editable';
import { type Life, tell } from './life';

/** `;;` and a name, at the end of what was typed. */
const CODE = /(?:^|\s);;([\p{L}\p{N}][\p{L}\p{N}_-]{0,39})$/u;
/** Longest code with its signs: no more than this is ever read of what somebody writes. */
const REACH = 43;

/** The last signs before the caret, read only once the seller ends a word with a blank or Tab. */
function beforeCaret(element: HTMLElement): string {
  if (isTextControl(element)) {
    const { selectionStart, selectionEnd, value } = element;
    return selectionStart !== null && selectionStart === selectionEnd
      ? value.slice(Math.max(0, selectionStart - REACH), selectionStart)
      : '';
  }
  const selection = selectionOf(element);
  const node = selection?.isCollapsed ? selection.anchorNode : null;
  if (node?.nodeType !== Node.TEXT_NODE) return '';
  const end = selection?.anchorOffset ?? 0;
  return (node.nodeValue ?? '').slice(Math.max(0, end - REACH), end);
}

/** The code in front of the caret, or null. */
export const codeBefore = (text: string): string | null => CODE.exec(text)?.[1] ?? null;

/** Has the code replaced; one that stands for nothing keeps the blank that was typed behind it. */
async function expand(life: Life, code: string, keepBlank: () => void): Promise<void> {
  const answer = await tell(life, 'reply.expand', { code, typed: `;;${code}` });
  if (answer?.expanded === false) keepBlank();
}

/**
 * Hands a typed `;;code` with the blank or Tab behind it to the background, which puts the reply in its place. `isOn` is
 * asked at each key, so that the setting holds at once.
 */
export function watchCodes(life: Life, isOn: () => boolean): void {
  const onKey = (event: KeyboardEvent) => {
    const { key, isTrusted, isComposing, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (!isTrusted || isComposing || ctrlKey || altKey || metaKey || shiftKey) return;
    if ((key !== ' ' && key !== 'Tab') || !isOn()) return;
    const element = deepActive(document);
    const code = isEditable(element) ? codeBefore(beforeCaret(element)) : null;
    if (code === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void expand(life, code, () => {
      if (key === ' ' && deepActive(document) === element)
        element?.ownerDocument.execCommand('insertText', false, key);
    });
  };
  document.addEventListener('keydown', onKey, { signal: life.signal, capture: true });
}
