import { defineContentScript } from 'wxt/utils/define-content-script';
import { holdEditor } from '../lib/overlay/hold-editor';
import { runPageScript } from '../lib/overlay/run-page-script';
import { alibabaSourcing } from '../lib/sites/alibaba/sourcing';

export default defineContentScript({
  matches: [...alibabaSourcing.matches],
  runAt: 'document_idle',
  // A message to the page would tell it that we are here, and our id.
  noScriptStartedPostMessage: true,
  main: (ctx) => runPageScript(ctx, alibabaSourcing, holdEditor(ctx.signal)),
});
