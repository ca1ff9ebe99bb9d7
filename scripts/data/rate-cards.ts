import { type CardProblem, checkCard, type RateCard } from '../../lib/core/rates';
import { rateCardSchema } from '../../lib/data/rate-card-schema';
import { readAliexpressSheet } from './aliexpress-sheet';
import type { Row } from './csv';
import { readHeadHaulSheet } from './head-haul-sheet';
import { readParcelSheet } from './parcel-sheet';
import type { Part, ReadTable } from './part';
import { readPostSheet } from './post-sheet';
import { readSurchargeSheet } from './rules-sheet';
import type { SheetResult } from './service-frame';

/** Makes the shipped rate cards, one file each. Throws on anything not understood. */
export function rateCardPart(read: ReadTable): Part {
  const published = readSurchargeSheet(read('rates/surcharges.csv')).byRules.get('head-haul') ?? [];
  // What is charged unasked; the rest is in the forwarder's rules.
  const surcharges = published.flatMap(({ rule }) => (rule.active ? rule : []));
  const sheets = [
    wholeSheet(read('rates/aliexpress_standard_2026-04-26.csv'), readAliexpressSheet),
    wholeSheet(read('rates/post_parcel_2026-04-23.csv'), readPostSheet),
    wholeSheet(read('rates/parcel_cn_to_ru_and_others.csv'), readParcelSheet),
    wholeSheet(read('rates/fba_headhaul_undated.csv'), (rows) => readHeadHaulSheet(rows, surcharges)),
  ];
  const cards = sheets.flatMap((sheet) => sheet.cards);
  for (const card of cards) requireSound(card);
  return {
    files: new Map(cards.map((card) => [`rate-cards/${card.id}.json`, card])),
    sources: cards.map((card) => card.source),
    unmapped: sheets.flatMap((sheet) => sheet.unmapped),
    report: [...cards.map(describe), ...sheets.flatMap((sheet) => sheet.notices)],
  };
}

/** A row is a band of a country, a closed country, or in the list of those left out: none may vanish. */
function wholeSheet(rows: readonly Row[], reader: (rows: readonly Row[]) => SheetResult): SheetResult {
  const sheet = reader(rows);
  let found = sheet.unmapped.length + (sheet.twins ?? 0);
  for (const service of sheet.cards.flatMap((card) => card.services)) {
    for (const zone of service.zones) {
      const bands = service.bands.filter((band) => band.zone === zone.id).length;
      // A sheet that has zones of its own names several countries in one row.
      found += (sheet.ownZones ? 1 : zone.countries.length) * (zone.closed ? 1 : bands);
    }
  }
  if (found !== rows.length) throw new Error(`${rows.length} rows read, ${found} found in the output`);
  return sheet;
}

function requireSound(card: RateCard): void {
  rateCardSchema.parse(card);
  const [problem] = checkCard(card).filter((found) => !isKnownGap(card.id, found));
  if (problem) throw new Error(`${card.id}: ${problem.code} ${JSON.stringify(problem.params)}`);
}

/** WANB's sheet lacks the prices from 200 to 700 g: such a parcel is told so. */
function isKnownGap(card: string, { code, params }: CardProblem): boolean {
  return card === 'wanb-lines' && code === 'card-band-gap' && params.fromGrams === 200;
}

function describe(card: RateCard): string {
  const services = card.services.map((service) => {
    const countries = service.zones.reduce((all, zone) => all + zone.countries.length, 0);
    return `${service.id} ${countries} countries in ${service.zones.length} zones, ${service.bands.length} bands`;
  });
  return `${card.id}: ${services.join('; ')}`;
}
