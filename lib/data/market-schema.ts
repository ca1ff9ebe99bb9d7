import { z } from 'zod';
import { BLOCS, type MarketTable } from '../core/market';
import { country, id, integer } from './schema-parts';

const year = integer(1990, 2100);
const figure = (min: number, max: number) =>
  z
    .tuple([z.number().min(min).max(max), year])
    .readonly()
    .nullable();
const percent = figure(0, 100);
const amount = figure(1, 1e15);
const index = figure(1, 5);

const market = z.strictObject({
  country,
  population: figure(1, 3e9),
  gdpUsd: amount,
  consumptionUsd: amount,
  gdpGrowth: figure(-60, 60),
  internet: percent,
  internetBefore: percent,
  buyers: percent,
  buyersBefore: percent,
  account: percent,
  logistics: index,
  customs: index,
  cashOnDelivery: percent,
  everReturned: percent,
  km: z.strictObject({ shenzhen: integer(0, 20_100), shanghai: integer(0, 20_100) }),
  blocs: z.array(z.enum(BLOCS)),
  agreements: z.array(
    z.strictObject({
      id: z.enum(['fta', 'acfta', 'rcep', 'cepa', 'ecfa']),
      year: year.nullable(),
      unverified: z.literal(true).exactOptional(),
    }),
  ),
  languages: z.array(
    z.tuple([z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/), z.number().min(1).max(100)]),
  ),
});

const { country: _, ...columns } = market.shape;
const columnNames = Object.keys(columns) as [Exclude<keyof typeof columns, 'country'>, ...string[]];

/** The shape of market.json. */
export const marketTableSchema = z.strictObject({
  sources: z.record(z.enum(columnNames), id),
  markets: z.array(market).min(1),
}) as unknown as z.ZodType<MarketTable>;
