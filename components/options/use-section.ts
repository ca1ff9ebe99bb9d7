import { useEffect, useState } from 'react';

/** The tools of the options page in the order of the navigation. */
export const SECTIONS = [
  'general',
  'products',
  'cards',
  'batch',
  'fees',
  'duties',
  'markets',
  'warehouses',
  'cartons',
  'fx',
  'sites',
  'data',
] as const;
export type SectionId = (typeof SECTIONS)[number];

const current = (): SectionId =>
  SECTIONS.find((section) => section === location.hash.slice(1)) ?? SECTIONS[0];

/** The section named in the address, so that a reload, a link and the back button work. */
export function useSection(): SectionId {
  const [section, setSection] = useState(current);
  useEffect(() => {
    const follow = () => setSection(current());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return section;
}
