import type { CardRef } from '../../lib/core/rates';
import { formatDays, formatGrams, formatMoney, formatMonth, formatNumber } from '../../lib/i18n';
import type { ServiceRow } from '../../lib/messages/views';
import type { Words } from '../ui/words';

/** A name in the interface's language. */
export function nameIn(words: Words, name: { en: string; zh: string }): string {
  return words.language === 'zh-CN' ? name.zh : name.en;
}

/** `¥50.22`, or `from ¥50.22` when an unknown can only raise it. */
export function priceText(words: Words, service: ServiceRow): string {
  if (service.price === null) return '';
  const price = formatMoney(service.price, words.language);
  return service.atLeast ? words.t('common:service.from', { price }) : price;
}

/** The price in the seller's currency; empty where that is the card's own or no rate is known. */
export function sellerPriceText(words: Words, service: ServiceRow): string {
  const { price, sellerPrice } = service;
  if (sellerPrice === null || sellerPrice.currency === price?.currency) return '';
  return words.t('common:service.approx', { price: formatMoney(sellerPrice, words.language) });
}

/** `15–25 days`, whose they are when they are the seller's, or that the card does not say. */
export function daysText(words: Words, service: ServiceRow): string {
  if (!service.transitDays) return words.t('common:service.noDays');
  const days = formatDays(service.transitDays, words.language);
  return service.transitOrigin === 'yours' ? words.t('common:service.ownDays', { days }) : days;
}

/** `2 parcels` where the pieces go in several; else empty. */
export const parcelsText = ({ t }: Words, { parcels }: ServiceRow): string =>
  parcels > 1 ? t('common:service.parcels', { count: parcels }) : '';

export function trackedText(words: Words, service: ServiceRow): string {
  if (service.tracked === null) return words.t('common:service.trackingUnstated');
  return words.t(service.tracked ? 'common:service.tracked' : 'common:service.untracked');
}

type CardDates = Pick<CardRef, 'status' | 'effectiveFrom'>;

/** `published 2026-04, not confirmed by you`; short: `published 2026-04`. */
export function statusText({ t }: Words, card: CardDates, length: 'long' | 'short' = 'long'): string {
  const group = length === 'long' ? 'status' : 'statusShort';
  if (card.status === 'demo') return t(`common:${group}.demo`);
  if (card.effectiveFrom === null) return t(`common:${group}.${card.status}Undated`);
  return t(`common:${group}.${card.status}`, { month: formatMonth(card.effectiveFrom) });
}

/** The chargeable weight and why it is that: actual, volume, or actual because the size is unknown. */
export function weightWhyText({ t, language }: Words, service: ServiceRow): string {
  const { chargeableGrams, actualGrams, volumetricGrams, divisor } = service;
  if (chargeableGrams === null || actualGrams === null) return '';
  const weight = formatGrams(chargeableGrams, language);
  const actual = formatGrams(actualGrams, language);
  if (service.basis === 'volumetric' && divisor) {
    return t('common:weightWhy.volume', { weight, divisor: formatNumber(divisor.value, language), actual });
  }
  const bulky = service.warnings.some((warning) => warning.code === 'bulky');
  if (service.atLeast) return t(`common:weightWhy.${bulky ? 'bulky' : 'sizeUnknown'}`, { weight });
  if (chargeableGrams !== actualGrams) return t('common:weightWhy.actualRounded', { weight, actual });
  return volumetricGrams === null
    ? t('common:weightWhy.actual', { weight })
    : t('common:weightWhy.actualVolume', { weight, volume: formatGrams(volumetricGrams, language) });
}
