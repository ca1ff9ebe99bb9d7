import { marketPotentials, type Potentials } from '../../core/market';
import { shippedMarket } from '../../data/shipped-market';
import type { Settings } from '../../storage/settings-schema';

// Pure and slow (a thousand draws of the weights): a cache that dies with the worker, not state.
let last: { key: string; potentials: Potentials } | null = null;

/** Potential of every market by the seller's weights and corrections. */
export function potentialsFor({ marketWeights, corrections }: Settings): Potentials {
  const key = JSON.stringify([marketWeights, corrections]);
  if (last?.key !== key) {
    last = { key, potentials: marketPotentials(shippedMarket, { weights: marketWeights, corrections }) };
  }
  return last.potentials;
}
