import { useCallback, useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import { send } from '../../lib/messages/send';
import type { PopupView } from '../../lib/messages/views';
import { loadSettings } from '../../lib/storage/settings';
import type { Settings } from '../../lib/storage/settings-schema';

export type PopupState =
  | { phase: 'loading' | 'failed' }
  | { phase: 'ready'; tabId: number | null; page: PopupView; settings: Settings };

async function load(): Promise<PopupState> {
  const [settings, tabs] = await Promise.all([
    loadSettings(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const tabId = tabs[0]?.id ?? null;
  const page = tabId === null ? null : await send('popup.view', { tabId });
  return { phase: 'ready', tabId, page: page ?? { state: 'nothing' }, settings };
}

/** Settings and what the active tab holds; asked again by `reload`. */
export function usePopup(): { state: PopupState; reload: () => Promise<void> } {
  const [state, setState] = useState<PopupState>({ phase: 'loading' });
  const reload = useCallback(async () => {
    try {
      setState(await load());
    } catch {
      setState({ phase: 'failed' });
    }
  }, []);
  useEffect(() => void reload(), [reload]);
  return { state, reload };
}
