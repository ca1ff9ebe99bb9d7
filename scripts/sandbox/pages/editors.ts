import type { PageContext } from './layout';
import { shell } from './layout';

/** The editors that a page can have: the browser's own, and one page a library. */
export const PLAIN_EDITORS = [
  'textarea',
  'input',
  'contenteditable',
  'pre',
  'react',
  'shadow',
  'refuses',
  'reverts',
  'locked',
  'sibling',
  'foreign',
] as const;
export const LIBRARY_EDITORS = [
  'draft',
  'lexical',
  'slate',
  'prosemirror',
  'quill',
  'ckeditor',
  'tinymce',
] as const;
export type EditorKind = (typeof PLAIN_EDITORS)[number] | (typeof LIBRARY_EDITORS)[number];

/** What stands in every editor at first. */
export const DRAFT_TEXT = 'Hello Ana, best regards';

/** Hosts of editors in a frame: one that the extension may enter, and one that it may not. */
const FRAMED = { sibling: 'gsp.aliexpress.com', foreign: 'editor.example' };
const framed = (host: string) =>
  `<iframe src="https://${host}/editors/bare" width="600" height="200" title="Reply"></iframe>`;

const MARKUP: Partial<Record<EditorKind, string>> = {
  textarea: `<textarea class="target" name="message">${DRAFT_TEXT}</textarea>`,
  input: `<input class="target" value="${DRAFT_TEXT}">`,
  contenteditable: `<div class="target editor" contenteditable="true" role="textbox">${DRAFT_TEXT}</div>`,
  pre: `<pre class="target send-textarea editor" contenteditable="true">${DRAFT_TEXT}</pre>`,
  shadow: '<reply-box></reply-box>',
  refuses: `<textarea class="target">${DRAFT_TEXT}</textarea>`,
  reverts: `<textarea class="target">${DRAFT_TEXT}</textarea>`,
  locked: `<textarea class="target" readonly>${DRAFT_TEXT}</textarea>`,
  sibling: framed(FRAMED.sibling),
  foreign: framed(FRAMED.foreign),
};

const SCRIPTS: Partial<Record<EditorKind, string>> = {
  shadow: `document.querySelector('reply-box').attachShadow({ mode: 'open' }).innerHTML =
    '<textarea class="target" rows="5">${DRAFT_TEXT}</textarea>';`,
  refuses: `document.querySelector('.target').addEventListener('beforeinput', (event) => event.preventDefault());`,
  reverts: `document.querySelector('.target').addEventListener('input', ({ target }) => { target.value = '${DRAFT_TEXT}'; });`,
};

/** Only an answer field, for a frame. */
const BARE = `<!doctype html><html lang="en"><title>Reply</title>
  <style>html, body{height:100%;margin:0} textarea{box-sizing:border-box;width:100%;height:100%}</style>
  <textarea class="target" aria-label="Reply">${DRAFT_TEXT}</textarea></html>`;

/** Counts what a person alone may do: a press of the button, Enter in the editor, a form sent. */
const COUNTING = `
  window.sent = 0;
  const count = (event) => { event.preventDefault(); window.sent += 1; };
  document.querySelector('.send').addEventListener('click', count);
  document.querySelector('form').addEventListener('submit', count);
  addEventListener('keydown', (event) => { if (event.key === 'Enter' && event.target.closest?.('.target')) window.sent += 1; }, true);`;

/** Message page with one editor, for `/editors/<kind>`; libraries are built by the tests and served below `/editors/built/`. */
export function editorPage(url: URL, context: PageContext): string | null {
  if (url.pathname === '/editors/bare') return BARE;
  const kind = /^\/editors\/([a-z]+)$/.exec(url.pathname)?.[1] as EditorKind | undefined;
  if (!kind) return null;
  const isBuilt = kind === 'react' || (LIBRARY_EDITORS as readonly string[]).includes(kind);
  const markup = isBuilt ? '<div id="mount"></div>' : MARKUP[kind];
  if (markup === undefined) return null;
  const built = isBuilt ? `<script type="module" src="/editors/built/${kind}.js"></script>` : '';
  return shell({
    lang: 'en',
    title: `Messages ${kind}`,
    canonical: url.href,
    css: '.editor, .target{min-height:90px;width:100%;border:1px solid #b9c0c6;padding:8px} form{padding:16px 24px;max-width:800px}',
    header: '<b>Messages</b>',
    body: `<form><h1>Ana</h1>${markup}<button class="send">Send</button></form>${built}`,
    script: COUNTING + (SCRIPTS[kind] ?? ''),
    context,
  });
}
