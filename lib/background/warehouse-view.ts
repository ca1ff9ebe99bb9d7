import { fbaFee, storageRate } from '../core/fees';
import { convert } from '../core/fx';
import { landedCost } from '../core/landed';
import { type Currency, fromDecimal, type Money, money, multiplyRatio } from '../core/money';
import { type Carton, piecesPerCarton } from '../core/packing';
import { amazonPlatform, amazonSite } from '../core/profit';
import type { Goods } from '../core/rates';
import { compareWarehouse, type WarehouseCosts, type WarehouseRequest } from '../core/warehouse';
import { shippedDuty } from '../data';
import { shippedFees } from '../data/fees';
import type { FreightQuestion, WarehouseAnswer, WarehouseView } from '../messages/freight-views';
import type { SaleView } from '../messages/sale-view';
import { cartonShelf, laneShelf, warehouseShelf } from '../storage/freight';
import type { Lane, Warehouse } from '../storage/freight-schema';
import type { Kept } from '../storage/shelf';
import { type BulkAsk, type BulkOption, bestCarton, cardBulk, laneBulk } from './bulk-options';
import { bulkAsk } from './curve-view';
import { estimateViews, type Tables } from './estimate-view';
import { goodsOf } from './parcel';
import { ownValues, productAsk } from './product-ask';
import type { SaleAsk } from './sale-inputs';
import { saleView } from './sale-view';
import { stockedService } from './stocked-amounts';
import type { TabState } from './tab-state';

/** Everything one warehouse is compared with. */
interface Scene {
  sale: SaleView;
  ask: SaleAsk;
  bulk: BulkAsk;
  carton: Carton | null;
  lanes: readonly Kept<Lane>[];
  tables: Tables;
}

/** Lines of the direct way that are no cost of getting it there, or that the buyer's tax in the price pays for. */
const LEFT_OUT = new Set(['goods', 'insurance', 'tax']);

/** Freight and what the seller bears at the border, for one piece; null while one is unknown. */
function directOf({ sale, tables }: Scene, currency: Currency): WarehouseRequest['direct'] {
  const { freight, result } = sale;
  if (!freight) return null;
  const lines = result.lines.filter(
    ({ code, paidBy }) => !LEFT_OUT.has(code) && (sale.delivery.value === 'DDP' || paidBy !== 'importer'),
  );
  const converted = lines.map(({ code, amount }) => {
    const there = amount && convert(amount, currency, tables.fx, 'halfUp');
    return there && { code, amount: money(there.money.minor, currency) };
  });
  if (converted.includes(null)) return null;
  return { id: freight.id, lines: converted.flatMap((line) => line ?? []) };
}

/** The lane named, else the cheapest that goes there at the shipment's size, else an illustrative card. */
function headHaulOf(scene: Scene, warehouse: Warehouse, pieces: number): BulkOption | null {
  const { bulk, carton, lanes, tables } = scene;
  if (!carton) return null;
  const there: BulkAsk = {
    ...bulk,
    country: warehouse.country,
    postcode: warehouse.postcode,
    currency: warehouse.currency,
  };
  const named = lanes.filter(({ id }) => id === warehouse.laneId);
  const going = named.length > 0 ? named : lanes.filter((lane) => lane.countries.includes(warehouse.country));
  const own = going.flatMap((lane) => laneBulk(lane, carton, there, tables).bulk ?? []);
  const made = own.length > 0 ? own : cardBulk(carton, there, tables);
  const price = ({ option }: BulkOption) => option.cost(pieces)?.minor ?? Number.POSITIVE_INFINITY;
  return [...made].sort((a, b) => price(a) - price(b))[0] ?? null;
}

/** Duty and entry fees of one piece when a whole shipment is imported at cost; the tax comes back with the return. */
function dutyPerPiece(scene: Scene, warehouse: Warehouse, pieces: number, haul: Money | null): Money | null {
  const { ask, sale, tables } = scene;
  const { cost, duty, hs } = sale.inputs;
  if (!cost.value || !haul) return null;
  const goods = multiplyRatio(cost.value, pieces, 1, 'halfUp');
  const { lines, total } = landedCost(
    {
      destination: warehouse.country,
      channel: 'b2b',
      collector: 'importer',
      currency: warehouse.currency,
      goods,
      freight: haul,
      grams: ask.grams === null ? null : ask.grams * pieces,
      items: [{ quantity: pieces, value: cost.value, ...(hs.value !== null && { hs: hs.value }) }],
      ...(duty.value !== null && { duty: duty.value }),
    },
    { ...shippedDuty, fx: tables.fx },
    { asOf: tables.asOf, range: false },
  );
  if (!total) return null;
  const due = lines.filter(({ code }) => code === 'duty' || code === 'fee' || code === 'duty-and-tax');
  const minor = due.reduce((all, { amount }) => all + (amount?.minor ?? 0), 0);
  return multiplyRatio(money(minor, warehouse.currency), 1, pieces, 'up');
}

