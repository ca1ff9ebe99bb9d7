import { type Frame, fromOrigin, inForce } from './frame';
import type { Sides } from './limits';
import type { Charge, ChargeCondition } from './regime';

/** Whether a charge is due on that day for that consignment. */
export function applies(charge: Charge, frame: Frame, sides: Sides): boolean {
  if (!charge.active || !inForce(charge, frame.asOf)) return false;
  if (charge.when === undefined) return true;
  const alternatives = Array.isArray(charge.when) ? charge.when : [charge.when];
  return alternatives.some((condition) => holds(condition, frame, sides));
}

function holds(condition: ChargeCondition, frame: Frame, sides: Sides): boolean {
  const { request, collector, origin } = frame;
  const { countries, channels, collectors, modes, within = [], beyond = [] } = condition;
  return (
    (!countries || countries.includes(request.destination)) &&
    (!channels || channels.includes(request.channel)) &&
    (!collectors || collectors.includes(collector)) &&
    (!modes || (request.mode !== undefined && modes.includes(request.mode))) &&
    fromOrigin(condition, origin) &&
    within.every((id) => sides.get(id) === 'within') &&
    beyond.every((id) => sides.get(id) !== 'within')
  );
}
