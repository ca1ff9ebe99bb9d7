import type { PageFacts } from '../core/facts';

/** Wait this long after the page's last change before reading it again, but not longer than MAX_WAIT in all. */
const QUIET_MS = 250;
const MAX_WAIT_MS = 1000;
/** Shops fill product pages in for a while after loading; after that only navigation starts a new reading. */
const WATCH_MS = 20_000;
/** Lists and conversations go on changing: they are looked at as long as they are open, but less often. */
const CALM = 4;
/** How long the old product's text may linger after the address changed. */
const SWAP_MS = 5_000;

export interface PageWatch {
  /** The address is about to change, with or without a load. */
  navigated(): void;
  /** Reads the page now. */
  read(): PageFacts | null;
}

const goesOn = (facts: PageFacts | null) => facts !== null && !['product', 'blocked'].includes(facts.kind);
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
 * @param settled called after every look at the page, whether or not the facts changed: things may have moved
 */
export function watchPage(
  extract: () => PageFacts | null,
  report: (facts: PageFacts | null) => void,
  settled: () => void,
  signal: AbortSignal,
): PageWatch {
  let reported: PageFacts | null = null;
  let shown: PageFacts | null = null;
  let swapUntil = 0;
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
    settled();
    if (isHalfSwapped(shown, facts)) {
      // The screen still shows the old product, and so do chip and panel.
      swapUntil ||= Date.now() + SWAP_MS;
      if (Date.now() < swapUntil) return later();
    }
    swapUntil = 0;
    shown = facts ?? shown;
    publish(facts);
  };
  const later = () => {
    const now = Date.now();
    waitingSince ||= now;
    clearTimeout(timer);
    const pace = now > watchUntil ? CALM : 1;
    const left = waitingSince + MAX_WAIT_MS * pace - now;
    timer = setTimeout(check, Math.max(0, Math.min(QUIET_MS * pace, left)));
  };
  const observer = new MutationObserver(() => {
    if (Date.now() > watchUntil && !goesOn(reported)) observer.disconnect();
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
      watch();
      // Not now: the event comes before the address changes, and never changes it when a new page is loaded.
      later();
    },
    read: () => extract(),
  };
}
