import type { ReferenceFee, StorageRate } from '../../lib/core/fees/tables';
import { cell, type Row } from './csv';

type Storage = Omit<StorageRate, 'source' | 'effectiveFrom'>;
type Reference = Omit<ReferenceFee, 'source' | 'effectiveFrom' | 'amount'>;

const usStorage = { site: 'us', currency: 'USD', per: 'ft3', status: 'published' } as const;
const january = { fromMonth: 1, toMonth: 9 } as const;
const october = { fromMonth: 10, toMonth: 12 } as const;
const us = { site: 'us', currency: 'USD', status: 'demo' } as const;
const perUnit = { ...us, per: 'unit' } as const;

/** Every row of the table, read by a person, by marketplace, fee and amount. A string: why it is left out. */
const ROWS: Readonly<Record<string, { storage: readonly Storage[] } | { reference: Reference } | string>> = {
  'US monthly storage standard Jan-Sep 0.78': {
    storage: [{ ...usStorage, ...january, size: 'standard', perMonth: '0.78' }],
  },
  'US monthly storage standard Oct-Dec 2.4': {
    storage: [{ ...usStorage, ...october, size: 'standard', perMonth: '2.40', disputed: '2.04' }],
  },
  'US monthly storage oversize Jan-Sep 0.56': {
    storage: [{ ...usStorage, ...january, size: 'oversize', perMonth: '0.56' }],
  },
  'US monthly storage oversize Oct-Dec 1.4': {
    storage: [{ ...usStorage, ...october, size: 'oversize', perMonth: '1.40' }],
  },
  'FR storage standard Jan-Sep / Oct-Dec 26.00 / 36.00': {
    storage: [
      {
        site: 'fr',
        currency: 'EUR',
        per: 'm3',
        status: 'demo',
        ...january,
        size: 'standard',
        perMonth: '26.00',
      },
      {
        site: 'fr',
        currency: 'EUR',
        per: 'm3',
        status: 'demo',
        ...october,
        size: 'standard',
        perMonth: '36.00',
      },
    ],
  },
  'US aged inventory 181-210 d 0.5': {
    reference: {
      ...us,
      per: 'ft3-month',
      name: { en: 'Aged inventory, 181 to 210 days', zh: '超龄库存，181 至 210 天' },
    },
  },
  'US aged inventory 366+ d 7.9': {
    reference: {
      ...us,
      per: 'ft3-month',
      name: { en: 'Aged inventory, over 365 days', zh: '超龄库存，365 天以上' },
    },
  },
  'US inbound placement minimal split small std 0.3': {
    reference: { ...perUnit, name: { en: 'Inbound placement, small standard', zh: '入库配置费，小号标准' } },
  },
  'US inbound placement minimal split large std <=12 oz 0.34': {
    reference: {
      ...perUnit,
      name: { en: 'Inbound placement, large standard up to 12 oz', zh: '入库配置费，大号标准，12 盎司以内' },
    },
  },
  'US inbound placement minimal split large std 12 oz-1.5 lb 0.41': {
    reference: {
      ...perUnit,
      name: {
        en: 'Inbound placement, large standard 12 oz to 1.5 lb',
        zh: '入库配置费，大号标准，12 盎司至 1.5 磅',
      },
    },
  },
  'US inbound placement minimal split large std 1.5-3 lb 0.49': {
    reference: {
      ...perUnit,
      name: { en: 'Inbound placement, large standard 1.5 to 3 lb', zh: '入库配置费，大号标准，1.5 至 3 磅' },
    },
  },
  'US inbound placement minimal split large std 3-20 lb 0.68': {
    reference: {
      ...perUnit,
      name: { en: 'Inbound placement, large standard 3 to 20 lb', zh: '入库配置费，大号标准，3 至 20 磅' },
    },
  },
  'US removal/disposal <=0.5 lb 0.84': {
    reference: {
      ...perUnit,
      name: { en: 'Removal or disposal, up to 0.5 lb', zh: '移除或弃置，0.5 磅以内' },
    },
  },
  'US returns processing apparel small std <4 oz 1.65': {
    reference: {
      ...perUnit,
      name: {
        en: 'Returns processing, apparel, small standard under 4 oz',
        zh: '退货处理费，服装，小号标准，4 盎司以下',
      },
    },
  },
  'DE additional fee for units in DE FCs without Central Europe Programme 0.50 / 0.45': {
    reference: {
      site: 'de',
      currency: 'EUR',
      status: 'demo',
      per: 'unit',
      name: {
        en: 'Stock in Germany without the Central Europe programme',
        zh: '未加入中欧计划的德国库存附加费',
      },
    },
  },
  'US 2026 change small std $10-50 0.25': 'a change of the fee, not a fee',
  'US 2026 change large std $10-50 0.05': 'a change of the fee, not a fee',
  'US 2026 change >$50 small / large std 0.51 / 0.31': 'a change of the fee, not a fee',
  'EU parcel fee reduction avg 0.26 / 0.32': 'an average change, not a fee',
  'EU Low-Price FBA threshold (most categories) 20 / 20': 'the limit of the low-price rates, used with them',
};

const SOURCE_IDS: Readonly<Record<string, string>> = {
  'fba2 + fba-profit.com': 'fba-storage',
  'fba2 + fba-profit.com; CONFLICT: profit-scanner.com says 2.04': 'fba-storage',
  fba2: 'fba2',
  'fba2 (max with 0.30/unit, 0.35 at 456+ d)': 'fba2',
  'JS chart FBA_Inbound_Placement_Fees_Chart (search excerpt)': 'fba-placement',
  same: 'fba-placement',
  'repo note "Amazon France Storage Fees - Research Findings" (search excerpt)': 'fba-fr',
  'support.asinzen.com/article/818': 'asinzen',
};

const DATES: Readonly<Record<string, string | null>> = {
  '2024': '2024-01-01',
  '2024-2025': '2024-01-01',
  '2026': '2026-01-01',
  undated: null,
};

const key = (row: Row) => `${cell(row, 'marketplace')} ${cell(row, 'fee')} ${cell(row, 'amount')}`;

/** Storage rates and the figures only to look up. Throws on a row that nobody has read yet. */
export function readOtherFees(rows: readonly Row[]) {
  const storage: StorageRate[] = [];
  const reference: ReferenceFee[] = [];
  const left: string[] = [];
  for (const row of rows) {
    const read = ROWS[key(row)];
    if (read === undefined) throw new Error(`unknown row: ${key(row)}`);
    if (typeof read === 'string') {
      left.push(`left out: ${key(row)}, ${read}`);
      continue;
    }
    const source = SOURCE_IDS[cell(row, 'source')];
    const effectiveFrom = DATES[cell(row, 'effective')];
    if (source === undefined || effectiveFrom === undefined)
      throw new Error(`unknown source or date: ${key(row)}`);
    if ('storage' in read) storage.push(...read.storage.map((one) => ({ ...one, source, effectiveFrom })));
    else {
      const [amount = ''] = cell(row, 'amount').split(' / ');
      reference.push({ ...read.reference, amount, source, effectiveFrom });
    }
  }
  return { storage, reference, left };
}

/** The limit of the low-price rates in pounds and the day it holds from. */
export function lowPriceLimit(rows: readonly Row[]): { upTo: string; from: string } {
  const row = rows.find((one) => key(one) === 'EU Low-Price FBA threshold (most categories) 20 / 20');
  if (!row) throw new Error('the limit of the low-price rates is gone');
  return { upTo: '20', from: cell(row, 'effective') };
}
