import browser from 'webextension-polyfill';
import { createI18n } from '../../i18n';
import type { QuoteDue } from '../../messages/quote-view';
import { quoteShelf } from '../../storage/quotes';
import { loadSettings } from '../../storage/settings';
import { refreshBadge } from '../badge';
import { languageOf } from '../tables';
import { dueOf, dueQuotes } from './due-quotes';

/** Name of the one alarm: it rings when the next quotation falls due. */
export const QUOTE_ALARM = 'quotes';
/** Where it is kept up to when reminders were told, so that a new worker tells none twice. */
const TOLD = 'quotes-told';

/** Sets the alarm to the next moment at which something falls due, and the badge to what is due now. */
export async function syncQuoteAlarms(now = Date.now()): Promise<void> {
  const [quotes, { quoting }] = await Promise.all([quoteShelf.list(), loadSettings()]);
  const later = quotes.flatMap((quote) =>
    dueOf(quote, quoting.followUps).flatMap(({ at }) => (at > now ? [at] : [])),
  );
  if (later.length === 0) await browser.alarms.clear(QUOTE_ALARM);
  else browser.alarms.create(QUOTE_ALARM, { when: Math.min(...later) });
  await refreshBadge(now);
}

/** The alarm rang: tells what fell due since it last did, where the seller wants that, and sets the next one. */
export async function onQuoteAlarm(now = Date.now()): Promise<void> {
  const told = ((await browser.storage.session.get(TOLD))[TOLD] as number | undefined) ?? 0;
  const fresh = (await dueQuotes(now)).filter(({ due }) => due.at > told);
  await browser.storage.session.set({ [TOLD]: now });
  await notify(fresh);
  await syncQuoteAlarms(now);
}

async function notify(due: readonly QuoteDue[]): Promise<void> {
  const settings = await loadSettings();
  if (due.length === 0 || !settings.quoting.notify) return;
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const { t } = createI18n(languageOf(settings));
  for (const { id, number, product, due: item } of due) {
    await browser.notifications.create(`quote-${id}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icons/128.png'),
      title: t(`quotes:due.${item.kind}`, { day: item.day ?? 0 }),
      message: `${number} · ${product}`,
    });
  }
}
