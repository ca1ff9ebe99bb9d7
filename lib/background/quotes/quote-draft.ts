import type { z } from 'zod';
import {
  isReadable,
  NO_BREAK,
  type QuoteDraft,
  type QuoteInput,
  readCount,
  readInput,
} from '../../core/quoting';
import type { RfqField } from '../../core/rfq';
import { readAmount } from '../../core/units';
import type { quoteEditSchema } from '../../messages/quote-requests';
import type { QuoteEditError } from '../../messages/quote-view';
import type { Tables } from '../estimate-view';
import { proposedBreaks } from './quote-offer';
import type { QuoteScene } from './quote-scene';

export type Edit = z.output<typeof quoteEditSchema>;
type Field = QuoteEditError['error']['field'];

/** Why an edit is not taken. */
export const refuse = (
  field: Field,
  code: string,
  params?: Record<string, string | number>,
): QuoteEditError => ({
  error: { field, code, ...(params && { params }) },
});

/** A record with some entries replaced; null takes one away. */
export function patched<K extends string, V>(
  old: Partial<Record<K, V>>,
  change: Partial<Record<K, V | null>>,
): Partial<Record<K, V>> {
  const entries = Object.entries({ ...old, ...change }) as [K, V | null][];
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as Partial<Record<K, V>>;
}

function readInputs(
  edit: Edit,
  currency: string,
): Partial<Record<QuoteInput, string | null>> | QuoteEditError {
  const read: Partial<Record<QuoteInput, string | null>> = {};
  for (const [name, typed] of Object.entries(edit.inputs ?? {}) as [QuoteInput, string | null][]) {
    if (typed === null || typed.trim() === '') read[name] = null;
    else {
      const answer = readInput(name, typed, currency);
      if ('refused' in answer) return refuse(name, answer.refused);
      read[name] = answer.value;
    }
  }
  return read;
}

/** Figures of the ladder in the form they are kept in. */
function readBreaks(edit: Edit): QuoteDraft['breaks'] | QuoteEditError | null {
  if (!edit.breaks) return null;
  const rows: QuoteDraft['breaks'] = [];
  for (const row of edit.breaks) {
    const figures = [
      ['quantity', row.quantity, readCount],
      ['price', row.price, readAmount],
      ['cost', row.cost, readAmount],
      ['leadTime', row.leadTime, readCount],
    ] as const;
    const read: Record<string, string> = {};
    for (const [name, typed, reader] of figures) {
      const value = typed.trim() === '' ? '' : reader(typed);
      if (value === null) return refuse('break', 'amount-unreadable');
      read[name] = value;
    }
    const until = row.validUntil.trim();
    if (until !== '' && !/^\d{4}-\d\d-\d\d$/.test(until)) return refuse('break', 'quoting-date');
    rows.push({ ...row, ...read, validUntil: until });
  }
  return rows;
}

/** Further items in the form they are kept in: amounts are bare, in the currency of the offer and at home. */
function readItems(edit: Edit): QuoteDraft['items'] | QuoteEditError | null {
  if (!edit.items) return null;
  const rows: QuoteDraft['items'] = [];
  for (const row of edit.items) {
    const quantity = row.quantity.trim() === '' ? '1' : readCount(row.quantity);
    const price = row.price.trim() === '' ? '' : readAmount(row.price);
    const cost = row.cost.trim() === '' ? '' : readAmount(row.cost);
    if (quantity === null || quantity === '0' || price === null || cost === null)
      return refuse(
        'item',
        quantity === null || quantity === '0' ? 'quantity-unreadable' : 'amount-unreadable',
      );
    rows.push({ ...row, quantity, price, cost });
  }
  return rows;
}

export const isRefusal = (answer: object): answer is QuoteEditError => 'error' in answer;

/** The draft after an edit, or what of it cannot be read. */
export function nextDraft(draft: QuoteDraft, edit: Edit, currency: string): QuoteDraft | QuoteEditError {
  const inputs = readInputs(edit, currency);
  if (isRefusal(inputs)) return inputs;
  const breaks = readBreaks(edit);
  if (breaks !== null && isRefusal(breaks)) return breaks;
  const items = readItems(edit);
  if (items !== null && isRefusal(items)) return items;
  for (const [field, typed] of Object.entries(edit.asked ?? {}) as [RfqField, string | null][])
    if (typed !== null && !isReadable(field, typed)) return refuse(field, 'quoting-unreadable');
  return {
    ...draft,
    inputs: patched(draft.inputs, inputs as Partial<Record<QuoteInput, string | null>>),
    asked: patched(draft.asked, edit.asked ?? {}),
    answers: patched(draft.answers, edit.answers ?? {}),
    buyer: patched(draft.buyer, edit.buyer ?? {}),
    ticks: patched(draft.ticks, edit.ticks ?? {}),
    ...(breaks && { breaks }),
    ...(items && { items }),
    ...(edit.term !== undefined && { term: edit.term }),
    // Another language or length is another text.
    ...(edit.language !== undefined && { language: edit.language, edited: null }),
    ...(edit.length !== undefined && { length: edit.length, edited: null }),
    ...(edit.edited !== undefined && { edited: edit.edited }),
  };
}

/** The draft with the price breaks that the cost curve proposes; those the seller typed stay as they are. */
export function withProposal(
  draft: QuoteDraft,
  scene: QuoteScene,
  tables: Tables,
): QuoteDraft | QuoteEditError {
  const typed = draft.breaks.filter(({ quantity }) => quantity !== '');
  const known = typed.map(({ quantity }) => Number(quantity));
  const fresh = proposedBreaks(scene, tables).filter((quantity) => !known.includes(quantity));
  if (fresh.length === 0 && known.length === 0) return refuse('break', 'quoting-no-curve');
  const rows = [...typed, ...fresh.map((quantity) => ({ ...NO_BREAK, quantity: String(quantity) }))];
  return { ...draft, breaks: rows.sort((a, b) => Number(a.quantity) - Number(b.quantity)) };
}
