import { Switch, TextInput } from '@mantine/core';
import { STANDARD_CONTAINERS } from '../../../lib/core/packing';
import { CloseIcon } from '../../ui/icons';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { type Form, FormText } from '../form';
import style from '../own.module.css';
import type { LaneDraft } from './lane-draft';

interface FieldsProps {
  form: Form<LaneDraft>;
}

/** The fields of the way in which the lane is priced. */
export function RateFields({ form }: FieldsProps) {
  const { t } = useWords();
  if (form.draft.pricedBy === 'per-container') return <Containers form={form} />;
  if (form.draft.pricedBy === 'per-kg') return <ByWeight form={form} />;
  return (
    <>
      <FormText
        form={form}
        field="perCbm"
        label={t('freight:lanes.perCbm', { currency: form.draft.currency })}
      />
      <FormText
        form={form}
        field="kgPerCbm"
        label={t('freight:lanes.kgPerCbm')}
        hint={t('freight:lanes.kgPerCbmHint')}
      />
      <FormText
        form={form}
        field="minCbm"
        label={t('freight:lanes.minCbm')}
        placeholder={t('freight:nothing')}
      />
    </>
  );
}

function Containers({ form: { draft, change, problemOf } }: FieldsProps) {
  const { t } = useWords();
  return (
    <>
      {STANDARD_CONTAINERS.map(({ id }, at) => (
        <TextInput
          key={id}
          label={t('freight:lanes.container', { container: id, currency: draft.currency })}
          placeholder={t('freight:lanes.notOffered')}
          autoComplete="off"
          data-testid={`field-container-${id}`}
          error={at === 0 ? problemOf('containers') : undefined}
          value={draft.containers[id] ?? ''}
          onChange={(event) =>
            change({ containers: { ...draft.containers, [id]: event.currentTarget.value } })
          }
        />
      ))}
    </>
  );
}

function ByWeight({ form }: FieldsProps) {
  const { t } = useWords();
  const { draft, change } = form;
  return (
    <>
      <Breaks form={form} />
      <FormText
        form={form}
        field="divisor"
        label={t('freight:lanes.divisor')}
        hint={t('freight:lanes.divisorHint')}
        placeholder={t('freight:lanes.noVolume')}
      />
      <FormText
        form={form}
        field="step"
        label={t('freight:lanes.step')}
        placeholder={t('freight:lanes.byGram')}
      />
      <FormText
        form={form}
        field="minimum"
        label={t('freight:lanes.minimum')}
        placeholder={t('freight:nothing')}
      />
      <Switch
        className={style.wide}
        label={t('freight:lanes.nextBreak')}
        data-testid="field-nextBreak"
        checked={draft.nextBreak}
        onChange={(event) => change({ nextBreak: event.currentTarget.checked })}
      />
    </>
  );
}

/** The price of a kilogram by weight; the first row is from 0. */
function Breaks({ form: { draft, change, problemOf } }: FieldsProps) {
  const { t } = useWords();
  const { breaks } = draft;
  const set = (at: number, patch: Partial<(typeof breaks)[number]>) =>
    change({ breaks: breaks.map((one, index) => (index === at ? { ...one, ...patch } : one)) });
  const problem = problemOf('breaks');
  return (
    <fieldset className={`${style.wide} ${style.breaks}`}>
      <legend>{t('freight:lanes.breaks', { currency: draft.currency })}</legend>
      {breaks.map(({ id, from, perKg }, at) => (
        <div key={id} className={style.fields}>
          <label>
            {t('freight:lanes.from')}
            <input
              className={ui.field}
              disabled={at === 0}
              inputMode="decimal"
              data-testid={`break-from-${at}`}
              value={from}
              onChange={(event) => set(at, { from: event.currentTarget.value })}
            />
            kg
          </label>
          <label>
            {t('freight:lanes.perKg')}
            <input
              className={ui.field}
              inputMode="decimal"
              data-testid={`break-price-${at}`}
              value={perKg}
              onChange={(event) => set(at, { perKg: event.currentTarget.value })}
            />
          </label>
          {at > 0 && (
            <button
              type="button"
              className={ui.icon}
              aria-label={t('freight:lanes.removeBreak', { from })}
              onClick={() => change({ breaks: breaks.filter((_, index) => index !== at) })}
            >
              <CloseIcon size={12} />
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        className={ui.plain}
        data-testid="break-add"
        onClick={() =>
          change({
            breaks: [...breaks, { id: Math.max(...breaks.map(({ id }) => id)) + 1, from: '', perKg: '' }],
          })
        }
      >
        {t('freight:lanes.addBreak')}
      </button>
      {problem !== undefined && (
        <p className={style.error} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
