import { NativeSelect, TextInput } from '@mantine/core';
import { PRICE_ROLES, planFor, type Sheet, type SheetPlan } from '../../../lib/core/sheets';
import { useWords } from '../../ui/words';
import style from './import.module.css';

interface PlanBarProps {
  sheet: Sheet;
  plan: SheetPlan;
  change: (plan: SheetPlan) => void;
}

/** What the columns alone do not tell: where the headings are, units, edges, and what a first weight weighs. */
export function PlanBar({ sheet, plan, change }: PlanBarProps) {
  const { t } = useWords();
  const steps = plan.columns.flatMap(({ role }, column) =>
    role === 'first' || role === 'step' ? [column] : [],
  );
  const hasValues = plan.columns.some(({ role }) => PRICE_ROLES.has(role));
  return (
    <div className={style.bar}>
      <NativeSelect
        label={t('options:import.headerRow')}
        data-testid="import-header-row"
        value={String(plan.headerRow)}
        onChange={(event) => change(planFor(sheet, Number(event.currentTarget.value), plan.headerRows))}
        data={rowsFrom(0, Math.min(sheet.rows.length, 60)).map((row) => ({
          value: String(row),
          label: String(row + 1),
        }))}
      />
      <NativeSelect
        label={t('options:import.headerRows')}
        value={String(plan.headerRows)}
        onChange={(event) => change(planFor(sheet, plan.headerRow, Number(event.currentTarget.value)))}
        data={['1', '2', '3']}
      />
      <NativeSelect
        label={t('options:import.weightUnit')}
        value={plan.weightUnit}
        onChange={(event) =>
          change({ ...plan, weightUnit: event.currentTarget.value as SheetPlan['weightUnit'] })
        }
        data={['kg', 'g', 'lb']}
      />
      <NativeSelect
        label={t('options:import.include')}
        value={plan.include}
        onChange={(event) => change({ ...plan, include: event.currentTarget.value as SheetPlan['include'] })}
        data={(['auto', 'upper', 'lower'] as const).map((value) => ({
          value,
          label: t(`options:import.includes.${value}`),
        }))}
      />
      {hasValues && (
        <NativeSelect
          label={t('options:import.basis')}
          value={plan.valueBasis}
          onChange={(event) =>
            change({ ...plan, valueBasis: event.currentTarget.value as SheetPlan['valueBasis'] })
          }
          data={(['auto', 'per-kg', 'flat'] as const).map((value) => ({
            value,
            label: t(`options:import.bases.${value}`),
          }))}
        />
      )}
      {steps.map((column) => (
        <GramsField key={column} plan={plan} column={column} change={change} />
      ))}
    </div>
  );
}

const rowsFrom = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);

/** `首重` without a number: the sheet does not say what it weighs, the seller does. */
function GramsField({ plan, column, change }: Omit<PlanBarProps, 'sheet'> & { column: number }) {
  const { t } = useWords();
  const own = plan.columns[column];
  if (!own) return null;
  const set = (typed: string) => {
    const grams = Math.round(Number(typed));
    const { grams: _, ...bare } = own;
    const next = grams > 0 && grams <= 100_000 ? { ...bare, grams } : bare;
    change({ ...plan, columns: plan.columns.map((old, index) => (index === column ? next : old)) });
  };
  return (
    <TextInput
      label={t(own.role === 'first' ? 'options:import.firstGrams' : 'options:import.stepGrams')}
      data-testid={`import-grams-${column}`}
      inputMode="numeric"
      value={own.grams === undefined ? '' : String(own.grams)}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}
