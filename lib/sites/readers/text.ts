import type { Page, Reader } from '../adapter';

/** Visible text of an element on one line: no direction marks, no script or style text. */
export function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  const parts: string[] = [];
  collect(element, parts);
  return tidy(parts.join(''));
}

function collect(node: Node, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
    else if (child.nodeType === 1 && !/^(?:script|style|noscript|template)$/i.test(child.nodeName)) {
      collect(child, parts);
      if (/^(?:br|div|li|p|td|th|tr|dd|dt|h\d)$/i.test(child.nodeName)) parts.push(' ');
    }
  }
}

/** One line without direction marks and non-breaking spaces. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every element of a selector; nothing for a selector this DOM cannot read. */
export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

/** Text of the first element of a selector that has any. */
export function firstText(root: ParentNode, selector: string): string {
  for (const element of all(root, selector)) {
    const text = textOf(element);
    if (text) return text;
  }
  return '';
}

/** Reader of the text at a selector, passed through `accept` when given. */
export function text(
  selector: string,
  accept: (text: string) => string | null = (found) => found,
): Reader<string> {
  return [selector, ({ document }: Page) => accept(firstText(document, selector))];
}

/** Reader of an attribute at a selector. */
export function attribute(selector: string, name: string): Reader<string> {
  return [
    `${selector}@${name}`,
    ({ document }) => tidy(document.querySelector(selector)?.getAttribute(name) ?? ''),
  ];
}

/** Reader of the first group of a pattern in the address's path, passed through `accept` when given. */
export function fromPath(pattern: RegExp, accept = (found: string) => found): Reader<string> {
  return [
    'address',
    ({ url }) => {
      const found = pattern.exec(url.pathname)?.[1];
      return found && accept(decodeURIComponent(found));
    },
  ];
}

/** Reader of a parameter of the address. */
export function fromQuery(name: string): Reader<string> {
  return [`address ${name}`, ({ url }) => tidy(url.searchParams.get(name) ?? '')];
}

/** Reader of the path of links in a breadcrumb, outermost first. */
export function trail(selector: string, skip = 0): Reader<string[]> {
  return [
    selector,
    ({ document }) =>
      all(document, selector)
        .map((link) => textOf(link))
        .filter((name) => /[\p{L}\d]/u.test(name))
        .slice(skip),
  ];
}
