import { send } from '../../lib/messages/send';
import type { PopupView } from '../../lib/messages/views';
import { saveSettings } from '../../lib/storage/settings';
import { Headline } from '../services/headline';
import { Tag } from '../ui/tag';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { BestMarkets } from './best-markets';
import style from './popup.module.css';

interface PageSummaryProps {
  page: PopupView;
  tabId: number | null;
  reload: () => void;
}

/** The active tab's answer, or why there is none and what to do. */
export function PageSummary({ page, tabId, reload }: PageSummaryProps) {
  const { t } = useWords();
  const openPanel = async () => {
    if (tabId === null) return;
    await send('popup.open-panel', { tabId });
    window.close();
  };
  if (page.state === 'page') {
    const [first] = page.view.product.estimates;
    return (
      <>
        <section className={ui.section} aria-label={t('popup:page')}>
          <div className={ui.label}>
            <span className={style.title}>{page.view.facts.title ?? t('popup:page')}</span>
            <Tag>{t(`common:site.${page.site}`)}</Tag>
          </div>
          {first && <Headline estimate={first} parcel={page.view.product.parcel} testId="popup-headline" />}
          <OpenPanel open={() => void openPanel()} />
        </section>
        {tabId !== null && <BestMarkets tabId={tabId} />}
      </>
    );
  }
  if (page.state === 'panel') {
    return (
      <section className={ui.section} aria-label={t('popup:page')} data-testid="popup-other">
        <div className={ui.label}>
          <span className={style.title}>{t(`popup:kind.${page.kind}`)}</span>
          <Tag>{t(`common:site.${page.site}`)}</Tag>
        </div>
        <OpenPanel open={() => void openPanel()} />
      </section>
    );
  }
  const site = page.state === 'nothing' ? '' : t(`common:site.${page.site}`);
  const key = page.state === 'site-off' ? 'siteOff' : page.state;
  const switchOn = async () => {
    if (page.state !== 'site-off') return;
    await saveSettings((old) => ({ sites: { ...old.sites, [page.site]: true } }));
    await send('state.changed', {});
    reload();
  };
  return (
    <section className={ui.section} data-testid="popup-nothing" data-state={page.state}>
      <p className={style.nothing}>{t(`popup:${key}.title`, { site })}</p>
      <p className={`${ui.mute} ${ui.small}`}>{t(`popup:${key}.hint`, { site })}</p>
      {page.state === 'site-off' && (
        <button
          type="button"
          className={`${ui.button} ${style.open}`}
          data-testid="site-on"
          onClick={() => void switchOn()}
        >
          {t('popup:siteOff.on', { site })}
        </button>
      )}
    </section>
  );
}

function OpenPanel({ open }: { open: () => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className={`${ui.button} ${ui.primary} ${style.open}`}
      data-testid="open-panel"
      onClick={open}
    >
      {t('popup:openPanel')}
    </button>
  );
}
