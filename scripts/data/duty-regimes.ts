import {
  type Charge,
  type ChargeAmount,
  type ChargeCondition,
  type Collector,
  type ImportRegime,
  VALUE_PARTS,
  type ValueLimit,
} from '../../lib/core/landed';
import type { LocalName } from '../../lib/core/rates';

/** Goods, freight and insurance: the customs value where carriage counts. */
const CIF = [...VALUE_PARTS];
const GOODS: ChargeAmount = { type: 'duty', of: ['goods'] };
const ON_CIF: ChargeAmount = { type: 'duty', of: CIF };
const ON_ALL = [...CIF, 'duty' as const];
const STANDARD: ChargeAmount = { type: 'percent', percent: 'standard', of: ON_ALL };

const CUSTOMS_DUTY: LocalName = { en: 'Customs duty', zh: '关税' };
const VAT: LocalName = { en: 'Import VAT', zh: '进口增值税' };
const VAT_AT_SALE: LocalName = { en: 'VAT at the sale', zh: '销售时增值税' };
const GST: LocalName = { en: 'Import GST', zh: '进口 GST' };
const GST_AT_SALE: LocalName = { en: 'GST at the sale', zh: '销售时 GST' };

const AT_SALE: Collector[] = ['marketplace', 'seller'];
const USUAL = { marketplace: 'marketplace', own: 'importer', b2b: 'importer' } as const;
const SELLER_REGISTERS = { marketplace: 'marketplace', own: 'seller', b2b: 'importer' } as const;
const AT_BORDER = { marketplace: 'importer', own: 'importer', b2b: 'importer' } as const;

const limit = (id: string, rule: string, amount: string | null, currency: string): ValueLimit => ({
  id,
  rule,
  amount,
  currency,
  of: ['goods'],
  scope: 'consignment',
  inclusive: true,
  active: true,
});

type More = Partial<Omit<Charge, 'when'>>;
const charge = (
  id: string,
  kind: Charge['kind'],
  name: LocalName,
  amount: ChargeAmount,
  when: ChargeCondition | ChargeCondition[] | null,
  more: More & { rule: string },
): Charge => ({
  id,
  kind,
  name,
  active: true,
  ...(when ? { when } : {}),
  amount,
  paidBy: 'importer',
  ...more,
});

const EU_MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
  ' ',
);
const LOW = { within: ['eu-150'] };
const HIGH = { beyond: ['eu-150'] };
const CONSUMER: ChargeCondition = { channels: ['marketplace', 'own'] };

const fee = (id: string, name: LocalName, amount: ChargeAmount, when: ChargeCondition, more: More = {}) =>
  charge(id, 'fee', name, amount, when, { rule: id, paidBy: 'collector', ...more });

