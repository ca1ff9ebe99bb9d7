import { isCountry } from '../../lib/core/countries';
import type { BandPrice, RateBand, RateCard, RateService, WeightRule } from '../../lib/core/rates/card';
import { CHINA_POST_RUSSIA, type ParcelCardFrame, type ParcelFrame } from './china-post-russia';
import { cell, type Row } from './csv';
import { isOzonRow, ozonCards, ozonChannel, withoutDoorTwins } from './ozon-cards';
import { type ParcelNote, readParcelNote, readParcelSize, readTransit, readValueCap } from './parcel-texts';
import { channelsOf, requireChannels, type SheetResult } from './service-frame';
import { WANB_CARD } from './wanb-card';

/** Turns the parcel sheet (Russia, and WANB's lines) into cards: one row is one band of one service. */
export function readParcelSheet(rows: readonly Row[]): SheetResult {
  const ozon = withoutDoorTwins(rows.filter(isOzonRow));
  const others = rows.filter((row) => !isOzonRow(row));
  const frames = [...CHINA_POST_RUSSIA, ...ozonCards(ozon), WANB_CARD];
  requireChannels(channelsOf(frames), new Set([...others, ...ozon].map(channelOf)));
  const cards = frames.map((frame) => cardOf(frame, [...others, ...ozon]));
  return { cards, unmapped: [], notices: [], twins: rows.length - others.length - ozon.length };
}

const carrierOf = (row: Row) => cell(row, 'carrier').replace(/ 万邦速达$/, '');
const channelOf = (row: Row) => (isOzonRow(row) ? ozonChannel(row) : cell(row, 'service'));

function cardOf({ services, ...head }: ParcelCardFrame, all: readonly Row[]): RateCard {
  const rows = all.filter((row) => carrierOf(row) === head.carrier);
  return {
    ...head,
    services: services.map((frame) => {
      const own = rows.filter((row) => channelOf(row) === frame.channel);
      for (const row of own) requireHead(row, head);
      return serviceOf(frame, own);
    }),
  };
}

function requireHead(row: Row, head: Omit<RateCard, 'services'>): void {
  const date = cell(row, 'date') === 'undated' ? null : cell(row, 'date');
  const same = date === head.effectiveFrom && cell(row, 'source') === head.source;
  if (!same || cell(row, 'origin') !== head.origin) {
    throw new Error(`${head.id}: another date, source or origin: ${cell(row, 'channel_id')}`);
  }
}

/** What all rows of a service must agree on. Throws when they do not. */
function only<T>(rows: readonly Row[], read: (row: Row) => T): T {
  const values = rows.map(read);
  const [first] = values;
  if (first === undefined || new Set(values.map((value) => JSON.stringify(value))).size !== 1) {
    throw new Error(`rows of one service differ: ${rows.map((row) => cell(row, 'channel_id')).join()}`);
  }
  return first;
}

function serviceOf(frame: ParcelFrame, rows: readonly Row[]): RateService {
  const zone = only(rows, (row) => cell(row, 'dest'));
  if (!isCountry(zone)) throw new Error(`${frame.id}: not a country: ${zone}`);
  const notes = rows.map((row) => readParcelNote(cell(row, 'note')));
  const weight = weightOf(frame, rows, notes);
  const cap = only(rows, (row) => readValueCap(cell(row, 'value_limit')));
  const days = daysOf(rows);
  const remarks = [
    ...(frame.notes ?? []),
    ...(days?.working ? [{ code: 'working-days' }] : []),
    ...new Set(notes.flatMap(({ remark }) => remark ?? [])),
  ];
  return {
    id: frame.id,
    name: frame.name,
    transitDays: days && { min: days.min, max: days.max },
    tracked: null,
    weight,
    limits: only(rows, (row) => readParcelSize(cell(row, 'dim_limit'))),
    goods: {},
    ...(cap && { valueCap: cap }),
    zones: [{ id: zone, countries: [zone], ...(remarks.length > 0 && { notes: remarks }) }],
    bands: bandsOf(frame, zone, rows, weight),
  };
}

