export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const GAP = 10;

const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(value, max));

/**
 * Where the chip goes, in page coordinates: at the end of the price where there is room, else above it. Never
 * outside the page's width, so that it cannot cause a scroll bar.
 *
 * @param anchor the price's text, in page coordinates
 * @param chip size of the chip
 * @param page width of the page
 */
export function placeChip(
  anchor: Box,
  chip: { width: number; height: number },
  page: { width: number; rtl: boolean },
  offset: { dx: number; dy: number } | null,
): { left: number; top: number } {
  const after = page.rtl ? anchor.left - GAP - chip.width : anchor.left + anchor.width + GAP;
  const fits = after >= 0 && after + chip.width <= page.width - GAP;
  const left = fits ? after : page.rtl ? anchor.left + anchor.width - chip.width : anchor.left;
  const top = fits ? anchor.top + (anchor.height - chip.height) / 2 : anchor.top - chip.height - 4;
  return {
    left: Math.round(clamp(left + (offset?.dx ?? 0), 4, Math.max(4, page.width - chip.width - 4))),
    top: Math.round(Math.max(4, top + (offset?.dy ?? 0))),
  };
}
