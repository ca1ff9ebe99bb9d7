import type { Remark } from '../origin';
import type { RateCard } from './card';
import type { CompiledCard } from './compile';
import { packItems } from './parcel';
import { normalPostcode } from './postcode';
import { readDiscount } from './price';
import type { CardRef, EstimateContext, EstimateRequest, EstimateResult, ServiceQuote } from './quote';
import { quoteService, type ServiceAsk } from './quote-service';
import { cardReasons } from './reasons';

/**
 * Asks every service of every card what it charges for the parcels. Each priced service explains its price line
 * by line, each refused one says why; nothing unknown is taken for zero. Pure: the date comes in `context`.
 *
 * Throws RangeError for pieces, grams or millimetres that are not positive integers and for a discount that is
 * not a percentage. The order is by price, demo cards after all others, the unavailable last.
 */
export function estimate(
  request: EstimateRequest,
  cards: readonly CompiledCard[],
  context: EstimateContext,
): EstimateResult {
  const packed = packItems(request.items, request.pack);
  const pieces = request.items.reduce((all, { quantity }) => all + quantity, 0);
  const mayPart = pieces > 1 && (request.pack ?? 'as-needed') === 'as-needed';
  const order = mayPart ? { items: request.items, packings: new Map() } : null;
  const { country, postcode = '' } = request.destination;
  const out = new Set<string>();
  const services = cards.flatMap(({ card, services: list }) => {
    const ask: ServiceAsk = {
      card,
      ref: cardRef(card),
      reasons: cardReasons(card, request, context.asOf),
      groups: packed.groups,
      order,
      country,
      postcode: normalPostcode(postcode) || null,
      discount: readDiscount(request.discounts?.[card.id]),
      assumedDivisor: request.assumedDivisor ?? null,
      asOf: context.asOf,
      fx: context.fx ?? [],
    };
    if (ask.reasons.length > 0) out.add(card.id);
    return list.map((compiled) => quoteService(compiled, ask));
  });
  const assumptions = [...packed.assumptions];
  if (services.some((quote) => quote.divisor?.origin === 'yours')) {
    assumptions.push({ code: 'divisor-yours', params: { divisor: request.assumedDivisor ?? 0 } });
  }
  return {
    services: services.sort(byPrice),
    assumptions,
    missing: [...packed.missing, ...asked(services, out)],
  };
}

function cardRef({ id, name, source, effectiveFrom, status }: RateCard): CardRef {
  return { id, name, source, effectiveFrom, status };
}

const ASKS_POSTCODE = ['postcode-needed', 'postcode-unknown', 'surcharge-postcode'];

/** What some service would need to know beyond weight and size. Cards that are out anyway ask nothing. */
function asked(services: readonly ServiceQuote[], out: ReadonlySet<string>): Remark[] {
  const asking = services.filter(({ card }) => !out.has(card.id));
  const codes = new Set(asking.flatMap(({ reasons, warnings }) => [...reasons, ...warnings]).map(codeOf));
  const missing: Remark[] = [];
  if (ASKS_POSTCODE.some((code) => codes.has(code))) missing.push({ code: 'postcode' });
  if (codes.has('value-unknown')) missing.push({ code: 'value' });
  return missing;
}

const codeOf = ({ code }: Remark) => code;

/** Total order, so that the order of the cards does not matter. Prices compare within one currency only. */
function byPrice(a: ServiceQuote, b: ServiceQuote): number {
  return (
    Number(b.available) - Number(a.available) ||
    Number(a.available && a.card.status === 'demo') - Number(b.available && b.card.status === 'demo') ||
    compareText(a.price?.currency ?? '', b.price?.currency ?? '') ||
    (a.price?.minor ?? 0) - (b.price?.minor ?? 0) ||
    compareText(a.id, b.id)
  );
}

/** By code unit, the same in every locale. */
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
