import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPageScript } from '../lib/overlay/run-page-script';
import { alibaba } from '../lib/sites/alibaba/adapter';

export default defineContentScript({
  matches: [...alibaba.matches],
  excludeMatches: [...(alibaba.excludes ?? [])],
  runAt: 'document_idle',
  // A message to the page would tell it that we are here, and our id.
  noScriptStartedPostMessage: true,
  main: (ctx) => runPageScript(ctx, alibaba),
});
