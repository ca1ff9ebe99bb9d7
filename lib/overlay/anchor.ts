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

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.width > 0 && a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/**
 * Box of the anchor's own text in page coordinates: a price's element often spans the whole column. Text that a
 * shop keeps for screen readers far off the screen does not count.
 */
export function textBox(anchor: Element): Box {
  const own = anchor.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(anchor);
  const rects = [...range.getClientRects()].filter((rect) => overlaps(rect, own));
  const lines = rects.length > 0 ? rects : [own];
  const left = Math.min(...lines.map((rect) => rect.left));
  const top = Math.min(...lines.map((rect) => rect.top));
  const right = Math.max(...lines.map((rect) => rect.right));
  const bottom = Math.max(...lines.map((rect) => rect.bottom));
  return { left: left + scrollX, top: top + scrollY, width: right - left, height: bottom - top };
}

/** Extents of the visible elements that the panel should not cover. */
export function buyBoxes(selectors: readonly string[]): { left: number; right: number }[] {
  return selectors
    .flatMap((selector) => [...document.querySelectorAll(selector)])
    .filter(visible)
    .map((node) => node.getBoundingClientRect())
    .map(({ left, right }) => ({ left, right }));
}
