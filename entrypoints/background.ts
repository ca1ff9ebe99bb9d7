import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { handlers } from '../lib/background/handlers';
import { OPEN_PANEL, OPEN_REPLIES, tell } from '../lib/background/pages';
import { onQuoteAlarm, QUOTE_ALARM, syncQuoteAlarms } from '../lib/background/quotes/quote-alarms';
import { forgetQuoteTab } from '../lib/background/quotes/quote-tab';
import { onReplyAlarm, REPLY_ALARM, syncReplyAlarm } from '../lib/background/replies/reply-alarms';
import { forgetTab } from '../lib/background/tab-state';
import { receive } from '../lib/messages/receive';

// Listeners are registered before anything is awaited: a restarted worker must hear the event that woke it.
export default defineBackground(() => {
  receive(handlers);
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void forgetQuoteTab(tabId);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === QUOTE_ALARM) void onQuoteAlarm();
    if (name === REPLY_ALARM) void onReplyAlarm();
  });
  // Alarms may be lost when the browser starts or the extension is updated.
  const syncAlarms = () => {
    void syncQuoteAlarms();
    void syncReplyAlarm();
  };
  browser.runtime.onStartup.addListener(syncAlarms);
  browser.runtime.onInstalled.addListener(syncAlarms);
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === OPEN_PANEL) void tell(tab.id, { command: 'panel.toggle' });
    if (command === OPEN_REPLIES) void tell(tab.id, { command: 'panel.open', tab: 'replies' });
  });
});
