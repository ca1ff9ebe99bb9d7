import type { Bench } from 'tinybench';
import { compileCard, type EstimateRequest, estimate } from '../../lib/core/rates';
import { shippedCards } from '../../lib/data';

const COUNTRIES = ['DE', 'US', 'GB', 'FR', 'ES', 'BR', 'AU', 'JP', 'KR', 'RU'];
const context = { asOf: '2026-10-01' };
const cards = shippedCards.map(compileCard);

/** Parcels of every size over ten markets; always the same, so that runs compare. */
const requests: EstimateRequest[] = Array.from({ length: 500 }, (_, index) => ({
  destination: { country: COUNTRIES[index % COUNTRIES.length] ?? 'DE' },
  items: [
    {
      quantity: 1 + (index % 3),
      grams: 20 + ((index * 137) % 2500),
      mm: index % 4 === 0 ? null : [50 + ((index * 7) % 400), 40 + ((index * 5) % 300), 20 + (index % 200)],
      goods: index % 5 === 0 ? ['battery'] : [],
    },
  ],
}));

const services = cards.reduce((all, card) => all + card.services.length, 0);

/** Service quotes made by one run of the first task. */
export const QUOTES_PER_RUN = requests.length * services;

/** Every shipped service for 500 parcels, and what the background pays once at its start. */
export function addEstimateTasks(bench: Bench): void {
  bench.add('estimate', () => {
    for (const request of requests) estimate(request, cards, context);
  });
  bench.add('compile the shipped cards', () => {
    shippedCards.map(compileCard);
  });
}
