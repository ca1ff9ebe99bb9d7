import type { PageFacts } from '../../lib/core/facts';

/** Facts of an invented speaker on amazon.de: 320 g, 21 x 12 x 6 cm. */
export function speakerFacts(change: Partial<PageFacts> = {}): PageFacts {
  return {
    site: 'amazon',
    kind: 'product',
    url: 'https://www.amazon.de/dp/B0TEST0001',
    country: 'DE',
    productId: 'B0TEST0001',
    title: 'Lautsprecher',
    price: { amount: 19.99, currency: 'EUR' },
    priceMax: null,
    priceTiers: null,
    moq: null,
    weight: { grams: 320, label: 'Artikelgewicht', packaged: false },
    dimensions: { mm: [210, 120, 60], label: 'Produktabmessungen', packaged: false },
    category: ['Elektronik'],
    rating: 4.4,
    reviews: 120,
    seller: null,
    shipTo: null,
    shippingText: null,
    missing: ['priceMax', 'priceTiers', 'moq', 'seller', 'shipTo', 'shippingText'],
    readers: { weight: 'details-table' },
    ...change,
  };
}
