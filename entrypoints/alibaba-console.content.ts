import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPageScript } from '../lib/overlay/run-page-script';
import { alibabaConsole } from '../lib/sites/alibaba/console';

export default defineContentScript({
  matches: [...alibabaConsole.matches],
  runAt: 'document_idle',
  // A message to the page would tell it that we are here, and our id.
  noScriptStartedPostMessage: true,
  main: (ctx) => runPageScript(ctx, alibabaConsole),
});
