import type { Box } from './place-chip';

const visible = (node: Element): boolean => {
  const { width, height } = node.getBoundingClientRect();
  return width > 0 && height > 0;
};

/** The first anchor of the adapter's list that is on the page and visible. */
export function findAnchor(anchors: readonly string[]): Element | null {
  for (const selector of anchors) {
    const found = [...document.querySelectorAll(selector)].find(visible);
    if (found) return found;
  }
  return null;
}

/** Box of the anchor's own text in page coordinates: a price's element often spans the whole column. */
export function textBox(anchor: Element): Box {
  const range = document.createRange();
  range.selectNodeContents(anchor);
  const text = range.getBoundingClientRect();
  const rect = text.width > 0 ? text : anchor.getBoundingClientRect();
  return { left: rect.left + scrollX, top: rect.top + scrollY, width: rect.width, height: rect.height };
}

/** Extents of the visible elements that the panel should not cover. */
export function buyBoxes(selectors: readonly string[]): { left: number; right: number }[] {
  return selectors
    .flatMap((selector) => [...document.querySelectorAll(selector)])
    .filter(visible)
    .map((node) => node.getBoundingClientRect())
    .map(({ left, right }) => ({ left, right }));
}
