import { type UIEvent, useEffect, useMemo, useRef, useState } from 'react';
import {
  COLUMN_ROLES,
  type ColumnRole,
  columnName,
  EMPTY,
  HEADING,
  IGNORED,
  NOTE,
  REPORTED,
  type Sheet,
  type SheetPlan,
  widthOf,
} from '../../../lib/core/sheets';
import { useWords } from '../../ui/words';
import style from './import.module.css';

const ROW_HEIGHT = 26;
const COLUMN_WIDTH = 132;
/** Rows and columns drawn beyond the visible ones, so that scrolling shows no holes. */
const SPARE = 4;

const STATUS: Readonly<Record<number, string>> = {
  [EMPTY]: 'empty',
  [HEADING]: 'heading',
  [NOTE]: 'note',
  [REPORTED]: 'reported',
  [IGNORED]: 'ignored',
};

interface SheetViewProps {
  sheet: Sheet;
  plan: SheetPlan | null;
  /** One byte a cell, from the last build; null before it. */
  usage: Uint8Array | null;
  usageWidth: number;
  change: (plan: SheetPlan) => void;
  /** A row to bring into view, from 0; `at` changes with every wish. */
  goTo: { row: number; at: number } | null;
}

/** The sheet as it stands in the file, with what each column is taken for. Only what is visible is drawn. */
export function SheetView({ sheet, plan, usage, usageWidth, change, goTo }: SheetViewProps) {
  const { t } = useWords();
  const box = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState({ top: 0, left: 0, height: 360, width: 900 });
  const width = useMemo(() => widthOf(sheet), [sheet]);
  const look = (event: UIEvent<HTMLElement>) => {
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = event.currentTarget;
    setSeen({ top: scrollTop, left: scrollLeft, height: clientHeight, width: clientWidth });
  };
  useEffect(() => {
    if (goTo) box.current?.scrollTo({ top: Math.max(0, goTo.row * ROW_HEIGHT - ROW_HEIGHT * 3) });
  }, [goTo]);
  const rows = visible(seen.top, seen.height, ROW_HEIGHT, sheet.rows.length);
  const columns = visible(seen.left, seen.width, COLUMN_WIDTH, width);
  return (
    <section
      ref={box}
      className={style.sheet}
      onScroll={look}
      aria-label={sheet.name}
      data-testid="import-sheet"
    >
      <div
        className={style.canvas}
        style={{ height: (sheet.rows.length + 2) * ROW_HEIGHT, width: (width + 1) * COLUMN_WIDTH }}
      >
        <div className={style.columnHeads} style={{ height: ROW_HEIGHT * 2 }}>
          {columns.map((column) => (
            <div key={column} className={style.columnHead} style={{ left: 44 + column * COLUMN_WIDTH }}>
              <span>{columnName(column)}</span>
              {plan && <RoleSelect plan={plan} column={column} change={change} />}
            </div>
          ))}
        </div>
        {rows.map((row) => (
          <div key={row} className={style.row} style={{ top: (row + 2) * ROW_HEIGHT }}>
            <span className={style.rowNumber}>{row + 1}</span>
            {columns.map((column) => {
              const text = sheet.rows[row]?.[column] ?? '';
              const status = usage?.[row * usageWidth + column] ?? EMPTY;
              return text === '' ? null : (
                <span
                  key={column}
                  className={style.cell}
                  style={{ left: 44 + column * COLUMN_WIDTH }}
                  data-status={STATUS[status] ?? 'used'}
                  title={text}
                >
                  {text}
                </span>
              );
            })}
          </div>
        ))}
      </div>
      {width === 0 && <p className={style.nothing}>{t('options:import.emptyTab')}</p>}
    </section>
  );
}

/** Indices that are on screen, and a few beyond. */
function visible(from: number, extent: number, size: number, count: number): number[] {
  const first = Math.max(0, Math.floor(from / size) - SPARE);
  const last = Math.min(count, Math.ceil((from + extent) / size) + SPARE);
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}

interface RoleSelectProps {
  plan: SheetPlan;
  column: number;
  change: (plan: SheetPlan) => void;
}

function RoleSelect({ plan, column, change }: RoleSelectProps) {
  const { t } = useWords();
  const role = plan.columns[column]?.role ?? 'unknown';
  const choose = (next: ColumnRole) => {
    const columns = Array.from({ length: Math.max(plan.columns.length, column + 1) }, (_, index) => {
      const old = plan.columns[index] ?? { role: 'unknown' as const };
      return index === column ? { ...old, role: next } : old;
    });
    change({ ...plan, columns });
  };
  return (
    <select
      value={role}
      data-unknown={role === 'unknown'}
      data-testid={`import-role-${column}`}
      aria-label={t('options:import.columnIs', { column: columnName(column) })}
      onChange={(event) => choose(event.currentTarget.value as ColumnRole)}
    >
      {COLUMN_ROLES.map((name) => (
        <option key={name} value={name}>
          {t(`options:import.role.${name}`)}
        </option>
      ))}
    </select>
  );
}
