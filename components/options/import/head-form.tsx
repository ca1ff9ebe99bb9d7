import { NativeSelect, TextInput } from '@mantine/core';
import type { RateCard, TransportMode } from '../../../lib/core/rates';
import { type CardHead, idOf } from '../../../lib/core/sheets';
import { formatCountry } from '../../../lib/i18n';
import { nameIn } from '../../services/service-words';
import { COUNTRY_CODES } from '../../ui/country-codes';
import { useWords } from '../../ui/words';
import { currencyChoices } from '../currency-choices';
import style from './import.module.css';
import { freeId, headOf } from './import-draft';

const MODES: readonly TransportMode[] = [
  'line',
  'post',
  'express',
  'air',
  'rail',
  'truck',
  'sea',
  'warehouse',
];
const CURRENCIES = currencyChoices(['CNY', 'USD', 'HKD', 'EUR', 'GBP', 'JPY', 'CAD', 'AUD']);

interface HeadFormProps {
  head: CardHead;
  replaces: string | null;
  cards: readonly RateCard[];
  change: (head: CardHead, replaces: string | null) => void;
}

/** What the sheet does not say: whose card it is, which one it replaces, and from when. */
export function HeadForm({ head, replaces, cards, change }: HeadFormProps) {
  const words = useWords();
  const { t, language } = words;
  const set = (part: Partial<CardHead>) => change({ ...head, ...part }, replaces);
  const rename = (name: string) => {
    const id = replaces === null ? freeId(idOf(name || 'import'), cards) : head.id;
    set({ id, name: { en: name, zh: name } });
  };
  const replace = (id: string) => {
    const card = cards.find((one) => one.id === id);
    if (card) change(headOf(card, head), id);
    else change({ ...head, id: freeId(head.id, cards) }, null);
  };
  return (
    <div className={style.bar}>
      <NativeSelect
        label={t('options:import.replaces')}
        data-testid="import-replaces"
        value={replaces ?? ''}
        onChange={(event) => replace(event.currentTarget.value)}
        data={[
          { value: '', label: t('options:import.newCard') },
          ...cards.map((card) => ({ value: card.id, label: nameIn(words, card.name) })),
        ]}
      />
      <TextInput
        label={t('options:import.name')}
        data-testid="import-name"
        value={nameIn(words, head.name)}
        maxLength={200}
        onChange={(event) => rename(event.currentTarget.value)}
      />
      <TextInput
        label={t('options:import.carrier')}
        value={head.carrier}
        maxLength={200}
        onChange={(event) => set({ carrier: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('options:import.from')}
        data-testid="import-from"
        value={head.effectiveFrom ?? ''}
        onChange={(event) => set({ effectiveFrom: event.currentTarget.value || null })}
      />
      <NativeSelect
        label={t('options:import.currency')}
        value={head.currency}
        onChange={(event) => set({ currency: event.currentTarget.value })}
        data={[...new Set([head.currency, ...CURRENCIES.common])]}
      />
      <NativeSelect
        label={t('options:import.mode')}
        value={head.mode}
        onChange={(event) => set({ mode: event.currentTarget.value as TransportMode })}
        data={MODES.map((value) => ({ value, label: t(`options:import.modes.${value}`) }))}
      />
      <NativeSelect
        label={t('options:import.origin')}
        value={head.origin}
        onChange={(event) => set({ origin: event.currentTarget.value })}
        data={COUNTRY_CODES.map((value) => ({ value, label: formatCountry(value, language) }))}
      />
    </div>
  );
}
