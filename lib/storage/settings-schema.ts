import { z } from 'zod';
import { VALUE_PARTS } from '../core/landed';
import { INPUT_IDS, type InputId } from '../core/market';
import { quoteSettingsSchema } from './quote-settings';

const country = z.string().regex(/^[A-Z]{2}$/);
/** Decimal string, 0 to 999.9999. */
const percent = z.string().regex(/^\d{1,3}(\.\d{1,4})?$/);
const amount = z.string().regex(/^\d{1,12}(\.\d{1,4})?$/);
const decimalMoney = z.object({ amount, currency: z.string().regex(/^[A-Z]{3}$/) });
/** A fee of a platform or payment service: percent of the price, an amount on top, at least. Price's currency. */
const ownFee = z.object({
  percent,
  fixed: amount.exactOptional(),
  minimum: amount.exactOptional(),
});

/** Percentages of every sale; an absent one is unknown, never zero. */
const saleRates = z.object({
  ads: percent.exactOptional(),
  /** Of a hundred sales. */
  returns: percent.exactOptional(),
  /** Share of the goods lost with a return. */
  writeOff: percent.exactOptional(),
  /** Lost when money is changed into the seller's currency. */
  fxSpread: percent.exactOptional(),
  /** Margin to reach. */
  target: percent.exactOptional(),
});
export type SaleRates = z.output<typeof saleRates>;

/** What the seller knows of a country, whatever the product. */
const marketSettings = z.object({
  /** Duty where a product has none of its own. */
  duty: percent.exactOptional(),
  /** VAT or GST instead of the standard rate. */
  tax: percent.exactOptional(),
  delivery: z.enum(['DDP', 'DAP']).exactOptional(),
  collector: z.enum(['marketplace', 'seller', 'importer']).exactOptional(),
  /** Charges of the destination, by id. */
  charges: z
    .record(
      z.string(),
      z.object({
        active: z.boolean().exactOptional(),
        percent: percent.exactOptional(),
        amount: amount.exactOptional(),
        taxable: z.boolean().exactOptional(),
      }),
    )
    .exactOptional(),
  /** Value limits of the destination, by id. */
  limits: z
    .record(
      z.string(),
      z.object({
        active: z.boolean().exactOptional(),
        amount: amount.exactOptional(),
        of: z.array(z.enum(VALUE_PARTS)).min(1).exactOptional(),
      }),
    )
    .exactOptional(),
});
export type MarketSettings = z.output<typeof marketSettings>;

/** Every setting with its default: an absent or broken value falls back alone, the others stay. */
export const settingsSchema = z.object({
  language: z.enum(['auto', 'en', 'zh-CN']).catch('auto').default('auto'),
  theme: z.enum(['auto', 'light', 'dark']).catch('auto').default('auto'),
  /** The seller's own currency, shown beside the card's CNY. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .catch('USD')
    .default('USD'),
  /** In order; the first is the destination where a site has no country of its own. */
  targetMarkets: z
    .array(country)
    .min(1)
    .catch(['US', 'DE', 'GB', 'FR', 'ES', 'BR'])
    .default(['US', 'DE', 'GB', 'FR', 'ES', 'BR']),
  sites: z
    .object({ amazon: z.boolean(), aliexpress: z.boolean(), alibaba: z.boolean() })
    .catch({ amazon: true, aliexpress: true, alibaba: true })
    .default({ amazon: true, aliexpress: true, alibaba: true }),
  /** Account discount in percent off base freight, by card id. */
  discounts: z
    .record(z.string(), z.string().regex(/^\d{1,2}(\.\d{1,4})?$/))
    .catch({})
    .default({}),
  /** cm3 per kg for services whose sheet is silent about volume; null: actual weight. */
  assumedDivisor: z.number().int().min(1000).max(20000).nullable().catch(null).default(null),
  /** Transit days that the seller knows where the sheet states none or others, by `${card.id}/${service.id}`. */
  transitDays: z
    .record(
      z.string(),
      z
        .object({ min: z.number().int().positive(), max: z.number().int().positive() })
        .refine(({ min, max }) => min <= max),
    )
    .catch({})
    .default({}),
  /** Defaults of every product's sale. */
  rates: saleRates.catch({}).default({}),
  /** What carrying one returned piece back costs. */
  returnFreight: decimalMoney.nullable().catch(null).default(null),
  /** VAT in the purchase price that a rebate is part of, percent. */
  purchaseVat: percent.catch('13').default('13'),
  /** Least profit of an order and least return on investment; null: none asked for. */
  leastProfit: decimalMoney.nullable().catch(null).default(null),
  leastRoi: percent.nullable().catch(null).default(null),
  markets: z.record(country, marketSettings).catch({}).default({}),
  /** The seller's own commission, by platform id. */
  commissions: z
    .record(
      z.string(),
      ownFee
        .extend({
          /** For sites of which only a change is known: the percentage before it. */
          before: percent.exactOptional(),
        })
        .partial({ percent: true }),
    )
    .catch({})
    .default({}),
  /** Fee table that an Alibaba.com order goes by. */
  alibabaFee: z.string().nullable().catch('alibaba-own-logistics').default('alibaba-own-logistics'),
  /** Payment fee outside marketplaces: an id of the fee tables, or own; null: unknown. */
  paymentFee: z.union([z.string(), ownFee]).nullable().catch(null).default(null),
  /** How much each part of a market's potential counts; any scale. */
  marketWeights: z
    .object({
      capacity: z.number().min(0).max(1000),
      growth: z.number().min(0).max(1000),
      willingness: z.number().min(0).max(1000),
    })
    .refine(({ capacity, growth, willingness }) => capacity + growth + willingness > 0)
    .catch({ capacity: 50, growth: 25, willingness: 25 })
    .default({ capacity: 50, growth: 25, willingness: 25 }),
  /** Figures of markets that the seller knows better. */
  corrections: z
    .array(z.object({ country, input: z.enum(INPUT_IDS as [InputId, ...InputId[]]), value: z.number() }))
    .catch([])
    .default([]),
  /** Left out of the chart. */
  hiddenMarkets: z.array(country).catch([]).default([]),
  /** Whether `;;code` typed into an answer field becomes the reply of that name. */
  expandCodes: z.boolean().catch(false).default(false),
  /** Marks on the cards of search pages, for the product of this key. */
  searchMarks: z
    .object({ on: z.boolean(), product: z.string().nullable() })
    .catch({ on: false, product: null })
    .default({ on: false, product: null }),
  /** Values that the seller keeps for every reply, by variable: a signature, a return address; never a buyer's. */
  replyValues: z.record(z.string().max(60), z.string().max(400)).catch({}).default({}),
  /** Tell when an answer is due soon; needs the optional permission. */
  replyNotice: z.boolean().catch(false).default(false),
  quoting: quoteSettingsSchema.catch(quoteSettingsSchema.parse({})).prefault({}),
  panel: z
    .object({ side: z.enum(['auto', 'left', 'right']), width: z.number().int().min(320).max(720) })
    .catch({ side: 'auto', width: 400 })
    .default({ side: 'auto', width: 400 }),
  /** Where the chip was moved, by site, in px from its default place. */
  chipOffset: z
    .record(z.string(), z.object({ dx: z.number(), dy: z.number() }))
    .catch({})
    .default({}),
  /** Hidden until this time (ms since epoch), by site. */
  hiddenUntil: z.record(z.string(), z.number()).catch({}).default({}),
});

export type Settings = z.output<typeof settingsSchema>;
