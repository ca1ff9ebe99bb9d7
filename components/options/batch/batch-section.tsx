import { useState } from 'react';
import type { ListProblem } from '../../../lib/batch/open-batch';
import { loadCards } from '../../../lib/storage/cards';
import { loadFxRates } from '../../../lib/storage/fx';
import { today } from '../../ui/table-age';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { OpeningView } from '../import/opening-view';
import { Section, WhenLoaded } from '../section';
import { useLoaded } from '../use-loaded';
import { useSettings } from '../use-settings';
import { ListDrop } from './list-drop';
import { OrderView } from './order-view';
import { useBatch } from './use-batch';

const loadTables = async () => {
  const [cards, fx] = await Promise.all([loadCards(), loadFxRates()]);
  return { cards, fx };
};

/** A product list priced to many countries: file, columns and countries, result. */
export function BatchSection() {
  const { t } = useWords();
  const { settings } = useSettings();
  const tables = useLoaded(loadTables);
  const [currency, setCurrency] = useState<string>(settings.currency);
  const batching = useBatch(currency);
  const { state } = batching;
  return (
    <Section title={t('batch:title')} hint={t('batch:hint')}>
      {state.at === 'idle' && (
        <>
          <ListDrop open={batching.open} />
          {state.problem && <Refusal name={state.name} problem={state.problem} />}
        </>
      )}
      {state.at === 'opening' && (
        <OpeningView name={state.name} progress={state.progress} cancel={batching.close} />
      )}
      {state.at === 'open' && (
        <WhenLoaded from={tables}>
          {({ cards, fx }) => (
            <OrderView
              state={state}
              batching={batching}
              cards={cards}
              fx={fx}
              currency={currency}
              setCurrency={setCurrency}
              asOf={today()}
            />
          )}
        </WhenLoaded>
      )}
    </Section>
  );
}

function Refusal({ name, problem }: { name: string; problem: ListProblem | { code: 'died' } }) {
  const { t } = useWords();
  const why = () => {
    if (problem.code === 'died') return t('batch:died');
    if (problem.code === 'rate-card') return t('batch:rateCard');
    return t(`options:import.problem.${problem.code}`, problem.params ?? {});
  };
  return (
    <p className={ui.notice} data-tone="bad" role="alert" data-testid="batch-problem">
      {t('batch:unreadable', { name, why: why() })}
    </p>
  );
}
