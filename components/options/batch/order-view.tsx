import { Button, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { FxRate } from '../../../lib/core/fx';
import type { IsoDate } from '../../../lib/core/origin';
import type { RateCard } from '../../../lib/core/rates';
import { formatCurrencyName, formatNumber } from '../../../lib/i18n';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { currencyChoices } from '../currency-choices';
import importStyle from '../import/import.module.css';
import { useSettings } from '../use-settings';
import style from './batch.module.css';
import { BatchIssues } from './batch-issues';
import { CountryPicks } from './country-picks';
import { PlanView } from './plan-view';
import { reachOf } from './reach';
import { ResultView } from './result-view';
import type { Batching, OpenState } from './use-batch';

interface OrderViewProps {
  state: OpenState;
  batching: Batching;
  cards: RateCard[];
  fx: FxRate[];
  currency: string;
  setCurrency: (currency: string) => void;
  asOf: IsoDate;
}

/** An open list: what its columns are, where to, in which currency; then the run and its result. */
export function OrderView({ state, batching, cards, fx, currency, setCurrency, asOf }: OrderViewProps) {
  const { t, language } = useWords();
  const { settings } = useSettings();
  const [countries, setCountries] = useState<string[]>(settings.targetMarkets);
  const reach = useMemo(() => reachOf(cards), [cards]);
  const { batch, plan, check, running, outcome } = state;
  const hasWeight = plan.columns.some(({ role }) => role === 'weight');
  const rows = (check?.products ?? 0) * countries.length;
  const run = () => {
    const { discounts, assumedDivisor, transitDays } = settings;
    void batching.run({ countries, currency, cards, fx, asOf, discounts, assumedDivisor, transitDays });
  };
  return (
    <>
      <div className={importStyle.actions}>
        <p className={importStyle.fileName}>
          {batch.name}{' '}
          <span className={ui.mute}>
            {t('batch:rows', { count: batch.rowCount, rows: formatNumber(batch.rowCount, language) })}
          </span>
        </p>
        <Button onClick={batching.close} data-testid="batch-close">
          {t('batch:close')}
        </Button>
      </div>
      <PlanView sample={batch.sample} plan={plan} setPlan={batching.setPlan} />
      <CountryPicks
        countries={countries}
        markets={settings.targetMarkets}
        reach={reach}
        change={setCountries}
      />
      <CurrencySelect value={currency} fx={fx} language={language} change={setCurrency} />
      {check && <BatchIssues issues={check.issues} />}
      <div className={importStyle.actions}>
        {running === null ? (
          <button
            type="button"
            className={`${ui.button} ${ui.primary}`}
            disabled={rows === 0}
            onClick={run}
            data-testid="batch-run"
          >
            {t('batch:run', { rows: formatNumber(rows, language) })}
          </button>
        ) : (
          <div className={style.running} role="status" data-testid="batch-running">
            <progress value={running} aria-label={t('batch:title')} />
            <span>{t('batch:running', { percent: `${Math.floor(running * 100)} %` })}</span>
            <Button onClick={batching.cancel} data-testid="batch-cancel">
              {t('batch:cancel')}
            </Button>
          </div>
        )}
        <p className={ui.mute} role="status" data-testid="batch-ready">
          {check === null
            ? t('batch:checking')
            : hasWeight
              ? t('batch:ready', { count: check.products, products: formatNumber(check.products, language) })
              : t('batch:noWeightColumn')}
        </p>
      </div>
      {outcome && <Outcome outcome={outcome} state={state} />}
    </>
  );
}

function Outcome({ outcome, state }: { outcome: NonNullable<OpenState['outcome']>; state: OpenState }) {
  const { t, language } = useWords();
  if ('result' in outcome) return <ResultView done={outcome} batch={state.batch} />;
  const text = () => {
    if (outcome.code === 'stopped') return t('batch:stopped');
    if (outcome.code === 'no-products') return t('batch:refused.no-products');
    return t('batch:refused.too-many-rows', { limit: formatNumber(outcome.limit, language) });
  };
  return (
    <p className={ui.notice} role="status" data-testid="batch-stopped">
      {text()}
    </p>
  );
}

interface CurrencySelectProps {
  value: string;
  fx: readonly FxRate[];
  language: Parameters<typeof formatCurrencyName>[1];
  change: (currency: string) => void;
}

function CurrencySelect({ value, fx, language, change }: CurrencySelectProps) {
  const { t } = useWords();
  const { common, others } = currencyChoices([...fx.map(({ quote }) => quote as string), value, 'USD']);
  const option = (code: string) => ({
    value: code,
    label: `${code} · ${formatCurrencyName(code, language)}`,
  });
  return (
    <div className={style.bar}>
      <NativeSelect
        label={t('batch:currency')}
        description={t('batch:currencyHint')}
        data-testid="batch-currency"
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
        data={[...common, ...others].map(option)}
      />
    </div>
  );
}
