import type { FbaRate, FbaTable, SizeTier } from '../../lib/core/fees/tables';
import { cell, type Row } from './csv';
import { OZ_PER_LB, type TierRule, UK_TIERS, US_TIERS } from './fee-tiers';

/** What each formula adds, in ounces: per started `every` above `above`. */
const US_STEPS: Readonly<Record<string, FbaRate['step']>> = {
  flat: undefined,
  '3+ to 20 lb: base + 0.08 per started 4 oz above 3 lb': { above: 48, every: 4, amount: '0.08' },
  '<=50 lb: base + 0.38 per lb above first': { above: 16, every: 16, amount: '0.38' },
  'base + 0.38 per lb above first': { above: 16, every: 16, amount: '0.38' },
  'base + 0.75 per lb above 51': { above: 51 * OZ_PER_LB, every: 16, amount: '0.75' },
  'base + 0.75 per lb above 71': { above: 71 * OZ_PER_LB, every: 16, amount: '0.75' },
  'base + 0.19 per lb above 151': { above: 151 * OZ_PER_LB, every: 16, amount: '0.19' },
};

const cents = (text: string) => {
  if (!/^\d+(\.\d{1,2})?$/.test(text)) throw new Error(`not an amount: ${text}`);
  return text;
};

function known<T>(table: Readonly<Record<string, T>>, key: string): T {
  if (!Object.hasOwn(table, key)) throw new Error(`unknown text in the fulfilment fees: ${key}`);
  return table[key] as T;
}

function usRate(row: Row): FbaRate {
  const weight = cell(row, 'max_weight');
  const step = known(US_STEPS, cell(row, 'formula'));
  const factor = known({ oz: 1, lb: OZ_PER_LB }, cell(row, 'unit'));
  if ((weight === '') !== (step !== undefined))
    throw new Error(`${cell(row, 'tier')}: weight and formula disagree`);
  return {
    upTo: weight === '' ? null : Number(weight) * factor,
    amounts: {
      under10: cents(cell(row, 'under10')),
      tenToFifty: cents(cell(row, 'tenToFifty')),
      over50: cents(cell(row, 'over50')),
    },
    ...(step && { step }),
  };
}

/** Tiers in the order of the table of rules, each with its rates; no rate may be left over. */
function withRates(rules: readonly TierRule[], rates: ReadonlyMap<string, FbaRate[]>): SizeTier[] {
  const ids = new Set(rules.map(({ id }) => id));
  for (const id of rates.keys()) if (!ids.has(id)) throw new Error(`no rule for the tier ${id}`);
  return rules.map((rule) => ({ ...rule, rates: rates.get(rule.id) ?? [] }));
}

function collect(rows: readonly Row[], id: (row: Row) => string, rate: (row: Row) => FbaRate) {
  const rates = new Map<string, FbaRate[]>();
  for (const row of rows) rates.set(id(row), [...(rates.get(id(row)) ?? []), rate(row)]);
  return rates;
}

/** Amazon.com, from the table of fees and that of tiers. */
export function readFbaUs(rows: readonly Row[], tierRows: readonly Row[]): FbaTable {
  const rules = tierRows
    .filter((row) => cell(row, 'marketplace') === 'US')
    .flatMap((row) => known(US_TIERS, `${cell(row, 'tier')} ${cell(row, 'rule')}`));
  const [first = {}] = rows;
  if (cell(first, 'scope') !== 'non-peak, excluding apparel') throw new Error('unknown scope');
  return {
    site: 'us',
    currency: 'USD',
    scope: { en: 'Outside the peak season, without apparel', zh: '非旺季，不含服装' },
    basis: 'net',
    length: 'in',
    weight: 'oz',
    divisor: 139,
    priceBands: [{ id: 'under10', below: '10' }, { id: 'tenToFifty', upTo: '50' }, { id: 'over50' }],
    tiers: withRates(
      rules,
      collect(rows, (row) => cell(row, 'tier'), usRate),
    ),
    source: cell(first, 'source'),
    effectiveFrom: cell(first, 'effective'),
    status: 'published',
  };
}

const UK_STEP = /^base up to max_weight_g \+ (\d+\.\d\d) per started kg above$/;

function ukRate(row: Row): FbaRate {
  const weight = Number(cell(row, 'max_weight_g'));
  if (!Number.isSafeInteger(weight)) throw new Error(`not a weight: ${cell(row, 'max_weight_g')}`);
  const amounts = {
    [known({ low_price: 'low', standard: 'standard' }, cell(row, 'program'))]: cents(cell(row, 'fee')),
  };
  const formula = cell(row, 'formula');
  if (formula === 'flat') return { upTo: weight, amounts };
  const amount = UK_STEP.exec(formula)?.[1];
  if (!amount) throw new Error(`unknown formula: ${formula}`);
  return { upTo: null, amounts, step: { above: weight, every: 1000, amount } };
}

/** Categories that keep the older limit of the low-price rates, by Amazon's page on them. */
const LOW_PRICE_AS_BEFORE = [
  'amazon-device-accessories',
  'beauty-health-personal-care',
  'books',
  'business-industrial-scientific',
  'grocery-and-gourmet',
  'kitchen',
  'office-products',
];

/** Amazon.co.uk. `lowPrice` is the limit of the low-price rates as announced, `from` the day it holds from. */
export function readFbaUk(
  rows: readonly Row[],
  tierRows: readonly Row[],
  lowPrice: { upTo: string; from: string },
): FbaTable {
  const own = tierRows.filter((row) => cell(row, 'marketplace') === 'UK');
  const rules = own.map((row) => known(UK_TIERS, `${cell(row, 'tier')}: ${cell(row, 'rule')}`));
  const ids = new Map(own.map((row, index) => [cell(row, 'tier'), rules[index]?.id ?? '']));
  const id = (row: Row) => ids.get(cell(row, 'tier')) ?? cell(row, 'tier');
  return {
    site: 'uk',
    currency: 'GBP',
    scope: { en: 'Stock kept and sent within the UK', zh: '英国境内存储和配送' },
    basis: 'gross',
    length: 'cm',
    weight: 'g',
    divisor: 5000,
    priceBands: [
      { id: 'low', upTo: lowPrice.upTo, narrow: { upTo: '10', categories: LOW_PRICE_AS_BEFORE } },
      { id: 'standard' },
    ],
    tiers: withRates(rules, collect(rows, id, ukRate)),
    source: cell(rows[0] ?? {}, 'source'),
    effectiveFrom: lowPrice.from,
    status: 'published',
  };
}
