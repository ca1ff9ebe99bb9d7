import { isCountry } from '../../lib/core/countries';
import type { Remark } from '../../lib/core/origin';
import type { BandPrice, RateCard, Surcharge } from '../../lib/core/rates';
import { cell, type Row } from './csv';
import { kgToGrams } from './grams';
import { POST_CARDS } from './post-cards';
import { readClosed, readSizeText, readWeightLimit } from './post-remarks';
import { channelsOf, requireChannels, type SheetResult, serviceOf } from './service-frame';
import { unmappedRow } from './territories';
import { type CountryRates, mergeZones } from './zones';

/**
 * Turns the post-parcel sheet into cards: one row is one country of one service. The column `discount` is one
 * seller's own account discount and is not read: the list price ships.
 */
export function readPostSheet(rows: readonly Row[]): SheetResult {
  requireChannels(channelsOf(POST_CARDS), new Set(rows.map((row) => cell(row, 'channel_zh'))));
  const result: SheetResult = { cards: [], unmapped: [], notices: [] };
  for (const { services, ...head } of POST_CARDS) {
    const card: RateCard = { ...head, services: [] };
    for (const frame of services) {
      const id = `${head.id}/${frame.id}`;
      const own = rows.filter((row) => cell(row, 'channel_zh') === frame.channel);
      const list: CountryRates[] = [];
      for (const row of own) {
        if (!isCountry(cell(row, 'dest_iso2')))
          result.unmapped.push(unmappedRow(id, cell(row, 'dest_zh'), row));
        else list.push(countryRates(row, id, result.notices));
      }
      card.services.push({ ...serviceOf(frame), ...mergeZones(list), ...surchargesOf(own, id) });
    }
    result.cards.push(card);
  }
  return result;
}

/** What the size column adds to the price. Throws where it would have to be told apart by country. */
function surchargesOf(rows: readonly Row[], service: string): { surcharges?: Surcharge[] } {
  const surcharges = rows.flatMap((row) => readSizeText(cell(row, 'size_limit')).surcharges ?? []);
  if (surcharges.length === 0) return {};
  if (rows.length > 1) throw new Error(`${service}: surcharges of one country among several`);
  return { surcharges };
}

function countryRates(row: Row, service: string, notices: string[]): CountryRates {
  const country = cell(row, 'dest_iso2');
  const size = readSizeText(cell(row, 'size_limit'));
  const maxGrams = readWeightLimit(cell(row, 'weight_limit'));
  if (size.maxGrams !== undefined && size.maxGrams !== maxGrams) {
    throw new Error(`${service} ${country}: the size text and the weight column give two weight limits`);
  }
  const closed = closedRemark(row, maxGrams);
  const price = priceOf(row);
  if (closed && price) notices.push(`${service} ${country}: closed (${closed.code}) although it has a price`);
  if (!closed && !price) throw new Error(`${service} ${country}: open but without a price`);
  const notes = [...(size.notes ?? []), ...(price?.type === 'per-kg' ? [STEP_UNSTATED] : [])];
  return {
    country,
    ...(maxGrams ? { maxGrams } : {}),
    ...(size.limits ? { limits: size.limits } : {}),
    ...(closed ? { closed } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    bands: closed || !price ? [] : [{ fromGrams: 0, include: 'upper', price }],
  };
}

// Parcels are often billed by the whole or half kilogram; these rows do not say, so the price is by the gram.
const STEP_UNSTATED: Remark = { code: 'step-unstated' };

/** A limit of zero beside a price contradicts itself: closed, with its own reason, rather than sold silently. */
function closedRemark(row: Row, maxGrams: number | null): Remark | null {
  const available = cell(row, 'available');
  if (available === 'false') return readClosed(cell(row, 'unavailable_reason'));
  if (available !== 'true') throw new Error(`available is neither true nor false: ${available}`);
  return maxGrams === 0 ? { code: 'limit-zero' } : null;
}

/** First + additional weight (1 kg unless a unit column says otherwise), or per kg + registration. */
function priceOf(row: Row): BandPrice | null {
  const first = cell(row, 'first_weight_price_cny');
  const perKg = cell(row, 'delivery_service_fee_cny_per_kg');
  const fixed = cell(row, 'fixed_fee_cny');
  if (first !== '') {
    return {
      type: 'first-step',
      firstGrams: kgToGrams(cell(row, 'first_weight_unit') || '1'),
      first,
      stepGrams: kgToGrams(cell(row, 'additional_weight_unit') || '1'),
      step: cell(row, 'additional_weight_price_cny'),
      ...(fixed === '' || fixed === '0' ? {} : { fixed }),
    };
  }
  if (perKg === '') return null;
  return { type: 'per-kg', perKg, registration: cell(row, 'registration_service_fee_cny') };
}
