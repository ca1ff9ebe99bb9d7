import type { ListingMark, ListingMarks } from '../messages/views';
import type { Items } from '../sites/adapter';
import { arrange } from './arrange';
import { element } from './dom';

/** Distance from the card's corner in px. */
const INSET = 6;

interface Drawn {
  card: Element;
  says: ListingMark;
  mark: HTMLElement;
}

/** Marks on the cards of a list page, drawn over them in our own root: the page's elements get nothing added. */
export class Marks {
  readonly #layer = element('div', { class: 'marks' });
  readonly #items: Items;
  #drawn: Drawn[] = [];
  #last: ListingMarks = { marks: [], theme: 'auto', order: null };
  #arranged = false;

  constructor(root: HTMLElement, items: Items) {
    this.#items = items;
    // Before chip and panel, which lie over the marks.
    root.prepend(this.#layer);
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
    const wanted = cards.flatMap((card) => {
      const says = byId.get(this.#items.id(card) ?? '');
      return says ? [{ card, says }] : [];
    });
    const same = ({ card, says }: Drawn, index: number) =>
      card === wanted[index]?.card && says === wanted[index]?.says;
    // A mark that is being pointed at keeps its tooltip while nothing changed.
    if (wanted.length !== this.#drawn.length || !this.#drawn.every(same)) {
      this.#drawn = wanted.map(({ card, says }) => ({ card, says, mark: drawMark(says) }));
      this.#layer.replaceChildren(...this.#drawn.map(({ mark }) => mark));
    }
    this.place();
  }

  /** Puts each mark on the corner of its card: reads the layout first, then writes. */
  place(): void {
    const atEnd = this.#items.corner === 'end';
    const boxes = this.#drawn.map(({ card }) => ({
      box: card.getBoundingClientRect(),
      right: (getComputedStyle(card).direction === 'rtl') !== atEnd,
    }));
    this.#drawn.forEach(({ mark }, index) => {
      const { box, right } = boxes[index] ?? {};
      mark.hidden = !box || box.width === 0 || box.height === 0;
      if (!box || mark.hidden) return;
      mark.style.top = `${Math.round(box.top + scrollY + INSET)}px`;
      mark.style.left = `${Math.round((right ? box.right - INSET : box.left + INSET) + scrollX)}px`;
      mark.classList.toggle('right', right === true);
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
