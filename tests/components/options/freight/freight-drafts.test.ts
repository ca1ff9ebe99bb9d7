import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { cartonDraft, NO_CARTON, readCarton } from '../../../../components/options/cartons/carton-draft';
import { tryCarton } from '../../../../components/options/cartons/trial';
import { latestIndices } from '../../../../components/options/warehouses/freight-indices';
import { laneDraft, newLane, readLane, withMode } from '../../../../components/options/warehouses/lane-draft';
import { priceExample } from '../../../../components/options/warehouses/lane-preview';
import {
  newWarehouse,
  readWarehouse,
  unknownFigures,
  warehouseDraft,
} from '../../../../components/options/warehouses/warehouse-draft';
import { freightIndices } from '../../../../lib/data';
import { cartonSchema, laneSchema, warehouseSchema } from '../../../../lib/storage/freight-schema';

const codes = (read: object) =>
  'problems' in read
    ? Object.fromEntries(
        Object.entries(read.problems as Record<string, { code: string }>).map(([field, { code }]) => [
          field,
          code,
        ]),
      )
    : null;
const valueIn = <T>(read: { value: T } | { problems: object }): T => {
  if ('value' in read) return read.value;
  throw new Error(JSON.stringify(read.problems));
};

const TYPED_CARTON = {
  name: ' Export ',
  innerMm: '60x40x40',
  outerMm: '61 x 41 x 42',
  tareGrams: '0,9 kg',
  maxGrams: '22 kg',
};

describe('a carton as typed', () => {
  it('is read, and its draft gives it again', () => {
    const carton = valueIn(readCarton(TYPED_CARTON));
    expect(carton).toEqual({
      name: 'Export',
      innerMm: [600, 400, 400],
      outerMm: [610, 410, 420],
      tareGrams: 900,
      maxGrams: 22_000,
    });
    expect(readCarton(cartonDraft(carton))).toEqual({ value: carton });
    expect(cartonSchema.parse(carton)).toEqual(carton);
  });

  it('needs everything: the outside is not worked out from the inside', () => {
    expect(codes(readCarton({ ...NO_CARTON, innerMm: '60x40x40' }))).toEqual({
      name: 'empty',
      outerMm: 'size',
      tareGrams: 'weight',
      maxGrams: 'weight',
    });
  });

  it('may weigh nothing when empty, but not more than it may weigh packed', () => {
    expect(valueIn(readCarton({ ...TYPED_CARTON, tareGrams: '0' })).tareGrams).toBe(0);
    expect(codes(readCarton({ ...TYPED_CARTON, tareGrams: '22 kg' }))).toEqual({
      maxGrams: 'carton-tare-over-limit',
    });
    expect(codes(readCarton({ ...TYPED_CARTON, outerMm: '59x41x42' }))).toEqual({
      outerMm: 'carton-inner-over-outer',
    });
  });
});

describe('a carton tried', () => {
  const carton = { ...valueIn(readCarton(TYPED_CARTON)), id: 'c' };

  it('takes pieces by room, and says what stops more in each container', () => {
    // 20 x 10 x 10 cm in 60 x 40 x 40 cm: 3 x 4 x 4 = 48; 100 pieces are 48 + 48 + 4 in 3 cartons.
    const result = tryCarton(carton, { size: '20x10x10', weight: '100 g', quantity: '100' });
    expect(result).toMatchObject({
      perCarton: 48,
      bound: 'grid',
      cartons: 3,
      // 3 x 610 x 410 x 420
      mm3: 315_126_000,
      // 100 x 100 + 3 x 900
      grossGrams: 12_700,
      // 48 x 100 + 900
      cartonGrams: 5700,
    });
    const containers = result && 'containers' in result ? result.containers : [];
    // By usable volume: 28 m3 / 0.105042 m3 = 266.6, 58 / 0.105042 = 552.2, 68 / 0.105042 = 647.4
    expect(containers.map(({ id, fit }) => [id, fit.cartons, fit.bound])).toEqual([
      ['20GP', 266, 'volume'],
      ['40GP', 552, 'volume'],
      ['40HQ', 647, 'volume'],
    ]);
  });

  it('stops at the weight', () => {
    // (22,000 - 900) / 2,000 = 10.55; a full carton of 20.9 kg: 21,700 / 20.9 = 1038 is not reached before the volume.
    expect(tryCarton(carton, { size: '20x10x10', weight: '2 kg', quantity: '1,000' })).toMatchObject({
      perCarton: 10,
      bound: 'weight',
      cartons: 100,
    });
  });

  it.each([
    [{ size: '', weight: '', quantity: '' }, null],
    [{ size: '20', weight: '1 kg', quantity: '1' }, { wrong: 'size' }],
    [{ size: '20x10x10', weight: 'light', quantity: '1' }, { wrong: 'weight' }],
    [{ size: '20x10x10', weight: '1 kg', quantity: '1.5' }, { wrong: 'quantity' }],
    [{ size: '70x10x10', weight: '1 kg', quantity: '1' }, { wrong: 'too-large' }],
    [{ size: '20x10x10', weight: '22 kg', quantity: '1' }, { wrong: 'too-heavy' }],
  ])('%j answers %j', (typed, answer) => expect(tryCarton(carton, typed)).toEqual(answer));
});

