import Quill from 'quill';
import { DRAFT_TEXT } from '../editors';

const place = document.createElement('div');
document.querySelector('#mount')?.append(place);
const quill = new Quill(place, { modules: { history: { delay: 300 } } });
quill.setText(DRAFT_TEXT, 'silent');
quill.root.classList.add('target');
Object.assign(window, { editorText: () => quill.getText().replace(/\n$/, '') });