/** From the fastest to the slowest of the bands; in the sheet the heavier ones take longer. */
function daysOf(rows: readonly Row[]): ReturnType<typeof readTransit> {
  const all = rows.map((row) => readTransit(cell(row, 'transit')));
  const [first] = all;
  if (!first) return null;
  const stated = all.filter((days) => days !== null);
  if (stated.length !== all.length || stated.some((days) => days.working !== first.working)) {
    throw new Error(
      `transit times of one service differ: ${rows.map((row) => cell(row, 'channel_id')).join()}`,
    );
  }
  const min = Math.min(...stated.map((days) => days.min));
  return { min, max: Math.max(...stated.map((days) => days.max)), working: first.working };
}

function weightOf(frame: ParcelFrame, rows: readonly Row[], notes: readonly ParcelNote[]): WeightRule {
  const text = only(rows, (row) => cell(row, 'divisor'));
  if (frame.divisor === null && text !== '') throw new Error(`${frame.id}: volume counts after all: ${text}`);
  const divisor = text === '' ? frame.divisor : grams(text);
  const sides = notes.flatMap(({ anySideAtLeastMm }) => anySideAtLeastMm ?? []);
  const minimum = frame.lowerIsMinimum ? only(rows, lowerEdge) : minCharge(rows);
  const stated = notes.flatMap(({ maxGrams }) => maxGrams ?? []);
  // Where volume counts, a bulky parcel may be billed above the heaviest weight: the limit is on the scale.
  const limit = stated[0] ?? (divisor || frame.lowerIsMinimum ? heaviest(rows) : null);
  return {
    ...(divisor !== undefined && { divisor }),
    ...(sides[0] !== undefined && { when: { anySideAtLeastMm: sides[0] } }),
    stepGrams: grams(only(rows, (row) => cell(row, 'increment_g')) || '1'),
    ...(minimum !== null && { minGrams: minimum }),
    ...(limit !== null && { maxGrams: limit }),
  };
}

/** The lightest row's minimum; the others must not ask for more than their own band does. */
function minCharge(rows: readonly Row[]): number | null {
  const [first, ...rest] = [...rows].sort((a, b) => lowerEdge(a) - lowerEdge(b));
  for (const row of rest) {
    const text = cell(row, 'min_charge_g');
    if (text !== '' && grams(text) !== lowerEdge(row)) {
      throw new Error(`a minimum inside a band: ${cell(row, 'channel_id')}`);
    }
  }
  const text = first ? cell(first, 'min_charge_g') : '';
  return text === '' ? null : grams(text);
}

const lowerEdge = (row: Row) => grams(cell(row, 'weight_min_g'));

function heaviest(rows: readonly Row[]): number | null {
  const texts = rows.map((row) => cell(row, 'weight_max_g'));
  return texts.includes('') ? null : Math.max(...texts.map(grams));
}

/**
 * "501-30000" is written with its first gram, "100-200" with the edge of the band before; both are (500, 30000]
 * and (100, 200] here. An upper edge that is missing is the next band's lower one.
 */
function bandsOf(frame: ParcelFrame, zone: string, rows: readonly Row[], weight: WeightRule): RateBand[] {
  const sorted = [...rows].sort((a, b) => lowerEdge(a) - lowerEdge(b));
  return sorted.map((row, index) => {
    const next = sorted[index + 1];
    const stated = cell(row, 'weight_max_g');
    const to = stated === '' ? next && edgeOf(next) : grams(stated);
    const open = next === undefined && weight.maxGrams !== undefined;
    return {
      zone,
      fromGrams: frame.lowerIsMinimum ? 0 : edgeOf(row),
      ...(to !== undefined && !open && { toGrams: to }),
      include: 'upper',
      price: priceOf(row),
    };
  });
}

const edgeOf = (row: Row) => lowerEdge(row) - (lowerEdge(row) % 10 === 1 ? 1 : 0);

function priceOf(row: Row): BandPrice {
  const model = cell(row, 'model');
  if (model === 'fixed_plus_per_gram' || model === 'fixed_plus_per_kg') {
    return { type: 'per-kg', perKg: cell(row, 'per_kg_cny'), fixed: cell(row, 'fixed_fee_cny') };
  }
  if (model !== 'first_plus_step') throw new Error(`unknown price model: ${model}`);
  return {
    type: 'first-step',
    firstGrams: grams(cell(row, 'first_g')),
    first: cell(row, 'first_fee_cny'),
    stepGrams: grams(cell(row, 'step_g')),
    step: cell(row, 'step_fee_cny'),
  };
}

function grams(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`not whole grams: ${text}`);
  return Number(text);
}
