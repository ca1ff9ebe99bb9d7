import { ContentState, Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DRAFT_TEXT } from '../editors';

function Reply() {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(DRAFT_TEXT)),
  );
  Object.assign(window, { editorText: () => state.getCurrentContent().getPlainText('\n') });
  return (
    <div className="target">
      <Editor editorState={state} onChange={setState} />
    </div>
  );
}

const mount = document.querySelector('#mount');
if (mount) createRoot(mount).render(<Reply />);
