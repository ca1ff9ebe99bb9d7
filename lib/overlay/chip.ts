import type { ChipView, PageView } from '../messages/views';
import { element } from './dom';
import { drag } from './drag';
import { logo } from './logo';

export interface ChipActions {
  open(): void;
  hide(span: 'hour' | 'site'): void;
  /** The chip was dragged by this much from where it stood. */
  moved(dx: number, dy: number): void;
}

export interface Chip {
  box: HTMLElement;
  button: HTMLButtonElement;
  draw(chip: ChipView, labels: PageView['labels']): void;
}

function createMenu(actions: ChipActions, signal: AbortSignal) {
  const hour = element('button', { type: 'button', role: 'menuitem' });
  const site = element('button', { type: 'button', role: 'menuitem' });
  const menu = element('div', { class: 'menu', role: 'menu', hidden: '' }, hour, site);
  const more = element('button', { type: 'button', class: 'more', 'aria-haspopup': 'menu' }, '⋯');
  const show = (open: boolean): void => {
    menu.hidden = !open;
    more.setAttribute('aria-expanded', String(open));
    if (open) hour.focus();
  };
  more.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  more.addEventListener('click', () => show(menu.hidden === true), { signal });
  hour.addEventListener('click', () => actions.hide('hour'), { signal });
  site.addEventListener('click', () => actions.hide('site'), { signal });
  menu.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') {
        show(false);
        more.focus();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        (event.target === hour ? site : hour).focus();
        event.preventDefault();
      }
    },
    { signal },
  );
  // Keeps the focus where it is, so that the menu is still there when the click arrives.
  menu.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  menu.addEventListener(
    'focusout',
    (event) => {
      if (!menu.contains(event.relatedTarget as Node | null)) show(false);
    },
    { signal },
  );
  const label = (labels: PageView['labels']) => {
    hour.textContent = labels.hideHour;
    site.textContent = labels.hideSite;
    more.setAttribute('aria-label', labels.menu);
    more.title = labels.menu;
  };
  return { more, menu, label };
}

/** The small pill beside the price. A click opens the panel, a drag moves it, its menu hides it. */
export function createChip(root: HTMLElement, actions: ChipActions, signal: AbortSignal): Chip {
  const main = element('span', { class: 'main' });
  const detail = element('span', { class: 'detail' });
  const tags = element('span', { class: 'tags' });
  const button = element('button', { type: 'button', class: 'chip' }, logo(), main, detail, tags);
  const { more, menu, label } = createMenu(actions, signal);
  const box = element('div', { class: 'chip-box' }, button, more, menu);
  root.append(box);
  drag(button, { click: actions.open, moved: actions.moved }, signal);
  return {
    box,
    button,
    draw(chip, labels) {
      main.textContent = chip.main;
      detail.textContent = chip.detail;
      detail.hidden = chip.detail === '';
      tags.replaceChildren(
        ...chip.tags.map(({ text, tone }) => element('span', { class: 'tag', 'data-tone': tone }, text)),
      );
      tags.hidden = chip.tags.length === 0;
      button.dataset.tone = chip.tone;
      button.setAttribute('aria-label', chip.label);
      button.title = chip.label;
      label(labels);
    },
  };
}