const EU: ImportRegime = {
  id: 'eu',
  countries: EU_MEMBERS,
  collectors: USUAL,
  limits: [
    limit('eu-150', 'eu-vat-at-sale', '150', 'EUR'),
    { ...limit('ro-150', 'ro-fee', '150', 'EUR'), inclusive: false, from: '2026-01-01' },
  ],
  charges: [
    charge('eu-duty', 'duty', CUSTOMS_DUTY, ON_CIF, HIGH, { rule: 'eu-duty-above' }),
    charge(
      'eu-flat-duty',
      'duty',
      { en: 'EUR 3 duty a tariff item', zh: '每税号 3 欧元关税' },
      { type: 'fixed', fixed: { amount: '3', currency: 'EUR' }, per: 'tariff-item' },
      { ...CONSUMER, ...LOW },
      { rule: 'eu-flat-duty', paidBy: 'collector', from: '2026-07-01', to: '2028-07-01' },
    ),
    charge(
      'eu-duty-b2b',
      'duty',
      CUSTOMS_DUTY,
      ON_CIF,
      { channels: ['b2b'], ...LOW },
      {
        rule: 'eu-duty-b2b',
        from: '2026-07-01',
      },
    ),
    charge(
      'eu-duty-after',
      'duty',
      CUSTOMS_DUTY,
      ON_CIF,
      { ...CONSUMER, ...LOW },
      {
        rule: 'eu-duty-after',
        paidBy: 'collector',
        from: '2028-07-02',
      },
    ),
    fee(
      'ro-fee',
      { en: 'Romanian parcel fee', zh: '罗马尼亚包裹费' },
      { type: 'fixed', fixed: { amount: '25', currency: 'RON' }, per: 'consignment' },
      { countries: ['RO'], within: ['ro-150'] },
      { from: '2026-01-01' },
    ),
    fee(
      'fr-fee',
      { en: 'French parcel fee', zh: '法国包裹费' },
      { type: 'fixed', fixed: { amount: '2', currency: 'EUR' }, per: 'tariff-item' },
      { countries: ['FR'], ...LOW },
      { from: '2026-03-01' },
    ),
    fee(
      'it-fee',
      { en: 'Italian parcel fee', zh: '意大利包裹费' },
      { type: 'fixed', fixed: { amount: '2', currency: 'EUR' }, per: 'consignment' },
      { countries: ['IT'], ...LOW },
      { from: '2026-07-01' },
    ),
    fee(
      'eu-handling-fee',
      { en: 'EU handling fee', zh: '欧盟处理费' },
      { type: 'fixed', fixed: { amount: '2', currency: 'EUR' }, per: 'tariff-item' },
      { ...CONSUMER, ...LOW },
      { from: '2026-11-01', active: false },
    ),
    charge(
      'eu-vat-sale',
      'tax',
      VAT_AT_SALE,
      STANDARD,
      { ...LOW, collectors: AT_SALE },
      {
        rule: 'eu-vat-at-sale',
        paidBy: 'collector',
      },
    ),
    charge('eu-vat-border', 'tax', VAT, STANDARD, [HIGH, { ...LOW, collectors: ['importer'] }], {
      rule: 'eu-vat-at-sale',
    }),
  ],
  open: [
    { rule: 'eu-vat-on-flat-duty', overrides: { charges: { 'eu-flat-duty': { taxable: false } } } },
    { rule: 'it-fee', overrides: { charges: { 'it-fee': { active: false } } } },
    {
      rule: 'eu-handling-fee',
      from: '2026-11-01',
      overrides: { charges: { 'eu-handling-fee': { active: true } } },
    },
  ],
};

const GB: ImportRegime = {
  id: 'gb',
  countries: ['GB'],
  collectors: SELLER_REGISTERS,
  limits: [
    limit('gb-135', 'gb-vat', '135', 'GBP'),
    { ...limit('gb-duty-135', 'gb-duty', '135', 'GBP'), to: '2029-03-31' },
  ],
  charges: [
    charge('gb-duty', 'duty', CUSTOMS_DUTY, ON_CIF, { beyond: ['gb-duty-135'] }, { rule: 'gb-duty' }),
    charge(
      'gb-vat-sale',
      'tax',
      VAT_AT_SALE,
      STANDARD,
      { within: ['gb-135'], collectors: AT_SALE },
      {
        rule: 'gb-vat',
        paidBy: 'collector',
      },
    ),
    charge(
      'gb-vat-border',
      'tax',
      VAT,
      STANDARD,
      [{ beyond: ['gb-135'] }, { within: ['gb-135'], collectors: ['importer'] }],
      { rule: 'gb-vat' },
    ),
  ],
};

