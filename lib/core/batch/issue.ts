/**
 * Everything that reading a product list can say of a cell. `error`: the row is left out; `warning`: the row is
 * priced without that figure.
 */
export const BATCH_ISSUES = {
  'weight-unreadable': 'error',
  'weight-unit': 'error',
  'weight-absurd': 'error',
  'quantity-unreadable': 'error',
  'goods-unknown': 'error',
  'size-unreadable': 'warning',
  'size-unit': 'warning',
  'size-partial': 'warning',
  'amount-unreadable': 'warning',
  'sku-twice': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type BatchIssueCode = keyof typeof BATCH_ISSUES;

export interface BatchIssue {
  code: BatchIssueCode;
  severity: 'error' | 'warning';
  /** From 1, as spreadsheets count. */
  row: number;
  /** Letter. */
  column: string;
  /** What the cell holds, as it stands, at most 80 characters. */
  text: string;
}
