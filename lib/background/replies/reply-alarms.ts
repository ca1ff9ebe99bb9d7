import browser from 'webextension-polyfill';
import { createI18n } from '../../i18n';
import { loadSettings } from '../../storage/settings';
import { listWaiting } from '../../storage/threads';
import { refreshBadge } from '../badge';
import { languageOf } from '../tables';

/** Name of the one alarm: it rings when the next answer is nearly due, and when it is overdue. */
export const REPLY_ALARM = 'replies';
/** How long before an answer is due the seller is told. */
const AHEAD_MS = 2 * 60 * 60 * 1000;
/** Where it is kept up to when was told, so that a new worker tells nothing twice. */
const TOLD = 'replies-told';

/** Sets the alarm to the next moment at which an answer becomes urgent or late, and the badge to what waits. */
export async function syncReplyAlarm(now = Date.now()): Promise<void> {
  const moments = (await listWaiting()).flatMap(({ dueAt }) => [dueAt - AHEAD_MS, dueAt]);
  const later = moments.filter((at) => at > now);
  if (later.length === 0) await browser.alarms.clear(REPLY_ALARM);
  else browser.alarms.create(REPLY_ALARM, { when: Math.min(...later) });
  await refreshBadge(now);
}

/** The alarm rang: says how many answers became urgent since it last did, where the seller wants that. */
export async function onReplyAlarm(now = Date.now()): Promise<void> {
  const told = ((await browser.storage.session.get(TOLD))[TOLD] as number | undefined) ?? 0;
  const urgent = (await listWaiting()).filter(
    ({ dueAt }) => dueAt - AHEAD_MS <= now && dueAt - AHEAD_MS > told,
  );
  await browser.storage.session.set({ [TOLD]: now });
  if (urgent.length > 0) await notify(urgent.length);
  await syncReplyAlarm(now);
}

/** Says how many; neither buyer nor message, which nobody keeps. */
async function notify(count: number): Promise<void> {
  const settings = await loadSettings();
  if (!settings.replyNotice) return;
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const { t } = createI18n(languageOf(settings));
  await browser.notifications.create('caravel-replies', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: t('replies:waiting.title', { count }),
    message: t('replies:waiting.soon'),
  });
}
