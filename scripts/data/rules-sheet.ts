import type { LocalName } from '../../lib/core/rates/card';
import type { Surcharge, SurchargeAmount } from '../../lib/core/rates/surcharge-rule';
import type { CarrierRules, PublishedSurcharge } from '../../lib/data/carrier-rules';
import { carrierRulesSchema } from '../../lib/data/carrier-rules-schema';
import { cell, type Row } from './csv';
import type { Part, ReadTable } from './part';
import { SURCHARGE_FRAMES, type SurchargeFrame, WITHOUT_AMOUNT } from './surcharge-frames';
import type { UnmappedRow } from './territories';
import { RULE_ROWS } from './weighing-rules';

/** Carriers whose surcharges are published without rules of weighing. */
const NAMES: Readonly<Record<string, LocalName>> = {
  'dhl-express-cn': { en: 'DHL Express China', zh: '中国 DHL' },
  'dhl-express-hk': { en: 'DHL Express Hong Kong', zh: '香港 DHL' },
  'fedex-cn': { en: 'FedEx China', zh: '中国联邦快递' },
  'ups-cn': { en: 'UPS China and Hong Kong', zh: '中国及香港 UPS' },
  'head-haul': { en: 'Head-haul forwarder (demo)', zh: '头程货代（示例）' },
};

/** Turns the sheets of weighing rules and of surcharges into one list, a carrier each. */
export function readRulesSheets(
  rules: readonly Row[],
  surcharges: readonly Row[],
): { carriers: CarrierRules[]; unmapped: UnmappedRow[] } {
  const published = readSurchargeSheet(surcharges);
  const carriers = new Map<string, CarrierRules>();
  for (const row of readWeighing(rules)) carriers.set(row.id, row);
  for (const [id, list] of published.byRules) {
    const found = carriers.get(id);
    const name = found?.name ?? NAMES[id];
    if (!name) throw new Error(`no name for the rules ${id}`);
    carriers.set(id, { id, name, weighing: found?.weighing ?? null, surcharges: list });
  }
  const list = [...carriers.values()].map((one) => carrierRulesSchema.parse(one));
  return { carriers: list, unmapped: published.unmapped };
}

function readWeighing(rows: readonly Row[]): CarrierRules[] {
  requireRows(Object.keys(RULE_ROWS), rows, 'carrier_channel');
  return rows.flatMap((row) => {
    const { carrier_channel, ...others } = row;
    const known = RULE_ROWS[carrier_channel ?? ''];
    const text = Object.values(others).join(' | ');
    if (known?.text !== text) throw new Error(`unknown text of ${carrier_channel}: ${text}`);
    if (!('rules' in known)) return [];
    const { id, name, ...weighing } = known.rules;
    return [{ id, name, weighing, surcharges: [] }];
  });
}

const keyOf = (row: Row) => `${cell(row, 'carrier')}: ${cell(row, 'name')}`;

/** Throws unless every known row occurs once and no other does. */
function requireRows(known: readonly string[], rows: readonly Row[], column: string | null): void {
  const keys = rows.map((row) => (column === null ? keyOf(row) : cell(row, column)));
  for (const key of known) if (!keys.includes(key)) throw new Error(`no row: ${key}`);
  for (const [index, key] of keys.entries()) {
    if (!known.includes(key) || keys.indexOf(key) !== index) throw new Error(`unknown row: ${key}`);
  }
}

/** The surcharge sheet, in the order of the frames: some surcharges exclude earlier ones. */
export function readSurchargeSheet(rows: readonly Row[]): {
  byRules: Map<string, PublishedSurcharge[]>;
  unmapped: UnmappedRow[];
} {
  requireRows([...Object.keys(SURCHARGE_FRAMES), ...WITHOUT_AMOUNT], rows, null);
  const byRules = new Map<string, PublishedSurcharge[]>();
  for (const [key, frame] of Object.entries(SURCHARGE_FRAMES)) {
    const row = rows.find((one) => keyOf(one) === key);
    if (!row) throw new Error(`no row: ${key}`);
    byRules.set(frame.rules, [...(byRules.get(frame.rules) ?? []), ...published(frame, row)]);
  }
  const left = rows.filter((row) => WITHOUT_AMOUNT.has(keyOf(row)));
  return { byRules, unmapped: left.map(withoutAmount) };
}

