import { useEffect } from 'react';
import browser from 'webextension-polyfill';
import type { PanelNotice } from '../../lib/messages/contract';

/** Calls back with the tab that a key asks for while the panel is open. */
export function useWantedTab(show: (tab: string) => void): void {
  useEffect(() => {
    const onNotice = (message: unknown): undefined => {
      const notice = message as PanelNotice | null;
      if (notice?.notice === 'tab.wanted') show(notice.tab);
    };
    browser.runtime.onMessage.addListener(onNotice);
    return () => browser.runtime.onMessage.removeListener(onNotice);
  }, [show]);
}
