import type { Money } from '../../../lib/core/money';
import type { CountryCode, IsoDate, Remark } from '../../../lib/core/origin';
import { type CompiledCard, estimate, type LocalName } from '../../../lib/core/rates';

export interface DryRunRow {
  /** Of the service within its card. */
  id: string;
  name: LocalName;
  before: Money | null;
  after: Money | null;
  /** Why the new card does not take the parcel. */
  reasons: readonly Remark[];
}

/**
 * What a parcel costs by the new card and by the one it replaces, service by service. The day is the first on which both may
 * be asked, so that a card that begins next month can be tried today.
 */
export function dryRun(
  after: CompiledCard,
  before: CompiledCard | null,
  parcel: { country: CountryCode; grams: number },
  today: IsoDate,
): DryRunRow[] {
  const ask = (card: CompiledCard) => {
    const request = {
      destination: { country: parcel.country },
      items: [{ quantity: 1, grams: parcel.grams, mm: null, goods: [] }],
    };
    const from = card.card.effectiveFrom ?? today;
    return estimate(request, [card], { asOf: from > today ? from : today }).services;
  };
  const old = new Map(before ? ask(before).map((quote) => [serviceIdOf(quote.id), quote]) : []);
  const rows = ask(after).map((quote): DryRunRow => {
    const id = serviceIdOf(quote.id);
    const was = old.get(id);
    old.delete(id);
    return { id, name: quote.name, before: was?.price ?? null, after: quote.price, reasons: quote.reasons };
  });
  const gone = [...old].map(([id, { name, price }]) => ({
    id,
    name,
    before: price,
    after: null,
    reasons: [],
  }));
  return [...rows, ...gone].filter(
    ({ before: was, after: is, reasons }) => was || is || (reasons.length > 0 && !isElsewhere(reasons)),
  );
}

/** `card/service` without the card: both versions have the same, a duplicate has another. */
const serviceIdOf = (quoteId: string) => quoteId.slice(quoteId.indexOf('/') + 1);

const isElsewhere = (reasons: readonly Remark[]) => reasons.some(({ code }) => code === 'no-country');
