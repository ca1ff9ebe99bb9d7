import { focusEditor, lastEditor, rememberEditors } from '../insert/last-editor';
import { focusedElement, type HoldFocus, holdElement } from './hold-focus';

/** For pages where something is written: an editor gets its caret back, also in a shadow root or a frame. */
export function holdEditor(signal: AbortSignal): HoldFocus {
  rememberEditors(signal);
  return () => {
    const editor = focusedElement() && lastEditor();
    return editor && editor !== 'foreign' ? () => void focusEditor(editor) : holdElement();
  };
}
