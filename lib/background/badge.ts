import browser from 'webextension-polyfill';
import { listWaiting } from '../storage/threads';
import { dueQuotes } from './quotes/due-quotes';

const CALM = '#0b6e6e';
const LATE = '#b3261e';

/** The number on the toolbar: conversations that wait and quotations that are due; red once an answer is overdue. */
export async function refreshBadge(now = Date.now()): Promise<void> {
  const [waiting, due] = await Promise.all([listWaiting(), dueQuotes(now)]);
  const late = waiting.some(({ dueAt }) => dueAt <= now);
  const count = waiting.length + due.length;
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: late ? LATE : CALM });
}
