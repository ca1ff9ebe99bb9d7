import { readFileSync } from 'node:fs';
import {
  buildCard,
  type CardHead,
  guessPlan,
  type ImportInput,
  type Sheet,
  type SheetPlan,
} from '../../../lib/core/sheets';
import { readCsv } from '../../../lib/sheets/read-csv';

export const HEAD: CardHead = {
  id: 'agent',
  name: { en: 'Agent', zh: '货代' },
  carrier: 'Agent',
  mode: 'line',
  currency: 'CNY',
  origin: 'CN',
  source: 'april.csv',
  effectiveFrom: '2026-04-26',
};

export const sheetOf = (csv: string, name = '小包'): Sheet => readCsv(csv, name);

export const fixture = (name: string): Sheet =>
  sheetOf(readFileSync(new URL(`../../fixtures/sheets/${name}`, import.meta.url), 'utf8'));

/** Builds as the guess says, with changes to the plan. */
export function build(
  sheets: readonly Sheet[],
  change: Partial<SheetPlan> = {},
  more: Partial<ImportInput> = {},
) {
  const plans = sheets.map((sheet) => {
    const guess = guessPlan(sheet);
    return guess && { ...guess, ...change };
  });
  return buildCard({ sheets, plans, head: HEAD, zoneCountries: {}, ...more });
}

/** What is said of each cell: `E6 price-words`. */
export const said = ({ issues }: Pick<ReturnType<typeof buildCard>, 'issues'>) =>
  issues.map(({ row, column, code }) => `${column ?? 'row '}${row} ${code}`);
