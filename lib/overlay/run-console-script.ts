import type { Adapter } from '../sites/adapter';
import { holdEditor } from './hold-editor';
import { type PageContext, runPageScript } from './run-page-script';
import { watchCodes } from './watch-codes';

/** The page script of a seller's console, where replies are written: codes typed into them are looked up as well. */
export function runConsoleScript(ctx: PageContext, adapter: Adapter): void {
  watchCodes(ctx, runPageScript(ctx, adapter, holdEditor(ctx.signal)).expandsCodes);
}
