import { formatDecimal } from '../decimal';
import { allocate, money, multiplyRatio, toDecimal } from '../money';
import type { Origin } from '../origin';
import { exchanged, type Frame, miss, note } from './frame';
import type { DutyRate, LandedItem } from './landed';
import { addPercents, percentOf } from './percent';

/** One line of duty before it is dressed as a line of the result. */
export interface DutyShare {
  minor: number | null;
  inputs: Record<string, string | number>;
  origin: Origin;
}

interface Group {
  rate: DutyRate | null;
  origin: Origin;
  items: LandedItem[];
}

/**
 * Duty on `base` (minor units of the result) by the seller's rates. Goods of different rates share the base in
 * proportion to their value; a rate of several parts gives a line a part. Without a rate the line has no amount.
 */
export function dutyShares(frame: Frame, base: number): DutyShare[] {
  const groups = groupByRate(frame);
  const bases = groups.length === 1 ? [base] : split(frame, base, groups);
  if (!bases) return [{ minor: null, inputs: {}, origin: 'missing' }];
  return groups.flatMap((group, index) => groupShares(frame, group, bases[index] ?? 0));
}

function groupByRate(frame: Frame): Group[] {
  const { items, duty, marketDuty } = frame.request;
  const fallback = duty ?? marketDuty ?? null;
  const origin: Origin = duty !== undefined ? 'yours' : fallback === null ? 'missing' : 'assumed';
  if (items.length === 0) return [{ rate: fallback, origin, items: [] }];
  const groups = new Map<string, Group>();
  for (const item of items) {
    const rate = item.duty ?? fallback;
    const key = JSON.stringify(rate);
    const group = groups.get(key) ?? { rate, origin: item.duty === undefined ? origin : 'yours', items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function split(frame: Frame, base: number, groups: readonly Group[]): number[] | null {
  const weights = groups.map((group) => worthOf(frame, group.items));
  if (weights.includes(null) || weights.every((weight) => weight === 0)) {
    return miss(frame, { code: 'landed-item-values' });
  }
  const shares = allocate(
    money(base, frame.currency),
    weights.map((weight) => weight ?? 0),
  );
  return shares.map((share) => share.minor);
}

/** Null when the value of a kind of goods is unknown or cannot be converted. */
function worthOf(frame: Frame, items: readonly LandedItem[]): number | null {
  let total = 0;
  for (const { value, quantity } of items) {
    const there = value && exchanged(frame, multiplyRatio(value, quantity, 1, 'down'), frame.currency);
    if (!there) return null;
    total += there.money.minor;
  }
  return total;
}

function groupShares(frame: Frame, { rate, origin }: Group, base: number): DutyShare[] {
  const of = toDecimal(money(base, frame.currency));
  if (rate === null) {
    miss(frame, { code: 'landed-duty-rate', params: { country: frame.request.destination } });
    return [{ minor: null, inputs: { of }, origin: 'missing' }];
  }
  if (origin === 'assumed') {
    const percent = typeof rate === 'string' ? rate : formatSum(rate.map((part) => part.percent));
    note(frame.assumptions, { code: 'landed-duty-default', params: { percent } });
  }
  const parts = typeof rate === 'string' ? [{ name: '', percent: rate }] : rate;
  return parts.map(({ name, percent }) => ({
    minor: percentOf(base, percent),
    inputs: { percent, of, ...(name === '' ? {} : { part: name }) },
    origin,
  }));
}

function formatSum(percents: readonly string[]): string {
  if (percents.length === 0) return '0';
  const { units, scale } = addPercents(percents);
  return formatDecimal(units, scale);
}
