import { fromDecimal, type Money, toDecimal } from '../../lib/core/money';
import type { Remark } from '../../lib/core/origin';
import {
  checkCard,
  compileCard,
  type EstimateResult,
  estimate,
  type RateCard,
  type ServiceQuote,
} from '../../lib/core/rates';
import { shippedCards, shippedFx } from '../../lib/data';
import { createI18n, remarkText } from '../../lib/i18n';
import { type EstimateInput, estimateRequestSchema } from './estimate-request-schema';
import { InputError } from './input-error';
import { lineNote } from './line-note';
import { parseInput, parseJson } from './parse-input';

const english = createI18n('en');
const told = (remark: Remark) => ({ code: remark.code, text: remarkText(english, remark) });

/**
 * `caravel estimate`: the request as JSON text -> the answer as a value to print. Throws InputError that names
 * the field. `today` is used where the request has no date.
 */
export function estimateAnswer(text: string, today: string) {
  const input = parseInput(estimateRequestSchema, parseJson(text, 'input'));
  const cards = input.cards ?? shippedCards;
  if (input.cards) requireSound(input.cards);
  requireKnownServices(input, cards);
  requireKnownDiscounts(input, cards);
  const { asOf = today, services: _, cards: __, ...rest } = input;
  const { country, postcode } = input.destination;
  const destination = { country, ...(postcode ? { postcode } : {}) };
  const items = input.items.map(({ hs: _hs, value, ...item }, index) => ({
    ...item,
    value: value ? readValue(value, index) : null,
  }));
  const result = estimate({ ...rest, destination, items }, cards.map(compileCard), { asOf, fx: shippedFx });
  return present(result, input);
}

function readValue(value: { amount: string; currency: string }, index: number): Money {
  try {
    return fromDecimal(value.amount, value.currency);
  } catch {
    throw new InputError(`items[${index}].value.amount`, `too many decimals for ${value.currency}`);
  }
}

function requireSound(cards: readonly RateCard[]): void {
  const ids = new Set<string>();
  for (const [index, card] of cards.entries()) {
    if (ids.has(card.id)) throw new InputError(`cards[${index}].id`, `${card.id} is used twice`);
    ids.add(card.id);
    const problem = checkCard(card).find(({ severity }) => severity === 'error');
    if (!problem) continue;
    const { path } = problem.params;
    throw new InputError(`cards[${index}].${path}`, told(problem).text.replace(`${path}: `, ''));
  }
}

function requireKnownServices(input: EstimateInput, cards: readonly RateCard[]): void {
  const known = new Set(cards.flatMap((card) => card.services.map((service) => `${card.id}/${service.id}`)));
  for (const [index, id] of (input.services ?? []).entries()) {
    if (!known.has(id)) throw new InputError(`services[${index}]`, `no service ${JSON.stringify(id)}`);
  }
}

function requireKnownDiscounts(input: EstimateInput, cards: readonly RateCard[]): void {
  const known = new Set(cards.map((card) => card.id));
  for (const id of Object.keys(input.discounts ?? {})) {
    if (!known.has(id)) throw new InputError(`discounts.${id}`, 'no card with this id');
  }
}

function present(result: EstimateResult, input: EstimateInput) {
  const wanted = input.services && new Set(input.services);
  return {
    services: result.services.filter((quote) => !wanted || wanted.has(quote.id)).map(presentService),
    assumptions: result.assumptions.map(told),
    missing: result.missing.map(told),
  };
}

function presentService(quote: ServiceQuote) {
  const { id, source, effectiveFrom, status } = quote.card;
  return {
    id: quote.id,
    name: quote.name.en,
    mode: quote.mode,
    available: quote.available,
    price: quote.price && { amount: toDecimal(quote.price), currency: quote.price.currency },
    atLeast: quote.atLeast,
    parcels: quote.parcels,
    chargeableGrams: quote.chargeableGrams,
    basis: quote.basis,
    actualGrams: quote.actualGrams,
    volumetricGrams: quote.volumetricGrams,
    transitDays: quote.transitDays,
    tracked: quote.tracked,
    ddp: quote.ddp,
    lines: quote.lines.map((line) => ({
      code: line.code,
      ...(line.id === undefined ? {} : { id: line.id }),
      amount: toDecimal(line.amount),
      note: lineNote(line),
    })),
    reasons: quote.reasons.map(told),
    warnings: quote.warnings.map(told),
    card: { id, source, effectiveFrom, status },
  };
}
