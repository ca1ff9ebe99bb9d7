import { defineContentScript } from 'wxt/utils/define-content-script';
import { runConsoleScript } from '../lib/overlay/run-console-script';
import { alibabaConsole } from '../lib/sites/alibaba/console';

export default defineContentScript({
  matches: [...alibabaConsole.matches],
  runAt: 'document_idle',
  // A message to the page would tell it that we are here, and our id.
  noScriptStartedPostMessage: true,
  main: (ctx) => runConsoleScript(ctx, alibabaConsole),
});
