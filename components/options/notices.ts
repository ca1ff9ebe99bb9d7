import browser, { type Permissions } from 'webextension-polyfill';

const NOTICES: Permissions.Permissions = { permissions: ['notifications'] };

/**
 * Switches a reminder's notices on or off; true when they may be shown. Asked for within the click, or the browser refuses
 * without a question. Reminders of answers and of quotations share the permission: it is given back when neither wants it.
 */
export async function switchNotices(wanted: boolean, otherWants: boolean): Promise<boolean> {
  if (wanted) return browser.permissions.request(NOTICES);
  if (!otherWants) await browser.permissions.remove(NOTICES);
  return false;
}
