import { useState } from 'react';
import { formatGrams, formatMm } from '../../../lib/i18n';
import { cartonShelf } from '../../../lib/storage/freight';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { ItemList } from '../item-list';
import { Section, WhenLoaded } from '../section';
import { useShelf } from '../use-shelf';
import { UndoProvider } from '../use-undo';
import { CartonForm } from './carton-form';
import { CartonTrial } from './carton-trial';

/** The cartons the seller packs in, and a place to try them. */
export function CartonsSection() {
  return (
    <UndoProvider>
      <Cartons />
    </UndoProvider>
  );
}

function Cartons() {
  const { t, language } = useWords();
  const shelf = useShelf(cartonShelf);
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <>
      <Section title={t('freight:cartons.title')} hint={t('freight:cartons.hint')}>
        <WhenLoaded from={shelf.items}>
          {(cartons) => (
            <ItemList
              items={cartons}
              testId="carton"
              add={t('freight:cartons.add')}
              empty={t('freight:cartons.empty')}
              editing={editing}
              edit={setEditing}
              remove={shelf.remove}
              describe={(carton) => (
                <p className={ui.mute}>
                  {t('freight:cartons.facts', {
                    inner: formatMm(carton.innerMm, language),
                    outer: formatMm(carton.outerMm, language),
                    tare: formatGrams(carton.tareGrams, language),
                    max: formatGrams(carton.maxGrams, language),
                  })}
                </p>
              )}
              form={(carton, close) => <CartonForm carton={carton} keep={shelf.keep} close={close} />}
            />
          )}
        </WhenLoaded>
      </Section>
      {shelf.items.value && <CartonTrial cartons={shelf.items.value} />}
    </>
  );
}
