import { isCountry } from '../../lib/core/countries';
import { formatDecimal, parseDecimal } from '../../lib/core/decimal';
import type { Remark } from '../../lib/core/origin';
import type { LocalName, RateBand, RateCard, RateService, RateZone } from '../../lib/core/rates/card';
import type { Surcharge } from '../../lib/core/rates/surcharge-rule';
import { cell, type Row } from './csv';
import {
  HEAD_HAUL_CARDS,
  HEAD_HAUL_CHANNELS,
  type HeadHaulChannel,
  PLACES,
  REGIONS,
} from './head-haul-frames';
import { requireChannels, type SheetResult } from './service-frame';

/** Where a row's price is from and to: which service of the channel, and which zone of it. */
interface Place {
  service: { id: string; name: LocalName } | null;
  zone: RateZone;
}

/**
 * Turns the head-haul sheet into demo cards: one row is one weight band of one zone. `surcharges` are the same
 * forwarder's.
 */
export function readHeadHaulSheet(rows: readonly Row[], surcharges: readonly Surcharge[]): SheetResult {
  const found = new Set(rows.map((row) => cell(row, 'channel')));
  requireChannels(new Set(Object.keys(HEAD_HAUL_CHANNELS)), found);
  const cards = Object.values(HEAD_HAUL_CARDS).map(
    (head): RateCard => ({ ...head, services: servicesOf(head, rows, surcharges) }),
  );
  return { cards, unmapped: [], notices: [], ownZones: true };
}

function servicesOf(
  head: Omit<RateCard, 'services'>,
  rows: readonly Row[],
  surcharges: readonly Surcharge[],
): RateService[] {
  const services = new Map<string, RateService>();
  for (const [name, channel] of Object.entries(HEAD_HAUL_CHANNELS)) {
    if (channel.card !== head.mode) continue;
    for (const row of rows.filter((one) => cell(one, 'channel') === name)) {
      requireHead(row, head, channel);
      const place = placeOf(cell(row, 'origin_dest_zone'));
      const id = [channel.id, place.service?.id].filter(Boolean).join('-');
      const service = services.get(id) ?? blankService(id, row, channel, place, surcharges);
      services.set(id, service);
      if (!service.zones.some((zone) => zone.id === place.zone.id)) service.zones.push(place.zone);
      const lightest = !service.bands.some((band) => band.zone === place.zone.id);
      service.bands.push(bandOf(row, place.zone.id, lightest ? channel.minKg : undefined));
    }
  }
  for (const service of services.values()) closeBands(service.bands);
  return [...services.values()];
}

function requireHead(row: Row, head: Omit<RateCard, 'services'>, channel: HeadHaulChannel): void {
  const right =
    cell(row, 'mode') === head.mode &&
    cell(row, 'source') === head.source &&
    cell(row, 'date').startsWith('undated') &&
    cell(row, 'name').startsWith(`${channel.zh} `);
  if (!right) throw new Error(`another mode, source, date or name: ${JSON.stringify(row)}`);
}

function blankService(
  id: string,
  row: Row,
  channel: HeadHaulChannel,
  { service }: Place,
  surcharges: readonly Surcharge[],
): RateService {
  const name = service?.name;
  return {
    id,
    name: name
      ? { en: `${channel.en}, ${name.en}`, zh: `${channel.zh}，${name.zh}` }
      : { en: channel.en, zh: channel.zh },
    transitDays: readDays(cell(row, 'name').slice(channel.zh.length + 1)),
    tracked: null,
    ...(channel.ddp && { ddp: true }),
    // The bands are of a whole shipment's weight, not of one carton's.
    pieces: 'together',
    weight: { divisor: divisorOf(row), stepGrams: 1 },
    limits: [],
    goods: {},
    zones: [],
    bands: [],
    surcharges: [...surcharges],
  };
}

/** "14天", "6-12天". Throws for another text. */
function readDays(text: string): { min: number; max: number } {
  const match = /^(\d+)(?:-(\d+))?天$/.exec(text);
  if (!match) throw new Error(`unknown days: ${text}`);
  return { min: Number(match[1]), max: Number(match[2] ?? match[1]) };
}

function divisorOf(row: Row): number {
  const text = cell(row, 'divisor');
  if (!/^\d{4,5}$/.test(text)) throw new Error(`unknown divisor: ${text}`);
  return Number(text);
}

const STEP: Remark = { code: 'step-unstated' };

/**
 * "east_8_9": from East China, ZIP codes that start with 8 or 9; "DE_PL": countries; else a named place. Throws
 * for a text that nobody has read yet.
 */
function placeOf(text: string): Place {
  const [region = '', ...parts] = text.split('_');
  if (REGIONS[region]) {
    const digits = parts.join('');
    if (!/^\d+$/.test(digits)) throw new Error(`unknown zone: ${text}`);
    const zone: RateZone = {
      id: `zip-${digits}`,
      countries: ['US'],
      postcodes: [...digits].map((prefix) => ({ prefix })),
      notes: [STEP],
    };
    return { service: { id: region, name: REGIONS[region] }, zone };
  }
  const place = PLACES[text];
  if (place) {
    const notes = [{ code: place.code }, STEP];
    return { service: place, zone: { id: place.country, countries: [place.country], notes } };
  }
  const countries = text.split('_');
  if (!countries.every(isCountry)) throw new Error(`unknown zone: ${text}`);
  return { service: null, zone: { id: text, countries, notes: [STEP] } };
}

/**
 * "21-100", "100+" and "22" all start at their first number; each band ends where the next one starts. With
 * `minKg` a lighter shipment pays for that many kilograms: of the whole shipment, not of each carton, so it is
 * a minimum of the freight.
 */
function bandOf(row: Row, zone: string, minKg: number | undefined): RateBand {
  const match = /^(\d+)(?:-\d+|\+)?$/.exec(cell(row, 'kg_band'));
  if (!match) throw new Error(`unknown weight band: ${cell(row, 'kg_band')}`);
  const perKg = cell(row, 'cny_per_kg');
  const fromKg = Number(match[1]);
  if (minKg !== undefined && minKg !== fromKg) throw new Error(`another minimum: ${cell(row, 'channel')}`);
  return {
    zone,
    fromGrams: minKg === undefined ? fromKg * 1000 : 0,
    include: 'lower',
    price: { type: 'per-kg', perKg, ...(minKg !== undefined && { minimum: times(perKg, minKg) }) },
  };
}

function times(text: string, factor: number): string {
  const decimal = parseDecimal(text);
  if (!decimal) throw new Error(`not an amount: ${text}`);
  return formatDecimal(decimal.units * BigInt(factor), decimal.scale);
}

function closeBands(bands: RateBand[]): void {
  for (const [index, band] of bands.entries()) {
    const next = bands[index + 1];
    if (next?.zone !== band.zone) continue;
    if (next.fromGrams <= band.fromGrams) throw new Error(`bands of ${band.zone} are not in order`);
    const { price, include } = band;
    bands[index] = { zone: band.zone, fromGrams: band.fromGrams, toGrams: next.fromGrams, include, price };
  }
}
