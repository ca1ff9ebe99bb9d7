import type { i18n } from 'i18next';
import type { ChipView, PanelView } from '../../messages/views';

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** An order or message page: what the buyer wants and in which language, or an offer to write. Null elsewhere. */
export async function replyWords(
  i18n: i18n,
  { facts, language }: PanelView,
): Promise<Omit<ChipView, 'offset'> | null> {
  if (facts.kind !== 'message' && facts.kind !== 'order') return null;
  const t = i18n.t as unknown as Translate;
  const shown = {
    tone: 'page' as const,
    main: t('replies:chip.main'),
    tags: [],
    label: t('replies:chip.label'),
  };
  const country = facts.buyerCountry ?? undefined;
  if (!facts.lastBuyerMessage) return { ...shown, detail: '' };
  const { understandMessage } = await import('../../replies/read-message');
  const message = understandMessage(facts.lastBuyerMessage, country);
  if (!message.language) return { ...shown, detail: '' };
  const [intent] = message.intents;
  const spoken =
    new Intl.DisplayNames([language], { type: 'language' }).of(message.language) ?? message.language;
  const wanted = intent && t(`replies:intent.${intent.intent.replaceAll('_', '-')}`);
  return {
    ...shown,
    detail: [spoken, wanted].filter(Boolean).join(' · '),
    label: wanted ? t('replies:chip.labelIntent', { language: spoken, intent: wanted }) : shown.label,
  };
}
