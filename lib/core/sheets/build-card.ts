import type { RateCard } from '../rates';
import { assembleCard } from './assemble-card';
import { type Gathering, openTab } from './draft';
import type { SheetIssue } from './issue';
import type { CardHead, SheetPlan } from './plan';
import { readTab } from './read-tab';
import type { Sheet } from './sheet';
import { zoneTable } from './zone-table';

export interface ImportInput {
  sheets: readonly Sheet[];
  /** By tab; null: left out by the seller. */
  plans: readonly (SheetPlan | null)[];
  head: CardHead;
  /** Countries that the seller gave a zone of the sheet: zone as written -> countries as typed. */
  zoneCountries: Readonly<Record<string, string>>;
}

export interface ImportResult {
  /** Null when nothing in the sheets is a price. */
  card: RateCard | null;
  /** In the order of tabs and rows. */
  issues: SheetIssue[];
  /** Some part of the card is contradictory: it cannot be saved before the sheet or the plan is changed. */
  blocked: boolean;
  /** What became of each cell, by tab: one byte a cell (see `draft.ts`), row by row, in rows of `widths`. */
  usage: Uint8Array[];
  widths: number[];
}

/**
 * Makes a rate card of sheets as planned. Total: whatever the cells hold, it answers, and each cell that is not
 * empty is used, a note, left out by the seller, or reported with row and column. Rows with errors are not in the card.
 * Throws RangeError only for a currency that is no three-letter code.
 */
export function buildCard({ sheets, plans, head, zoneCountries }: ImportInput): ImportResult {
  const gathering: Gathering = {
    currency: head.currency,
    services: new Map(),
    issues: [],
    zoneCountries: zoneTable(sheets, zoneCountries),
  };
  const included = plans.filter((plan) => plan !== null).length;
  const tabs = sheets.map((sheet, index) => {
    const plan = plans[index];
    const service = included > 1 ? sheet.name : head.name.zh;
    const tab = plan ? openTab(gathering, index, sheet, plan, service) : null;
    if (tab) readTab(tab);
    return tab;
  });
  const { card, blocked } = assembleCard(sheets, plans, head, gathering);
  const order = ({ sheet, row }: SheetIssue) => sheet * 1e8 + row;
  return {
    card,
    blocked,
    issues: gathering.issues.sort((a, b) => order(a) - order(b)),
    usage: tabs.map((tab) => tab?.usage ?? new Uint8Array(0)),
    widths: tabs.map((tab) => tab?.width ?? 0),
  };
}
