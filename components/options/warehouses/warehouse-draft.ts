import type { CountryCode } from '../../../lib/core/origin';
import type { Warehouse } from '../../../lib/storage/freight-schema';
import type { Read } from '../form';
import { orNull, together, typedAmount, typedPercent, typedText, typedWhole } from '../typed-values';

const TEXTS = [
  'name',
  'postcode',
  'perShipment',
  'perMonth',
  'inboundPerPiece',
  'inboundPerCarton',
  'storageRate',
  'freeDays',
  'storageDays',
  'lastMile',
  'unsoldPercent',
  'disposalPerPiece',
  'capitalPercent',
  'monthsPerShipment',
] as const;

/** A warehouse as typed; an empty text is unknown. */
export interface WarehouseDraft extends Record<(typeof TEXTS)[number], string> {
  country: CountryCode | null;
  kind: Warehouse['kind'];
  currency: string;
  laneId: string | null;
  storageUnit: NonNullable<Warehouse['storage']>['unit'];
}

export const STORAGE_UNITS = [
  'cbm-day',
  'cbm-month',
  'ft3-month',
] as const satisfies readonly WarehouseDraft['storageUnit'][];

export function newWarehouse(currency: string): WarehouseDraft {
  const empty = Object.fromEntries(TEXTS.map((field) => [field, ''])) as Record<
    (typeof TEXTS)[number],
    string
  >;
  return {
    ...empty,
    monthsPerShipment: '1',
    country: null,
    kind: 'own',
    currency,
    laneId: null,
    storageUnit: 'cbm-day',
  };
}

const shown = (value: string | number | null): string => (value === null ? '' : String(value));

export function warehouseDraft(warehouse: Warehouse): WarehouseDraft {
  const { storage } = warehouse;
  return {
    name: warehouse.name,
    country: warehouse.country,
    kind: warehouse.kind,
    currency: warehouse.currency,
    postcode: shown(warehouse.postcode),
    laneId: warehouse.laneId,
    perShipment: shown(warehouse.perShipment),
    perMonth: shown(warehouse.perMonth),
    inboundPerPiece: shown(warehouse.inboundPerPiece),
    inboundPerCarton: shown(warehouse.inboundPerCarton),
    storageRate: shown(storage?.rate ?? null),
    storageUnit: storage?.unit ?? 'cbm-day',
    freeDays: shown(storage?.freeDays ?? null),
    storageDays: shown(warehouse.storageDays),
    lastMile: shown(warehouse.lastMile),
    unsoldPercent: shown(warehouse.unsoldPercent),
    disposalPerPiece: shown(warehouse.disposalPerPiece),
    capitalPercent: shown(warehouse.capitalPercent),
    monthsPerShipment: String(warehouse.monthsPerShipment),
  };
}

/** The warehouse, or what is wrong with each field. Only name and country must be known. */
export function readWarehouse(draft: WarehouseDraft): Read<WarehouseDraft, Warehouse> {
  const amount = (text: string) => orNull(text, (typed) => typedAmount(typed, draft.currency));
  const read = together({
    name: typedText(draft.name),
    country: draft.country === null ? { problem: { code: 'country' } } : { value: draft.country },
    postcode: orNull(draft.postcode, typedText),
    perShipment: amount(draft.perShipment),
    perMonth: amount(draft.perMonth),
    inboundPerPiece: amount(draft.inboundPerPiece),
    inboundPerCarton: amount(draft.inboundPerCarton),
    storageRate: orNull(draft.storageRate, (text) => typedAmount(text)),
    freeDays: orNull(draft.freeDays, (text) => typedWhole(text, 0, 365)),
    storageDays: orNull(draft.storageDays, (text) => typedWhole(text, 0, 400)),
    lastMile: amount(draft.lastMile),
    unsoldPercent: orNull(draft.unsoldPercent, typedPercent),
    disposalPerPiece: amount(draft.disposalPerPiece),
    capitalPercent: orNull(draft.capitalPercent, typedPercent),
    monthsPerShipment: typedWhole(draft.monthsPerShipment, 1, 24),
  });
  if ('problems' in read) return read;
  const { storageRate, freeDays, ...values } = read.value;
  const storage =
    storageRate === null ? null : { rate: storageRate, unit: draft.storageUnit, freeDays: freeDays ?? 0 };
  const { kind, currency, laneId } = draft;
  return { value: { ...values, kind, currency, laneId, storage } };
}

/** How many figures of a warehouse are not known yet; those Amazon's tables hold do not count for FBA. */
export function unknownFigures(warehouse: Warehouse): (keyof Warehouse)[] {
  const byAmazon = new Set<keyof Warehouse>(['storage', 'lastMile']);
  return (Object.keys(warehouse) as (keyof Warehouse)[]).filter(
    (field) =>
      warehouse[field] === null &&
      field !== 'laneId' &&
      field !== 'postcode' &&
      !(warehouse.kind === 'fba' && byAmazon.has(field)),
  );
}
