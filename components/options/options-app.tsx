import { MantineProvider, NavLink } from '@mantine/core';
import type { ComponentType } from 'react';
import browser from 'webextension-polyfill';
import { resolveLanguage } from '../../lib/i18n';
import { Logo } from '../ui/icons';
import { Skeleton } from '../ui/skeleton';
import ui from '../ui/ui.module.css';
import { useTheme } from '../ui/use-theme';
import { useWords, WordsProvider } from '../ui/words';
import { BatchSection } from './batch/batch-section';
import { CardsSection } from './cards-section';
import { CartonsSection } from './cartons/cartons-section';
import { DataSection } from './data-section';
import { DutiesSection } from './duties/duties-section';
import { FeesSection } from './fees/fees-section';
import { FxSection } from './fx-section';
import { GeneralSection } from './general-section';
import './mantine.css';
import { MarketsSection } from './markets/markets-section';
import style from './options.module.css';
import { ProductsSection } from './products-section';
import { QuotesSection } from './quotes/quotes-section';
import { RepliesSection } from './replies/replies-section';
import { SitesSection } from './sites-section';
import { theme, variables } from './theme';
import { SECTIONS, type SectionId, useSection } from './use-section';
import { SettingsProvider, useSettings } from './use-settings';
import { WarehousesSection } from './warehouses/warehouses-section';

const TOOLS: Record<SectionId, ComponentType> = {
  general: GeneralSection,
  products: ProductsSection,
  cards: CardsSection,
  batch: BatchSection,
  fees: FeesSection,
  duties: DutiesSection,
  markets: MarketsSection,
  replies: RepliesSection,
  quotes: QuotesSection,
  warehouses: WarehousesSection,
  cartons: CartonsSection,
  fx: FxSection,
  sites: SitesSection,
  data: DataSection,
};

const uiLanguage = () => resolveLanguage('auto', browser.i18n.getUILanguage());

/** The options page: navigation on the left, one working tool at a time. */
export function OptionsApp() {
  return (
    <SettingsProvider pending={<Skeleton />} failed={(retry) => <Unreadable retry={retry} />}>
      <OptionsPage />
    </SettingsProvider>
  );
}

function OptionsPage() {
  const { settings } = useSettings();
  const scheme = useTheme(settings.theme);
  const language = resolveLanguage(settings.language, browser.i18n.getUILanguage());
  return (
    <WordsProvider language={language}>
      <MantineProvider theme={theme} cssVariablesResolver={variables} forceColorScheme={scheme}>
        <OptionsLayout />
      </MantineProvider>
    </WordsProvider>
  );
}

function OptionsLayout() {
  const { t } = useWords();
  const section = useSection();
  const Tool = TOOLS[section];
  return (
    <div className={style.page} data-testid="options">
      <nav className={style.nav} aria-label={t('options:title')}>
        <div className={style.brand}>
          <Logo size={26} />
          <h1>{t('common:product')}</h1>
        </div>
        {SECTIONS.map((id) => (
          <NavLink
            key={id}
            href={`#${id}`}
            label={t(`options:nav.${id}`)}
            active={id === section}
            aria-current={id === section ? 'page' : undefined}
            data-testid={`nav-${id}`}
          />
        ))}
      </nav>
      <main className={style.main} data-testid={`section-${section}`}>
        <Tool />
      </main>
    </div>
  );
}

function Unreadable({ retry }: { retry: () => void }) {
  return (
    <WordsProvider language={uiLanguage()}>
      <UnreadableText retry={retry} />
    </WordsProvider>
  );
}

function UnreadableText({ retry }: { retry: () => void }) {
  const { t } = useWords();
  return (
    <div className={ui.section} role="alert" data-testid="options-failed">
      <p>{t('options:error.storage')}</p>
      <button type="button" className={ui.button} onClick={retry}>
        {t('common:error.retry')}
      </button>
    </div>
  );
}
