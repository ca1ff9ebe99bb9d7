import type { TradeRule } from '../../lib/core/landed';

/**
 * A row of import_regimes.csv as it was read when the rule below was written: where any of it changes, a person
 * must look again, so the generator stops. `says` are pieces of the row's text that hold our figures.
 */
export interface ReadRow {
  jurisdiction: string;
  topic: string;
  says: string[];
  effective: string;
  status: string;
  source: string;
}

export interface RuleDraft extends TradeRule {
  /** Absent: not of that table; `figures` then holds what the source says. */
  row?: ReadRow;
  figures?: string[];
}

export const EU_RULES: readonly RuleDraft[] = [
  {
    id: 'eu-vat-at-sale',
    jurisdiction: 'EU',
    text: {
      en: 'Up to EUR 150 of goods: VAT may be charged at the sale under IOSS, else at import',
      zh: '货值不超过 150 欧元：可在销售时按 IOSS 收增值税，否则进口时收',
    },
    status: 'current',
    checked: null,
    source: 'glopal',
    row: {
      jurisdiction: 'EU27',
      topic: 'VAT',
      says: ['IOSS <= EUR 150'],
      effective: '',
      status: 'current',
      source: 'wisetech/glopal',
    },
  },
  {
    id: 'eu-flat-duty',
    jurisdiction: 'EU',
    text: {
      en: 'Consumer sales up to EUR 150: EUR 3 duty for each distinct tariff item, with or without IOSS',
      zh: '不超过 150 欧元的消费者订单：每个不同税号 3 欧元关税，有无 IOSS 都收',
    },
    from: '2026-07-01',
    to: '2028-07-01',
    status: 'current',
    checked: null,
    source: 'eu-wise',
    row: {
      jurisdiction: 'EU27',
      topic: 'duty',
      says: ['EUR 3 per item (distinct tariff classification)', '<= EUR 150', 'any VAT scheme'],
      effective: '2026-07-01..2028-07-01',
      status: 'current',
      source: 'eu-wise; glopal; Reg (EU) 2026/382; (EU) 2026/1200',
    },
  },
  {
    id: 'eu-vat-on-flat-duty',
    jurisdiction: 'EU',
    text: {
      en: 'VAT is taken on the EUR 3 as well: sources expect it, not yet clarified',
      zh: '3 欧元关税本身也计增值税：资料认为会，尚未明确',
    },
    status: 'uncertain',
    checked: '2026',
    source: 'glopal',
    row: {
      jurisdiction: 'EU27',
      topic: 'duty',
      says: ['VAT on the EUR 3', '"likely"'],
      effective: '2026',
      status: 'uncertain',
      source: 'glopal; epostglobalshipping.com',
    },
  },
  {
    id: 'eu-product-ids',
    jurisdiction: 'EU',
    text: {
      en: 'Product identifiers for each item of a declaration are mandatory from 1 November 2026',
      zh: '2026 年 11 月 1 日起申报须逐项提供商品标识',
    },
    from: '2026-11-01',
    status: 'current',
    checked: null,
    source: 'eu-owl',
    row: {
      jurisdiction: 'EU27',
      topic: 'data',
      says: ['mandatory 2026-11-01'],
      effective: '2026-11-01',
      status: 'current',
      source: 'eu-owl (Del. Reg 2026/1022)',
    },
  },
  {
    id: 'eu-handling-fee',
    jurisdiction: 'EU',
    text: {
      en: 'EU-wide handling fee expected by November 2026, EUR 2 quoted; adoption not confirmed',
      zh: '欧盟统一处理费，预计 2026 年 11 月前，有说 2 欧元；尚未证实通过',
    },
    from: '2026-11-01',
    status: 'unverified',
    checked: null,
    source: 'eu-passport',
    row: {
      jurisdiction: 'EU27',
      topic: 'handling fee',
      says: ['EUR 2 quoted', 'NOT confirmed'],
      effective: '2026-11',
      status: 'unverified',
      source: 'eu-passport; jetworldwide',
    },
  },
  {
    id: 'eu-duty-above',
    jurisdiction: 'EU',
    text: {
      en: 'Above EUR 150: tariff rate on goods, freight and insurance; VAT on these and the duty',
      zh: '超过 150 欧元：按税率对货值、运费、保险征关税；增值税再加关税计',
    },
    status: 'current',
    checked: null,
    source: 'eu-wise',
    figures: [],
  },
  {
    id: 'eu-duty-b2b',
    jurisdiction: 'EU',
    text: {
      en: 'Business consignments up to EUR 150: the exemption ended, EUR 3 is for consumers, so the tariff rate is taken',
      zh: '不超过 150 欧元的企业货件：免税已取消，3 欧元只对消费者，故按税率计',
    },
    from: '2026-07-01',
    status: 'uncertain',
    checked: null,
    source: 'eu-wise',
    figures: [],
  },
  {
    id: 'eu-duty-after',
    jurisdiction: 'EU',
    text: {
      en: 'After 1 July 2028 tariff rates are planned for small consignments too; may be postponed',
      zh: '2028 年 7 月 1 日之后小包裹也计划按税率征税，可能推迟',
    },
    from: '2028-07-02',
    status: 'unverified',
    checked: '2026',
    source: 'eu-wise',
    figures: [],
  },
  {
    id: 'ro-fee',
    jurisdiction: 'RO',
    text: { en: 'Romania: RON 25 a parcel below EUR 150', zh: '罗马尼亚：低于 150 欧元的包裹每个 25 列伊' },
    from: '2026-01-01',
    status: 'current',
    checked: '2026-05',
    source: 'eu-passport',
    row: {
      jurisdiction: 'RO',
      topic: 'national fee',
      says: ['RON 25 per parcel < EUR 150'],
      effective: '2026-01-01',
      status: 'current at 2026-05',
      source: 'eu-passport; royalmail.com',
    },
  },
  {
    id: 'fr-fee',
    jurisdiction: 'FR',
    text: {
      en: 'France: EUR 2 for each tariff item of a declaration up to EUR 150',
      zh: '法国：不超过 150 欧元的申报，每个税号 2 欧元',
    },
    from: '2026-03-01',
    status: 'current',
    checked: '2026-05',
    source: 'eu-passport',
    row: {
      jurisdiction: 'FR',
      topic: 'national fee',
      says: ['EUR 2 per declaration line / HS6 <= EUR 150'],
      effective: '2026-03-01',
      status: 'current at 2026-05',
      source: 'eu-passport; eu-flavor',
    },
  },
  {
    id: 'it-fee',
    jurisdiction: 'IT',
    text: {
      en: 'Italy: EUR 2 a consignment up to EUR 150, postponed to 1 July 2026, not confirmed since',
      zh: '意大利：不超过 150 欧元的货件每票 2 欧元，推迟至 2026 年 7 月 1 日，此后未证实',
    },
    from: '2026-07-01',
    status: 'unverified',
    checked: '2026-07',
    source: 'eu-passport',
    row: {
      jurisdiction: 'IT',
      topic: 'national fee',
      says: ['EUR 2 per consignment <= EUR 150'],
      effective: '2026-07-01',
      status: 'unverified after July',
      source: 'eu-passport',
    },
  },
];

