import type { Page } from '../adapter';
import { all, textOf, tidy } from './text';

/** A property and its value as the page prints them. */
export interface Pair {
  label: string;
  value: string;
}

/** Label and value elements of one row. */
type Row = readonly [label: Element | null | undefined, value: Element | null | undefined];

const LABEL_END = /[\s:：]+$/;

const pair = ([label, value]: Row): Pair | null => {
  const name = textOf(label).replace(LABEL_END, '');
  const content = textOf(value) || tidy(value?.getAttribute('title') ?? '');
  return name && content ? { label: name, value: content } : null;
};

const known = (found: (Pair | null)[]) => found.filter((item): item is Pair => item !== null);

/** Reads pairs off a page. */
export type PairReader = (page: Page) => Pair[];

/** Two-cell rows of all tables at a selector; rows that hold a table themselves are passed over. */
export const tablePairs =
  (selector: string): PairReader =>
  ({ document }) =>
    known(
      all(document, selector)
        .flatMap((table) => all(table, 'tr'))
        .filter((row) => !row.querySelector('tr'))
        .map((row) => {
          const cells = [...row.children].filter((cell) => /^t[hd]$/i.test(cell.nodeName));
          return cells.length === 2 ? pair([cells[0], cells[1]]) : null;
        }),
    );

/** List items such as `<li><b>Label:</b> value</li>` at a selector: the first bold text is the label. */
export const bulletPairs =
  (selector: string): PairReader =>
  ({ document }) =>
    known(
      all(document, selector).map((item) => {
        const label = textOf(item.querySelector('b, strong, .a-text-bold'));
        const whole = textOf(item);
        const name = label.replace(LABEL_END, '');
        const value = whole.slice(label.length).replace(/^[\s:：]+/, '');
        return name && value && whole.startsWith(label) ? { label: name, value } : null;
      }),
    );

/** Rows at a selector whose label and value are the first elements of two further selectors inside. */
export const rowPairs =
  (row: string, label: string, value: string): PairReader =>
  ({ document }) =>
    known(all(document, row).map((item) => pair([item.querySelector(label), item.querySelector(value)])));

/** Elements at a selector that have exactly two element children: label and value. */
export const twinPairs =
  (selector: string): PairReader =>
  ({ document }) =>
    known(
      all(document, selector).map(({ children }) =>
        children.length === 2 ? pair([children[0], children[1]]) : null,
      ),
    );
