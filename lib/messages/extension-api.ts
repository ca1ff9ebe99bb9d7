import type { Browser } from 'webextension-polyfill';

type Global = { browser?: Browser; chrome?: Browser };

/**
 * The browser's own extension API, without the polyfill's 10 kB, for the page script and what it shares. Requests
 * return promises in both browsers; a listener must answer through `sendResponse` (a returned promise is Firefox's way).
 */
export function extensionApi(): Browser {
  const { browser, chrome } = globalThis as unknown as Global;
  const api = browser?.runtime?.id ? browser : chrome;
  if (!api?.runtime?.id) throw new Error('the extension is gone');
  return api;
}
