import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Draws a page of the extension into its `#root`. Not in StrictMode: its second run would spend the panel's token twice. */
export function mount(app: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(app);
}
