import browser from 'webextension-polyfill';
import type { z } from 'zod';
import { moveQuote, takeSnapshot } from '../../core/quote';
import { type Issue, itemCosts, type KeptQuote } from '../../core/quoting';
import type { quoteStepSchema } from '../../messages/quote-requests';
import type { QuoteEditError, QuoteView } from '../../messages/quote-view';
import { changeQuote, type StoredQuote } from '../../storage/quotes';
import type { Tables } from '../estimate-view';
import { tabStates } from '../tab-state';
import { loadTables } from '../tables';
import { inLine } from './in-line';
import { syncQuoteAlarms } from './quote-alarms';
import { keepQuote } from './quote-edit';
import { offerDetails, quoteOffer } from './quote-offer';
import type { QuoteScene } from './quote-scene';
import { openScene, quoteView } from './quote-work';

type Step = z.output<typeof quoteStepSchema>;

const refuse = (code: string, params?: Record<string, string | number>): QuoteEditError => ({
  error: { field: 'course', code, ...(params && { params }) },
});

/** Freezes the offer as it is now, or says why it must not be sent. */
function issueOf(scene: QuoteScene, stored: KeptQuote, tables: Tables): Issue | QuoteEditError {
  const { request } = scene;
  const offer = quoteOffer(scene, tables);
  if (offer.chosen.state === 'blocked') return refuse('quoting-blocked', { term: offer.term });
  const { revision } = stored.course;
  const { asOf, settings } = tables;
  return {
    snapshot: takeSnapshot(request, offer.chosen, { takenOn: asOf, revision, ladder: offer.ladder }),
    details: offerDetails(scene, {
      number: stored.number,
      issuedOn: asOf,
      seller: settings.quoting.seller,
    }),
    itemCosts: itemCosts(scene.draft.items),
  };
}

/** A version that was sent stays as it was; one that was not is taken anew. */
function withIssue(stored: KeptQuote, issue: Issue): KeptQuote {
  const { revision } = issue.snapshot;
  const others = stored.issues.filter(({ snapshot }) => snapshot.revision !== revision);
  return { ...stored, issues: [...others, issue] };
}

const isIssued = ({ issues, course }: KeptQuote) =>
  issues.some(({ snapshot }) => snapshot.revision === course.revision);

/** Opens the print page of the latest version. */
async function openProforma(id: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`proforma.html#${id}`) });
}

interface Place {
  scene: QuoteScene;
  stored: StoredQuote;
  tables: Tables;
}

async function issue({ scene, stored, tables }: Place): Promise<QuoteEditError | null> {
  if (stored.course.status !== 'draft' && isIssued(stored)) return null;
  const made = issueOf(scene, stored, tables);
  if ('error' in made) return made;
  await changeQuote(stored.id, (quote) => withIssue(quote, made));
  return null;
}

async function move(
  place: Place,
  step: Extract<Step, { do: 'move' }>,
  now: string,
): Promise<QuoteEditError | null> {
  const { stored, scene, tables } = place;
  const wanted = step.to === 'lost' ? { to: step.to, reason: step.reason ?? 'other' } : { to: step.to };
  const moved = moveQuote(stored.course, wanted, now);
  if (!moved.record) {
    const { code, params } = moved.refused;
    return refuse(code, params);
  }
  const deadline = scene.reading.deadline?.value.date ?? null;
  if (step.to === 'sent' && deadline !== null && deadline < tables.asOf)
    return refuse('quoting-deadline-past', { date: deadline });
  const next: KeptQuote = { ...stored, course: moved.record };
  const frozen = step.to === 'sent' || step.to === 'changed' ? issueOf(scene, next, tables) : null;
  if (frozen && 'error' in frozen) return frozen;
  await changeQuote(stored.id, (quote) => {
    const course = { ...quote, course: moved.record };
    return frozen ? withIssue(course, frozen) : course;
  });
  return null;
}

/** One step of a quotation: a version kept and printed, sent, answered, won or lost, a follow-up written. */
export function stepQuote(tabId: number, step: Step): Promise<QuoteView | QuoteEditError | null> {
  return inLine(() => stepped(tabId, step));
}

async function stepped(tabId: number, step: Step): Promise<QuoteView | QuoteEditError | null> {
  const state = await tabStates.get(tabId);
  const tables = await loadTables();
  const before = state && (await openScene(state, tabId, tables));
  if (!state || !before) return quoteView(tabId);
  await keepQuote(before, before.draft, { state, tabId, tables });
  const scene = await openScene(state, tabId, tables);
  if (!scene?.stored) return quoteView(tabId);
  const place = { scene, stored: scene.stored, tables };
  const now = new Date();
  const refused =
    step.do === 'issue'
      ? await issue(place)
      : step.do === 'move'
        ? await move(place, step, now.toISOString())
        : null;
  if (refused) return refused;
  if (step.do === 'written')
    await changeQuote(scene.stored.id, (quote) => ({ ...quote, written: [...quote.written, now.getTime()] }));
  if (step.do === 'issue' && step.open) await openProforma(scene.stored.id);
  await syncQuoteAlarms();
  return quoteView(tabId);
}
