import { extensionApi } from '../messages/extension-api';
import type { Adapter } from '../sites/adapter';
import { type HoldFocus, holdElement } from './hold-focus';
import type { Life } from './life';
import { type PageScript, startPage } from './start-page';

/** What the page script needs of WXT's content script context. */
export interface PageContext extends Life {
  addEventListener(target: Window, type: 'wxt:locationchange', listener: () => void): void;
}

/** Starts the page script of one marketplace and listens to navigation and to the background's commands. */
export function runPageScript(
  ctx: PageContext,
  adapter: Adapter,
  holdFocus: HoldFocus = holdElement,
): PageScript {
  const page = startPage(ctx, adapter, holdFocus);
  ctx.addEventListener(window, 'wxt:locationchange', () => page.navigated());
  extensionApi().runtime.onMessage.addListener((message, _sender, respond) => {
    page.command(message, respond);
    return true;
  });
  return page;
}
