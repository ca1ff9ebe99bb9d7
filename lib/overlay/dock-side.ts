import type { PanelLayout, PanelSide } from '../messages/views';

export interface Span {
  left: number;
  right: number;
}

const MARGIN = 24;

/**
 * The side to dock on: the seller's choice, else right unless the buy box is there and the left is free of it.
 *
 * @param buyBoxes horizontal extents of what must stay visible, in viewport px
 */
export function dockSide(layout: PanelLayout, buyBoxes: readonly Span[], viewportWidth: number): PanelSide {
  if (layout.side !== 'auto') return layout.side;
  const width = layout.width + MARGIN;
  const covers = (from: number, to: number) => buyBoxes.some((box) => box.left < to && box.right > from);
  const right = covers(viewportWidth - width, viewportWidth);
  const left = covers(0, width);
  return right && !left ? 'left' : 'right';
}
