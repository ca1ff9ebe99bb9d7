import { Switch } from '@mantine/core';
import type { SiteId } from '../../lib/core/facts';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import style from './options.module.css';
import { Section } from './section';
import { useSettings } from './use-settings';

const SITES: readonly SiteId[] = ['aliexpress', 'amazon', 'alibaba'];

const without = <T,>(record: Record<string, T>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

/** Which marketplaces are on, and the chip's place and rest on each. */
export function SitesSection() {
  const { t } = useWords();
  const { settings, change } = useSettings();
  return (
    <Section title={t('options:sites.title')} hint={t('options:sites.hint')}>
      {SITES.map((site) => {
        const name = t(`common:site.${site}`);
        const moved = settings.chipOffset[site] !== undefined;
        const hidden = (settings.hiddenUntil[site] ?? 0) > Date.now();
        return (
          <div key={site} className={style.setting}>
            <Switch
              data-testid={`site-${site}`}
              label={name}
              description={t(`options:sites.where.${site}`)}
              checked={settings.sites[site]}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                void change((old) => ({ sites: { ...old.sites, [site]: on } }));
              }}
            />
            <div className={style.control}>
              {hidden && (
                <button
                  type="button"
                  className={ui.button}
                  data-testid={`unhide-${site}`}
                  onClick={() => void change((old) => ({ hiddenUntil: without(old.hiddenUntil, site) }))}
                >
                  {t('options:sites.unhide')}
                </button>
              )}
              {moved && (
                <button
                  type="button"
                  className={ui.button}
                  data-testid={`reset-chip-${site}`}
                  onClick={() => void change((old) => ({ chipOffset: without(old.chipOffset, site) }))}
                >
                  {t('options:sites.resetChip')}
                </button>
              )}
            </div>
          </div>
        );
      })}
    </Section>
  );
}
