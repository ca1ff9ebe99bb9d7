import { all, textOf, tidy } from './text';

/** A property and its value as the page prints them. */
export interface Pair {
  label: string;
  value: string;
}

/** Label and value elements of one row. */
type Row = readonly [label: Element | null | undefined, value: Element | null | undefined];

const pair = ([label, value]: Row): Pair | null => {
  const name = textOf(label).replace(/[\s:：]+$/, '');
  const content = textOf(value) || tidy(value?.getAttribute('title') ?? '');
  return name && content ? { label: name, value: content } : null;
};

const known = (found: (Pair | null)[]) => found.filter((item): item is Pair => item !== null);

/** Two-cell rows of all tables at a selector; rows that hold a table themselves are passed over. */
export function tablePairs(root: ParentNode, selector: string): Pair[] {
  return known(
    all(root, selector)
      .flatMap((table) => all(table, 'tr'))
      .filter((row) => !row.querySelector('tr'))
      .map((row) => {
        const cells = [...row.children].filter((cell) => /^t[hd]$/i.test(cell.nodeName));
        return cells.length === 2 ? pair([cells[0], cells[1]]) : null;
      }),
  );
}

/** List items such as `<li><b>Label:</b> value</li>` at a selector: the first bold text is the label. */
export function bulletPairs(root: ParentNode, selector: string): Pair[] {
  return known(
    all(root, selector).map((item) => {
      const bold = item.querySelector('b, strong, .a-text-bold');
      const label = textOf(bold);
      const whole = textOf(item);
      if (!label || !whole.startsWith(label)) return null;
      const name = label.replace(/[\s:：]+$/, '');
      const value = whole.slice(label.length).replace(/^[\s:：]+/, '');
      return name && value ? { label: name, value } : null;
    }),
  );
}

/** Rows at a selector whose label and value are the first elements of two further selectors inside. */
export function rowPairs(root: ParentNode, row: string, label: string, value: string): Pair[] {
  return known(all(root, row).map((item) => pair([item.querySelector(label), item.querySelector(value)])));
}

/** Elements at a selector that have exactly two element children: label and value. */
export function twinPairs(root: ParentNode, selector: string): Pair[] {
  return known(
    all(root, selector).map((item) =>
      item.children.length === 2 ? pair([item.children[0], item.children[1]]) : null,
    ),
  );
}
