import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RateCard } from '../../../lib/core/rates';
import { guessPlan, planFor } from '../../../lib/core/sheets';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { HeadForm } from './head-form';
import style from './import.module.css';
import { rowsLeftOut, unknownZones } from './issue-groups';
import { IssueList } from './issue-list';
import { PlanBar } from './plan-bar';
import { ReviewCard } from './review-card';
import { SheetView } from './sheet-view';
import type { Importing, ImportState } from './use-import';

interface PlanViewProps {
  state: Extract<ImportState, { at: 'planning' }>;
  importing: Importing;
  cards: readonly RateCard[];
  save: (card: RateCard) => Promise<void>;
}

/** The sheet with what each column is taken for, what could not be read, and the card that comes of it. */
export function PlanView({ state, importing, cards, save }: PlanViewProps) {
  const { t } = useWords();
  const { file, draft, result } = state;
  const [shown, setShown] = useState(() =>
    Math.max(
      0,
      draft.plans.findIndex((plan) => plan !== null),
    ),
  );
  const [goTo, setGoTo] = useState<{ row: number; at: number } | null>(null);
  const tab = file.tabs[shown];
  const plan = draft.plans[shown] ?? null;
  const zones = [...new Set([...unknownZones(result?.issues ?? []), ...Object.keys(draft.zoneCountries)])];
  const replaced = cards.find(({ id }) => id === draft.replaces) ?? null;
  const toggle = (wanted: boolean) => {
    if (!tab) return;
    importing.setPlan(shown, wanted ? (tab.guess ?? guessPlan(tab.sheet) ?? planFor(tab.sheet, 0, 1)) : null);
  };
  return (
    <div data-testid="import-plan">
      <div className={style.tabs}>
        <span className={style.fileName}>{file.name}</span>
        {file.tabs.length > 1 &&
          file.tabs.map(({ sheet }, index) => (
            <button
              key={sheet.name}
              type="button"
              className={ui.button}
              aria-pressed={index === shown}
              data-taken={draft.plans[index] !== null}
              onClick={() => setShown(index)}
            >
              {sheet.name}
            </button>
          ))}
        <Button onClick={importing.cancel} data-testid="import-cancel">
          {t('options:import.cancel')}
        </Button>
      </div>
      <HeadForm head={draft.head} replaces={draft.replaces} cards={cards} change={importing.setHead} />
      <label className={style.take}>
        <input
          type="checkbox"
          checked={plan !== null}
          data-testid="import-take"
          onChange={(event) => toggle(event.currentTarget.checked)}
        />{' '}
        {t('options:import.take')}
      </label>
      {tab && plan && (
        <PlanBar sheet={tab.sheet} plan={plan} change={(next) => importing.setPlan(shown, next)} />
      )}
      {tab && (
        <SheetView
          key={shown}
          sheet={tab.sheet}
          plan={plan}
          usage={result?.usage[shown] ?? null}
          usageWidth={result?.widths[shown] ?? 0}
          change={(next) => importing.setPlan(shown, next)}
          goTo={goTo}
        />
      )}
      {zones.length > 0 && (
        <div className={style.bar} data-testid="import-zones">
          {zones.map((zone) => (
            <TextInput
              key={zone}
              label={t('options:import.zoneCountries', { zone })}
              placeholder={t('options:import.zoneExample')}
              value={draft.zoneCountries[zone] ?? ''}
              onChange={(event) => importing.setZone(zone, event.currentTarget.value)}
            />
          ))}
        </div>
      )}
      {result === null ? (
        <p className={ui.mute} role="status">
          {t('options:import.building')}
        </p>
      ) : (
        <>
          <h3 className={style.subTitle}>{t('options:import.issues')}</h3>
          <IssueList
            issues={result.issues}
            tabs={file.tabs.map(({ sheet }) => sheet.name)}
            show={({ sheet, row }) => {
              setShown(sheet);
              setGoTo({ row: row - 1, at: Date.now() });
            }}
          />
          {result.card && (
            <ReviewCard
              card={result.card}
              replaced={replaced}
              leftOut={rowsLeftOut(result.issues)}
              blocked={result.blocked}
              save={save}
            />
          )}
        </>
      )}
    </div>
  );
}
