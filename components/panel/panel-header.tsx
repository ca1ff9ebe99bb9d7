import type { MouseEvent } from 'react';
import { send } from '../../lib/messages/send';
import type { PanelView } from '../../lib/messages/views';
import { CloseIcon, DockIcon, Logo, SettingsIcon } from '../ui/icons';
import { Tag } from '../ui/tag';
import ui from '../ui/ui.module.css';
import { useWords, type Words } from '../ui/words';
import { dockTarget } from './dock-target';
import style from './panel.module.css';

/** What a page is about: its product, what was searched for, else the order or whose messages. */
export function pageName({ t }: Words, facts: PanelView['facts']): string | undefined {
  const { title, query, kind, orderId, buyerName } = facts;
  const name = title ?? query;
  if (name || (kind !== 'order' && kind !== 'message')) return name ?? undefined;
  if (orderId) return t('panel:about.order', { id: orderId });
  return buyerName ? t('panel:about.buyer', { name: buyerName }) : t('panel:about.messages');
}

/** Whose page this is, and the frame's own buttons. */
export function PanelHeader({ view }: { view: PanelView | null }) {
  const words = useWords();
  const { t } = words;
  const dock = (event: MouseEvent) => {
    if (!view) return;
    const point = event.detail > 0 && {
      screenX: event.screenX,
      clientX: event.clientX,
      windowLeft: window.screenX,
      windowWidth: window.outerWidth,
      frameWidth: window.innerWidth,
    };
    void send('panel.dock', { side: dockTarget(view.layout, point || null) });
  };
  const name = view ? pageName(words, view.facts) : undefined;
  return (
    <header className={style.header}>
      <Logo />
      <h1 className={style.title} title={name}>
        {name ?? t('common:product')}
      </h1>
      {view && <Tag>{t(`common:site.${view.facts.site}`)}</Tag>}
      {view && (
        <button
          type="button"
          className={ui.icon}
          data-testid="panel-dock"
          title={t('panel:dock')}
          aria-label={t('panel:dock')}
          onClick={dock}
        >
          <DockIcon />
        </button>
      )}
      <button
        type="button"
        className={ui.icon}
        data-testid="panel-options"
        title={t('panel:options')}
        aria-label={t('panel:options')}
        onClick={() => void send('panel.options', {})}
      >
        <SettingsIcon />
      </button>
      <button
        type="button"
        className={ui.icon}
        data-testid="panel-close"
        title={t('panel:close')}
        aria-label={t('panel:close')}
        onClick={() => void send('panel.close', {})}
      >
        <CloseIcon />
      </button>
    </header>
  );
}
