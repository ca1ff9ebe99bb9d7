import { NativeSelect, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Carton } from '../../../lib/core/packing';
import { formatGrams, formatNumber } from '../../../lib/i18n';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from '../own.module.css';
import { Section } from '../section';
import { type Trial, tryCarton } from './trial';

const FIELDS = ['size', 'weight', 'quantity'] as const;

/** A try-out: what an order comes to in one of the seller's cartons and in containers. */
export function CartonTrial({ cartons }: { cartons: readonly Carton[] }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState({ size: '', weight: '', quantity: '' });
  const carton = cartons.find(({ id }) => id === chosen) ?? cartons[0];
  if (!carton) return null;
  const result = tryCarton(carton, typed);
  return (
    <Section title={t('freight:trial.title')} hint={t('freight:trial.hint')}>
      <div className={style.form}>
        <NativeSelect
          label={t('freight:trial.carton')}
          data-testid="trial-carton"
          value={carton.id}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={cartons.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {FIELDS.map((field) => (
          <TextInput
            key={field}
            label={t(`freight:trial.${field}`)}
            placeholder={t(`freight:trial.example.${field}`)}
            data-testid={`trial-${field}`}
            error={
              result && 'wrong' in result && result.wrong === field && typed[field].trim() !== ''
                ? t(`freight:trial.wrong.${field}`)
                : undefined
            }
            value={typed[field]}
            onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
          />
        ))}
        <div className={style.wide} aria-live="polite">
          {result && 'perCarton' in result && <TrialView trial={result} />}
          {result && 'wrong' in result && (result.wrong === 'too-large' || result.wrong === 'too-heavy') && (
            <p className={ui.notice} data-tone="warn" data-testid="trial-refused">
              {t(`freight:trial.wrong.${result.wrong}`)}
            </p>
          )}
        </div>
      </div>
    </Section>
  );
}

function TrialView({ trial }: { trial: Trial }) {
  const { t, language } = useWords();
  const cbm = formatNumber(trial.mm3 / 1e9, language, 3);
  return (
    <div className={style.result} data-testid="trial-result">
      <strong>
        {t('freight:trial.cartons', { count: trial.cartons })} · {cbm} m³ ·{' '}
        {formatGrams(trial.grossGrams, language)}
      </strong>
      <span>
        {t('freight:trial.perCarton', {
          count: trial.perCarton,
          bound: t(`freight:bound.${trial.bound}`),
          weight: formatGrams(trial.cartonGrams, language),
        })}
      </span>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('freight:trial.container')}</Table.Th>
            <Table.Th className={style.number}>{t('freight:trial.cartonsIn')}</Table.Th>
            <Table.Th className={style.number}>{t('freight:trial.piecesIn')}</Table.Th>
            <Table.Th>{t('freight:trial.limit')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {trial.containers.map(({ id, fit }) => (
            <Table.Tr key={id} data-testid={`trial-${id}`}>
              <Table.Td>{id}</Table.Td>
              <Table.Td className={style.number}>{formatNumber(fit.cartons ?? 0, language)}</Table.Td>
              <Table.Td className={style.number}>
                {formatNumber((fit.cartons ?? 0) * trial.perCarton, language)}
              </Table.Td>
              <Table.Td>{fit.bound && t(`freight:bound.${fit.bound}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <span className={ui.mute}>{t('freight:trial.containerSource')}</span>
    </div>
  );
}
