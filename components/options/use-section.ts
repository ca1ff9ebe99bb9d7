import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import type { OptionsNotice } from '../../lib/messages/contract';

/** The tools of the options page in the order of the navigation. */
export const SECTIONS = [
  'general',
  'products',
  'cards',
  'batch',
  'fees',
  'duties',
  'markets',
  'replies',
  'quotes',
  'warehouses',
  'cartons',
  'fx',
  'sites',
  'data',
] as const;
export type SectionId = (typeof SECTIONS)[number];

const current = (): SectionId =>
  SECTIONS.find((section) => section === location.hash.slice(1)) ?? SECTIONS[0];

async function comeForward(): Promise<true> {
  const { id, windowId } = await browser.tabs.getCurrent();
  await browser.tabs.update(id, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  return true;
}

/** Comes forward where it is asked for by name. Showing another tool it stays: something may be half typed there. */
function answerNotice(message: unknown): Promise<true> | undefined {
  const { notice, section } = (message ?? {}) as Partial<OptionsNotice>;
  return notice === 'options.show' && section === current() ? comeForward() : undefined;
}

/** The section named in the address, so that a reload, a link and the back button work. */
export function useSection(): SectionId {
  const [section, setSection] = useState(current);
  useEffect(() => {
    const follow = () => setSection(current());
    window.addEventListener('hashchange', follow);
    browser.runtime.onMessage.addListener(answerNotice);
    return () => {
      window.removeEventListener('hashchange', follow);
      browser.runtime.onMessage.removeListener(answerNotice);
    };
  }, []);
  return section;
}
