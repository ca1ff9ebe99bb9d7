import browser from 'webextension-polyfill';
import { resolveLanguage } from '../../lib/i18n';
import { Logo, SettingsIcon } from '../ui/icons';
import { Skeleton } from '../ui/skeleton';
import ui from '../ui/ui.module.css';
import { useTheme } from '../ui/use-theme';
import { useWords, WordsProvider } from '../ui/words';
import { Calculator } from './calculator';
import { PageSummary } from './page-summary';
import style from './popup.module.css';
import { QuotesDue } from './quotes-due';
import { ReplyFinder } from './replies/reply-finder';
import { WaitingList } from './replies/waiting-list';
import { usePopup } from './use-popup';

/** The toolbar's popup: this page's answer and a calculator for anything else. */
export function PopupApp() {
  const { state, reload } = usePopup();
  const settings = state.phase === 'ready' ? state.settings : null;
  useTheme(settings?.theme ?? (state.phase === 'failed' ? 'auto' : null));
  const language = resolveLanguage(settings?.language ?? 'auto', browser.i18n.getUILanguage());
  return (
    <WordsProvider language={language}>
      <div className={style.popup} data-testid="popup">
        {state.phase === 'loading' && <Skeleton lines={4} />}
        {state.phase === 'failed' && <Failed retry={() => void reload()} />}
        {state.phase === 'ready' && (
          <>
            <PopupHeader />
            <PageSummary page={state.page} tabId={state.tabId} reload={() => void reload()} />
            <WaitingList />
            <QuotesDue />
            <ReplyFinder />
            <Calculator settings={state.settings} />
          </>
        )}
      </div>
    </WordsProvider>
  );
}

function PopupHeader() {
  const { t } = useWords();
  const openOptions = async () => {
    await browser.runtime.openOptionsPage();
    window.close();
  };
  return (
    <header className={style.header}>
      <Logo />
      <h1>{t('common:product')}</h1>
      <button
        type="button"
        className={ui.icon}
        data-testid="popup-options"
        title={t('popup:options')}
        aria-label={t('popup:options')}
        onClick={() => void openOptions()}
      >
        <SettingsIcon />
      </button>
    </header>
  );
}

function Failed({ retry }: { retry: () => void }) {
  const { t } = useWords();
  return (
    <div className={ui.section} role="alert" data-testid="popup-failed">
      <p>{t('popup:failed')}</p>
      <button type="button" className={`${ui.button} ${style.open}`} onClick={retry}>
        {t('common:error.retry')}
      </button>
    </div>
  );
}
