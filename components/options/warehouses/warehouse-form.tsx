import { NativeSelect } from '@mantine/core';
import type { Lane, Warehouse } from '../../../lib/storage/freight-schema';
import type { Kept } from '../../../lib/storage/shelf';
import { CountrySelect } from '../../ui/country-select';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { CurrencyField } from '../currency-field';
import { FormBox, FormText, useForm } from '../form';
import style from '../own.module.css';
import { useSettings } from '../use-settings';
import {
  newWarehouse,
  readWarehouse,
  STORAGE_UNITS,
  type WarehouseDraft,
  warehouseDraft,
} from './warehouse-draft';

interface WarehouseFormProps {
  warehouse: Kept<Warehouse> | null;
  lanes: readonly Kept<Lane>[];
  keep: (warehouse: Warehouse, id?: string) => Promise<void>;
  close: () => void;
}

/** What a warehouse abroad costs; whatever is left empty is unknown and asked for where it is needed. */
export function WarehouseForm({ warehouse, lanes, keep, close }: WarehouseFormProps) {
  const { t } = useWords();
  const { settings } = useSettings();
  const form = useForm(
    warehouse ? warehouseDraft(warehouse) : newWarehouse(settings.currency),
    readWarehouse,
    (value) => {
      close();
      void keep(value, warehouse?.id);
    },
  );
  const { draft, change, problemOf } = form;
  const there = lanes.filter(({ countries }) => draft.country === null || countries.includes(draft.country));
  const text = (field: Parameters<typeof FormText<WarehouseDraft>>[0]['field'], placeholder?: string) => (
    <FormText
      form={form}
      field={field}
      label={t(`freight:warehouses.${field as 'perMonth'}`, { currency: draft.currency })}
      placeholder={placeholder ?? t('freight:unknown')}
    />
  );
  const fromAmazon = draft.kind === 'fba' ? t('freight:warehouses.byAmazon') : undefined;
  const problem = problemOf('country');
  return (
    <FormBox form={form} testId="warehouse-form" title={t('freight:warehouses.add')} cancel={close}>
      <FormText
        form={form}
        field="name"
        label={t('freight:name')}
        placeholder={t('freight:warehouses.nameExample')}
      />
      <div>
        <span className={style.fieldLabel}>{t('freight:warehouses.country')}</span>
        <CountrySelect
          value={draft.country}
          markets={settings.targetMarkets}
          label={t('freight:warehouses.country')}
          testId="field-country"
          onChoose={(country) => change({ country })}
        />
        {problem !== undefined && (
          <p className={style.error} role="alert">
            {problem}
          </p>
        )}
      </div>
      {text('postcode', t('freight:warehouses.optional'))}
      <NativeSelect
        label={t('freight:warehouses.kind')}
        data-testid="field-kind"
        value={draft.kind}
        onChange={(event) => change({ kind: event.currentTarget.value as WarehouseDraft['kind'] })}
        data={(['own', 'fba'] as const).map((kind) => ({ value: kind, label: t(`freight:kind.${kind}`) }))}
      />
      <CurrencyField
        label={t('freight:currency')}
        testId="field-currency"
        value={draft.currency}
        choose={(currency) => change({ currency })}
      />
      <NativeSelect
        label={t('freight:warehouses.lane')}
        data-testid="field-lane"
        value={draft.laneId ?? ''}
        onChange={(event) => change({ laneId: event.currentTarget.value || null })}
        data={[
          { value: '', label: t('freight:warehouses.cheapestLane') },
          ...there.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {text('monthsPerShipment', '1')}
      <p className={style.group}>{t('freight:warehouses.inbound')}</p>
      {text('perShipment')}
      {text('perMonth')}
      {text('inboundPerPiece')}
      {text('inboundPerCarton')}
      <p className={style.group}>{t('freight:warehouses.storage')}</p>
      {text('storageRate', fromAmazon)}
      <NativeSelect
        label={t('freight:warehouses.storageUnit')}
        data-testid="field-storageUnit"
        value={draft.storageUnit}
        onChange={(event) =>
          change({ storageUnit: event.currentTarget.value as WarehouseDraft['storageUnit'] })
        }
        data={STORAGE_UNITS.map((unit) => ({ value: unit, label: t(`freight:unit.${unit}`) }))}
      />
      {text('freeDays', '0')}
      {text('storageDays')}
      <p className={style.group}>{t('freight:warehouses.outbound')}</p>
      {text('lastMile', fromAmazon)}
      {text('unsoldPercent')}
      {text('disposalPerPiece')}
      {text('capitalPercent')}
      <p className={`${style.wide} ${ui.mute}`}>{t('freight:warehouses.emptyIsUnknown')}</p>
    </FormBox>
  );
}
