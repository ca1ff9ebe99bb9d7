import { type Frame, fromOrigin, inForce } from './frame';
import type { Charge, ChargeCondition } from './regime';

/** On which side of each limit the consignment falls, by id of the limit. */
export type Sides = ReadonlyMap<string, 'within' | 'beyond'>;

/** Whether a charge is due on that day for that consignment. */
export function applies(charge: Charge, frame: Frame, sides: Sides): boolean {
  if (!charge.active || !inForce(charge, frame.asOf)) return false;
  return conditionsOf(charge).some((condition) => holds(condition, frame) && liesRight(condition, sides));
}

/** Ids of the limits that decide whether some charge is due; the others of the regime do not matter here. */
export function limitsThatMatter(frame: Frame): Set<string> {
  const conditions = frame.regime.charges
    .filter((charge) => inForce(charge, frame.asOf))
    .flatMap(conditionsOf)
    .filter((condition) => holds(condition, frame));
  return new Set(conditions.flatMap(({ within = [], beyond = [] }) => [...within, ...beyond]));
}

/** The alternatives of which one must hold. */
export function conditionsOf({ when }: Charge): readonly ChargeCondition[] {
  if (when === undefined) return [{}];
  return Array.isArray(when) ? when : [when];
}

function holds(condition: ChargeCondition, frame: Frame): boolean {
  const { request, collector, origin } = frame;
  const { countries, channels, collectors, modes } = condition;
  return (
    (!countries || countries.includes(request.destination)) &&
    (!channels || channels.includes(request.channel)) &&
    (!collectors || collectors.includes(collector)) &&
    (!modes || (request.mode !== undefined && modes.includes(request.mode))) &&
    fromOrigin(condition, origin)
  );
}

function liesRight({ within = [], beyond = [] }: ChargeCondition, sides: Sides): boolean {
  return within.every((id) => sides.get(id) === 'within') && beyond.every((id) => sides.get(id) !== 'within');
}
