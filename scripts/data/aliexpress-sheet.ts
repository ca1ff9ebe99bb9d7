import { isCountry } from '../../lib/core/countries';
import type { RateBand, RateCard } from '../../lib/core/rates';
import { cell, type Row } from './csv';
import { kgToGrams } from './grams';
import {
  type CardFrame,
  channelsOf,
  requireChannels,
  type ServiceFrame,
  type SheetResult,
  serviceOf,
} from './service-frame';
import { type UnmappedRow, unmappedRow } from './territories';
import { type CountryRates, mergeZones } from './zones';

const common = {
  currency: 'CNY',
  origin: 'CN',
  source: 'ae-standard',
  effectiveFrom: '2026-04-26',
  status: 'published',
} as const;

// Ordinary goods (普货) are those without battery, magnet, liquid or powder. The other sheet (非普货) exists for
// batteries and liquids; which powders and magnets it takes is not in the file, so that stays unstated. It is not
// a cheaper tariff for ordinary goods, though to some countries its figures are lower.
const ORDINARY = { battery: 'no', liquid: 'no', powder: 'no', magnet: 'no' } as const;

const CARDS: readonly CardFrame[] = [
  {
    id: 'aliexpress-standard',
    name: { en: 'AliExpress Standard', zh: '无忧物流-标准' },
    carrier: 'AliExpress Standard Shipping',
    mode: 'line',
    ...common,
    services: [
      {
        channel: '无忧物流-标准-普货',
        id: 'general',
        name: { en: 'AliExpress Standard, general goods', zh: '无忧物流-标准 普货' },
        tracked: null,
        goods: ORDINARY,
      },
      {
        channel: '无忧物流-标准-非普货',
        id: 'special',
        name: { en: 'AliExpress Standard, special goods', zh: '无忧物流-标准 非普货' },
        tracked: null,
        goods: { battery: 'yes', liquid: 'yes' },
        onlyGoods: ['battery', 'liquid', 'powder', 'magnet'],
      },
      {
        channel: '无忧物流-标准-大包',
        id: 'big-parcel',
        name: { en: 'AliExpress Standard, big parcel', zh: '无忧物流-标准 大包' },
        tracked: null,
        goods: {},
      },
    ],
  },
  {
    id: 'yanwen-registered-air',
    name: { en: 'Yanwen registered air mail', zh: '燕文航空挂号小包' },
    carrier: 'Yanwen',
    mode: 'post',
    ...common,
    services: [
      {
        channel: '燕文航空挂号小包',
        id: 'packet',
        name: { en: 'Yanwen registered air packet', zh: '燕文航空挂号小包' },
        tracked: true,
        goods: {},
      },
    ],
  },
  {
    id: '4px-registered',
    name: { en: '4PX registered packet', zh: '4PX新邮挂号小包' },
    carrier: '4PX',
    mode: 'post',
    ...common,
    services: [
      {
        channel: '4PX新邮挂号小包',
        id: 'packet',
        name: { en: '4PX registered packet', zh: '4PX新邮挂号小包' },
        tracked: true,
        goods: {},
      },
    ],
  },
  {
    id: 'yunexpress-global-line',
    name: { en: 'YunExpress AE global line', zh: 'AE云途全球专线挂号' },
    carrier: 'YunExpress',
    mode: 'line',
    ...common,
    services: [
      {
        channel: 'AE云途全球专线挂号（特惠普货）',
        id: 'general',
        name: { en: 'YunExpress AE global line, general goods', zh: 'AE云途全球专线挂号（特惠普货）' },
        tracked: true,
        goods: ORDINARY,
      },
    ],
  },
];

/** Turns the AliExpress Standard sheet into cards: one row is one band of one country. */
export function readAliexpressSheet(rows: readonly Row[]): SheetResult {
  requireChannels(channelsOf(CARDS), new Set(rows.map((row) => cell(row, 'channel_zh'))));
  const unmapped: UnmappedRow[] = [];
  const cards = CARDS.map(
    ({ services, ...head }): RateCard => ({
      ...head,
      services: services.map((frame) => {
        const own = rows.filter((row) => cell(row, 'channel_zh') === frame.channel);
        return {
          ...serviceOf(frame),
          ...mergeZones(countries(own, `${head.id}/${frame.id}`, frame, unmapped)),
        };
      }),
    }),
  );
  return { cards, unmapped, notices: [] };
}

function countries(
  rows: readonly Row[],
  service: string,
  frame: ServiceFrame,
  unmapped: UnmappedRow[],
): CountryRates[] {
  const byCountry = new Map<string, RateBand[]>();
  for (const row of rows) {
    const country = cell(row, 'dest_iso2');
    if (!isCountry(country)) {
      unmapped.push(unmappedRow(service, cell(row, 'dest_zh'), row));
      continue;
    }
    byCountry.set(country, [...(byCountry.get(country) ?? []), bandOf(row, country)]);
  }
  if (byCountry.size === 0) throw new Error(`${frame.channel}: no country left`);
  return [...byCountry].map(([country, bands]) => ({
    country,
    bands: bands.sort((a, b) => a.fromGrams - b.fromGrams).map(({ zone: _, ...band }) => band),
  }));
}

/** The header says it: lower edge exclusive, upper inclusive. Big parcels have a first weight and no edges. */
function bandOf(row: Row, zone: string): RateBand {
  const model = cell(row, 'model');
  if (model === 'per_kg_plus_registration') {
    return {
      zone,
      fromGrams: kgToGrams(cell(row, 'min_kg_excl')),
      toGrams: kgToGrams(cell(row, 'max_kg_incl')),
      include: 'upper',
      price: { type: 'per-kg', perKg: cell(row, 'per_kg_cny'), registration: cell(row, 'registration_cny') },
    };
  }
  if (model !== 'first_plus_step') throw new Error(`unknown price model: ${model}`);
  return {
    zone,
    fromGrams: 0,
    include: 'upper',
    price: {
      type: 'first-step',
      firstGrams: kgToGrams(cell(row, 'first_kg')),
      first: cell(row, 'first_fee_cny'),
      stepGrams: kgToGrams(cell(row, 'step_kg')),
      step: cell(row, 'step_fee_cny'),
    },
  };
}
