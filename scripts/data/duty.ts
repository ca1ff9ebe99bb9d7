import type { ImportRegime, TradeRule } from '../../lib/core/landed';
import { dutyTablesSchema } from '../../lib/data/duty-schema';
import { cell, type Row } from './csv';
import { REST, WEST } from './duty-regimes';
import { EU_RULES, NORTH_AMERICA_RULES, type RuleDraft } from './duty-rules';
import { WORLD_RULES } from './duty-rules-world';
import type { Part, ReadTable } from './part';
import { readRebateSheet } from './rebate-sheet';
import { readVatSheet } from './vat-sheet';

/**
 * Duties, taxes and export rebates. The table of regimes is prose, so the rules are written by hand beside it: each
 * names the row it was read from and the pieces that hold its figures, and a row that changed stops the generator.
 */
export function dutyPart(read: ReadTable): Part {
  const drafts = [...EU_RULES, ...NORTH_AMERICA_RULES, ...WORLD_RULES];
  requireRows(read('duty/import_regimes.csv'), drafts);
  const regimes = [...WEST, ...REST];
  requireFigures(regimes, drafts);
  const tables = {
    regimes,
    rules: drafts.map(ruleOf),
    taxRates: readVatSheet(read('duty/vat_rates.csv')),
    rebates: readRebateSheet(read('duty/cn_export_rebate_changes.csv')),
  };
  dutyTablesSchema.parse(tables);
  const { rules, taxRates, rebates } = tables;
  const cautious = rules.filter(({ status }) => status !== 'current' && status !== 'ended');
  return {
    files: new Map([['duty.json', tables]]),
    sources: [...rules, ...taxRates, ...rebates].map((one) => one.source),
    report: [
      `duty: ${regimes.length} regimes, ${rules.length} rules, ${taxRates.length} tax rates`,
      ...cautious.map(({ id, status }) => `duty: ${id} is ${status}`),
    ],
  };
}

function ruleOf({ row: _, figures: __, ...rule }: RuleDraft): TradeRule {
  return rule;
}

/** Every row belongs to one rule, every rule that names a row finds it, word for word where it matters. */
export function requireRows(rows: readonly Row[], drafts: readonly RuleDraft[]): void {
  const taken = new Set<Row>();
  for (const { id, row: wanted } of drafts) {
    if (!wanted) continue;
    const { says, ...cells } = wanted;
    const found = rows.filter(
      (row) =>
        Object.entries(cells).every(([name, value]) => cell(row, name) === value) &&
        says.every((piece) => cell(row, 'rule').includes(piece)),
    );
    const [only] = found;
    if (!only || found.length > 1) throw new Error(`${id}: ${found.length} rows say what it was read from`);
    if (taken.has(only)) throw new Error(`${id}: its row is taken by another rule`);
    taken.add(only);
  }
  const unread = rows.filter((row) => !taken.has(row));
  if (unread.length > 0) {
    throw new Error(`unread: ${unread.map((row) => `${cell(row, 'jurisdiction')} ${cell(row, 'rule')}`)}`);
  }
}

/** Every figure of a limit, charge or open question stands in the text of the rule it names. */
export function requireFigures(regimes: readonly ImportRegime[], drafts: readonly RuleDraft[]): void {
  for (const { limits, charges, open = [] } of regimes) {
    for (const part of [...limits, ...charges, ...open]) {
      const draft = drafts.find((one) => one.id === part.rule);
      if (!draft) throw new Error(`no rule ${part.rule}`);
      const said = numbersIn([...(draft.row?.says ?? []), ...(draft.figures ?? [])].join(' '));
      for (const figure of figuresOf(part)) {
        if (!said.has(figure)) throw new Error(`${draft.id} does not say ${figure}`);
      }
    }
  }
}

function numbersIn(text: string): Set<number> {
  return new Set([...text.replaceAll(',', '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number)));
}

/** The values of every field that holds a figure, kilograms for grams. */
function figuresOf(value: unknown, key = ''): number[] {
  if (key === 'overGrams') return [Number(value) / 1000];
  if (key === 'amount' || key === 'percent') {
    if (typeof value === 'string') return value === 'standard' ? [] : [Number(value)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => figuresOf(inner, name));
}
