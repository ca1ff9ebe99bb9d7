import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { DRAFT_TEXT } from '../editors';

const place = document.createElement('div');
place.textContent = DRAFT_TEXT;
document.querySelector('#mount')?.append(place);
const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
editor.ui.getEditableElement()?.classList.add('target');

/** The document's text: a paragraph is parted by a blank line, as CKEditor reads and writes plain text. */
function plain(html: string): string {
  const { body } = new DOMParser().parseFromString(html.replace(/<br[^>]*>/g, '\n'), 'text/html');
  return [...body.children].map((block) => block.textContent ?? '').join('\n\n');
}
Object.assign(window, { editorText: () => plain(editor.getData()) });