export const NORTH_AMERICA_RULES: readonly RuleDraft[] = [
  {
    id: 'us-de-minimis',
    jurisdiction: 'US',
    text: {
      en: 'No duty-free parcels: ended for China and Hong Kong on 2 May 2025, for all on 29 August 2025',
      zh: '没有免税小包：中国内地和香港 2025 年 5 月 2 日、其他 2025 年 8 月 29 日起取消',
    },
    from: '2025-05-02',
    status: 'current',
    checked: '2026-06',
    source: 'us-122',
    row: {
      jurisdiction: 'US',
      topic: 'de minimis',
      says: ['CN/HK 2025-05-02', 'all origins 2025-08-29'],
      effective: '2025-08-29',
      status: 'current at 2026-06',
      source: 'us-122; particle.news; tao-bao.kz',
    },
  },
  {
    id: 'us-800',
    jurisdiction: 'US',
    text: { en: 'Until then parcels up to USD 800 were free of duty', zh: '此前 800 美元以内的包裹免关税' },
    to: '2025-08-28',
    status: 'ended',
    checked: null,
    source: 'clearcost',
    figures: ['USD 800'],
  },
  {
    id: 'us-ieepa',
    jurisdiction: 'US',
    text: {
      en: 'Fentanyl and reciprocal tariffs are void, collected until 24 February 2026',
      zh: '芬太尼及对等关税无效，2026 年 2 月 24 日停收',
    },
    to: '2026-02-24',
    status: 'ended',
    checked: '2026-06',
    source: 'us-122',
    row: {
      jurisdiction: 'US',
      topic: 'IEEPA fentanyl+reciprocal',
      says: ['collection ended 2026-02-24'],
      effective: '2026-02-24',
      status: 'ended',
      source: 'us-122',
    },
  },
  {
    id: 'us-s122',
    jurisdiction: 'US',
    text: {
      en: 'Section 122 surcharge, 10 % (15 % by some reports), due to lapse on 24 July 2026; nothing known since',
      zh: '122 条款附加税 10%（有报道 15%），应于 2026 年 7 月 24 日到期；之后不明',
    },
    from: '2026-02-24',
    to: '2026-07-24',
    status: 'unverified',
    checked: '2026-07-24',
    source: 'us-122',
    row: {
      jurisdiction: 'US',
      topic: 'Section 122 surcharge',
      says: ['10% (proclamation)', '15%', 'lapses 2026-07-24'],
      effective: '2026-02-24..2026-07-24',
      status: 'UNKNOWN after 2026-07-24',
      source: 'us-122',
    },
  },
  {
    id: 'us-s301',
    jurisdiction: 'US',
    text: {
      en: 'Section 301 on goods made in China: lists 1 to 3 25 %, list 4A 7.5 %, strategic goods 25 to 100 %',
      zh: '301 条款（中国原产）：清单 1-3 为 25%，4A 为 7.5%，战略商品 25%-100%',
    },
    status: 'current',
    checked: '2026-06',
    source: 'us-122',
    row: {
      jurisdiction: 'US',
      topic: 'Section 301 (CN origin)',
      says: ['Lists 1,2,3: 25%', '4A: 7.5%', '25-100%'],
      effective: '',
      status: 'current at 2026-06',
      source: 'us-122 (tariffschart.com, tariffsentinel.com 2026-06-15)',
    },
  },
  {
    id: 'us-s232',
    jurisdiction: 'US',
    text: {
      en: 'Section 232 on steel, aluminium and copper: 50 %, not together with section 122',
      zh: '232 条款：钢、铝、铜 50%，不与 122 条款叠加',
    },
    status: 'current',
    checked: '2026-06',
    source: 'us-122',
    row: {
      jurisdiction: 'US',
      topic: 'Section 232',
      says: ['50% of value', 'does not stack with s122'],
      effective: '',
      status: 'current at 2026-06',
      source: 'us-122 (marginguard)',
    },
  },
  {
    id: 'us-mpf',
    jurisdiction: 'US',
    text: {
      en: 'Commercial entries: processing fee 0.3464 %, USD 31.67 to 614.35 (figures of 2024, raised yearly); by sea 0.125 % harbour fee',
      zh: '商业报关：处理费 0.3464%，31.67 至 614.35 美元（2024 年数字，每年上调）；海运另收 0.125% 港口费',
    },
    status: 'old',
    checked: '2024',
    source: 'clearcost',
    row: {
      jurisdiction: 'US',
      topic: 'MPF / HMF',
      says: ['0.3464% min 31.67 max 614.35', '0.125% ocean', 'FY2024'],
      effective: '',
      status: 'STALE amounts',
      source: 'clearcost',
    },
  },
  {
    id: 'ca-20',
    jurisdiction: 'CA',
    text: {
      en: 'Up to CAD 20 free of duty and GST, unless from the US or Mexico by courier; above: duty and GST on goods and duty',
      zh: '20 加元以内免关税和 GST（美墨快递另有规定）；超过则征关税，GST 按货值加关税计',
    },
    status: 'current',
    checked: null,
    source: 'cbsa',
    row: {
      jurisdiction: 'CA',
      topic: 'duty+GST',
      says: ['CAD 20 for mail and for courier from any country other than US/MX'],
      effective: '',
      status: 'current',
      source: 'cbsa',
    },
  },
  {
    id: 'mx-courier',
    jurisdiction: 'MX',
    text: {
      en: 'By courier up to USD 2,500, origin without trade agreement: 33.5 % for duty and VAT together',
      zh: '快递不超过 2,500 美元、无自贸协定原产：关税和增值税合计 33.5%',
    },
    from: '2025-08-15',
    status: 'current',
    checked: '2025-08',
    source: 'mx',
    row: {
      jurisdiction: 'MX',
      topic: 'courier global rate',
      says: ['33.5% for non-FTA origin (China) up to USD 2,500'],
      effective: '2025-08-15',
      status: 'confirmed 2025-08',
      source: 'mx',
    },
  },
];
