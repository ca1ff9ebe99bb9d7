import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inserter } from '../lib/insert/inserter';

/** Put into a page's frames when the seller asks for an insertion, and only then. */
export default defineUnlistedScript(() => {
  (globalThis as { caravelInserter?: typeof inserter }).caravelInserter = inserter;
});
