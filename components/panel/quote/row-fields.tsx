import ui from '../../ui/ui.module.css';

interface RowFieldsProps<Column extends string> {
  columns: readonly Column[];
  values: Readonly<Record<Column, string>>;
  label: (column: Column) => string;
  placeholder: (column: Column) => string;
  removeLabel: string;
  /** Fields are found by `<testId>-<column>`. */
  testId: string;
  onType: (column: Column, value: string) => void;
  onKeep: () => void;
  onRemove: () => void;
}

/** The text fields of one typed row, kept on leaving a field or by Enter, and the button that takes the row away. */
export function RowFields<Column extends string>(props: RowFieldsProps<Column>) {
  const { removeLabel, testId, onKeep } = props;
  return (
    <>
      {props.columns.map((column) => (
        <label key={column} data-column={column}>
          <span>{props.label(column)}</span>
          <input
            className={ui.field}
            data-testid={`${testId}-${column}`}
            value={props.values[column]}
            placeholder={props.placeholder(column)}
            autoComplete="off"
            onChange={(event) => props.onType(column, event.currentTarget.value)}
            onBlur={onKeep}
            onKeyDown={(event) => event.key === 'Enter' && onKeep()}
          />
        </label>
      ))}
      <button
        type="button"
        className={ui.icon}
        aria-label={removeLabel}
        title={removeLabel}
        onClick={props.onRemove}
      >
        ×
      </button>
    </>
  );
}
