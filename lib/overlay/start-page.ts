import type { PageFacts } from '../core/facts';
import type { PageCommand } from '../messages/contract';
import type { Adapter } from '../sites/adapter';
import { readPage } from '../sites/read-page';
import type { HoldFocus } from './hold-focus';
import { type Life, tell } from './life';
import { Overlay, type Places } from './overlay';
import { watchPage } from './page-watch';

export interface PageScript {
  /** Whether `;;code` is looked up on this page now. */
  expandsCodes(): boolean;
  navigated(): void;
  /** Carries out an order of the background and answers it; leaves what is not for us unanswered. */
  command(message: unknown, respond: (answer: unknown) => void): void;
}

const NOWHERE: Places = { anchors: [], avoid: [] };

/** Where the adapter wants chip and panel for this kind of page. */
function placesFor(adapter: Adapter, facts: PageFacts | null): Places {
  const page = facts && adapter.pages.find(({ kind }) => kind === facts.kind);
  return page ? { anchors: page.anchors, avoid: page.avoid } : NOWHERE;
}

/** Names the list that a page shows: another search or page of it starts without marks. */
const listOf = (facts: PageFacts | null) => (facts ? `${facts.kind} ${facts.url.split('#')[0]}` : '');

/**
 * Reads the page by its marketplace's adapter, publishes its facts and draws what the background answers. All of it
 * ends with `life`.
 */
export function startPage(life: Life, adapter: Adapter, holdFocus: HoldFocus): PageScript {
  const overlay = new Overlay(life, holdFocus);
  let current: PageFacts | null = null;
  let latest = 0;

  const report = async (facts: PageFacts | null) => {
    const turn = ++latest;
    if (listOf(facts) !== listOf(current)) overlay.mark(null, undefined);
    current = facts;
    if (facts === null) overlay.update(null, NOWHERE);
    const view = await tell(life, 'facts.publish', { facts });
    // An answer for an earlier reading must not overwrite a later one's.
    if (turn === latest && !life.signal.aborted) overlay.update(view ?? null, placesFor(adapter, facts));
  };
  const watch = watchPage(
    () => readPage(adapter, document, new URL(location.href)),
    (facts) => void report(facts),
    () => overlay.replace(),
    life.signal,
  );

  return {
    expandsCodes: () => overlay.view?.expandCodes === true,
    navigated: watch.navigated,
    command(message, respond) {
      const order = message as PageCommand;
      const done = () => respond(null);
      switch (order?.command) {
        case 'view.update':
          // The background may still remember the tab's last product when this page is none.
          if (current) overlay.update(order.view, placesFor(adapter, current));
          return done();
        case 'panel.toggle':
          overlay.togglePanel();
          return done();
        case 'panel.open':
          void overlay.openPanel(order.tab);
          return done();
        case 'panel.close':
          overlay.closePanel();
          return done();
        case 'panel.dock':
          overlay.dock(order.side);
          return done();
        case 'marks.update':
          overlay.mark(order, adapter.pages.find(({ kind }) => kind === current?.kind)?.items);
          return done();
        case 'facts.request':
          respond(watch.read());
      }
    },
  };
}