describe('a freight price as typed', () => {
  const head = { name: 'Lane', countries: ['US'], transitDays: '25-35', source: 'Forwarder' };
  const sea = { ...newLane('CNY', '2026-11-21'), ...head, perCbm: '680', fixed: '350' };
  const air = {
    ...withMode({ ...newLane('CNY', '2026-11-21'), ...head }, 'air'),
    breaks: [
      { id: 0, from: '0', perKg: '42' },
      { id: 1, from: '100', perKg: '38,5' },
    ],
    step: '0.5 kg',
  };
  const fcl = {
    ...withMode({ ...newLane('USD', '2026-11-21'), ...head }, 'fcl'),
    containers: { '20GP': '1,450', '40GP': '', '40HQ': '2600' },
  };

  it.each([
    ['by the cubic metre', sea],
    ['by the kilogram', air],
    ['by the container', fcl],
  ])('%s is read, and its draft gives it again', (_, draft) => {
    const lane = valueIn(readLane(draft));
    expect(readLane(laneDraft(lane))).toEqual({ value: lane });
    expect(laneSchema.parse(lane)).toEqual(lane);
  });

  it('prices an example', () => {
    const load = { cartons: '20', size: '60x40x40', weight: '15 kg' };
    const cost = (draft: typeof sea) => {
      const found = priceExample(valueIn(readLane(draft)).rate, load);
      return found === 'none' || found === null ? found : [found.total.minor, found.basis];
    };
    // 20 x 0.096 m3 = 1.92 m3 against 300 kg = 0.3 m3; 1.92 x 680 + 350 = 1,655.60
    expect(cost(sea)).toEqual([165_560, 'volume']);
    // 1.92 m3 / 6000 = 320 kg x 38.50 = 12,320
    expect(cost(air)).toEqual([1_232_000, 'volume']);
    expect(cost(fcl)).toEqual([145_000, 'container']);
    expect(priceExample(valueIn(readLane(sea)).rate, { ...load, size: 'big' })).toBeNull();
    expect(priceExample(valueIn(readLane(fcl)).rate, { ...load, size: '300x240x240' })).toBe('none');
  });

  it('tells each wrong field', () => {
    expect(codes(readLane({ ...newLane('CNY', ''), transitDays: 'soon', fixed: '1.005' }))).toEqual({
      name: 'empty',
      countries: 'country',
      fixed: 'decimals',
      transitDays: 'days',
      quotedOn: 'date',
      perCbm: 'amount',
    });
    const breaks = (rows: [string, string][]) =>
      codes(readLane({ ...air, breaks: rows.map(([from, perKg], id) => ({ id, from, perKg })) }));
    expect(breaks([['0', '']])).toEqual({ breaks: 'breaks-unreadable' });
    expect(breaks([['10', '5']])).toEqual({ breaks: 'breaks-order' });
    expect(
      breaks([
        ['0', '5'],
        ['100', '4'],
        ['100', '3'],
      ]),
    ).toEqual({ breaks: 'breaks-order' });
    expect(codes(readLane({ ...fcl, containers: {} }))).toEqual({ containers: 'containers' });
  });
});

describe('a warehouse as typed', () => {
  it('keeps what is empty as unknown, and zero as zero', () => {
    const typed = { ...newWarehouse('USD'), name: 'LA', country: 'US', lastMile: '0', storageRate: '0,45' };
    const warehouse = valueIn(readWarehouse(typed));
    expect(warehouse).toMatchObject({
      lastMile: '0',
      perMonth: null,
      storage: { rate: '0.45', unit: 'cbm-day', freeDays: 0 },
      monthsPerShipment: 1,
    });
    expect(readWarehouse(warehouseDraft(warehouse))).toEqual({ value: warehouse });
    expect(warehouseSchema.parse(warehouse)).toEqual(warehouse);
    expect(unknownFigures(warehouse)).toEqual([
      'perShipment',
      'perMonth',
      'inboundPerPiece',
      'inboundPerCarton',
      'storageDays',
      'unsoldPercent',
      'disposalPerPiece',
      'capitalPercent',
    ]);
  });

  it('does not miss what Amazon states', () => {
    const fba = valueIn(readWarehouse({ ...newWarehouse('USD'), name: 'LA', country: 'US', kind: 'fba' }));
    expect(unknownFigures(fba)).not.toContain('lastMile');
    expect(unknownFigures({ ...fba, kind: 'own' })).toContain('lastMile');
  });

  it('tells each wrong field', () => {
    const wrong = { ...newWarehouse('JPY'), perMonth: '1.5', storageDays: '500', monthsPerShipment: '0' };
    expect(codes(readWarehouse(wrong))).toEqual({
      name: 'empty',
      country: 'country',
      perMonth: 'decimals',
      storageDays: 'whole',
      monthsPerShipment: 'whole',
    });
  });
});

describe('published freight indices', () => {
  it('are shown once a lane, the latest', () => {
    const shown = latestIndices(freightIndices);
    expect(new Set(shown.map(({ lane, per }) => `${lane.en} ${per}`)).size).toBe(shown.length);
    for (const index of freightIndices) {
      const latest = shown.find(({ lane, per }) => lane.en === index.lane.en && per === index.per);
      expect(latest && latest.period >= index.period, index.id).toBe(true);
    }
  });
});
