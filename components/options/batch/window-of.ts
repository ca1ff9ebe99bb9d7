/** Browsers cut elements off at some tens of millions of pixels; longer lists scroll faster than they move. */
const MAX_CANVAS_PX = 8_000_000;

/** Rows drawn beyond the visible ones, so that scrolling shows no holes. */
const SPARE = 6;

export interface RowWindow {
  /** Height of the whole list, px. */
  canvas: number;
  /** First row drawn, and how many. */
  from: number;
  count: number;
  /** Where the first row stands, px from the top of the canvas. */
  top: number;
}

/**
 * Which of `rows` rows of one height are drawn for a scroll position, so that the last row ends where the canvas ends.
 * `scroll`, `view` (visible height) and `row` in px.
 */
export function windowOf(rows: number, row: number, scroll: number, view: number): RowWindow {
  const full = rows * row;
  const canvas = Math.min(full, MAX_CANVAS_PX);
  const room = Math.max(0, canvas - view);
  const at = Math.min(Math.max(0, scroll), room);
  // Where the list itself would be scrolled to: the same place unless it was cut.
  const offset = room === 0 ? 0 : (at / room) * Math.max(0, full - view);
  const from = Math.max(0, Math.floor(offset / row) - SPARE);
  const last = Math.min(rows, Math.ceil((offset + view) / row) + SPARE);
  return { canvas, from, count: Math.max(0, last - from), top: at - offset + from * row };
}
