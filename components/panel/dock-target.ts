import type { PanelLayout, PanelSide } from '../../lib/messages/views';

/** Where the pointer was and where the browser's window lies, in screen px. */
export interface ScreenPoint {
  screenX: number;
  clientX: number;
  windowLeft: number;
  windowWidth: number;
  frameWidth: number;
}

/**
 * The side to go to. The layout says `auto` until the seller chose, and the frame cannot see the page around it; but
 * a click tells where on the screen the frame is. Null (a key was used): opposite of the layout, right counting as auto.
 */
export function dockTarget(layout: PanelLayout, point: ScreenPoint | null): PanelSide {
  if (layout.side !== 'auto' || point === null) return layout.side === 'left' ? 'right' : 'left';
  const middle = point.screenX - point.clientX + point.frameWidth / 2;
  return middle < point.windowLeft + point.windowWidth / 2 ? 'right' : 'left';
}
