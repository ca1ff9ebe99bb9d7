import type { Origin } from '../../lib/core/origin';
import type { ParcelView } from '../../lib/messages/views';
import type { Words } from '../ui/words';

/** Where a weight or size came from, as a sentence. The page's own label is quoted. */
export function explainFigure({ t }: Words, figure: { origin: Origin; note?: string }): string {
  if (figure.origin === 'page' && figure.note) return t('panel:explain.pageLabel', { label: figure.note });
  return t(`panel:explain.${figure.origin}`);
}

export function explainGoods({ t }: Words, goods: ParcelView['goods']): string {
  return goods.origin === 'yours' ? t('panel:explain.yours') : t('panel:explain.goodsAssumed');
}

export function explainDestination({ t }: Words, destination: ParcelView['destination']): string {
  if (destination.origin === 'page') return t('panel:explain.siteCountry');
  return destination.origin === 'yours' ? t('panel:explain.yours') : t('panel:explain.firstMarket');
}

const ORDER: readonly Origin[] = ['page', 'yours', 'table', 'assumed', 'missing'];

/** The origins that occur in the parcel, in a fixed order, for the legend. */
export function originsIn(parcel: ParcelView): Origin[] {
  const { grams, mm, goods, destination } = parcel;
  const found = new Set([grams.origin, mm.origin, goods.origin, destination.origin]);
  return ORDER.filter((origin) => found.has(origin));
}

const MAX_PIECES = 100_000;

/** Pieces as typed: a whole number from 1 to 100,000, else null. */
export function readQuantity(typed: string): number | null {
  const digits = /^\s*(\d{1,6})\b/.exec(typed)?.[1];
  const count = digits === undefined ? 0 : Number(digits);
  return count >= 1 && count <= MAX_PIECES && !/\d[.,]\d/.test(typed) ? count : null;
}
