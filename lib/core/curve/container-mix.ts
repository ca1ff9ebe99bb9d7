import { fromDecimal } from '../money';
import { fitContainer, type PackedCarton } from '../packing/fit-container';
import { type FreightCost, type FreightLine, finish, times } from './freight-cost';
import type { PerContainerRate } from './freight-rate';

interface Kind {
  id: string;
  cartons: number;
  price: number;
}

/** Containers of the cheaper kinds counted out one by one in a mix; larger orders begin with full ones of the best. */
const MAX_TRIED = 40;

/**
 * Prices cartons of one kind by whole containers, in the cheapest mix of the kinds on offer. Every mix is tried while
 * one kind would need at most forty; beyond that the kind cheapest by the carton carries the bulk. Null when the carton
 * goes into none, or its weight is unknown.
 */
export function containerPricer(
  carton: PackedCarton,
  rate: PerContainerRate,
): ((cartons: number) => FreightCost) | null {
  const kinds = rate.containers.flatMap(({ container, price }): Kind[] => {
    const { cartons } = fitContainer(carton, container);
    return cartons ? [{ id: container.id, cartons, price: fromDecimal(price, rate.currency).minor }] : [];
  });
  kinds.sort((a, b) => a.price * b.cartons - b.price * a.cartons);
  if (kinds.length === 0) return null;
  return (cartons) => {
    const numbers = cheapestMix(cartons, kinds);
    const lines = kinds.flatMap(({ id, price, cartons: holds }, index): FreightLine[] => {
      const count = numbers[index] ?? 0;
      if (count === 0) return [];
      const amount = times({ minor: price, currency: rate.currency }, count);
      return [{ code: 'container', amount, inputs: { container: id, count, holds } }];
    });
    return finish(lines, 'container', rate);
  };
}

/** Numbers of each kind, cheapest by the carton first, that together hold `cartons` at the least price. */
function cheapestMix(cartons: number, kinds: readonly Kind[]): number[] {
  const [main, ...others] = kinds;
  if (!main) return [];
  const bulk = Math.max(0, Math.ceil(cartons / main.cartons) - MAX_TRIED);
  const { numbers } = bestMix(cartons - bulk * main.cartons, [...others, main]);
  const last = numbers.pop() ?? 0;
  return [last + bulk, ...numbers];
}

/** Tries every number of the first kind with the best of the rest. Of equal prices the fewer containers. */
function bestMix(cartons: number, kinds: readonly Kind[]): { price: number; numbers: number[] } {
  const [kind, ...rest] = kinds;
  if (!kind) return { price: cartons > 0 ? Number.POSITIVE_INFINITY : 0, numbers: [] };
  const most = Math.max(0, Math.ceil(cartons / kind.cartons));
  const cheapest = rest.at(-1);
  let best = { price: Number.POSITIVE_INFINITY, numbers: [] as number[] };
  for (let n = cheapest ? 0 : most; n <= most; n++) {
    // The rest cost at least the cheapest price by the carton, and no kind here is cheaper: more only adds.
    const left = Math.max(0, cartons - n * kind.cartons);
    if (cheapest && (n * kind.price - best.price) * cheapest.cartons + left * cheapest.price > 0) break;
    const tail = bestMix(cartons - n * kind.cartons, rest);
    const price = n * kind.price + tail.price;
    if (price < best.price || (price === best.price && total([n, ...tail.numbers]) < total(best.numbers))) {
      best = { price, numbers: [n, ...tail.numbers] };
    }
  }
  return best;
}

const total = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);
