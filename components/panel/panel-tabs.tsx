import { type ComponentType, useState } from 'react';
import type { PageKind } from '../../lib/core/facts';
import type { PanelView } from '../../lib/messages/views';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { CostTab } from './cost-view';
import { MarketTab } from './market/market-tab';
import style from './panel.module.css';
import { QuoteTab } from './quote/quote-tab';
import { RepliesTab } from './replies/replies-tab';
import { TabStrip, tabIds } from './tab-strip';
import type { Panel } from './use-panel';
import { useWantedTab } from './use-wanted-tab';

export interface TabProps {
  view: PanelView;
  panel: Panel;
  /** Leads to another tab. */
  open: (tab: PanelTab['id']) => void;
}

export interface PanelTab {
  id: 'cost' | 'market' | 'replies' | 'quote';
  component: ComponentType<TabProps>;
  /** Whether it has something to show for this page. */
  when: (view: PanelView) => boolean;
}

/** Pages beside products that have something to quote for, or where a pasted request may be answered. */
const QUOTED: readonly PageKind[] = ['rfq-list', 'rfq-detail', 'quote-form', 'message'];

/** The tabs in their order; each needs its name among the panel's words. */
export const PANEL_TABS: readonly PanelTab[] = [
  { id: 'cost', component: CostTab, when: ({ product }) => product !== null },
  {
    id: 'market',
    component: MarketTab,
    when: ({ product, facts }) => product !== null || facts.kind === 'search',
  },
  {
    id: 'replies',
    component: RepliesTab,
    when: ({ product, facts }) => product !== null || facts.kind === 'message' || facts.kind === 'order',
  },
  {
    id: 'quote',
    component: QuoteTab,
    when: ({ product, facts }) => product !== null || QUOTED.includes(facts.kind),
  },
];

/** The chosen tab of those that have something to show, else the first. */
export function PanelTabs({ view, panel }: Omit<TabProps, 'open'>) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(view.tab);
  useWantedTab(setChosen);
  const tabs = PANEL_TABS.filter(({ when }) => when(view));
  const active = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  if (!active) {
    return (
      <p className={ui.section} data-testid="panel-nothing">
        {t('panel:nothing')}
      </p>
    );
  }
  const { component: Shown } = active;
  return (
    <>
      <TabStrip
        tabs={tabs.map(({ id }) => ({ id, label: t(`panel:tab.${id}`) }))}
        active={active.id}
        label={t('panel:tabs')}
        onChoose={setChosen}
      />
      <main>
        <div
          id={tabIds(active.id).panel}
          role="tabpanel"
          aria-labelledby={tabIds(active.id).tab}
          className={style.tabPanel}
        >
          <Shown view={view} panel={panel} open={setChosen} />
        </div>
      </main>
    </>
  );
}
