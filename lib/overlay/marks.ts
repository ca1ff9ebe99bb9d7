import type { ListingMark, ListingMarks } from '../messages/views';
import type { Items } from '../sites/adapter';
import { arrange } from './arrange';
import { element } from './dom';

/** Distance from the card's corner in px. */
const INSET = 6;

/** Marks on the cards of a list page, drawn over them in our own root: the page's elements get nothing added. */
export class Marks {
  readonly #layer = element('div', { class: 'marks' });
  readonly #items: Items;
  #drawn: { card: Element; mark: HTMLElement }[] = [];
  #last: ListingMarks = { marks: [], theme: 'auto', order: null };
  #arranged = false;

  constructor(root: HTMLElement, items: Items) {
    this.#items = items;
    root.append(this.#layer);
  }

  draw(marks: ListingMarks): void {
    this.#last = marks;
    this.refresh();
  }

  /** Finds the cards again: the page may have drawn more, or others. */
  refresh(): void {
    const cards = this.#cards();
    this.#arrange(cards, this.#last.order);
    const byId = new Map(this.#last.marks.map((mark) => [mark.id, mark]));
    this.#drawn = cards.flatMap((card) => {
      const mark = byId.get(this.#items.id(card) ?? '');
      return mark ? [{ card, mark: drawMark(mark) }] : [];
    });
    this.#layer.replaceChildren(...this.#drawn.map(({ mark }) => mark));
    this.place();
  }

  /** Puts each mark on the corner of its card: reads the layout first, then writes. */
  place(): void {
    const boxes = this.#drawn.map(({ card }) => ({
      box: card.getBoundingClientRect(),
      rtl: getComputedStyle(card).direction === 'rtl',
    }));
    this.#drawn.forEach(({ mark }, index) => {
      const { box, rtl } = boxes[index] ?? {};
      mark.hidden = !box || box.width === 0 || box.height === 0;
      if (!box || mark.hidden) return;
      mark.style.top = `${Math.round(box.top + scrollY + INSET)}px`;
      mark.style.left = `${Math.round((rtl ? box.right - INSET : box.left + INSET) + scrollX)}px`;
      mark.classList.toggle('rtl', rtl === true);
    });
  }

  /** Takes the marks away and puts the page's list back into its own order. */
  remove(): void {
    this.#layer.remove();
    this.#arrange(this.#cards(), null);
  }

  /** A page that was never sorted is left alone. */
  #arrange(cards: readonly Element[], order: readonly string[] | null): void {
    if (order === null && !this.#arranged) return;
    this.#arranged = order !== null;
    arrange(cards, this.#items, order);
  }

  #cards(): Element[] {
    const { selector } = this.#items;
    return [...document.querySelectorAll(selector)].filter((card) => !card.parentElement?.closest(selector));
  }
}

function drawMark({ id, text, tone, title }: ListingMark): HTMLElement {
  const attributes = { class: 'mark', role: 'img', title, 'aria-label': title };
  return element('span', { ...attributes, 'data-tone': tone, 'data-id': id }, text);
}
