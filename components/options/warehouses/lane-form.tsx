import { NativeSelect } from '@mantine/core';
import { LANE_MODES, type Lane } from '../../../lib/storage/freight-schema';
import type { Kept } from '../../../lib/storage/shelf';
import { today } from '../../ui/table-age';
import { useWords } from '../../ui/words';
import { CountriesField } from '../countries-field';
import { CurrencyField } from '../currency-field';
import { FormBox, FormText, useForm } from '../form';
import { useSettings } from '../use-settings';
import { FreightIndices } from './freight-indices';
import { type LaneDraft, laneDraft, newLane, PRICED_BY, readLane, withMode } from './lane-draft';
import { LaneExample } from './lane-example';
import { readRate } from './lane-rate';
import { RateFields } from './rate-fields';

interface LaneFormProps {
  lane: Kept<Lane> | null;
  keep: (lane: Lane, id?: string) => Promise<void>;
  close: () => void;
}

/** A forwarder's price for freight in quantity, with the price of an example as it is typed. */
export function LaneForm({ lane, keep, close }: LaneFormProps) {
  const { t } = useWords();
  const { settings } = useSettings();
  const form = useForm(lane ? laneDraft(lane) : newLane('CNY', today()), readLane, (value) => {
    close();
    void keep(value, lane?.id);
  });
  const { draft, change, problemOf } = form;
  const rate = readRate(draft);
  const fixed = draft.fixed.trim() === '' ? null : draft.fixed;
  const whole = readLane({
    ...draft,
    name: 'example',
    countries: ['US'],
    transitDays: '',
    quotedOn: today(),
  });
  const example = 'value' in whole ? whole.value.rate : fixed === null && 'value' in rate ? rate.value : null;
  return (
    <FormBox form={form} testId="lane-form" title={t('freight:lanes.add')} cancel={close}>
      <FormText
        form={form}
        field="name"
        label={t('freight:name')}
        placeholder={t('freight:lanes.nameExample')}
      />
      <NativeSelect
        label={t('freight:lanes.mode')}
        data-testid="field-mode"
        value={draft.mode}
        onChange={(event) => change(withMode(draft, event.currentTarget.value as LaneDraft['mode']))}
        data={LANE_MODES.map((mode) => ({ value: mode, label: t(`freight:mode.${mode}`) }))}
      />
      <NativeSelect
        label={t('freight:lanes.pricedBy')}
        data-testid="field-pricedBy"
        value={draft.pricedBy}
        onChange={(event) => change({ pricedBy: event.currentTarget.value as LaneDraft['pricedBy'] })}
        data={PRICED_BY.map((by) => ({ value: by, label: t(`freight:pricedBy.${by}`) }))}
      />
      <CurrencyField
        label={t('freight:currency')}
        testId="field-currency"
        value={draft.currency}
        choose={(currency) => change({ currency })}
      />
      <CountriesField
        label={t('freight:lanes.countries')}
        testId="field-countries"
        markets={settings.targetMarkets}
        countries={draft.countries}
        error={problemOf('countries')}
        change={(countries) => change({ countries })}
      />
      <RateFields form={form} />
      <FormText
        form={form}
        field="fixed"
        label={t('freight:lanes.fixed')}
        hint={t('freight:lanes.fixedHint')}
        placeholder={t('freight:nothing')}
      />
      <FormText form={form} field="transitDays" label={t('freight:lanes.days')} placeholder="25-35" />
      <FormText form={form} field="quotedOn" label={t('freight:lanes.quotedOn')} type="date" />
      <FormText
        form={form}
        field="source"
        label={t('freight:lanes.source')}
        placeholder={t('freight:lanes.sourceExample')}
      />
      <LaneExample rate={example} />
      <FreightIndices />
    </FormBox>
  );
}
