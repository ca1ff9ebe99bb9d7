import type { Remark } from '../../lib/core/origin';
import type { LocalName } from '../../lib/core/rates/card';
import type { Surcharge, SurchargeCondition } from '../../lib/core/rates/surcharge-rule';

/** What a person read in a row of the surcharge sheet; amount, currency, date and source come from the row. */
export interface SurchargeFrame {
  /** Which carrier's rules it joins. */
  rules: string;
  id: string;
  name: LocalName;
  /** The condition column as read. */
  condition: string;
  /** The note column as read. */
  note?: string;
  amount: 'fixed' | 'per-parcel' | 'percent' | { perKgMinimum: string } | 'per-kg';
  /** Charged without being asked for. Others depend on what the engine cannot know (addresses, orders). */
  active: boolean;
  when?: Surcharge['when'];
  notWith?: string[];
  fuel: boolean | null;
  notes?: Remark[];
  /** A second surcharge from the same row: both are charged where both apply. */
  also?: { id: string; name: LocalName; when: SurchargeCondition };
}

const byAddress: Remark = { code: 'rule-addresses' };
const onOrder: Remark = { code: 'rule-on-order' };
const packaging: Remark = { code: 'rule-packaging' };
const residential: Remark = { code: 'rule-residential' };
const region: Remark = { code: 'rule-region' };
const minimum = (text: string): Remark => ({
  code: 'rule-minimum',
  params: { minimum: text, currency: 'CNY' },
});
const declared = (from: string): Remark => ({
  code: 'rule-declared-value',
  params: { from, currency: 'USD' },
});

const DHL_HANDLING =
  '24 kg<=actual<=68 kg or packaging rules; not stacked with overweight(>69.2kg)/oversize(>99cm)';
const HANDLED = { weight: { fromGrams: 24_000, toGrams: 68_000 }, side: { toMm: 990 } };

const handling = (rules: string, id: string, condition: string, note: string): SurchargeFrame => ({
  rules,
  id,
  name: { en: 'Additional handling', zh: '额外处理费' },
  condition,
  note,
  amount: 'per-parcel',
  active: true,
  when: HANDLED,
  fuel: true,
  notes: [packaging],
});

const demand = (rules: string, id: string, en: string, zh: string, more: Partial<SurchargeFrame>) => ({
  rules,
  id,
  name: { en: `Peak season, ${en}`, zh: `旺季附加费 ${zh}` },
  condition: '',
  note: 'expired',
  amount: 'per-kg' as const,
  active: false,
  fuel: null,
  ...more,
});

