import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { DRAFT_TEXT } from '../editors';

const root = document.createElement('div');
root.className = 'target';
root.contentEditable = 'true';
document.querySelector('#mount')?.append(root);

const editor = createEditor({ onError: (error) => console.error(error) });
editor.setRootElement(root);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(() => {
  $getRoot().append($createParagraphNode().append($createTextNode(DRAFT_TEXT)));
});

const paragraphs = () =>
  $getRoot()
    .getChildren()
    .map((node) => node.getTextContent());
Object.assign(window, { editorText: () => editor.getEditorState().read(paragraphs).join('\n') });
