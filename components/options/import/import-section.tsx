import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RateCard } from '../../../lib/core/rates';
import { removeCards, saveCard } from '../../../lib/storage/cards';
import { saveSheetPlan } from '../../../lib/storage/sheet-plans';
import { nameIn } from '../../services/service-words';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { Section } from '../section';
import { announceChange } from '../use-settings';
import { DropZone } from './drop-zone';
import style from './import.module.css';
import { OpeningView } from './opening-view';
import { PlanView } from './plan-view';
import { ReviewCard } from './review-card';
import { type ImportState, useImport } from './use-import';

interface Saved {
  card: RateCard;
  recordId: string;
}

/** A forwarder's price sheet becomes a rate card: file, columns, review, save, undo. */
export function ImportSection({
  cards,
  changed,
}: {
  cards: readonly RateCard[];
  changed: () => Promise<void>;
}) {
  const words = useWords();
  const { t } = words;
  const importing = useImport(cards);
  const { state, open, cancel } = importing;
  const [saved, setSaved] = useState<Saved | null>(null);
  const tell = async () => {
    await Promise.all([changed(), announceChange()]);
  };
  const save = async (card: RateCard) => {
    const recordId = await saveCard(card, fileOf(state));
    await remember(state, card.id);
    cancel();
    setSaved({ card, recordId });
    await tell();
  };
  const undo = async () => {
    if (saved === null) return;
    await removeCards([saved.recordId]);
    setSaved(null);
    await tell();
  };
  return (
    <Section title={t('options:import.title')} hint={t('options:import.hint')}>
      {saved && (
        <div className={`${ui.notice} ${style.saved}`} role="status" data-testid="import-saved">
          <span>{t('options:import.saved', { card: nameIn(words, saved.card.name) })}</span>
          <button type="button" className={ui.button} data-testid="import-undo" onClick={() => void undo()}>
            {t('options:import.undo')}
          </button>
        </div>
      )}
      {state.at === 'idle' && (
        <>
          <DropZone open={open} />
          {state.problem && (
            <p className={ui.notice} data-tone="bad" role="alert" data-testid="import-problem">
              {state.name}: {t(`options:import.problem.${state.problem.code}`, state.problem.params ?? {})}
            </p>
          )}
        </>
      )}
      {state.at === 'opening' && <OpeningView name={state.name} progress={state.progress} cancel={cancel} />}
      {state.at === 'planning' && <PlanView state={state} importing={importing} cards={cards} save={save} />}
      {state.at === 'card' && (
        <>
          <p className={style.fileName}>{state.name}</p>
          <ReviewCard
            card={state.card}
            replaced={cards.find(({ id }) => id === state.card.id) ?? null}
            leftOut={0}
            blocked={false}
            save={save}
          />
          <Button onClick={cancel}>{t('options:import.cancel')}</Button>
        </>
      )}
    </Section>
  );
}

const fileOf = (state: ImportState): string | null =>
  state.at === 'planning' ? state.file.name : state.at === 'card' ? state.name : null;

/** The next file with the same headings is read the same way. */
async function remember(state: ImportState, cardId: string): Promise<void> {
  if (state.at !== 'planning') return;
  const { plans, zoneCountries } = state.draft;
  for (const [index, { layout }] of state.file.tabs.entries()) {
    const plan = plans[index];
    if (layout !== null && plan) await saveSheetPlan(layout, { plan, zoneCountries, cardId });
  }
}
