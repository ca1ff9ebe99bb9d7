import type { FreightRate } from '../curve';
import { fromDecimal } from '../money';
import type { CountryCode, IsoDate } from '../origin';
import type { Carton, Piece } from '../packing';
import {
  type Cost,
  HOME_COSTS,
  INCOTERMS,
  type Incoterm,
  type PaymentCost,
  type PaymentPart,
  type Profit,
  paymentParts,
  placeOf,
  type QuoteFreight,
  type QuoteMode,
  type QuoteRequest,
} from '../quote';
import { costTiers, countedCost } from './counted';
import type { QuoteInput } from './draft';
import { HOME_CURRENCY } from './home-currency';
import type { QuoteInputs } from './inputs';

/** What is not typed but kept elsewhere. */
export interface Surroundings {
  country: CountryCode | null;
  /** The lane chosen, with the carton the goods go in. */
  lane: { mode: QuoteMode; rate: FreightRate } | null;
  carton: Carton | null;
  /** Date of the table the exchange rate is from. */
  rateDate: IsoDate | null;
}

/** Which of the five places a term is followed by. */
const PLACE_INPUTS = {
  factory: 'placeFactory',
  handover: 'placeHandover',
  'port-of-loading': 'placeLoading',
  'port-of-destination': 'placeDischarge',
  'place-of-destination': 'placeDelivery',
} as const satisfies Record<ReturnType<typeof placeOf>, QuoteInput>;

/** The input for the place that a term is followed by. */
export const placeInput = (term: Incoterm): QuoteInput => PLACE_INPUTS[placeOf(term)];

/** The place named for each term. */
export function namedPlaces(inputs: QuoteInputs): QuoteRequest['places'] {
  return Object.fromEntries(
    INCOTERMS.flatMap((term) => {
      const place = inputs[placeInput(term)].value;
      return place ? [[term, place]] : [];
    }),
  );
}

/** Sides in millimetres from `300x200x100`; null for other texts. */
export function sidesOf(text: string | null): [number, number, number] | null {
  const sides = (text ?? '').split('x').map(Number);
  const [a, b, c] = sides;
  return sides.length === 3 && a && b && c ? [a, b, c] : null;
}

/** The request that the engine prices. What is unknown is unknown in it too, and the engine says what it needs. */
export function requestOf(inputs: QuoteInputs, around: Surroundings): QuoteRequest {
  const value = (input: QuoteInput) => inputs[input].value;
  const currency = value('currency') ?? HOME_CURRENCY;
  const costs = Object.fromEntries(
    HOME_COSTS.flatMap((name) =>
      value(name) === null ? [] : [[name, countedCost(value(name), inputs[name].origin, HOME_CURRENCY)]],
    ),
  );
  const withVat = value('goodsAs') !== 'plain';
  const importing = importingOf(inputs, around);
  const [delivery, unloading] = [abroad(inputs, 'delivery'), abroad(inputs, 'unloading')];
  const commission = value('commission');
  const pricePer = Number(value('pricePer') ?? 1);
  const tiers = costTiers(value('goodsTiers'), HOME_CURRENCY);
  return {
    home: HOME_CURRENCY,
    currency,
    buyingRate: {
      rate: value('buyingRate'),
      origin: inputs.buyingRate.origin,
      date: inputs.buyingRate.origin === 'table' ? around.rateDate : null,
    },
    quantity: value('quantity') === null ? null : Number(value('quantity')),
    goods: {
      unit: pieceCost(inputs),
      ...(tiers.length > 0 && { tiers }),
      ...(withVat && { vatPercent: value('vat') ?? '0', rebatePercent: value('rebate') }),
    },
    costs,
    ...(commission !== null && { commissionPercent: commission }),
    ...(value('commissionOn') === 'price' && { commissionOn: 'price' as const }),
    payment: paymentOf(inputs),
    profit: profitOf(inputs),
    freight: freightOf(inputs, around),
    ...(around.carton && { packed: { piece: pieceOf(inputs), carton: around.carton } }),
    insurance: {
      ratePercent: value('insuranceRate'),
      ...(value('insurancePlus') !== null && { plusPercent: value('insurancePlus') as string }),
    },
    ...(delivery && { delivery }),
    ...(unloading && { unloading }),
    ...(importing && { importing }),
    ...(pricePer > 1 && { pricePer }),
    places: namedPlaces(inputs),
    swingPercent: value('swing') ?? '3',
  };
}

