import { type Money, money } from '../core/money';
import { amazonPlatform } from '../core/profit';
import type { Goods } from '../core/rates';
import type { WarehousePiece } from '../core/warehouse';
import type { StockedOrder } from '../messages/sale-view';
import { warehouseShelf } from '../storage/freight';
import type { Tables } from './estimate-view';
import { marketplaceOf, type SaleAsk } from './sale-inputs';
import { STOCKED, stockedService } from './stocked-amounts';
import { warehouseAnswers } from './warehouse-view';

/** Lines of the comparison that the sale works out itself. */
const ELSEWHERE = new Set(['import-duty', 'storage', 'last-mile']);

/**
 * A piece sold from the warehouse the seller chose for this market: bringing it there as its freight, storage and last
 * mile as what the platform or the warehouse takes. Null where none is chosen, or it is gone.
 */
export async function stockedOrder(
  ask: SaleAsk,
  goods: readonly Goods[],
  tables: Tables,
): Promise<StockedOrder | null> {
  const chosen = ask.own.markets[ask.destination]?.service;
  if (!chosen?.startsWith(STOCKED)) return null;
  const warehouse = (await warehouseShelf.list()).find(({ id }) => stockedService(id) === chosen);
  if (!warehouse || warehouse.country !== ask.destination) return null;
  const { answers } = await warehouseAnswers(ask, goods, tables);
  const piece = answers.find(({ id }) => id === warehouse.id)?.comparison.warehouse ?? null;
  // Amazon's tables go by the price, which the sale solves for; an amount of the comparison stands at one price only.
  const { platform } = marketplaceOf(ask.facts, ask.settings);
  const byTable = warehouse.kind === 'fba' && platform === amazonPlatform(warehouse.country);
  return {
    id: chosen,
    name: warehouse.name,
    freight: piece && sumOf(piece, (code) => !ELSEWHERE.has(code)),
    fulfilment:
      byTable && warehouse.lastMile === null ? null : piece && sumOf(piece, (code) => code === 'last-mile'),
    storage:
      byTable && warehouse.storage === null ? null : piece && sumOf(piece, (code) => code === 'storage'),
    storageDays: warehouse.storageDays,
  };
}

function sumOf({ lines, total }: WarehousePiece, wanted: (code: string) => boolean): Money {
  const minor = lines.reduce((all, { code, amount }) => all + (wanted(code) ? amount.minor : 0), 0);
  return money(minor, total.currency);
}
