import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';
import { DRAFT_TEXT } from '../editors';

const place = document.createElement('textarea');
place.value = DRAFT_TEXT;
document.querySelector('#mount')?.append(place);
await tinymce.init({
  target: place,
  license_key: 'gpl',
  promotion: false,
  branding: false,
  setup: (editor) => editor.on('init', () => editor.getBody().classList.add('target')),
});
Object.assign(window, { editorText: () => tinymce.activeEditor?.getContent({ format: 'text' }) });
