import { z } from 'zod';
import { COLUMN_ROLES, type SheetPlan } from '../core/sheets/plan';
import { database } from './database';
import { newRecord } from './stored-record';

const place = z.number().int().min(0).max(1_000_000);

/** What is remembered of an import for the next file with the same headings. */
const rememberedSchema = z.object({
  plan: z.object({
    headerRow: place,
    headerRows: place,
    columns: z.array(
      z.object({
        role: z.enum(COLUMN_ROLES),
        zone: z.string().exactOptional(),
        weight: z.string().exactOptional(),
        grams: place.exactOptional(),
      }),
    ),
    weightUnit: z.enum(['kg', 'g', 'lb']),
    include: z.enum(['auto', 'upper', 'lower']),
    valueBasis: z.enum(['auto', 'per-kg', 'flat']),
  }) satisfies z.ZodType<SheetPlan>,
  zoneCountries: z.record(z.string(), z.string()),
  /** The card that the last file of this layout became. */
  cardId: z.string().nullable(),
});

export type RememberedPlan = z.output<typeof rememberedSchema>;

/** How a layout was read last time; null when it is new, or when what was kept no longer fits. */
export async function findSheetPlan(layout: string): Promise<RememberedPlan | null> {
  const record = await database.sheetPlans.where('layout').equals(layout).first();
  const parsed = rememberedSchema.safeParse(record?.value);
  return parsed.success ? parsed.data : null;
}

export async function saveSheetPlan(layout: string, value: RememberedPlan, now = Date.now()): Promise<void> {
  await database.transaction('rw', database.sheetPlans, async () => {
    const old = await database.sheetPlans.where('layout').equals(layout).first();
    await database.sheetPlans.put({ ...(old ?? newRecord(now)), layout, value, updatedAt: now });
  });
}
