import { defineContentScript } from 'wxt/utils/define-content-script';
import { runConsoleScript } from '../lib/overlay/run-console-script';
import { aliexpressConsole } from '../lib/sites/aliexpress/console';

export default defineContentScript({
  matches: [...aliexpressConsole.matches],
  runAt: 'document_idle',
  // A message to the page would tell it that we are here, and our id.
  noScriptStartedPostMessage: true,
  main: (ctx) => runConsoleScript(ctx, aliexpressConsole),
});
