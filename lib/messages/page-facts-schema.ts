import { z } from 'zod';
import type { PageFacts } from '../core/facts';

const text = (max: number) => z.string().max(max);
const positive = z.number().positive().finite();

/** Facts come from a page script in a hostile page: sizes are bounded, unknown keys refused. */
export const pageFactsSchema = z.strictObject({
  site: z.enum(['amazon', 'aliexpress', 'alibaba']),
  kind: z.enum(['product', 'search', 'order', 'message', 'rfq-list', 'rfq-detail', 'quote-form', 'blocked']),
  url: text(4000),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  productId: text(100).nullable(),
  title: text(2000).nullable(),
  price: z.strictObject({ amount: positive, currency: z.string().regex(/^[A-Z]{3}$/) }).nullable(),
  priceMax: positive.nullable(),
  priceTiers: z
    .array(z.strictObject({ minQty: positive, maxQty: positive.nullable(), price: positive }))
    .max(50)
    .nullable(),
  moq: z.strictObject({ qty: positive, unit: text(80).nullable() }).nullable(),
  weight: z
    .strictObject({
      grams: positive,
      label: text(200),
      packaged: z.boolean(),
      suspect: z.enum(['too-light-for-size', 'too-small']).exactOptional(),
    })
    .nullable(),
  dimensions: z
    .strictObject({
      mm: z.tuple([positive, positive, positive]),
      label: text(200),
      packaged: z.boolean(),
    })
    .nullable(),
  category: z.array(text(300)).max(20).nullable(),
  rating: z.number().min(0).max(5).nullable(),
  reviews: z.number().int().nonnegative().nullable(),
  seller: text(500).nullable(),
  shipTo: text(300).nullable(),
  shippingText: text(1000).nullable(),
  missing: z.array(text(40)).max(40),
  readers: z.record(text(40), text(200)),
}) satisfies z.ZodType<PageFacts>;
