import type { Remark } from '../origin';

/**
 * Everything the import can say of a cell, with the names of the parameters. `error`: the row is left out or the
 * card cannot be used; `warning`: read, but look at it; `note`: not a price, kept for reading.
 */
export const SHEET_ISSUES = {
  // What was left out, or cannot be.
  'country-unknown': 'error',
  'zone-unknown': 'error',
  'country-missing': 'error',
  'country-conflict': 'error',
  'postcode-unreadable': 'error',
  'weight-unreadable': 'error',
  'weight-missing': 'error',
  'date-in-cell': 'error',
  'price-unreadable': 'error',
  'price-missing': 'error',
  'price-zero': 'error',
  'price-percent': 'error',
  'several-amounts': 'error',
  'amount-absurd': 'error',
  'currency-differs': 'error',
  'first-weight-missing': 'error',
  'step-missing': 'error',
  'band-twice': 'error',
  'formula-empty': 'error',
  'no-price-column': 'error',
  'no-country-column': 'error',
  'no-bands': 'error',
  'card-problem': 'error',
  // What was read, but deserves a look.
  'card-warning': 'warning',
  'price-words': 'warning',
  'price-on-request': 'warning',
  'amount-rounded': 'warning',
  'registration-empty': 'warning',
  'limit-unreadable': 'warning',
  'limit-differs': 'warning',
  'cell-unreadable': 'warning',
  'column-unused': 'warning',
  'bands-joined': 'warning',
  'transit-varies': 'warning',
  'row-twice': 'warning',
  formulas: 'warning',
  // What is no price.
  'working-days': 'note',
  closed: 'note',
  'no-price': 'note',
  remark: 'note',
  'note-row': 'note',
  'repeated-header': 'note',
  'column-ignored': 'note',
} as const satisfies Record<string, 'error' | 'warning' | 'note'>;

export type SheetIssueCode = keyof typeof SHEET_ISSUES;
export type IssueSeverity = (typeof SHEET_ISSUES)[SheetIssueCode];

/** Something to say of a cell, a column or a row of a sheet. */
export interface SheetIssue {
  code: SheetIssueCode;
  severity: IssueSeverity;
  /** Index of the tab. */
  sheet: number;
  /** From 1, as spreadsheets count. */
  row: number;
  /** Letter; null for a whole row. */
  column: string | null;
  /** What the cell holds, as it stands. */
  text: string;
  /** How many cells it is about. Absent: one. */
  count?: number;
  /** What is wrong with the card made of it. */
  remark?: Remark;
}
