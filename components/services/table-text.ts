import { formatCountry, formatGrams, formatMm, formatMoney } from '../../lib/i18n';
import type { EstimateView, ParcelView, ServiceRow } from '../../lib/messages/views';
import type { Words } from '../ui/words';
import { lineName, lineSum } from './line-words';
import { refusalText } from './refusals';
import { offered, refused } from './service-standing';
import { daysText, nameIn, priceText, sellerPriceText, statusText, weightWhyText } from './service-words';

type Parcel = Pick<ParcelView, 'mm' | 'quantity' | 'destination'>;

/** What is sent where, in one line. */
export function parcelText({ t, language }: Words, grams: number, parcel: Parcel): string {
  return t('common:copy.header', {
    weight: formatGrams(grams, language),
    country: formatCountry(parcel.destination.value, language),
    size: parcel.mm.value ? formatMm(parcel.mm.value, language) : t('common:copy.sizeUnknown'),
    pieces: t('common:copy.pieces', { count: parcel.quantity }),
  });
}

/** All services as tab-separated lines, for a spreadsheet or a chat. The refused come last with their reasons. */
export function tableText(words: Words, estimate: EstimateView, parcel: Parcel): string {
  const { t } = words;
  const currency = estimate.services.find((service) => service.sellerPrice)?.sellerPrice?.currency;
  const cells = (service: ServiceRow) => [
    nameIn(words, service.name),
    priceText(words, service),
    ...(currency ? [service.sellerPrice ? formatMoney(service.sellerPrice, words.language) : ''] : []),
    service.chargeableGrams === null ? '' : formatGrams(service.chargeableGrams, words.language),
    daysText(words, service),
    statusText(words, service.card),
  ];
  const head = [
    t('common:copy.service'),
    t('common:copy.price'),
    ...(currency ? [t('common:copy.sellerPrice', { currency })] : []),
    t('common:copy.chargeable'),
    t('common:copy.days'),
    t('common:copy.card'),
  ];
  const out = refused(estimate.services).map((service) => [
    nameIn(words, service.name),
    t('common:copy.out'),
    refusalText(words, service),
  ]);
  const rows = [head, ...offered(estimate.services).map(cells), ...out];
  return [parcelText(words, estimate.grams, parcel), ...rows.map((row) => row.join('\t'))].join('\n');
}

/** One service with its arithmetic, as a few lines of text. */
export function serviceText(words: Words, service: ServiceRow, grams: number, parcel: Parcel): string {
  const { language } = words;
  const price = [priceText(words, service), sellerPriceText(words, service)].filter(Boolean).join(' ');
  const lines = service.lines.map((line) => {
    const sum = lineSum(words, line);
    const label = lineName(words, line);
    return `${label}${sum ? ` (${sum})` : ''}: ${formatMoney(line.amount, language)}`;
  });
  return [
    parcelText(words, grams, parcel),
    `${nameIn(words, service.name)}: ${price}`,
    `${daysText(words, service)} · ${weightWhyText(words, service)}`,
    ...lines,
    `${nameIn(words, service.card.name)}: ${statusText(words, service.card)}`,
  ].join('\n');
}
