import { fillField } from './fill-field';
import { insertText, probeEditor } from './insert-text';

/** What the injected script offers to the background in the page's isolated world. */
export const inserter = {
  probe: probeEditor,
  insert: insertText,
  fill: (jobs: Parameters<typeof fillField>[0][]) => jobs.map(fillField),
};
export type Inserter = typeof inserter;
