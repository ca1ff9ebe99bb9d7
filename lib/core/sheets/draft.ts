import type { Currency } from '../money';
import type { CountryCode, Remark } from '../origin';
import type { Goods, SizeLimit } from '../rates';
import { type IssueSeverity, SHEET_ISSUES, type SheetIssue, type SheetIssueCode } from './issue';
import type { SheetPlan } from './plan';
import { columnName, type Sheet, widthOf } from './sheet';

/** What became of a cell. Every cell that is not empty ends as something else than `EMPTY`. */
export const EMPTY = 0;
export const USED = 1;
export const HEADING = 2;
export const NOTE = 3;
export const REPORTED = 4;
export const IGNORED = 5;

/** A cell: tab, row and column from 0. */
export interface CellRef {
  sheet: number;
  row: number;
  column: number;
}

/** Where prices are for. Without countries the label has not been told yet. */
export interface Place {
  label: string;
  countries: CountryCode[];
  postcodes: string[];
}

/** Weights of a row or heading; `first` and `step` are the two rows of a first-and-further-weight table. */
export interface DraftRange {
  kind: 'range' | 'point' | 'first' | 'step' | 'all';
  fromGrams: number;
  toGrams: number | null;
  include: 'upper' | 'lower' | null;
}

export type PartName =
  | 'value'
  | 'perKg'
  | 'perStep'
  | 'registration'
  | 'fixed'
  | 'flat'
  | 'first'
  | 'step'
  | 'minimum';

/** One amount of a band and the cell it stands in; `grams` for what a first, further or priced weight weighs. */
export interface Part {
  value: string;
  grams: number | null;
  at: CellRef;
}

export interface BandDraft {
  range: DraftRange;
  parts: Partial<Record<PartName, Part>>;
  /** A price of the band stands beside words that nothing is sent. */
  closed: boolean;
  /** First cell of the band, for what is wrong with it as a whole. */
  at: CellRef;
}

export interface ZoneDraft {
  place: Place;
  at: CellRef;
  maxGrams: number | null;
  limit: SizeLimit | null;
  closed: Remark | null;
  /** A cell said that there is no price. */
  none: boolean;
  bands: Map<string, BandDraft>;
}

/** What tells variants of one service apart: rows that differ in it cannot share a service of the card. */
export interface Variant {
  divisor: number | 'none' | null;
  minGrams: number | null;
  stepGrams: number | null;
  tracked: boolean | null;
  goods: Partial<Record<Goods, 'yes' | 'no'>>;
  fuel: string | null;
}

export interface ServiceDraft {
  name: string;
  variant: Variant;
  transit: { min: number; max: number }[];
  transitAt: CellRef | null;
  zones: Map<string, ZoneDraft>;
}

/** Everything gathered while the tabs are read. */
export interface Gathering {
  currency: Currency;
  services: Map<string, ServiceDraft>;
  issues: SheetIssue[];
  /** Countries of zones that only have a name in the sheet. */
  zoneCountries: ReadonlyMap<string, CountryCode[]>;
}

/** One tab while it is read. */
export interface TabReading {
  gathering: Gathering;
  index: number;
  sheet: Sheet;
  plan: SheetPlan;
  width: number;
  /** One byte a cell, row by row. */
  usage: Uint8Array;
  /** Name of a service where no column names one. */
  defaultService: string;
}

export function openTab(
  gathering: Gathering,
  index: number,
  sheet: Sheet,
  plan: SheetPlan,
  defaultService: string,
): TabReading {
  const width = widthOf(sheet);
  const usage = new Uint8Array(sheet.rows.length * width);
  return { gathering, index, sheet, plan, width, usage, defaultService };
}

/** Marks what became of a cell; a report is never covered by something milder. */
export function mark(tab: TabReading, row: number, column: number, status: number): void {
  const at = row * tab.width + column;
  if (tab.usage[at] !== REPORTED) tab.usage[at] = status;
}

const STATUS: Readonly<Record<IssueSeverity, number>> = { error: REPORTED, warning: REPORTED, note: NOTE };

type Extra = Partial<Pick<SheetIssue, 'count' | 'remark' | 'text'>>;

/** Reports a cell; `column` null: the row as a whole. */
export function report(
  tab: TabReading,
  row: number,
  column: number | null,
  code: SheetIssueCode,
  extra: Extra = {},
): void {
  const severity = SHEET_ISSUES[code];
  const text = column === null ? '' : (tab.sheet.rows[row]?.[column] ?? '').trim();
  if (column !== null) mark(tab, row, column, STATUS[severity]);
  tab.gathering.issues.push({
    code,
    severity,
    sheet: tab.index,
    row: row + 1,
    column: column === null ? null : columnName(column),
    text,
    ...extra,
  });
}
