/** Remembers who has the focus in the page and returns what gives it back; null where nobody has, or our own chip. */
export type HoldFocus = () => (() => void) | null;

/** The element of the page that has the focus; null for the page as such and for our own. */
export function focusedElement(): HTMLElement | null {
  const { activeElement } = document;
  const isPage = activeElement === document.body || activeElement?.localName === 'caravel-overlay';
  return isPage ? null : (activeElement as HTMLElement | null);
}

/** For pages where nothing is written: the element alone. */
export const holdElement: HoldFocus = () => {
  const element = focusedElement();
  return element && (() => element.focus({ preventScroll: true }));
};
