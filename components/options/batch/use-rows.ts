import { type RefObject, type UIEvent, useEffect, useState } from 'react';
import { type RowWindow, windowOf } from './window-of';

interface Rows extends RowWindow {
  onScroll: (event: UIEvent<HTMLElement>) => void;
}

/** The rows of a scrolling box that are drawn, out of any number. Goes back to the top when `key` changes. */
export function useRows(box: RefObject<HTMLElement | null>, rows: number, row: number, key: unknown): Rows {
  const [seen, setSeen] = useState({ scroll: 0, view: 480 });
  // What scrolls must be within reach of the keyboard, and only some browsers see to that themselves.
  useEffect(() => {
    if (box.current) box.current.tabIndex = 0;
  }, [box]);
  useEffect(() => {
    if (key === undefined || !box.current) return;
    box.current.scrollTop = 0;
    setSeen({ scroll: 0, view: box.current.clientHeight });
  }, [box, key]);
  const onScroll = ({ currentTarget: { scrollTop, clientHeight } }: UIEvent<HTMLElement>) =>
    setSeen({ scroll: scrollTop, view: clientHeight });
  return { ...windowOf(rows, row, seen.scroll, seen.view), onScroll };
}
