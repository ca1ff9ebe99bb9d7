import { useState } from 'react';
import type { RateCard } from '../../../lib/core/rates';
import { cardCsv, cardJson } from '../../../lib/sheets/export-card';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { CardEditor } from './card-editor';
import { copyOf } from './card-edits';
import { CardVersions } from './card-versions';
import style from './import.module.css';
import { saveFile } from './save-file';
import type { CardStore } from './use-card-store';

interface CardActionsProps {
  card: RateCard;
  cards: readonly RateCard[];
  store: CardStore;
}

/** What can be done with a card: take it away as a file, confirm, end, copy, change, look at its versions. */
export function CardActions({ card, cards, store }: CardActionsProps) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  const [versions, setVersions] = useState(false);
  const file = `${card.id}-${card.effectiveFrom ?? 'undated'}`;
  const action = (name: string, label: string, act: () => void, pressed?: boolean) => (
    <button
      type="button"
      className={ui.plain}
      data-testid={`card-${name}-${card.id}`}
      aria-expanded={pressed}
      onClick={act}
    >
      {label}
    </button>
  );
  return (
    <>
      <div className={style.cardActions}>
        {action('csv', t('options:import.exportCsv'), () =>
          saveFile(`${file}.csv`, cardCsv(card), 'text/csv'),
        )}
        {action('json', t('options:import.exportJson'), () =>
          saveFile(`${file}.json`, cardJson(card), 'application/json'),
        )}
        {card.status !== 'user' &&
          action('confirm', t('options:import.confirm'), () => void store.keep({ ...card, status: 'user' }))}
        {card.status !== 'expired' &&
          action('expire', t('options:import.expire'), () => void store.keep({ ...card, status: 'expired' }))}
        {action('copy', t('options:import.duplicate'), () => void store.keep(copyOf(card, cards)))}
        {action('edit', t('options:import.edit'), () => setEditing(true))}
        {action('versions', t('options:import.versions'), () => setVersions(!versions), versions)}
      </div>
      {versions && <CardVersions card={card} store={store} />}
      {editing && <CardEditor card={card} close={() => setEditing(false)} keep={store.keep} />}
    </>
  );
}
