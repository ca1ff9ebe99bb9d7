import type { Theme } from '../messages/views';
import { element, style } from './dom';
import overlayCss from './overlay.css?inline';

/** The overlay's own corner of the page: one element with a closed shadow root. */
export interface OverlayHost {
  /** Container inside the closed root. */
  root: HTMLElement;
  setTheme(theme: Theme | 'auto'): void;
  /** Above everything while the panel is open; else below sticky headers and menus. */
  raise(up: boolean): void;
  remove(): void;
}

const CHIP_LAYER = '100';
const PANEL_LAYER = '2147483646';

function adoptCss(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(overlayCss);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses adopted sheets from page scripts' sandboxes, but lets an extension's own <style> past the page's CSP.
    shadow.append(element('style', {}, overlayCss));
  }
}

/**
 * Adds the host to <html>, out of the page's own layout: absolutely placed, no size. The root is closed because
 * the marketplace must not be able to read the seller's costs.
 */
export function createHost(): OverlayHost {
  // After an update Firefox runs the new page script beside the old one, which never hears of it: its overlay goes.
  for (const old of document.querySelectorAll('caravel-overlay')) old.remove();
  const host = document.createElement('caravel-overlay');
  style(host, {
    all: 'initial',
    position: 'absolute',
    top: '0',
    left: '0',
    width: '0',
    height: '0',
    'z-index': CHIP_LAYER,
  });
  const shadow = host.attachShadow({ mode: 'closed' });
  adoptCss(shadow);
  const root = element('div', { class: 'root' });
  shadow.append(root);
  document.documentElement.append(host);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  return {
    root,
    setTheme(theme) {
      root.dataset.theme = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme;
    },
    raise: (up) => style(host, { 'z-index': up ? PANEL_LAYER : CHIP_LAYER }),
    remove: () => host.remove(),
  };
}
