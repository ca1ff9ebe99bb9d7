import type { Sender } from '../messages/receive';
import type { PanelTabId } from '../messages/views';
import { panelAccess } from './tab-state';

/**
 * `panel.html` must be web-accessible, so any page on a marketplace could embed it. The page script asks for a
 * token before it makes its own frame; the frame presents the token once and is known from then on by tab and
 * frame id. A frame that the page made itself has no token and gets no answer.
 */
export async function registerPanel(tabId: number, tab?: PanelTabId): Promise<string> {
  const token = crypto.randomUUID();
  await panelAccess.set(tabId, { token, frameId: null, ...(tab && { tab }) });
  return token;
}

/** Spends the token. False: wrong or spent. */
export async function admitPanel(sender: Sender, token: string): Promise<boolean> {
  const access = await panelAccess.get(sender.tabId);
  if (!access?.token || access.token !== token) return false;
  await panelAccess.set(sender.tabId, { ...access, token: null, frameId: sender.frameId });
  return true;
}

/** The tab that the panel was opened for, if it was for one. */
export async function wantedTab(tabId: number): Promise<PanelTabId | null> {
  return (await panelAccess.get(tabId))?.tab ?? null;
}

/** True for the frame that spent the tab's token. */
export async function isAdmitted(sender: Sender): Promise<boolean> {
  const access = await panelAccess.get(sender.tabId);
  return access !== null && access.frameId === sender.frameId;
}
