import { useCallback, useEffect, useState } from 'react';
import type { RateCard } from '../../../lib/core/rates';
import { formatDate } from '../../../lib/i18n';
import { type CardVersion, listCardVersions } from '../../../lib/storage/cards';
import { statusText } from '../../services/service-words';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { WhenLoaded } from '../section';
import { useLoaded } from '../use-loaded';
import { DiffView } from './diff-view';
import style from './import.module.css';
import type { CardStore } from './use-card-store';

const DAY = 10;

/** All versions of a card, the one that counts first; two neighbours can be compared, own ones deleted. */
export function CardVersions({ card, store }: { card: RateCard; store: CardStore }) {
  const load = useCallback(() => listCardVersions(card.id), [card.id]);
  const versions = useLoaded(load);
  const { reload } = versions;
  // The card changes when a version is added, deleted or taken back.
  useEffect(() => {
    if (card) void reload();
  }, [card, reload]);
  return <WhenLoaded from={versions}>{(all) => <VersionList versions={all} store={store} />}</WhenLoaded>;
}

function VersionList({ versions, store }: { versions: CardVersion[]; store: CardStore }) {
  const words = useWords();
  const { t, language } = words;
  const [compared, setCompared] = useState<number | null>(null);
  const [newer, older] = compared === null ? [] : [versions[compared], versions[compared + 1]];
  return (
    <>
      <ul className={style.versions} data-testid="card-version-list">
        {versions.map((version, index) => (
          <li key={version.recordId ?? 'shipped'}>
            <span>
              {version.card.effectiveFrom === null
                ? t('options:import.undated')
                : t('options:import.fromDate', { date: formatDate(version.card.effectiveFrom, language) })}
            </span>
            <span className={ui.mute}>{statusText(words, version.card, 'short')}</span>
            {version.file !== null && <span className={ui.mute}>{version.file}</span>}
            <span className={ui.mute}>
              {version.savedAt === null
                ? t('options:import.shipped')
                : t('options:import.savedOn', {
                    date: formatDate(new Date(version.savedAt).toISOString().slice(0, DAY), language),
                  })}
            </span>
            {index === 0 && <Tag tone="accent">{t('options:import.current')}</Tag>}
            {index < versions.length - 1 && (
              <button
                type="button"
                className={ui.plain}
                aria-expanded={compared === index}
                onClick={() => setCompared(compared === index ? null : index)}
              >
                {t('options:import.compare')}
              </button>
            )}
            {version.recordId !== null && (
              <button
                type="button"
                className={ui.plain}
                data-testid="card-remove"
                onClick={() => {
                  setCompared(null);
                  if (version.recordId !== null) void store.remove(version.recordId, version.card.name);
                }}
              >
                {t('options:import.remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {newer && older && <DiffView before={older.card} after={newer.card} />}
    </>
  );
}
