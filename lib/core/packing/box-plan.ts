import type { Sides } from '../rates/quote';
import { type Block, HEIGHT, piecesIn } from './box';
import { layerPlan } from './layer-plan';

/** Layers of the less dense thicknesses tried in one stack; the densest is not limited. */
const MAX_ODD_LAYERS = 30;

interface Layer {
  thickness: number;
  count: number;
  blocks: readonly Block[];
}

/**
 * As many equal pieces as the search finds for a box, as blocks: layers across one of the three axes, each layer
 * laid with turned pieces where that holds more, layers of different thickness mixed where that fills the box better.
 * A piece that must stay upright is layered by height only. `inner` and `piece` in millimetres; empty when none fits.
 */
export function boxPlan(inner: Sides, piece: Sides, upright: boolean): Block[] {
  let best: Block[] = [];
  const mostByVolume = Math.floor((inner[0] * inner[1] * inner[2]) / (piece[0] * piece[1] * piece[2]));
  for (const axis of upright ? [HEIGHT] : [HEIGHT, 1, 0]) {
    const stack = bestStack(layersAcross(inner, piece, axis, upright), inner[axis] ?? 0);
    const blocks = stack.flatMap(({ layer, at }) => layer.blocks.map((block) => shift(block, axis, at)));
    if (piecesIn(...blocks) > piecesIn(...best)) best = blocks;
    if (piecesIn(...best) === mostByVolume) break;
  }
  return best;
}

/** One layer for each different side of the piece as its thickness. */
function layersAcross(inner: Sides, piece: Sides, axis: number, upright: boolean): Layer[] {
  const [u, v] = [0, 1, 2].filter((other) => other !== axis) as [number, number];
  const layers: Layer[] = [];
  for (const side of upright ? [HEIGHT] : [0, 1, 2]) {
    const thickness = piece[side] ?? 0;
    if (thickness > (inner[axis] ?? 0) || layers.some((layer) => layer.thickness === thickness)) continue;
    const [a = 0, b = 0] = piece.filter((_, other) => other !== side);
    const plan = layerPlan(inner[u] ?? 0, inner[v] ?? 0, a, b);
    const blocks = plan.map(({ x, y, dx, dy, nx, ny }): Block => {
      const place = (onAxis: number, onU: number, onV: number): Sides => {
        const sides: [number, number, number] = [0, 0, 0];
        sides[axis] = onAxis;
        sides[u] = onU;
        sides[v] = onV;
        return sides;
      };
      return { at: place(0, x, y), size: place(thickness, dx, dy), count: place(1, nx, ny) };
    });
    if (blocks.length > 0) layers.push({ thickness, count: piecesIn(...blocks), blocks });
  }
  return layers;
}

/** The layers, with where each starts, that hold most within `room`. Densest at the bottom. */
function bestStack(layers: readonly Layer[], room: number): { layer: Layer; at: number }[] {
  const [main, second, third] = [...layers].sort((p, q) => q.count * p.thickness - p.count * q.thickness);
  if (!main) return [];
  let best = { count: 0, numbers: [0, 0, 0] };
  const most = (layer: Layer | undefined, left: number) =>
    layer ? Math.min(MAX_ODD_LAYERS, Math.floor(left / layer.thickness)) : 0;
  for (let j = 0; j <= most(second, room); j++) {
    const left = room - j * (second?.thickness ?? 0);
    for (let k = 0; k <= most(third, left); k++) {
      const i = Math.floor((left - k * (third?.thickness ?? 0)) / main.thickness);
      const count = i * main.count + j * (second?.count ?? 0) + k * (third?.count ?? 0);
      if (count > best.count) best = { count, numbers: [i, j, k] };
    }
  }
  const stack: { layer: Layer; at: number }[] = [];
  let at = 0;
  for (const [index, layer] of [main, second, third].entries()) {
    if (!layer) continue;
    for (let n = best.numbers[index] ?? 0; n > 0; n--) {
      stack.push({ layer, at });
      at += layer.thickness;
    }
  }
  return stack;
}

function shift(block: Block, axis: number, by: number): Block {
  const at: [number, number, number] = [...block.at];
  at[axis] = (at[axis] ?? 0) + by;
  return { ...block, at };
}