const US: ImportRegime = {
  id: 'us',
  countries: ['US'],
  collectors: AT_BORDER,
  limits: [
    { ...limit('us-800-cn', 'us-800', '800', 'USD'), to: '2025-05-01', origins: ['CN', 'HK'] },
    { ...limit('us-800', 'us-800', '800', 'USD'), to: '2025-08-28', exceptOrigins: ['CN', 'HK'] },
  ],
  charges: [
    charge(
      'us-duty',
      'duty',
      CUSTOMS_DUTY,
      GOODS,
      { beyond: ['us-800-cn', 'us-800'] },
      {
        rule: 'us-de-minimis',
      },
    ),
    charge(
      'us-mpf',
      'fee',
      { en: 'Merchandise processing fee', zh: '货物处理费 MPF' },
      {
        type: 'percent',
        percent: '0.3464',
        of: ['goods'],
        min: { amount: '31.67', currency: 'USD' },
        max: { amount: '614.35', currency: 'USD' },
      },
      { channels: ['b2b'] },
      { rule: 'us-mpf' },
    ),
    charge(
      'us-hmf',
      'fee',
      { en: 'Harbour maintenance fee', zh: '港口维护费 HMF' },
      { type: 'percent', percent: '0.125', of: ['goods'] },
      { channels: ['b2b'], modes: ['sea'] },
      { rule: 'us-mpf' },
    ),
  ],
  rules: ['us-s301', 'us-s232', 'us-s122'],
  remarks: ['landed-us-stack', 'landed-us-sales-tax'],
};

const CA: ImportRegime = {
  id: 'ca',
  countries: ['CA'],
  collectors: AT_BORDER,
  limits: [{ ...limit('ca-20', 'ca-20', '20', 'CAD'), exceptOrigins: ['US', 'MX'] }],
  charges: [
    charge('ca-duty', 'duty', CUSTOMS_DUTY, GOODS, { beyond: ['ca-20'] }, { rule: 'ca-20' }),
    charge(
      'ca-gst',
      'tax',
      GST,
      { type: 'percent', percent: 'standard', of: ['goods', 'duty'] },
      { beyond: ['ca-20'] },
      { rule: 'ca-20' },
    ),
  ],
  remarks: ['landed-ca-provinces'],
};

const MX_COURIER: ChargeCondition = { ...CONSUMER, within: ['mx-2500'], exceptOrigins: ['US', 'CA'] };
const MX_FORMAL: ChargeCondition[] = [
  { beyond: ['mx-2500'] },
  { channels: ['b2b'] },
  { origins: ['US', 'CA'] },
];

const MX: ImportRegime = {
  id: 'mx',
  countries: ['MX'],
  from: '2025-08-15',
  collectors: AT_BORDER,
  limits: [limit('mx-2500', 'mx-courier', '2500', 'USD')],
  charges: [
    charge(
      'mx-courier',
      'duty-and-tax',
      { en: 'Courier rate for duty and VAT', zh: '快递综合税率（含关税和增值税）' },
      { type: 'percent', percent: '33.5', of: CIF },
      MX_COURIER,
      { rule: 'mx-courier' },
    ),
    charge('mx-duty', 'duty', CUSTOMS_DUTY, ON_CIF, MX_FORMAL, { rule: 'mx-courier' }),
    charge('mx-vat', 'tax', VAT, STANDARD, MX_FORMAL, { rule: 'mx-courier' }),
  ],
};

export const WEST: readonly ImportRegime[] = [EU, GB, US, CA, MX];

const AU: ImportRegime = {
  id: 'au',
  countries: ['AU'],
  from: '2018-07-01',
  collectors: SELLER_REGISTERS,
  limits: [limit('au-1000', 'au-gst', '1000', 'AUD')],
  charges: [
    charge('au-duty', 'duty', CUSTOMS_DUTY, GOODS, { beyond: ['au-1000'] }, { rule: 'au-gst' }),
    charge(
      'au-gst-sale',
      'tax',
      GST_AT_SALE,
      STANDARD,
      { within: ['au-1000'], collectors: AT_SALE },
      {
        rule: 'au-gst',
        paidBy: 'collector',
      },
    ),
    charge('au-gst-border', 'tax', GST, STANDARD, { beyond: ['au-1000'] }, { rule: 'au-gst' }),
  ],
};

