import style from './skeleton.module.css';
import { useDelayed } from './use-delayed';

const WIDTHS = [60, 90, 40, 100, 96, 98];

/** Nothing for 300 ms, then grey lines. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  if (!useDelayed()) return null;
  return (
    <div className={style.skeleton} aria-hidden="true" data-testid="skeleton">
      {WIDTHS.slice(0, lines).map((width) => (
        <div key={width} className={style.line} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
