import type { Listing, PageFacts } from '../../lib/core/facts';
import { speakerFacts } from './facts';

/** One of several speakers on amazon.de, 10 EUR and up. */
export function listing(index: number, change: Partial<Listing> = {}): Listing {
  return {
    productId: `B0OTHER${index}`,
    title: `Bluetooth Lautsprecher Modell ${index} wasserdicht`,
    url: `https://www.amazon.de/dp/B0OTHER${index}`,
    price: { amount: 10 + index, currency: 'EUR' },
    priceMax: null,
    moq: null,
    rating: 4 + (index % 10) / 10,
    reviews: 100 * (index + 1),
    sold: null,
    seller: null,
    sponsored: false,
    ...change,
  };
}

/** A search page: ten speakers on amazon.de from 10 to 19 EUR. */
export const searchFacts = (change: Partial<PageFacts> = {}): PageFacts =>
  speakerFacts({
    kind: 'search',
    url: 'https://www.amazon.de/s?k=lautsprecher',
    productId: null,
    title: null,
    price: null,
    weight: null,
    dimensions: null,
    rating: null,
    reviews: null,
    query: 'lautsprecher',
    listings: Array.from({ length: 10 }, (_, index) => listing(index)),
    ...change,
  });
