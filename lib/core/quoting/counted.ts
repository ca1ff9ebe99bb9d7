import { currencyExponent } from '../currencies';
import { parseDecimal, powerOfTen } from '../decimal';
import { fromDecimal, type Money, money } from '../money';
import type { Origin } from '../origin';
import type { Cost, CostBasis } from '../quote';
import { toSafeNumber } from '../rounding';
import { splitMoney } from './split-money';

/** How sellers write what a cost counts by. */
const WORDS: readonly (readonly [CostBasis, RegExp])[] = [
  ['piece', /^(?:pcs?|pieces?|units?|ea(?:ch)?|sets?|件|个|只|套|台|条|双)\.?$/i],
  ['carton', /^(?:ctns?|cartons?|box(?:es)?|箱)\.?$/i],
  ['cbm', /^(?:cbm|m3|m³|立方米?|方)$/i],
  ['order', /^(?:orders?|shipments?|lot|单|票|批)$/i],
];

/** Parts of `0.25/pc`; the basis is the order where none is named, null where what is named is none. */
export function splitBasis(typed: string): { amount: string; basis: CostBasis | null } {
  const [, amount = '', word = ''] = /^(.*?)(?:\/|\bper\b|每)\s*([^/\d]*\d?)\s*$/i.exec(typed.trim()) ?? [];
  if (amount.trim() === '') return { amount: typed, basis: 'order' };
  return {
    amount: amount.trim(),
    basis: WORDS.find(([, pattern]) => pattern.test(word.trim()))?.[0] ?? null,
  };
}

/** An amount in the form it is kept in. */
export const withBasis = (amount: string, basis: CostBasis) =>
  basis === 'order' ? amount : `${amount}/${basis}`;

/** Amount and basis of a kept text. */
export function keptBasis(kept: string): { amount: string; basis: CostBasis } {
  const [amount = '', basis = 'order'] = kept.split('/');
  return { amount, basis: WORDS.find(([name]) => name === basis)?.[0] ?? 'order' };
}

/** An exact amount of money for as many of its basis as its decimals need: 0.0125 a piece is 1.25 for 100. */
function exactly(decimal: string, currency: string): { amount: Money; of: number } | null {
  const parsed = parseDecimal(decimal);
  if (!parsed) return null;
  const over = parsed.scale - currencyExponent(currency);
  const units = over < 0 ? parsed.units * powerOfTen(-over) : parsed.units;
  return { amount: money(toSafeNumber(units), currency), of: Number(powerOfTen(Math.max(0, over))) };
}

/**
 * A cost from a kept text: `500`, `0.0125/piece` at home, `80 USD/cbm` abroad (`home` null). Rounded half up where it is
 * for the order, else exact. Null amount where there is none.
 */
export function countedCost(kept: string | null, origin: Origin, home: string | null): Cost {
  const { amount: text, basis } = keptBasis(kept ?? '');
  const parts = home === null ? splitMoney(text) : { amount: text, currency: home };
  if (kept === null || !parts || !parseDecimal(parts.amount)) return { amount: null, origin: 'missing' };
  if (basis === 'order') return { amount: fromDecimal(parts.amount, parts.currency, 'halfUp'), origin };
  const exact = exactly(parts.amount, parts.currency);
  if (!exact) return { amount: null, origin: 'missing' };
  return { amount: exact.amount, origin, per: basis, ...(exact.of > 1 && { of: exact.of }) };
}

/** Costs by quantity from a kept text: `500:23.5,1000:22.6`. */
export function costTiers(kept: string | null, home: string): { from: number; unit: Cost }[] {
  return (kept?.split(',') ?? []).flatMap((row) => {
    const [from = '', amount = ''] = row.split(':');
    const unit = countedCost(`${amount}/piece`, 'yours', home);
    return unit.amount && /^\d+$/.test(from) ? [{ from: Number(from), unit }] : [];
  });
}

/** What a piece costs at a quantity, as typed: its tier's, else the price without tiers. Null: unknown. */
export function costAt(
  { goods, goodsTiers }: Record<'goods' | 'goodsTiers', { value: string | null }>,
  quantity: string,
): string | null {
  const rows = (goodsTiers.value?.split(',') ?? []).map((row) => row.split(':'));
  const reached = rows.filter(([from]) => Number(from) <= Number(quantity || 0));
  return reached.at(-1)?.[1] ?? goods.value;
}
