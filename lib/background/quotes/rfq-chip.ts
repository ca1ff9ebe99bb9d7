import type { i18n } from 'i18next';
import type { ChipView, PanelView } from '../../messages/views';

/** A list of requests, one request, or a form to quote in: what there is to quote for. Null elsewhere. */
export function rfqWords({ t }: i18n, { facts }: PanelView): Omit<ChipView, 'offset'> | null {
  const { kind, rfqs } = facts;
  if (kind !== 'rfq-list' && kind !== 'rfq-detail' && kind !== 'quote-form') return null;
  const shown = { tone: 'page' as const, tags: [], label: t('quotes:chip.label') };
  if (kind === 'rfq-list')
    return { ...shown, main: t('quotes:chip.list', { count: rfqs?.length ?? 0 }), detail: '' };
  const left = rfqs?.[0]?.quotesLeft ?? null;
  return {
    ...shown,
    main: t('quotes:chip.main'),
    detail: left === null ? '' : t('quotes:request.left', { count: left }),
  };
}
