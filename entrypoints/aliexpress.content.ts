import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPageScript } from '../lib/overlay/run-page-script';
import { aliexpress } from '../lib/sites/aliexpress/adapter';

export default defineContentScript({
  matches: [...aliexpress.matches],
  excludeMatches: [...(aliexpress.excludes ?? [])],
  runAt: 'document_idle',
  // A message to the page would tell it that we are here, and our id.
  noScriptStartedPostMessage: true,
  main: (ctx) => runPageScript(ctx, aliexpress),
});
