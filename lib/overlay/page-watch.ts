import type { PageFacts } from '../core/facts';

/** Wait this long after the page's last change before reading it again, but not longer than MAX_WAIT in all. */
const QUIET_MS = 250;
const MAX_WAIT_MS = 1000;
/** Shops fill product pages in for a while after loading; after that only navigation starts a new reading. */
const WATCH_MS = 20_000;
/** How long the old product's text may linger after the address changed. */
const SWAP_MS = 8_000;

export interface PageWatch {
  /** The address changed without a load. */
  navigated(): void;
  /** Reads the page now. */
  read(): PageFacts | null;
}

const productOf = (facts: PageFacts | null) => (facts?.kind === 'product' ? facts.productId : null);

/**
 * After an in-page navigation the new id may stand in the address while the old product's weight is still in the
 * document: same title, other id. Such a reading would mix two products.
 */
export function isHalfSwapped(before: PageFacts | null, now: PageFacts | null): boolean {
  if (before === null || now === null || productOf(now) === null) return false;
  return productOf(before) !== productOf(now) && before.title !== null && before.title === now.title;
}

/**
 * Reads the page now and again whenever it changes, and reports each new reading once. Stops with `signal`.
 *
 * @param extract pure reader of the current document; null when the page is none of ours
 * @param report called with facts, or null when a product page turned into something else
 */
export function watchPage(
  extract: () => PageFacts | null,
  report: (facts: PageFacts | null) => void,
  signal: AbortSignal,
): PageWatch {
  let reported: PageFacts | null = null;
  let swapping: { before: PageFacts | null; until: number } | null = null;
  let watchUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;

  const publish = (facts: PageFacts | null) => {
    if (JSON.stringify(facts) === JSON.stringify(reported)) return;
    reported = facts;
    report(facts);
  };
  const check = () => {
    timer = undefined;
    waitingSince = 0;
    const facts = extract();
    if (swapping && isHalfSwapped(swapping.before, facts)) {
      publish(null);
      if (Date.now() < swapping.until) return later();
    }
    swapping = null;
    publish(facts);
  };
  const later = () => {
    const now = Date.now();
    waitingSince ||= now;
    clearTimeout(timer);
    timer = setTimeout(check, Math.max(0, Math.min(QUIET_MS, waitingSince + MAX_WAIT_MS - now)));
  };
  const observer = new MutationObserver(() => {
    if (Date.now() > watchUntil) observer.disconnect();
    else later();
  });
  const watch = () => {
    watchUntil = Date.now() + WATCH_MS;
    observer.observe(document.body ?? document.documentElement, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  watch();
  check();
  return {
    navigated() {
      swapping = { before: reported ?? swapping?.before ?? null, until: Date.now() + SWAP_MS };
      watch();
      check();
    },
    read: () => extract(),
  };
}
