import type { Art, SandboxProduct } from './products';

/** An invented card of a search page. */
export interface SandboxListing {
  id: string;
  title: string;
  seller: string;
  price: number;
  rating: number | null;
  reviews: number;
  /** As the shop prints it: `1,000+`. */
  sold: string | null;
  sponsored: boolean;
  art: Art;
}

type Row = [
  title: string,
  seller: string,
  price: number,
  rating: number | null,
  reviews: number,
  sold: string | null,
];

const RIVALS: Row[] = [
  ['Clamp Lamp with Long Arm, Black', 'Arden Light', 27.5, 4.4, 812, '1,000+'],
  ['Clamp Lamp with Long Arm, White', 'Arden Light', 27.9, 4.4, 640, '900+'],
  ['Desk Lamp, Dimmable, USB Port', 'Brightmoor', 31, 4.1, 233, '400+'],
  ['Desk Lamp, Dimmable, Wireless Charging', 'Brightmoor', 39.9, 4.2, 198, '300+'],
  ['Reading Light for Bed, Rechargeable', 'Quaylight', 15.99, 4.7, 4210, '10,000+'],
  ['Architect Lamp, Steel, Two Joints', 'Oldgate Works', 64, 4.8, 92, '60'],
  ['Mini Table Lamp, Cordless', 'Pebble & Co', 22.4, null, 0, '7'],
  ['Study Lamp for Children, Owl', 'Pebble & Co', 18.2, 3.9, 57, '120'],
  ['Monitor Light Bar, No Glare', 'Screenhand', 45.5, 4.5, 1533, '3,000+'],
  ['Banker Lamp, Brass, Green Glass', 'Oldgate Works', 58.75, 4.6, 310, '200+'],
  ['Floor and Desk Lamp Set', 'Arden Light', 79, 4.0, 41, '35'],
];

/** Cards for a search page of one shop: its own sandbox products first, then invented rivals numbered by `idOf`. */
export function searchListings(
  products: SandboxProduct[],
  idOf: (index: number) => string,
): SandboxListing[] {
  const own = products.map(({ id, title, seller, price, rating, reviews, art }, index) => ({
    id,
    title,
    seller,
    price,
    rating: Number(rating.replace(',', '.')) || null,
    reviews,
    sold: null,
    sponsored: index === 0,
    art,
  }));
  const rivals = RIVALS.map(([title, seller, price, rating, reviews, sold], index) => ({
    id: idOf(index),
    title,
    seller,
    price,
    rating,
    reviews,
    sold,
    sponsored: index % 5 === 0,
    art: 'lamp' as const,
  }));
  return [...own, ...rivals];
}