/** What a piece costs, to all its decimals. */
function pieceCost({ goods }: QuoteInputs): Cost {
  return countedCost(goods.value === null ? null : `${goods.value}/piece`, goods.origin, HOME_CURRENCY);
}

function abroad(inputs: QuoteInputs, input: QuoteInput): Cost | null {
  const cost = countedCost(inputs[input].value, inputs[input].origin, null);
  return cost.amount ? cost : null;
}

/** A piece as it is packed, as far as weight and size are known. */
function pieceOf(inputs: QuoteInputs): Piece {
  const grams = inputs.pieceWeight.value;
  return { id: 'piece', grams: grams === null ? null : Number(grams), mm: sidesOf(inputs.pieceSize.value) };
}

function profitOf(inputs: QuoteInputs): Profit | null {
  const { value } = inputs.profit;
  if (value === null) return null;
  const as = inputs.profitAs.value;
  if (as === 'amount') return { as, amount: fromDecimal(value, HOME_CURRENCY, 'halfUp') };
  return { as: as === 'markup' ? 'markup' : 'margin', percent: value };
}

/** The parts in which the price is paid, with the seller's own deposit; a deposit above the whole is none. */
export function agreedParts({ paymentTerm, deposit }: QuoteInputs): readonly PaymentPart[] {
  const own = deposit.value !== null && Number(deposit.value) <= 100 ? deposit.value : null;
  return paymentParts(paymentTerm.value, own);
}

/** Parts that arrive with the order wait for nothing; the others as long as the seller says. */
function paymentOf(inputs: QuoteInputs): PaymentCost {
  const parts = agreedParts(inputs);
  const wait = inputs.waitDays.value;
  const waits = parts.some(({ when }) => when !== 'order');
  const fixed = countedCost(inputs.bankFixed.value, 'yours', HOME_CURRENCY).amount;
  return {
    // A wait of unknown length is at least a day, and its cost unknown.
    shares: parts.map(({ percent, when }) => ({ percent, days: when === 'order' ? 0 : Number(wait ?? 1) })),
    yearlyPercent: waits && wait === null ? null : inputs.yearlyRate.value,
    bankPercent: inputs.bankPercent.value,
    ...(fixed && { bankFixed: fixed }),
  };
}

function freightOf(inputs: QuoteInputs, { lane, carton }: Surroundings): QuoteFreight {
  const mode = (inputs.mode.value ?? 'sea') as QuoteMode;
  const typed = abroad(inputs, 'freight');
  if (typed) return { mode, cost: typed };
  if (!lane || !carton) return { mode: lane?.mode ?? mode, cost: { amount: null, origin: 'missing' } };
  return { mode: lane.mode, rate: lane.rate, piece: pieceOf(inputs), carton };
}

/** A sum that was typed, else what the tables say of the buyer's country. */
function importingOf(inputs: QuoteInputs, { country, lane }: Surroundings): QuoteRequest['importing'] | null {
  const typed = abroad(inputs, 'importing');
  if (typed) return typed;
  if (!country) return null;
  const hs = inputs.hs.value;
  const duty = inputs.dutyRate.value;
  const grams = inputs.pieceWeight.value;
  const quantity = Math.max(1, Number(inputs.quantity.value ?? 1));
  return {
    destination: country,
    channel: 'b2b',
    items: [{ value: null, quantity, ...(hs !== null && { hs }) }],
    ...((lane?.mode ?? inputs.mode.value) === 'sea' && { mode: 'sea' as const }),
    ...(duty !== null && { duty }),
    ...(grams !== null && { grams: Number(grams) * quantity }),
  };
}
