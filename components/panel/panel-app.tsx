import { useEffect } from 'react';
import browser from 'webextension-polyfill';
import { type Language, resolveLanguage } from '../../lib/i18n';
import { send } from '../../lib/messages/send';
import { Skeleton } from '../ui/skeleton';
import ui from '../ui/ui.module.css';
import { useTheme } from '../ui/use-theme';
import { useWords, WordsProvider } from '../ui/words';
import style from './panel.module.css';
import { PanelHeader } from './panel-header';
import { PanelTabs } from './panel-tabs';
import { type Panel, usePanel } from './use-panel';

/** Escape closes the panel, unless a field or list took it to undo something first. */
function useEscape(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) void send('panel.close', {});
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** The panel inside the page. Without a valid token it stays an empty page. */
export function PanelApp() {
  const panel = usePanel();
  const view = panel.state.phase === 'ready' ? panel.state.view : null;
  const language: Language = view?.language ?? resolveLanguage('auto', browser.i18n.getUILanguage());
  useTheme(view?.theme ?? (panel.state.phase === 'failed' ? 'auto' : null));
  useEscape();
  if (panel.state.phase === 'refused') return null;
  return (
    <WordsProvider language={language}>
      <PanelBody panel={panel} />
    </WordsProvider>
  );
}

function PanelBody({ panel }: { panel: Panel }) {
  const { t } = useWords();
  const { state } = panel;
  if (state.phase === 'loading') return <Skeleton />;
  return (
    <div className={style.panel} data-testid="panel">
      <PanelHeader view={state.phase === 'ready' ? state.view : null} />
      {(state.phase === 'failed' || (state.phase === 'ready' && state.unanswered)) && (
        <div className={ui.section} role="alert" data-testid="panel-failed">
          <p>{t('common:error.load')}</p>
          <button
            type="button"
            className={ui.button}
            style={{ marginTop: 10 }}
            onClick={() => void panel.reload()}
          >
            {t('common:error.retry')}
          </button>
        </div>
      )}
      {state.phase === 'ready' && <PanelTabs view={state.view} panel={panel} />}
      {state.phase === 'nothing' && (
        <p className={ui.section} data-testid="panel-nothing">
          {t('panel:nothing')}
        </p>
      )}
    </div>
  );
}
