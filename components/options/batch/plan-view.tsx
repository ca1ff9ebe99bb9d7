import { NativeSelect } from '@mantine/core';
import {
  BATCH_ROLES,
  type BatchLengthUnit,
  type BatchPlan,
  type BatchRole,
  type BatchWeightUnit,
  LENGTH_UNITS,
  WEIGHT_UNITS,
} from '../../../lib/core/batch';
import { columnName } from '../../../lib/core/sheets';
import { useWords } from '../../ui/words';
import style from './batch.module.css';

const SAMPLE_ROWS = 3;

interface PlanViewProps {
  sample: readonly (readonly string[])[];
  plan: BatchPlan;
  setPlan: (plan: BatchPlan) => void;
}

/** The first rows of the list, what each column is taken for, and units where none is written. */
export function PlanView({ sample, plan, setPlan }: PlanViewProps) {
  const { t } = useWords();
  const first = plan.headerRow + 1;
  const rows = sample.map((row, place) => ({ row, place })).slice(first, first + SAMPLE_ROWS);
  const setRole = (column: number, role: BatchRole | null) =>
    setPlan({ ...plan, columns: plan.columns.map((old, at) => (at === column ? { ...old, role } : old)) });
  const unit = (value: string) => ({ value, label: value });
  const none = { value: '', label: t('batch:noUnit') };
  return (
    <>
      <section className={style.sample} aria-label={t('batch:columns')} data-testid="batch-columns">
        <table>
          <thead>
            <tr>
              {plan.columns.map(({ role, heading }, column) => (
                <th key={columnName(column)} scope="col">
                  <span className={style.heading} title={heading}>
                    {heading || columnName(column)}
                  </span>
                  <select
                    aria-label={t('batch:column', { column: columnName(column) })}
                    data-testid={`batch-role-${column}`}
                    value={role ?? ''}
                    onChange={(event) =>
                      setRole(column, (event.currentTarget.value || null) as BatchRole | null)
                    }
                  >
                    <option value="">{t('batch:role.none')}</option>
                    {BATCH_ROLES.map((value) => (
                      <option key={value} value={value}>
                        {t(`batch:role.${value}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ place, row }) => (
              <tr key={place}>
                {plan.columns.map((_, column) => (
                  <td key={columnName(column)}>{row[column] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className={style.bar}>
        <NativeSelect
          label={t('batch:weightUnit')}
          data-testid="batch-weight-unit"
          value={plan.weightUnit ?? ''}
          onChange={(event) =>
            setPlan({ ...plan, weightUnit: (event.currentTarget.value || null) as BatchWeightUnit | null })
          }
          data={[none, ...WEIGHT_UNITS.map(unit)]}
        />
        <NativeSelect
          label={t('batch:lengthUnit')}
          data-testid="batch-length-unit"
          value={plan.lengthUnit ?? ''}
          onChange={(event) =>
            setPlan({ ...plan, lengthUnit: (event.currentTarget.value || null) as BatchLengthUnit | null })
          }
          data={[none, ...LENGTH_UNITS.map(unit)]}
        />
      </div>
    </>
  );
}
