import { isTextControl, type TextControl } from './editable';

/** How a text can be put in, the gentlest first for each kind of editor. */
export type Way = 'typed' | 'pasted' | 'set';

/**
 * Editors that keep a document of their own and read it from events, not from the page: they take a paste as one
 * step, lines and undo included. By the marks that they leave on their editing host.
 */
const OWN_DOCUMENT =
  '.public-DraftEditor-content, [data-lexical-editor], [data-slate-editor], .ProseMirror, .ql-editor, .ck-editor__editable';
/** Makes one break of several in plain text; blank lines it takes from paragraphs. */
const PARAGRAPHS_ONLY = '.ProseMirror';
/** The ways to try, in order. */
export function waysFor(host: HTMLElement): Way[] {
  if (isTextControl(host)) return ['typed', 'set'];
  return host.matches(OWN_DOCUMENT) ? ['pasted', 'typed'] : ['typed', 'pasted'];
}

/**
 * As the browser types: the page hears of it, and undo takes it back. Chromium asks no page before it carries out a
 * command, so we do. True: the page said no, or took the text over.
 */
function typeInto(host: HTMLElement, text: string): boolean {
  const asked = new InputEvent('beforeinput', {
    inputType: 'insertText',
    data: text,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (!host.dispatchEvent(asked)) return true;
  host.ownerDocument.execCommand('insertText', false, text);
  return false;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);

/** Paragraphs as ProseMirror copies them: marked as its own, open at both ends, so that it keeps blanks and joins them. */
const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line, at) => `<p${at === 0 ? ' data-pm-slice="1 1 []"' : ''}>${escaped(line)}</p>`)
    .join('');

/** As if pasted, without the clipboard. True: the editor took it. */
function pasteInto(host: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (host.matches(PARAGRAPHS_ONLY)) clipboardData.setData('text/html', paragraphs(text));
  const paste = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !host.dispatchEvent(paste);
}

/**
 * Writes a control's value and tells the page. What a framework laid over the property is in the page's own world, so this
 * is the browser's setter, and the framework sees a value that it did not write.
 */
export function setValue(control: TextControl, value: string): void {
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

function setInto(control: TextControl, text: string): boolean {
  const { value } = control;
  const start = control.selectionStart ?? value.length;
  const end = control.selectionEnd ?? value.length;
  setValue(control, value.slice(0, start) + text + value.slice(end));
  if (control.selectionStart !== null) control.setSelectionRange(start + text.length, start + text.length);
  return true;
}

/** Puts a text in at the caret. True: the page has it in hand, so that no other way may follow. */
export function putIn(way: Way, host: HTMLElement, text: string): boolean {
  if (way === 'typed') return typeInto(host, text);
  if (way === 'pasted') return pasteInto(host, text);
  return isTextControl(host) && setInto(host, text);
}
