import { NativeSelect } from '@mantine/core';
import { loadCards } from '../../lib/storage/cards';
import { useWords } from '../ui/words';
import { CardBlock } from './card-block';
import { byReach } from './card-facts';
import { CarriersSection } from './carriers/carriers-section';
import { ImportSection } from './import/import-section';
import { RemovedNotice } from './import/removed-notice';
import { useCardStore } from './import/use-card-store';
import { Section, SettingRow, WhenLoaded } from './section';
import { useLoaded } from './use-loaded';
import { useSettings } from './use-settings';

const DIVISORS = [5000, 6000, 8000, 12000];

/** The price sheets behind every figure, the seller's discount on each, and what to do where a sheet is silent. */
export function CardsSection() {
  const { t } = useWords();
  const { settings, change } = useSettings();
  const cards = useLoaded(loadCards);
  const store = useCardStore(cards.reload);
  const own = settings.assumedDivisor;
  const divisors = own === null || DIVISORS.includes(own) ? DIVISORS : [...DIVISORS, own];
  return (
    <>
      <Section title={t('options:cards.volumeTitle')}>
        <SettingRow
          label={t('options:cards.divisor')}
          hint={t('options:cards.divisorHint')}
          htmlFor="divisor"
        >
          <NativeSelect
            id="divisor"
            data-testid="setting-divisor"
            value={String(own ?? '')}
            onChange={(event) => void change({ assumedDivisor: Number(event.currentTarget.value) || null })}
            data={[
              { value: '', label: t('options:cards.divisorNone') },
              ...divisors.map((divisor) => ({ value: String(divisor), label: `÷ ${divisor}` })),
            ]}
          />
        </SettingRow>
      </Section>
      {cards.value && <ImportSection cards={cards.value} changed={cards.reload} />}
      <Section title={t('options:cards.title')} hint={t('options:cards.hint')}>
        <RemovedNotice store={store} />
        <WhenLoaded from={cards}>
          {(all) =>
            byReach(all).map((card) => <CardBlock key={card.id} card={card} cards={all} store={store} />)
          }
        </WhenLoaded>
      </Section>
      {cards.value && <CarriersSection cards={cards.value} store={store} />}
    </>
  );
}