const NZ: ImportRegime = {
  id: 'nz',
  countries: ['NZ'],
  collectors: SELLER_REGISTERS,
  limits: [
    { ...limit('nz-1000', 'nz-gst', '1000', 'NZD'), scope: 'piece', from: '2019-12-01' },
    { ...limit('nz-border-1000', 'nz-duty-relief', '1000', 'NZD'), from: '2019-12-01' },
  ],
  charges: [
    charge(
      'nz-duty',
      'duty',
      CUSTOMS_DUTY,
      GOODS,
      { beyond: ['nz-border-1000'] },
      {
        rule: 'nz-duty-relief',
      },
    ),
    charge(
      'nz-gst-sale',
      'tax',
      GST_AT_SALE,
      STANDARD,
      { within: ['nz-1000'], collectors: AT_SALE },
      {
        rule: 'nz-gst',
        paidBy: 'collector',
      },
    ),
    charge(
      'nz-gst-border',
      'tax',
      GST,
      STANDARD,
      [
        { beyond: ['nz-border-1000', 'nz-1000'] },
        { beyond: ['nz-border-1000'], within: ['nz-1000'], collectors: ['importer'] },
      ],
      { rule: 'nz-gst' },
    ),
  ],
};

/** Duty on the customs value with carriage, then the standard tax, both only beyond the limits named. */
function simple(
  id: string,
  rule: string,
  limits: ValueLimit[],
  more: Partial<ImportRegime> = {},
): ImportRegime {
  const when = limits.length === 0 ? null : { beyond: limits.map((one) => one.id) };
  return {
    id,
    countries: [id.toUpperCase()],
    collectors: AT_BORDER,
    limits,
    charges: [
      charge(`${id}-duty`, 'duty', CUSTOMS_DUTY, ON_CIF, when, { rule }),
      charge(`${id}-tax`, 'tax', { en: 'Import tax', zh: '进口环节税' }, STANDARD, when, { rule }),
    ],
    ...more,
  };
}

const off = (one: ValueLimit): ValueLimit => ({ ...one, active: false });
const setting = (id: string, amount?: string) => ({
  limits: { [id]: { active: true, ...(amount === undefined ? {} : { amount }) } },
});

const BR_CERTIFIED = { collectors: AT_SALE };
const BR_DUTY: LocalName = { en: 'Import duty (II)', zh: '进口税 II' };

const BR: ImportRegime = {
  id: 'br',
  countries: ['BR'],
  from: '2024-08-01',
  collectors: USUAL,
  limits: [
    { ...limit('br-50', 'br-ii', '50', 'USD'), of: CIF },
    { ...limit('br-3000', 'br-ii', '3000', 'USD'), of: CIF },
  ],
  charges: [
    charge(
      'br-ii-low',
      'duty',
      BR_DUTY,
      { type: 'percent', percent: '20', of: CIF },
      { within: ['br-50'], ...BR_CERTIFIED },
      { rule: 'br-ii', paidBy: 'collector' },
    ),
    charge(
      'br-ii-high',
      'duty',
      BR_DUTY,
      { type: 'percent', percent: '60', of: CIF, minus: { amount: '20', currency: 'USD' } },
      { beyond: ['br-50'], within: ['br-3000'], ...BR_CERTIFIED },
      { rule: 'br-ii', paidBy: 'collector' },
    ),
    charge(
      'br-ii-other',
      'duty',
      BR_DUTY,
      { type: 'percent', percent: '60', of: CIF },
      { within: ['br-3000'], collectors: ['importer'] },
      { rule: 'br-ii' },
    ),
    charge('br-duty', 'duty', CUSTOMS_DUTY, ON_CIF, { beyond: ['br-3000'] }, { rule: 'br-ii' }),
    charge(
      'br-icms',
      'tax',
      { en: 'ICMS, inside the price', zh: 'ICMS（内含）' },
      { type: 'percent', percent: '17', of: ON_ALL, inside: true },
      null,
      { rule: 'br-icms', paidBy: 'collector' },
    ),
  ],
  open: [
    { rule: 'br-icms', from: '2025-04-01', overrides: { charges: { 'br-icms': { percent: '20' } } } },
    { rule: 'br-ii', overrides: { limits: { 'br-50': { of: ['goods'] } } } },
  ],
};

