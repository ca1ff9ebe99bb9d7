import { extensionApi } from '../messages/extension-api';
import type { PageView, PanelSide } from '../messages/views';
import { element } from './dom';
import { drag } from './drag';

const MIN_WIDTH = 320;
const MAX_WIDTH = 720;
const KEY_STEP = 20;

export interface PanelFrame {
  /** The dock side decides which edge is dragged. */
  dock(side: PanelSide): void;
  label(labels: PageView['labels']): void;
  focus(): void;
  remove(): void;
}

const clampWidth = (width: number) => Math.round(Math.max(MIN_WIDTH, Math.min(width, MAX_WIDTH)));

/**
 * `panel.html` in a frame inside the closed root, with an edge to drag. The token goes in the fragment: it is
 * spent by the frame's first message and worthless afterwards.
 */
export function createPanelFrame(
  root: HTMLElement,
  token: string,
  width: number,
  resized: (width: number) => void,
  signal: AbortSignal,
): PanelFrame {
  const frame = element('iframe', {
    src: `${extensionApi().runtime.getURL('/panel.html')}#${token}`,
    allow: 'clipboard-write',
  });
  const edge = element('div', {
    class: 'resize',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
  });
  const panel = element('div', { class: 'panel' }, frame, edge);
  let current = clampWidth(width);
  const draw = (next: number) => {
    panel.style.width = `${clampWidth(next)}px`;
    edge.setAttribute('aria-valuenow', String(clampWidth(next)));
  };
  const settle = (next: number) => {
    current = clampWidth(next);
    draw(current);
    frame.style.pointerEvents = '';
    resized(current);
  };
  const outward = () => (panel.dataset.side === 'left' ? 1 : -1);
  drag(
    edge,
    {
      moving: (dx) => {
        // The frame would swallow the pointer's events as soon as it is over it.
        frame.style.pointerEvents = 'none';
        draw(current + dx * outward());
      },
      moved: (dx) => settle(current + dx * outward()),
    },
    signal,
  );
  edge.addEventListener(
    'keydown',
    (event) => {
      const step = { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      settle(current + step * outward());
    },
    { signal },
  );
  // Chromium gives the focus to the empty first document, which the loading one replaces: hand it on.
  const handOnFocus = () => {
    if ((frame.getRootNode() as ShadowRoot).activeElement !== frame) return;
    frame.blur();
    frame.focus();
  };
  frame.addEventListener('load', handOnFocus, { once: true, signal });
  draw(current);
  root.append(panel);
  return {
    dock(side) {
      panel.dataset.side = side;
    },
    label(labels) {
      frame.title = labels.panel;
      edge.setAttribute('aria-label', labels.resize);
    },
    focus: () => frame.focus(),
    remove: () => panel.remove(),
  };
}
