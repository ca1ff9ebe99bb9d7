import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPageScript } from '../lib/overlay/run-page-script';
import { amazon } from '../lib/sites/amazon/adapter';

export default defineContentScript({
  matches: [...amazon.matches],
  runAt: 'document_idle',
  // A message to the page would tell it that we are here, and our id.
  noScriptStartedPostMessage: true,
  main: (ctx) => runPageScript(ctx, amazon),
});