const RU: ImportRegime = {
  id: 'ru',
  countries: ['RU'],
  from: '2020-01-01',
  collectors: AT_BORDER,
  limits: [],
  charges: [
    charge(
      'ru-excess',
      'duty-and-tax',
      { en: 'Payment on the excess', zh: '超额部分税款' },
      {
        type: 'excess',
        percent: '15',
        of: ['goods'],
        over: { amount: '200', currency: 'EUR' },
        overGrams: 31_000,
        perKg: { amount: '2', currency: 'EUR' },
      },
      CONSUMER,
      { rule: 'ru-limit' },
    ),
    charge('ru-duty', 'duty', CUSTOMS_DUTY, ON_CIF, { channels: ['b2b'] }, { rule: 'ru-limit' }),
    charge('ru-vat', 'tax', VAT, STANDARD, { channels: ['b2b'] }, { rule: 'ru-limit' }),
  ],
};

const TR_FLAT: LocalName = { en: 'Flat rate for parcels', zh: '包裹统一税率' };
const TR: ImportRegime = {
  id: 'tr',
  countries: ['TR'],
  collectors: AT_BORDER,
  limits: [{ ...limit('tr-30', 'tr-flat', '30', 'EUR'), to: '2026-02-05' }],
  charges: [
    charge(
      'tr-flat',
      'duty-and-tax',
      TR_FLAT,
      { type: 'percent', percent: '60', of: CIF },
      { ...CONSUMER, beyond: ['tr-30'], exceptOrigins: EU_MEMBERS },
      { rule: 'tr-flat' },
    ),
    charge(
      'tr-flat-eu',
      'duty-and-tax',
      TR_FLAT,
      { type: 'percent', percent: '30', of: CIF },
      { ...CONSUMER, beyond: ['tr-30'], origins: EU_MEMBERS },
      { rule: 'tr-flat' },
    ),
    charge(
      'tr-list-iv',
      'duty-and-tax',
      { en: 'More for list IV goods', zh: '清单 IV 商品加征' },
      { type: 'percent', percent: '20', of: CIF },
      { ...CONSUMER, beyond: ['tr-30'] },
      { rule: 'tr-flat', active: false },
    ),
    charge('tr-duty', 'duty', CUSTOMS_DUTY, ON_CIF, { channels: ['b2b'] }, { rule: 'tr-flat' }),
    charge('tr-vat', 'tax', VAT, STANDARD, { channels: ['b2b'] }, { rule: 'tr-flat' }),
  ],
  rules: ['tr-flat-scope'],
};

export const REST: readonly ImportRegime[] = [
  AU,
  NZ,
  simple('jp', 'jp-exemption', [{ ...limit('jp-10000', 'jp-exemption', '10000', 'JPY'), of: CIF }]),
  simple('kr', 'kr-exemption', [off(limit('kr-exemption', 'kr-exemption', null, 'USD'))]),
  BR,
  RU,
  TR,
  simple('sa', 'sa-exemption', [off(limit('sa-1000', 'sa-exemption', '1000', 'SAR'))], {
    open: [{ rule: 'sa-exemption', overrides: setting('sa-1000') }],
  }),
  simple('ae', 'ae-exemption', [off(limit('ae-exemption', 'ae-exemption', '300', 'AED'))], {
    open: [
      { rule: 'ae-exemption', overrides: setting('ae-exemption', '300') },
      { rule: 'ae-exemption', overrides: setting('ae-exemption', '1000') },
    ],
  }),
  simple('other', 'other', [], { countries: [] }),
];
