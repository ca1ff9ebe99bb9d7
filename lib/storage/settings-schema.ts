import { z } from 'zod';

const country = z.string().regex(/^[A-Z]{2}$/);

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
