/** Movement below this many px is a click by an unsteady hand. */
const THRESHOLD = 4;

interface DragActions {
  click?(): void;
  /** While the pointer moves: distance from where it went down. */
  moving?(dx: number, dy: number): void;
  /** Once, at the end of a drag. */
  moved(dx: number, dy: number): void;
}

/** Tells clicks and drags of one element apart. The keyboard's click counts as a click. */
export function drag(target: HTMLElement, actions: DragActions, signal: AbortSignal): void {
  let start: { x: number; y: number } | null = null;
  let dragged = false;
  const distance = (event: PointerEvent) =>
    start ? ([event.clientX - start.x, event.clientY - start.y] as const) : ([0, 0] as const);

  target.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      start = { x: event.clientX, y: event.clientY };
      dragged = false;
      target.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  target.addEventListener(
    'pointermove',
    (event) => {
      if (!start) return;
      const [dx, dy] = distance(event);
      dragged ||= Math.hypot(dx, dy) >= THRESHOLD;
      if (dragged) {
        target.style.translate = actions.moving ? '' : `${dx}px ${dy}px`;
        actions.moving?.(dx, dy);
      }
    },
    { signal },
  );
  const end = (event: PointerEvent) => {
    if (start && dragged) actions.moved(...distance(event));
    target.style.translate = '';
    start = null;
  };
  target.addEventListener('pointerup', end, { signal });
  target.addEventListener('pointercancel', end, { signal });
  target.addEventListener(
    'click',
    () => {
      if (!dragged) actions.click?.();
      dragged = false;
    },
    { signal },
  );
}