/** Every row of the surcharge sheet, by "carrier: name". */
export const SURCHARGE_FRAMES: Readonly<Record<string, SurchargeFrame>> = {
  'DHL Express CN: remote area delivery': {
    rules: 'dhl-express-cn',
    id: 'remote-delivery',
    name: { en: 'Remote area, delivery', zh: '偏远地区派送' },
    condition: 'min 200 per shipment',
    note: 'fuel: see note',
    amount: { perKgMinimum: '200' },
    active: false,
    fuel: null,
    notes: [byAddress],
  },
  'DHL Express CN: remote area pickup (import)': {
    rules: 'dhl-express-cn',
    id: 'remote-pickup',
    name: { en: 'Remote area, pickup', zh: '偏远地区取件' },
    condition: 'min 200 per shipment',
    amount: { perKgMinimum: '200' },
    active: false,
    fuel: null,
    notes: [byAddress],
  },
  'DHL Express CN: high-risk area': {
    rules: 'dhl-express-cn',
    id: 'high-risk',
    name: { en: 'High-risk area', zh: '高风险地区' },
    condition: 'AF BF CD HT IQ LB LY ML SO SD SY UA VE YE',
    amount: 'fixed',
    active: true,
    when: {
      countries: ['AF', 'BF', 'CD', 'HT', 'IQ', 'LB', 'LY', 'ML', 'SO', 'SD', 'SY', 'UA', 'VE', 'YE'],
    },
    fuel: null,
  },
  'DHL Express CN: restricted destination': {
    rules: 'dhl-express-cn',
    id: 'restricted',
    name: { en: 'Restricted destination', zh: '受限目的地' },
    condition: 'CF CD IR IQ KP LY SO YE',
    amount: 'fixed',
    active: true,
    when: { countries: ['CF', 'CD', 'IR', 'IQ', 'KP', 'LY', 'SO', 'YE'] },
    fuel: null,
  },
  'DHL Express CN: non-conveyable / additional handling': handling(
    'dhl-express-cn',
    'handling',
    DHL_HANDLING,
    '+ fuel surcharge 30.5% (Nov 2025)',
  ),
  'DHL Express HK: non-conveyable / additional handling': handling(
    'dhl-express-hk',
    'handling',
    'as above',
    '+ fuel 30.5%',
  ),
  'DHL CN/HK: demand surcharge -> Asia': demand('dhl-express-cn', 'peak-asia', 'to Asia', '到亚洲', {
    notes: [region],
  }),
  'DHL CN/HK: demand surcharge -> Europe': demand('dhl-express-cn', 'peak-europe', 'to Europe', '到欧洲', {
    notes: [region],
  }),
  'DHL CN/HK: demand surcharge -> Americas': demand(
    'dhl-express-cn',
    'peak-americas',
    'to the Americas',
    '到美洲',
    { notes: [region] },
  ),
  // After all that it is a percentage of.
  'DHL Express: fuel surcharge': {
    rules: 'dhl-express-cn',
    id: 'fuel',
    name: { en: 'Fuel surcharge', zh: '燃油附加费' },
    condition: '',
    note: 'changes monthly: keep as user input',
    amount: 'percent',
    active: false,
    fuel: false,
    notes: [{ code: 'rule-monthly' }],
  },
  'FedEx CN: demand surcharge -> US/CA/MX/PR': demand(
    'fedex-cn',
    'peak-north-america',
    'to US, CA, MX, PR',
    '到 US、CA、MX、PR',
    { when: { countries: ['US', 'CA', 'MX', 'PR'] } },
  ),
  'FedEx CN: demand surcharge -> Europe': demand('fedex-cn', 'peak-europe', 'to Europe', '到欧洲', {
    notes: [region],
  }),
  'UPS CN/HK: demand surcharge -> Americas': demand('ups-cn', 'peak-americas', 'to the Americas', '到美洲', {
    notes: [region],
  }),
  'UPS CN/HK: demand surcharge -> other': demand(
    'ups-cn',
    'peak-other',
    'beyond Asia, Australia, Americas',
    '到亚洲、澳洲、美洲以外',
    {
      condition: 'Asia/AU none',
      notes: [region],
    },
  ),
  'FedEx IP HK forwarder: additional handling (dimension/weight/packaging)': {
    rules: 'fedex-hk-agent',
    id: 'handling-size',
    name: { en: 'Additional handling, size', zh: '额外处理费 尺寸' },
    condition: 'longest>121 cm or second>75 cm or L+2W+2H>260 cm; or actual>31 kg; or packaging',
    note: 'dimension and weight both => both charged',
    amount: 'per-parcel',
    active: true,
    when: [{ side: { fromMm: 1211 } }, { secondSide: { fromMm: 751 } }, { girth: { fromMm: 2601 } }],
    fuel: true,
    notes: [packaging],
    also: {
      id: 'handling-weight',
      name: { en: 'Additional handling, weight', zh: '额外处理费 重量' },
      when: { weight: { fromGrams: 31_001 } },
    },
  },
  'FedEx IP HK forwarder: oversize': {
    rules: 'fedex-hk-agent',
    id: 'oversize',
    name: { en: 'Oversize', zh: '超大件' },
    condition: 'length>=240 cm or L+girth>=330 cm',
    amount: 'fixed',
    active: true,
    when: [{ side: { fromMm: 2400 } }, { girth: { fromMm: 3300 } }],
    fuel: true,
  },
  'FedEx IP HK forwarder: residential': {
    rules: 'fedex-hk-agent',
    id: 'residential',
    name: { en: 'Residential address', zh: '住宅派送' },
    condition: '',
    amount: 'fixed',
    active: false,
    fuel: true,
    notes: [residential],
  },
  'FedEx IP HK forwarder: remote area': {
    rules: 'fedex-hk-agent',
    id: 'remote',
    name: { en: 'Remote area', zh: '偏远地区' },
    condition: 'min 275 x fuel',
    amount: { perKgMinimum: '275' },
    active: false,
    fuel: true,
    notes: [byAddress],
  },
  'FedEx IP HK forwarder: duty prepayment': {
    rules: 'fedex-hk-agent',
    id: 'duty-prepayment',
    name: { en: 'Duty paid in advance', zh: '关税预付' },
    condition: '',
    amount: 'fixed',
    active: false,
    fuel: false,
    notes: [onOrder],
  },
  'FedEx IP HK forwarder: US import processing': {
    rules: 'fedex-hk-agent',
    id: 'us-import',
    name: { en: 'US import processing', zh: '美国进口处理费' },
    condition: '',
    amount: 'fixed',
    active: true,
    when: { countries: ['US'] },
    fuel: false,
  },
  'FedEx IP HK forwarder: high-value invoice': {
    rules: 'fedex-hk-agent',
    id: 'high-value',
    name: { en: 'High declared value', zh: '高价值申报' },
    condition: 'declared >= USD 10000; +20 per extra USD 5000 or part',
    amount: 'fixed',
    active: false,
    fuel: false,
    notes: [
      declared('10000'),
      { code: 'rule-value-step', params: { fee: '20', feeCurrency: 'CNY', step: '5000', currency: 'USD' } },
    ],
  },
  'DHL HK forwarder: overweight piece': {
    rules: 'dhl-hk-agent',
    id: 'overweight',
    name: { en: 'Overweight piece', zh: '超重件' },
    condition: 'piece billing weight >=69 kg',
    amount: 'per-parcel',
    active: true,
    when: { weight: { fromGrams: 69_000, of: 'chargeable' } },
    fuel: true,
  },
  'DHL HK forwarder: oversize': {
    rules: 'dhl-hk-agent',
    id: 'oversize',
    name: { en: 'Oversize piece', zh: '超长件' },
    condition: 'any side >=98 cm',
    amount: 'per-parcel',
    active: true,
    when: { side: { fromMm: 980 } },
    fuel: true,
  },
  // After the two that exclude it.
  'DHL HK forwarder: handling': {
    rules: 'dhl-hk-agent',
    id: 'handling',
    name: { en: 'Handling', zh: '操作处理费' },
    condition: '24<=actual<=68 kg, not if overweight/oversize charged',
    amount: 'per-parcel',
    active: true,
    when: { weight: { fromGrams: 24_000, toGrams: 68_000 } },
    notWith: ['overweight', 'oversize'],
    fuel: true,
  },
  'DHL HK forwarder: residential': {
    rules: 'dhl-hk-agent',
    id: 'residential',
    name: { en: 'Residential address', zh: '住宅派送' },
    condition: '',
    amount: 'fixed',
    active: false,
    fuel: true,
    notes: [residential],
  },
  'DHL HK forwarder: remote area': {
    rules: 'dhl-hk-agent',
    id: 'remote',
    name: { en: 'Remote area', zh: '偏远地区' },
    condition: 'min 250 x fuel',
    amount: { perKgMinimum: '250' },
    active: false,
    fuel: true,
    notes: [byAddress],
  },
  'DHL HK forwarder: high-value declaration': {
    rules: 'dhl-hk-agent',
    id: 'high-value',
    name: { en: 'High declared value', zh: '高价值申报' },
    condition: 'declared > USD 120; > USD 6000: (value*7.8-46000)/1000*0.25+25',
    note: 'formula',
    amount: 'fixed',
    active: false,
    fuel: false,
    notes: [
      declared('120'),
      {
        code: 'rule-value-formula',
        params: { from: '6000', currency: 'USD', formula: '(value × 7.8 − 46000) ÷ 1000 × 0.25 + 25' },
      },
    ],
  },
  'DHL HK forwarder: duty prepay': {
    rules: 'dhl-hk-agent',
    id: 'duty-prepayment',
    name: { en: 'Duty paid in advance', zh: '关税预付' },
    condition: '+2% of taxes, min 40',
    amount: 'fixed',
    active: false,
    fuel: false,
    notes: [onOrder, { code: 'rule-tax-percent', params: { percent: '2', minimum: '40', currency: 'CNY' } }],
  },
  'UPS HK: large package': {
    rules: 'ups-hk',
    id: 'large-package',
    name: { en: 'Large package', zh: '大型包裹' },
    condition: 'L+girth>300 cm (<=400); min billable 40 kg',
    amount: 'per-parcel',
    active: true,
    when: { girth: { fromMm: 3001, toMm: 4000 } },
    fuel: null,
  },
  'UPS HK: over maximum limits': {
    rules: 'ups-hk',
    id: 'over-maximum',
    name: { en: 'Over the maximum limits', zh: '超出最大限制' },
    condition: '>70 kg or >274 cm or L+girth>400 cm',
    amount: 'per-parcel',
    active: true,
    when: [{ weight: { fromGrams: 70_001 } }, { side: { fromMm: 2741 } }, { girth: { fromMm: 4001 } }],
    fuel: null,
  },
  'SF intl: overweight/oversize': {
    rules: 'sf-international',
    id: 'overweight-oversize',
    name: { en: 'Overweight or oversize', zh: '超重超长' },
    condition: 'side>1.6 m or >50 kg; min 20',
    amount: { perKgMinimum: '20' },
    active: true,
    when: [{ side: { fromMm: 1601 } }, { weight: { fromGrams: 50_001 } }],
    fuel: null,
  },
  'Head-haul forwarder: overweight': {
    rules: 'head-haul',
    id: 'overweight',
    name: { en: 'Overweight carton', zh: '超重箱' },
    condition: '22.5<=actual<40 kg',
    amount: 'per-parcel',
    active: true,
    when: { weight: { fromGrams: 22_500, toGrams: 39_999 } },
    fuel: null,
  },
  'Head-haul forwarder: over-length': {
    rules: 'head-haul',
    id: 'over-length',
    name: { en: 'Over-length carton', zh: '超长箱' },
    condition: '120<=longest<240 cm; or second side>=75; or girth>266 cm',
    amount: 'per-parcel',
    active: true,
    when: [
      { side: { fromMm: 1200, toMm: 2399 } },
      { secondSide: { fromMm: 750 } },
      { girth: { fromMm: 2661 } },
    ],
    fuel: null,
  },
  'Head-haul forwarder: remote': {
    rules: 'head-haul',
    id: 'remote',
    name: { en: 'Remote area', zh: '偏远地区' },
    condition: 'min 171 per shipment',
    amount: 'per-parcel',
    active: false,
    fuel: null,
    notes: [byAddress, minimum('171')],
  },
  'Head-haul forwarder: customs declaration': {
    rules: 'head-haul',
    id: 'customs-declaration',
    name: { en: 'Own customs declaration', zh: '单独报关' },
    condition: '',
    amount: 'fixed',
    active: false,
    fuel: null,
    notes: [onOrder],
  },
  'Head-haul forwarder: textiles/shoes': {
    rules: 'head-haul',
    id: 'textiles',
    name: { en: 'Textiles and shoes', zh: '纺织品、鞋' },
    condition: '',
    amount: 'per-kg',
    active: false,
    fuel: null,
    notes: [{ code: 'rule-goods' }],
  },
};

/** Rows that name a charge but no amount: nothing can be charged, so they are listed as left out. */
export const WITHOUT_AMOUNT: ReadonlySet<string> = new Set(['UPS HK: additional handling']);
