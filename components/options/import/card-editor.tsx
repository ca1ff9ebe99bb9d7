import { Button, Group, Modal, NativeSelect, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RateCard } from '../../../lib/core/rates';
import { formatCountry, formatGrams, remarkText } from '../../../lib/i18n';
import { nameIn } from '../../services/service-words';
import { today } from '../../ui/table-age';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { amountNames, amountOf, problemOf, withAmount } from './card-edits';
import style from './import.module.css';

interface CardEditorProps {
  card: RateCard;
  close: () => void;
  keep: (card: RateCard) => Promise<void>;
}

/** Small changes to a card: its days and single amounts. Kept as a new version, so the old one stays. */
export function CardEditor({ card, close, keep }: CardEditorProps) {
  const words = useWords();
  const { t, i18n } = words;
  const [draft, setDraft] = useState<RateCard>({ ...card, status: 'user', effectiveFrom: today() });
  const [failed, setFailed] = useState<string | null>(null);
  const save = async () => {
    const problem = problemOf(draft);
    if (problem) {
      return setFailed('code' in problem ? remarkText(i18n, problem) : `${problem.path}: ${problem.message}`);
    }
    try {
      await keep(draft);
      close();
    } catch {
      setFailed(t('options:error.storage'));
    }
  };
  const setTo = (to: string) => {
    const { effectiveTo: _, ...open } = draft;
    setDraft(to === '' ? open : { ...open, effectiveTo: to });
  };
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t('options:import.editTitle', { card: nameIn(words, card.name) })}
      closeButtonProps={{ 'aria-label': t('options:import.cancel') }}
    >
      <div className={style.bar}>
        <TextInput
          type="date"
          label={t('options:import.from')}
          value={draft.effectiveFrom ?? ''}
          onChange={(event) => setDraft({ ...draft, effectiveFrom: event.currentTarget.value || null })}
        />
        <TextInput
          type="date"
          label={t('options:import.to')}
          value={draft.effectiveTo ?? ''}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      <AmountTable draft={draft} change={setDraft} />
      {failed !== null && (
        <p className={ui.notice} data-tone="bad" role="alert" data-testid="editor-problem">
          {t('options:import.notSaved', { reason: failed })}
        </p>
      )}
      <Group justify="flex-end">
        <Button onClick={close}>{t('options:import.cancel')}</Button>
        <button
          type="button"
          className={`${ui.button} ${ui.primary}`}
          onClick={() => void save()}
          data-testid="editor-save"
        >
          {t('options:import.saveVersion')}
        </button>
      </Group>
    </Modal>
  );
}

/** The bands of one service and zone with their amounts. */
function AmountTable({ draft, change }: { draft: RateCard; change: (card: RateCard) => void }) {
  const words = useWords();
  const { t, language } = words;
  const [chosen, setChosen] = useState({ service: 0, zone: 0 });
  const service = draft.services[chosen.service];
  const zone = service?.zones[chosen.zone];
  if (!service || !zone) return null;
  const bands = service.bands.flatMap((band, index) => (band.zone === zone.id ? [{ band, index }] : []));
  const places = (countries: readonly string[]) =>
    countries
      .slice(0, 4)
      .map((code) => formatCountry(code, language))
      .join(t('common:listSeparator'));
  return (
    <>
      <div className={style.bar}>
        <NativeSelect
          label={t('options:import.service')}
          data-testid="editor-service"
          value={String(chosen.service)}
          onChange={(event) => setChosen({ service: Number(event.currentTarget.value), zone: 0 })}
          data={draft.services.map(({ name }, index) => ({
            value: String(index),
            label: nameIn(words, name),
          }))}
        />
        <NativeSelect
          label={t('options:import.where')}
          data-testid="editor-zone"
          value={String(chosen.zone)}
          onChange={(event) => setChosen({ ...chosen, zone: Number(event.currentTarget.value) })}
          data={service.zones.map(({ countries }, index) => ({
            value: String(index),
            label: places(countries),
          }))}
        />
      </div>
      <div className={style.editor}>
        <Table>
          <Table.Tbody>
            {bands.map(({ band, index }) => (
              <Table.Tr key={index}>
                <Table.Td>
                  {formatGrams(band.fromGrams, language)} –{' '}
                  {band.toGrams === undefined ? '' : formatGrams(band.toGrams, language)}
                </Table.Td>
                {amountNames(band.price).map((name) => (
                  <Table.Td key={name}>
                    <label>
                      <span className={ui.mute}>{t(`options:import.amount.${name as 'perKg'}`)}</span>{' '}
                      <input
                        className={ui.field}
                        inputMode="decimal"
                        data-testid={`editor-${index}-${name}`}
                        value={amountOf(band.price, name)}
                        onChange={(event) =>
                          change(withAmount(draft, chosen.service, index, name, event.currentTarget.value))
                        }
                      />
                    </label>
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}
