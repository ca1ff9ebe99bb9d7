import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DRAFT_TEXT } from '../editors';

/** A field whose text React owns: what its state does not hear of is taken back. */
function Reply() {
  const [text, setText] = useState(DRAFT_TEXT);
  return (
    <>
      <textarea className="target" rows={6} value={text} onChange={({ target }) => setText(target.value)} />
      <output>{text}</output>
    </>
  );
}

const mount = document.querySelector('#mount');
if (mount) createRoot(mount).render(<Reply />);
