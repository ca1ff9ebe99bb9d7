import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { extensionApi } from '../lib/messages/extension-api';
import { startPage } from '../lib/overlay/start-page';
import { siteMatches } from '../lib/sites/matches';

export default defineContentScript({
  matches: siteMatches,
  runAt: 'document_idle',
  // A message to the page would tell it that we are here, and our id.
  noScriptStartedPostMessage: true,
  main: (ctx: ContentScriptContext) => {
    const page = startPage(ctx);
    if (!page) return;
    ctx.addEventListener(window, 'wxt:locationchange', () => page.navigated());
    extensionApi().runtime.onMessage.addListener((message, _sender, respond) => {
      page.command(message, respond);
      return true;
    });
  },
});
