import type { FreightRate } from '../../../lib/core/curve';
import { STANDARD_CONTAINERS } from '../../../lib/core/packing';
import type { Read } from '../form';
import { orNull, type Typed, together, typedAmount, typedGrams, typedWhole } from '../typed-values';
import type { LaneDraft } from './lane-draft';

type Breaks = { fromGrams: number; perKg: string }[];

/** Weight breaks that begin at 0 and rise, each with a price. */
function readBreaks(typed: LaneDraft['breaks']): Typed<Breaks> {
  const breaks: Breaks = [];
  for (const { from, perKg } of typed) {
    const kilograms = typedAmount(from);
    const price = typedAmount(perKg);
    if ('problem' in kilograms || 'problem' in price) return { problem: { code: 'breaks-unreadable' } };
    const fromGrams = Math.round(Number(kilograms.value) * 1000);
    const last = breaks.at(-1);
    if (last ? fromGrams <= last.fromGrams : fromGrams !== 0) return { problem: { code: 'breaks-order' } };
    breaks.push({ fromGrams, perKg: price.value });
  }
  return { value: breaks };
}

function readContainers(
  draft: LaneDraft,
): Typed<Extract<FreightRate, { type: 'per-container' }>['containers']> {
  const priced = STANDARD_CONTAINERS.flatMap((container) => {
    const text = draft.containers[container.id] ?? '';
    return text.trim() === '' ? [] : [{ container, price: typedAmount(text, draft.currency) }];
  });
  if (priced.length === 0) return { problem: { code: 'containers' } };
  const containers: { container: (typeof priced)[number]['container']; price: string }[] = [];
  for (const { container, price } of priced) {
    if ('problem' in price) return price;
    containers.push({ container, price: price.value });
  }
  return { value: containers };
}

/** The rate of the lane in the way it is priced, without its fixed part. */
export function readRate(draft: LaneDraft): Read<LaneDraft, FreightRate> {
  const { currency } = draft;
  switch (draft.pricedBy) {
    case 'per-kg': {
      const read = together({
        breaks: readBreaks(draft.breaks),
        divisor: orNull(draft.divisor, (text) => typedWhole(text, 1000, 20_000)),
        step: orNull(draft.step, typedGrams),
        minimum: orNull(draft.minimum, typedGrams),
      });
      if ('problems' in read) return read;
      const { breaks, divisor, step, minimum } = read.value;
      return {
        value: {
          type: 'per-kg',
          currency,
          breaks,
          divisor,
          stepGrams: step ?? 1,
          minGrams: minimum ?? 0,
          nextBreakIfCheaper: draft.nextBreak,
        },
      };
    }
    case 'per-cbm': {
      const read = together({
        perCbm: typedAmount(draft.perCbm),
        kgPerCbm: typedWhole(draft.kgPerCbm, 1, 2000),
        minCbm: typedAmount(draft.minCbm.trim() === '' ? '0' : draft.minCbm),
      });
      if ('problems' in read) return read;
      const { perCbm, kgPerCbm, minCbm } = read.value;
      return { value: { type: 'per-cbm', currency, rate: perCbm, kgPerCbm, minCbm } };
    }
    case 'per-container': {
      const read = together({ containers: readContainers(draft) });
      if ('problems' in read) return read;
      return { value: { type: 'per-container', currency, containers: read.value.containers } };
    }
  }
}
