import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  type BatchIssue,
  type BatchPlan,
  type BatchResult,
  guessBatchPlan,
  LENGTH_UNITS,
  MAX_BATCH_ROWS,
  readProducts,
  resultCsv,
  rowCount,
  runBatch,
  summariseCountries,
  WEIGHT_UNITS,
} from '../../lib/core/batch';
import { isCountry } from '../../lib/core/countries';
import { compileCard } from '../../lib/core/rates';
import { shippedCards, shippedFx } from '../../lib/data';
import { createI18n, remarkText } from '../../lib/i18n';
import { readSheetFile } from '../../lib/sheets/read-file';
import { settingsSchema } from '../../lib/storage/settings-schema';
import { InputError } from './input-error';

const english = createI18n('en');

const OPTIONS = {
  batch: { type: 'string' },
  countries: { type: 'string' },
  currency: { type: 'string', default: 'USD' },
  'weight-unit': { type: 'string' },
  'length-unit': { type: 'string' },
  'as-of': { type: 'string' },
  out: { type: 'string' },
} as const;

/** What the command writes. `file` null: the CSV goes to standard output and the issues to standard error. */
export interface BatchAnswer {
  file: string | null;
  csv: Iterable<string>;
  issues: readonly BatchIssue[];
  summary: unknown;
}

/**
 * `caravel estimate --batch FILE`: every product of the list to every country. Throws InputError that names the
 * argument. `today` is used where `--as-of` is absent.
 */
export async function batchAnswer(args: readonly string[], today: string): Promise<BatchAnswer> {
  const options = optionsOf(args);
  const file = options.batch;
  if (file === undefined) throw new InputError('--batch', 'name the file of products');
  const countries = countriesOf(options.countries);
  const { currency } = options;
  if (!/^[A-Z]{3}$/.test(currency)) throw new InputError('--currency', 'must be a currency code like USD');
  const rows = await rowsOf(file);
  const plan = planOf(rows, options);
  const { products, issues } = readProducts(rows, plan, currency);
  if (products.length * countries.length > MAX_BATCH_ROWS) {
    throw new InputError('--batch', `more than ${MAX_BATCH_ROWS} rows of products x countries`);
  }
  const context = { asOf: dateOf(options['as-of']) ?? today, fx: shippedFx };
  const cards = shippedCards.map(compileCard);
  const start = performance.now();
  const result = finish(runBatch({ products, countries, cards, currency, context }));
  const milliseconds = Math.round(performance.now() - start);
  const words = {
    name: ({ en }: { en: string }) => en,
    reason: (remark: Parameters<typeof remarkText>[1]) => remarkText(english, remark),
  };
  return {
    file: options.out ?? null,
    csv: resultCsv(result, products, words),
    issues,
    summary: summaryOf(result, issues, milliseconds),
  };
}

/** Runs the command: writes the file and the summary, or the CSV and what could not be read. */
export async function batchCommand(args: readonly string[], today: string): Promise<void> {
  const { file, csv, issues, summary } = await batchAnswer(args, today);
  if (file === null) {
    for (const part of csv) process.stdout.write(part);
    for (const { row, column, code, text } of issues) {
      const why = english.t(`batch:issue.${code}`);
      process.stderr.write(`row ${row}, column ${column}: ${why} (${code}): ${JSON.stringify(text)}\n`);
    }
    return;
  }
  try {
    writeFileSync(file, [...csv].join(''));
  } catch (error) {
    throw new InputError('--out', error instanceof Error ? error.message : String(error));
  }
  process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new InputError('arguments', error instanceof Error ? error.message : String(error));
  }
}

function countriesOf(text: string | undefined): string[] {
  if (text === undefined) return settingsSchema.parse({}).targetMarkets;
  const countries = [...new Set(text.split(',').map((code) => code.trim().toUpperCase()))];
  const unknown = countries.find((code) => !isCountry(code));
  if (unknown === undefined) return countries;
  throw new InputError('--countries', `${JSON.stringify(unknown)} is no ISO 3166-1 alpha-2 code like DE`);
}

function dateOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const isDate = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDate) throw new InputError('--as-of', 'must be a date like 2026-10-01');
  return text;
}

async function rowsOf(file: string): Promise<readonly (readonly string[])[]> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new InputError('--batch', error instanceof Error ? error.message : String(error));
  }
  const read = await readSheetFile(new Uint8Array(bytes), path.basename(file));
  if ('problem' in read) {
    const { code, params = {} } = read.problem;
    throw new InputError('--batch', english.t(`options:import.problem.${code}`, params));
  }
  if ('card' in read) throw new InputError('--batch', 'is a rate card, not a list of products');
  return read.sheets.find((sheet) => !sheet.hidden && sheet.rows.length > 0)?.rows ?? [];
}

function planOf(
  rows: readonly (readonly string[])[],
  options: { 'weight-unit'?: string | undefined; 'length-unit'?: string | undefined },
): BatchPlan {
  const plan = guessBatchPlan(rows);
  if (!plan.columns.some(({ role }) => role === 'weight')) {
    throw new InputError('--batch', 'no column for the weight; name it "weight g", "weight kg" or 重量(g)');
  }
  return {
    ...plan,
    weightUnit: unitOf('--weight-unit', WEIGHT_UNITS, options['weight-unit']),
    lengthUnit: unitOf('--length-unit', LENGTH_UNITS, options['length-unit']),
  };
}

function unitOf<T extends string>(name: string, known: readonly T[], text: string | undefined): T | null {
  if (text === undefined) return null;
  const unit = known.find((one) => one === text);
  if (unit === undefined) throw new InputError(name, `must be one of ${known.join(', ')}`);
  return unit;
}

function finish(steps: ReturnType<typeof runBatch>): BatchResult {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function summaryOf(result: BatchResult, issues: readonly BatchIssue[], milliseconds: number) {
  const countries = summariseCountries(result);
  return {
    products: result.products,
    rows: rowCount(result),
    priced: countries.reduce((all, { priced }) => all + priced, 0),
    currency: result.currency,
    milliseconds,
    countries: countries.map(({ best, ...rest }) => ({
      ...rest,
      best: best && { service: best.service.id, products: best.products },
    })),
    withoutRate: result.withoutRate,
    issues,
  };
}