/** What Amazon's own tables say of one piece, where the seller has typed nothing. */
function amazonFigures({ ask, sale, tables }: Scene, warehouse: Warehouse) {
  const site = amazonSite(amazonPlatform(warehouse.country));
  const table = shippedFees.fba.find((one) => one.site === site);
  const none = { lastMile: null, storage: null };
  if (warehouse.kind !== 'fba' || !table || ask.grams === null || ask.mm === null) return none;
  const fee = fbaFee(ask.grams, ask.mm, table, sale.inputs.category.value);
  if (!('term' in fee) || table.currency !== warehouse.currency) return none;
  const price = sale.inputs.price.value;
  const there = price && convert(price, table.currency, tables.fx, 'halfUp');
  const minor = there && fee.term.at(there.money.minor);
  const rate = storageRate(shippedFees.storage, table.site, fee.tier.storage, tables.asOf);
  return {
    lastMile: minor === null ? null : money(minor, table.currency),
    storage: rate && {
      rate: rate.perMonth,
      unit: rate.per === 'ft3' ? ('ft3-month' as const) : ('cbm-month' as const),
      freeDays: 0,
    },
  };
}

function costsOf(
  scene: Scene,
  warehouse: Warehouse,
  haul: BulkOption | null,
  pieces: number,
): WarehouseCosts {
  const { ask, carton, bulk } = scene;
  const per = carton ? piecesPerCarton(bulk.piece, carton).count : null;
  const own = (amount: string | null) => (amount === null ? null : fromDecimal(amount, warehouse.currency));
  const amazon = amazonFigures(scene, warehouse);
  const volume = ([a, b, c]: readonly [number, number, number]) => a * b * c;
  return {
    headHaul: haul?.option.cost ?? null,
    headHaulRising: haul?.option.rising ?? false,
    transitDays: haul?.view.transitDays?.max ?? null,
    perShipment: own(warehouse.perShipment),
    perMonth: own(warehouse.perMonth),
    inboundPerPiece: own(warehouse.inboundPerPiece),
    inboundPerCarton: own(warehouse.inboundPerCarton),
    piecesPerCarton: per,
    storage: warehouse.storage ?? amazon.storage,
    storageDays: warehouse.storageDays,
    mm3PerPiece: carton && per ? Math.ceil(volume(carton.outerMm) / per) : ask.mm && volume(ask.mm),
    lastMile: own(warehouse.lastMile) ?? amazon.lastMile,
    dutyPerPiece: dutyPerPiece(scene, warehouse, pieces, haul?.option.cost(pieces) ?? null),
    unsoldPercent: warehouse.unsoldPercent,
    disposalPerPiece: own(warehouse.disposalPerPiece),
    capitalPercent: warehouse.capitalPercent,
  };
}

/** Size of a shipment while the monthly volume is unknown; the break-even does not need it. */
const SAMPLE_PIECES = 100;

function answerFor(warehouse: Kept<Warehouse>, scene: Scene): WarehouseAnswer {
  const { sale, tables } = scene;
  const monthlyPieces = sale.inputs.monthlyPieces.value;
  const { monthsPerShipment, currency, storageDays } = warehouse;
  const pieces = monthlyPieces === null ? SAMPLE_PIECES : monthlyPieces * monthsPerShipment;
  const haul = headHaulOf(scene, warehouse, pieces);
  const cost = sale.inputs.cost.value && convert(sale.inputs.cost.value, currency, tables.fx, 'halfUp');
  const comparison = compareWarehouse({
    currency,
    productCost: cost && money(cost.money.minor, currency),
    direct: directOf(scene, currency),
    warehouse: costsOf(scene, warehouse, haul, pieces),
    monthlyPieces,
    monthsPerShipment,
  });
  const headHaul = haul && {
    name: haul.view.name,
    mode: haul.view.mode,
    status: haul.view.status,
    source: haul.view.source,
  };
  const { id, name, kind } = warehouse;
  const service = stockedService(id);
  return { id, service, name, kind, comparison, headHaul, monthlyPieces, monthsPerShipment, storageDays };
}

/** Direct from China against each of the seller's warehouses in the destination, a piece. */
export async function warehouseAnswers(
  order: SaleAsk,
  goods: readonly Goods[],
  tables: Tables,
): Promise<WarehouseView> {
  const ask = { ...order, quantity: 1 };
  const { grams, mm, destination: country } = ask;
  const bulk = bulkAsk(ask, goods);
  const [estimate] = estimateViews({ grams, mm, goods, quantity: 1, country }, tables);
  const sale = saleView(ask, estimate, tables, false);
  const [cartons, lanes, all] = await Promise.all([
    cartonShelf.list(),
    laneShelf.list(),
    warehouseShelf.list(),
  ]);
  const scene: Scene = { sale, ask, bulk, carton: bestCarton(bulk.piece, cartons), lanes, tables };
  const there = all.filter((warehouse) => warehouse.country === country);
  const questions: FreightQuestion[] = [];
  if (there.length === 0)
    questions.push({ code: 'needs-warehouse', params: { country }, answer: 'warehouses' });
  if (!scene.carton) questions.push({ code: 'curve-needs-carton', answer: 'cartons' });
  return {
    direct: sale.freight && { id: sale.freight.id, name: sale.freight.name, amount: sale.freight.amount },
    answers: there.map((warehouse) => answerFor(warehouse, scene)),
    questions,
  };
}

/** The same for the product of a tab. */
export async function warehouseView(state: TabState, tables: Tables): Promise<WarehouseView> {
  const own = await ownValues(state);
  return warehouseAnswers(productAsk(state, own, tables), goodsOf(own), tables);
}
