import type { ListingMarks, PageView, PanelSide, PanelTabId } from '../messages/views';
import type { Items } from '../sites/adapter';
import { buyBoxes, findAnchor, textBox } from './anchor';
import { type Chip, createChip } from './chip';
import { dockSide } from './dock-side';
import type { HoldFocus } from './hold-focus';
import { createHost, type OverlayHost } from './host';
import { type Life, tell } from './life';
import { Marks } from './marks';
import { createPanelFrame, type PanelFrame } from './panel-frame';
import { placeChip } from './place-chip';

/** What the adapter says about where things go. */
export interface Places {
  anchors: readonly string[];
  avoid: readonly string[];
}

/**
 * Draws chip and panel for one page and lets them go with the script's life. It holds the last view only; every figure in
 * it was computed by the background.
 */
export class Overlay {
  #host: OverlayHost | null = null;
  #chip: Chip | null = null;
  #panel: PanelFrame | null = null;
  #marks: Marks | null = null;
  #panelSignal = new AbortController();
  #view: PageView | null = null;
  /** Gives the focus back to who had it when the panel was opened. */
  #returnFocus: (() => void) | null = null;
  #frame = 0;
  readonly #life: Life;
  #places: Places = { anchors: [], avoid: [] };

  readonly #holdFocus: HoldFocus;

  constructor(life: Life, holdFocus: HoldFocus) {
    this.#life = life;
    this.#holdFocus = holdFocus;
    const { signal } = life;
    const replace = () => this.#replaceSoon();
    const observer = new ResizeObserver(replace);
    observer.observe(document.documentElement);
    if (document.body) observer.observe(document.body);
    addEventListener('resize', replace, { signal });
    addEventListener('scroll', replace, { signal, passive: true, capture: true });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#draw(), { signal });
    addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      cancelAnimationFrame(this.#frame);
      this.mark(null, undefined);
      this.#clear();
    });
  }

  /** What is shown now. */
  get view(): PageView | null {
    return this.#view;
  }

  /** Shows the view, or nothing for null. */
  update(view: PageView | null, places: Places): void {
    this.#view = view;
    this.#places = places;
    if (view === null) this.#clear();
    else this.#draw();
  }

  /** Marks the cards of a list page; none at all takes the marks away. */
  mark(marks: ListingMarks | null, items: Items | undefined): void {
    if (!items || !marks || (marks.marks.length === 0 && marks.order === null)) {
      this.#marks?.remove();
      this.#marks = null;
      if (this.#view === null) this.#clear();
      return;
    }
    const host = this.#ensureHost();
    host.setTheme(marks.theme);
    this.#marks ??= new Marks(host.root, items);
    this.#marks.draw(marks);
  }

  /** Follows the page's own changes: the anchor may have moved or come late, cards may be new. */
  replace(): void {
    this.#marks?.refresh();
    this.#replaceSoon();
  }

  /** Opens the panel, at a tab if one is wanted; an open one is brought there. */
  async openPanel(tab?: PanelTabId): Promise<void> {
    const view = this.#view;
    if (view === null) return;
    if (this.#panel) return this.#showTab(this.#panel, tab);
    const host = this.#ensureHost();
    this.#returnFocus = this.#holdFocus();
    const answer = await tell(this.#life, 'panel.register', tab ? { tab } : {});
    if (!answer || this.#panel) return;
    this.#panelSignal = new AbortController();
    const signal = AbortSignal.any([this.#life.signal, this.#panelSignal.signal]);
    const resized = (width: number) => void tell(this.#life, 'panel.resize', { width });
    this.#panel = createPanelFrame(host.root, answer.token, view.layout.width, resized, signal);
    this.#panel.label(view.labels);
    this.#panel.dock(dockSide(view.layout, buyBoxes(this.#places.avoid), innerWidth));
    this.#panel.focus();
    host.raise(true);
  }

  closePanel(): void {
    if (!this.#panel) return;
    this.#panelSignal.abort();
    this.#panel.remove();
    this.#panel = null;
    this.#host?.raise(false);
    if (this.#returnFocus) this.#returnFocus();
    else this.#chip?.button.focus({ preventScroll: true });
    this.#returnFocus = null;
  }

  #showTab(panel: PanelFrame, tab: PanelTabId | undefined): void {
    this.#returnFocus = this.#holdFocus() ?? this.#returnFocus;
    if (tab) void tell(this.#life, 'panel.tab', { tab });
    panel.focus();
  }

  togglePanel(): void {
    if (this.#panel) this.closePanel();
    else void this.openPanel();
  }

  dock(side: PanelSide): void {
    this.#panel?.dock(side);
  }

  #onKey(event: KeyboardEvent): void {
    const { altKey, shiftKey, ctrlKey, metaKey, code } = event;
    const keys = this.#view?.ownKeys;
    if (!keys || !altKey || !shiftKey || ctrlKey || metaKey) return;
    const isPanel = code === 'KeyC' && keys.panel;
    if (!isPanel && !(code === 'KeyR' && keys.replies)) return;
    event.preventDefault();
    if (isPanel) this.togglePanel();
    else void this.openPanel('replies');
  }

  #ensureHost(): OverlayHost {
    this.#host ??= createHost();
    return this.#host;
  }

  #draw(): void {
    const view = this.#view;
    if (view === null) return;
    const host = this.#ensureHost();
    host.setTheme(view.theme);
    this.#panel?.label(view.labels);
    if (view.chip === null) {
      this.#chip?.box.remove();
      this.#chip = null;
      return;
    }
    this.#chip ??= createChip(
      host.root,
      {
        open: () => void this.openPanel(),
        hide: (span) => void tell(this.#life, 'chip.hide', { for: span }),
        moved: (dx, dy) => this.#moved(dx, dy),
      },
      this.#life.signal,
    );
    this.#chip.draw(view.chip, view.labels);
    this.#replaceSoon();
  }

  #moved(dx: number, dy: number): void {
    const chip = this.#view?.chip;
    if (!chip) return;
    const offset = { dx: (chip.offset?.dx ?? 0) + dx, dy: (chip.offset?.dy ?? 0) + dy };
    chip.offset = offset;
    this.#replaceSoon();
    void tell(this.#life, 'chip.move', offset);
  }

  /** At most once a frame. Reads the layout, then writes only to the overlay, which is out of the page's flow. */
  #replaceSoon(): void {
    cancelAnimationFrame(this.#frame);
    // An orphan of a reloaded extension takes its chip away at the next sign of life of the page.
    if (this.#life.isInvalid) return;
    this.#frame = requestAnimationFrame(() => {
      this.#marks?.place();
      if (this.#chip) this.#placeNow(this.#chip);
    });
  }

  #placeNow({ box }: Chip): void {
    const anchor = findAnchor(this.#places.anchors);
    // No price and no title to stand beside: the corner of the window, never nothing.
    box.classList.toggle('floating', anchor === null);
    if (anchor === null) {
      box.style.left = box.style.top = '';
      return;
    }
    const { width, height } = box.getBoundingClientRect();
    const page = {
      width: document.documentElement.clientWidth,
      rtl: getComputedStyle(anchor).direction === 'rtl',
    };
    const at = placeChip(textBox(anchor), { width, height }, page, this.#view?.chip?.offset ?? null);
    box.style.left = `${at.left}px`;
    box.style.top = `${at.top}px`;
  }

  #clear(): void {
    this.closePanel();
    this.#chip?.box.remove();
    this.#chip = null;
    if (this.#marks) return;
    this.#host?.remove();
    this.#host = null;
  }
}
