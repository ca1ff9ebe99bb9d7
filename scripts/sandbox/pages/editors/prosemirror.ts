import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { DRAFT_TEXT } from '../editors';

const place = document.querySelector('#mount');
const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(DRAFT_TEXT)])]);
const state = EditorState.create({
  doc,
  plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo })],
});
const view = new EditorView(place, {
  state,
  attributes: { class: 'target', style: 'white-space: pre-wrap' },
});
Object.assign(window, {
  editorText: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
});
