import { type RefObject, type UIEvent, useEffect, useState } from 'react';
import { type RowWindow, windowOf } from './window-of';

interface Rows extends RowWindow {
  onScroll: (event: UIEvent<HTMLElement>) => void;
}

/** The rows of a scrolling box that are drawn, out of any number. Goes back to the top when `key` changes. */
export function useRows(box: RefObject<HTMLElement | null>, rows: number, row: number, key: unknown): Rows {
  const [seen, setSeen] = useState({ scroll: 0, view: 480 });
  useEffect(() => {
    if (key === undefined || !box.current) return;
    box.current.scrollTop = 0;
    setSeen({ scroll: 0, view: box.current.clientHeight });
  }, [box, key]);
  const onScroll = ({ currentTarget: { scrollTop, clientHeight } }: UIEvent<HTMLElement>) =>
    setSeen({ scroll: scrollTop, view: clientHeight });
  return { ...windowOf(rows, row, seen.scroll, seen.view), onScroll };
}
