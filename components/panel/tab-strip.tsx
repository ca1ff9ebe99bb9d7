import { type KeyboardEvent, useRef } from 'react';
import style from './panel.module.css';

export interface TabLabel {
  id: string;
  label: string;
}

interface TabStripProps {
  tabs: readonly TabLabel[];
  active: string;
  label: string;
  onChoose: (id: string) => void;
}

/** Ids of a tab and of what it shows, which name each other. */
export const tabIds = (id: string) => ({ tab: `tab-${id}`, panel: `tabpanel-${id}` });

/** Where a key leads from a tab; null: it is no key of the strip. */
export function tabAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Tabs with one stop for the Tab key; arrows, Home and End choose among them. */
export function TabStrip({ tabs, active, label, onChoose }: TabStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const next = tabAfter(event.key, at, tabs.length);
    const target = next === null ? undefined : tabs[next];
    if (!target) return;
    event.preventDefault();
    onChoose(target.id);
    strip.current?.querySelector<HTMLElement>(`#${tabIds(target.id).tab}`)?.focus();
  };
  return (
    <div ref={strip} role="tablist" aria-label={label} className={style.tabs}>
      {tabs.map((tab, at) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={tabIds(tab.id).tab}
          data-testid={tabIds(tab.id).tab}
          className={style.tab}
          aria-selected={tab.id === active}
          aria-controls={tab.id === active ? tabIds(tab.id).panel : undefined}
          tabIndex={tab.id === active ? 0 : -1}
          onClick={() => onChoose(tab.id)}
          onKeyDown={(event) => onKeyDown(event, at)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
