import { z } from 'zod';
import type { PageFacts } from '../core/facts';

const text = (max: number) => z.string().max(max);
const positive = z.number().positive().finite();

const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable();
const price = z.strictObject({ amount: positive, currency: z.string().regex(/^[A-Z]{3}$/) }).nullable();
const moq = z.strictObject({ qty: positive, unit: text(80).nullable() }).nullable();
const rating = z.number().min(0).max(5).nullable();
const count = z.number().int().nonnegative().nullable();
/** Bounds of lib/sites/read-page.ts for what stands in lists. */
const listed = text(4000);
const said = listed.nullable();
const rows = <T extends z.ZodType>(row: T) => z.array(row).max(200);

const listing = z.strictObject({
  productId: listed,
  title: listed,
  url: listed,
  price,
  priceMax: positive.nullable(),
  moq: z.strictObject({ qty: positive, unit: said }).nullable(),
  rating,
  reviews: count,
  sold: count,
  seller: said,
  sponsored: z.boolean(),
});

const rfq = z.strictObject({
  rfqId: listed,
  subject: listed,
  description: said,
  quantity: z.strictObject({ value: positive, unit: said }).nullable(),
  country: z.strictObject({ code: country, name: listed }).nullable(),
  destination: said,
  quotesLeft: count,
  tags: rows(listed),
  posted: z.strictObject({ text: listed, minutesAgo: count }).nullable(),
  starLevel: count,
  attributes: rows(z.strictObject({ label: listed, value: listed })),
  attachments: z.boolean().nullable(),
  url: said,
  quoteUrl: said,
});

const quoteField = z.strictObject({
  name: z.enum([
    'product-name',
    'product-code',
    'details',
    'trade-term',
    'port',
    'currency',
    'unit',
    'payment',
    'validity',
    'lead-time',
    'ladder-quantity',
    'ladder-price',
    'sample',
    'other-terms',
  ]),
  selector: listed,
  index: z.number().int().nonnegative(),
  type: z.enum(['text', 'textarea', 'select', 'radio', 'file']),
  label: said,
  options: rows(listed),
});

/** Fields that only some kinds of pages have: absent on the others. */
const kindFields = {
  query: said.exactOptional(),
  listings: rows(listing).nullable().exactOptional(),
  rfqs: rows(rfq).nullable().exactOptional(),
  quoteFields: rows(quoteField).nullable().exactOptional(),
  orderId: said.exactOptional(),
  orderState: z
    .enum(['unpaid', 'awaiting-shipment', 'shipped', 'delivered', 'cancelled', 'refunded', 'disputed'])
    .nullable()
    .exactOptional(),
  dispatchedAt: z.iso.date().nullable().exactOptional(),
  trackingNumber: said.exactOptional(),
  carrier: said.exactOptional(),
  buyerCountry: country.exactOptional(),
  buyerName: said.exactOptional(),
  lastBuyerMessage: said.exactOptional(),
  lastBuyerMessageAt: z.iso.datetime({ local: true }).nullable().exactOptional(),
  editor: said.exactOptional(),
};

/** Facts come from a page script in a hostile page: sizes are bounded, unknown keys refused. */
export const pageFactsSchema = z.strictObject({
  site: z.enum(['amazon', 'aliexpress', 'alibaba']),
  kind: z.enum(['product', 'search', 'order', 'message', 'rfq-list', 'rfq-detail', 'quote-form', 'blocked']),
  url: text(4000),
  country,
  productId: text(100).nullable(),
  title: text(2000).nullable(),
  price,
  priceMax: positive.nullable(),
  priceTiers: z
    .array(z.strictObject({ minQty: positive, maxQty: positive.nullable(), price: positive }))
    .max(50)
    .nullable(),
  moq,
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
  rating,
  reviews: count,
  seller: text(500).nullable(),
  shipTo: text(300).nullable(),
  shippingText: text(1000).nullable(),
  ...kindFields,
  missing: z.array(text(40)).max(40),
  readers: z.record(text(40), text(200)),
}) satisfies z.ZodType<PageFacts>;