function withoutAmount(row: Row): UnmappedRow {
  if (cell(row, 'amount') !== '') throw new Error(`an amount after all: ${keyOf(row)}`);
  const name = { en: 'Additional handling', zh: '额外处理费' };
  const cells = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
  return { service: cell(row, 'carrier'), name, reason: 'no-amount', row: cells };
}

function published(frame: SurchargeFrame, row: Row): PublishedSurcharge[] {
  const condition = cell(row, 'condition');
  const note = cell(row, 'note');
  if (condition !== frame.condition || note !== (frame.note ?? '')) {
    throw new Error(`unknown text of ${keyOf(row)}: ${condition}; ${note}`);
  }
  const { dates, date, status } = readDates(cell(row, 'date'), note === 'expired');
  const { id, name, active, when, notWith } = frame;
  const rule: Surcharge = {
    id,
    name,
    active,
    ...dates,
    amount: amountOf(frame, row),
    ...(when && { when }),
    ...(notWith && { notWith }),
  };
  const currency = cell(row, 'currency') === '%' ? 'CNY' : cell(row, 'currency');
  const entry = {
    currency,
    fuel: frame.fuel,
    notes: frame.notes ?? [],
    source: cell(row, 'source'),
    date,
    status,
  };
  const second = frame.also && { ...rule, ...frame.also };
  return [rule, ...(second ? [second] : [])].map((one) => ({ rule: one, ...entry }));
}

const BASES: Readonly<Record<string, readonly string[]>> = {
  'per-kg': ['per kg', 'per kg x fuel', 'per kg chargeable'],
  fixed: ['per shipment', 'per shipment x fuel'],
  'per-parcel': ['per piece', 'per piece x fuel', 'per package'],
  percent: ['of freight + surcharges'],
};

function amountOf({ amount, fuel }: SurchargeFrame, row: Row): SurchargeAmount {
  const value = cell(row, 'amount').replace(/\.0$/, '');
  const basis = cell(row, 'basis');
  const type = typeof amount === 'string' ? amount : 'per-kg';
  if (!BASES[type]?.includes(basis)) throw new Error(`${keyOf(row)} is not ${type}: ${basis}`);
  if (basis.endsWith('x fuel') && fuel !== true) throw new Error(`${keyOf(row)}: fuel applies`);
  if (typeof amount === 'object') return { type: 'per-kg', perKg: value, minimum: amount.perKgMinimum };
  if (amount === 'per-kg') return { type: 'per-kg', perKg: value };
  if (amount === 'fixed') return { type: 'fixed', fixed: value };
  if (amount === 'per-parcel') return { type: 'per-parcel', perParcel: value };
  return { type: 'percent', percent: value, of: 'running-total' };
}

/** "2026-01-01": published then. "2024-09-16..2025-01-31": charged then. "2025-11": a month. "undated". */
function readDates(
  text: string,
  expired: boolean,
): { dates: { from?: string; to?: string } } & Pick<PublishedSurcharge, 'date' | 'status'> {
  if (text === 'undated') return { dates: {}, date: null, status: 'demo' };
  const match = /^(\d{4}-\d{2})(-\d{2})?(?:\.\.(\d{4}-\d{2}-\d{2}))?$/.exec(text);
  if (!match) throw new Error(`unknown date: ${text}`);
  const [, month, day, to] = match;
  const date = `${month}${day ?? '-01'}`;
  if ((to !== undefined) !== expired) throw new Error(`dates without an end, or an end not marked: ${text}`);
  return { dates: to ? { from: date, to } : {}, date, status: expired ? 'expired' : 'published' };
}

/** The rules as a file. */
export function rulesPart(read: ReadTable): Part {
  const { carriers, unmapped } = readRulesSheets(
    read('rates/rating_rules.csv'),
    read('rates/surcharges.csv'),
  );
  const weighing = carriers.flatMap((one) => one.weighing?.source ?? []);
  const charged = carriers.flatMap((one) => one.surcharges.map((surcharge) => surcharge.source));
  return {
    files: new Map([['carrier-rules.json', { carriers }]]),
    sources: [...new Set([...weighing, ...charged])],
    unmapped,
  };
}
