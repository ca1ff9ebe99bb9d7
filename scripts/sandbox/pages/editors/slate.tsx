import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { DRAFT_TEXT } from '../editors';

function Reply() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  const [start] = useState((): Descendant[] => [{ children: [{ text: DRAFT_TEXT }] } as Descendant]);
  Object.assign(window, {
    editorText: () => editor.children.map((node) => Node.string(node)).join('\n'),
  });
  return (
    <Slate editor={editor} initialValue={start}>
      <Editable className="target" placeholder="Reply" />
    </Slate>
  );
}

const mount = document.querySelector('#mount');
if (mount) createRoot(mount).render(<Reply />);
