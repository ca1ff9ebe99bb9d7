import { type Currency, fromDecimal, type Money, multiplyRatio, toDecimal } from '../money';
import { limitsThatMatter, type Sides } from './applies';
import { exchanged, type Frame, fromOrigin, inForce, note } from './frame';
import { overrideLimit } from './overrides';
import type { ValueLimit, ValuePart } from './regime';

/** Customs converts at its own rate: a value this close to a limit, in hundredths of it, may fall on either side. */
const NEAR_PERCENT = 2;

/**
 * On which side of each limit that matters here the consignment falls. Null, with what is missing noted, when one that
 * is in force cannot be compared: then no charge can be told to apply or not.
 */
export function decideLimits(frame: Frame): Sides | null {
  const sides = new Map<string, 'within' | 'beyond'>();
  const matter = limitsThatMatter(frame);
  let undecided = false;
  for (const shipped of frame.regime.limits) {
    if (!matter.has(shipped.id)) continue;
    const limit = overrideLimit(shipped, frame.overrides);
    const side = decide(limit, frame);
    if (side === null) undecided = true;
    else sides.set(limit.id, side);
  }
  return undecided ? null : sides;
}

function decide(limit: ValueLimit, frame: Frame): 'within' | 'beyond' | null {
  const holds = limit.active && inForce(limit, frame.asOf) && fromOrigin(limit, frame.origin);
  if (!holds || limit.amount === null) return 'beyond';
  frame.cited.add(limit.rule);
  const bound = fromDecimal(limit.amount, limit.currency, 'down');
  const value = limit.scope === 'piece' ? dearestPiece(frame, limit.currency) : compared(limit, frame);
  if (value === null) return null;
  warnWhenNear(value, bound, limit.of, frame);
  const difference = value.minor - bound.minor;
  return difference < 0 || (difference === 0 && limit.inclusive) ? 'within' : 'beyond';
}

/** From the amounts as they were given, so that 150.00 EUR stays 150.00 EUR whatever the result is shown in. */
function compared(limit: ValueLimit, frame: Frame): Money | null {
  let minor = 0;
  for (const part of limit.of) {
    const given = frame.request[part] ?? null;
    if (given === null) continue;
    const there = exchanged(frame, given, limit.currency);
    if (!there) return null;
    minor += there.money.minor;
  }
  return { minor, currency: limit.currency };
}

/** Without the pieces' values: an even share of one kind of goods, else all goods, which is never too little. */
function dearestPiece(frame: Frame, currency: Currency): Money | null {
  const { goods, items } = frame.request;
  if (goods === null) return null;
  const values = items.map((item) => item.value);
  const known = values.filter((value) => value !== null);
  if (items.length > 0 && known.length === items.length) {
    const there = known.map((value) => exchanged(frame, value, currency));
    if (there.includes(null)) return null;
    return { minor: Math.max(...there.map((value) => value?.money.minor ?? 0)), currency };
  }
  const [only] = items;
  const share =
    items.length === 1 && only ? multiplyRatio(goods, 1, Math.max(1, only.quantity), 'up') : goods;
  return exchanged(frame, share, currency)?.money ?? null;
}

function warnWhenNear(value: Money, bound: Money, of: readonly ValuePart[], frame: Frame): void {
  const given = of.map((part) => frame.request[part]?.currency);
  if (given.every((currency) => currency === undefined || currency === bound.currency)) return;
  if (Math.abs(value.minor - bound.minor) * 100 > bound.minor * NEAR_PERCENT) return;
  note(frame.warnings, {
    code: 'landed-near-limit',
    params: { value: toDecimal(value), limit: toDecimal(bound), currency: bound.currency },
  });
}
