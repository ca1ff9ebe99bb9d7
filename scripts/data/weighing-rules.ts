import type { LocalName, SizeLimit } from '../../lib/core/rates/card';
import type { Weighing } from '../../lib/data/carrier-rules';

/** What a row of the rules sheet became: a carrier's weighing, or the place where its content stands already. */
export type RuleRow =
  /** The row's other cells, joined: a changed cell is a text that nobody has read. */
  { text: string } & (
    | { rules: { id: string; name: LocalName } & Weighing }
    | { place: 'rate-card' | 'fees' }
  );

const box = (a: number, b: number, c: number): SizeLimit => ({ boxMm: [a, b, c] });

/** Both Hong Kong agents round above 21 kg and say nothing of what is lighter. */
const FROM_21_KG = [{ belowGrams: 21_001, stepGrams: 1 }, { stepGrams: 1000 }];

/** Every row of the rules sheet, by its first column. */
export const RULE_ROWS: Readonly<Record<string, RuleRow>> = {
  'Express majors (DHL/UPS/FedEx/TNT) from CN': {
    text: '5000 | cm/kg | <21 kg: ceil to 0.5 kg; >=21 kg: ceil to 1 kg | 0.5 kg | first 0.5 kg + each 0.5 kg; >21 kg per-kg |  | weefreight (also aircompressorstrade.com) | medium',
    rules: {
      id: 'express-from-china',
      name: { en: 'International express from China', zh: '国际快递（中国发）' },
      weight: {
        divisor: 5000,
        steps: [{ belowGrams: 21_000, stepGrams: 500 }, { stepGrams: 1000 }],
        minGrams: 500,
      },
      limits: [],
      notes: [],
      source: 'weefreight',
      date: null,
    },
  },
  'FedEx IP via HK forwarder (HKFEDEXIP-C)': {
    text: '5000 | cm/kg | >21 kg ceil to 1 kg |  | per-kg above 21 | oversize if piece >68 kg or side >274 cm or L+girth >330 cm (then billed min 68 kg); max 302x203x178 cm | edragon 2025-04-16 | medium',
    rules: {
      id: 'fedex-hk-agent',
      name: { en: 'FedEx IP by a Hong Kong agent', zh: '香港联邦 IP（货代）' },
      weight: { divisor: 5000, steps: FROM_21_KG },
      limits: [box(3020, 2030, 1780)],
      notes: [
        { code: 'step-unstated' },
        {
          code: 'rule-oversize-weight',
          params: { overGrams: 68_000, sideMm: 2740, girthMm: 3300, minGrams: 68_000 },
        },
      ],
      source: 'edragon',
      date: '2025-04-16',
    },
  },
  'DHL via HK forwarder (HKDHLX)': {
    text: '5000 | cm/kg | >21 kg ceil to 1 kg |  |  | piece charge weight <=69 kg; max 298x198x158 cm | edragon 2025-04-16 | medium',
    rules: {
      id: 'dhl-hk-agent',
      name: { en: 'DHL by a Hong Kong agent', zh: '香港 DHL（货代）' },
      weight: { divisor: 5000, steps: FROM_21_KG },
      limits: [box(2980, 1980, 1580)],
      notes: [{ code: 'step-unstated' }, { code: 'rule-heaviest-billed', params: { grams: 69_000 } }],
      source: 'edragon',
      date: '2025-04-16',
    },
  },
  'UPS HK': {
    text: '5000 (sytlogistics.com) | cm/kg | ceil to 0.5 kg |  |  | <=70 kg, length <=274 cm, L+girth <=400 cm; large package L+girth >300 cm: min billable 40 kg | fuuffy | medium',
    rules: {
      id: 'ups-hk',
      name: { en: 'UPS Hong Kong', zh: '香港 UPS' },
      weight: { divisor: 5000, stepGrams: 500, maxGrams: 70_000 },
      limits: [{ maxSideMm: 2740, maxLengthPlusGirthMm: 4000 }],
      notes: [{ code: 'rule-girth-weight', params: { girthMm: 3000, minGrams: 40_000 } }],
      source: 'fuuffy',
      date: null,
    },
  },
  'PFC EURPOST dedicated line': {
    text: '8000 | cm/kg | ceil to 1 g | 50 g | fixed + per g | US 55x40x40; UK 60x46x40; FR 60x40x35; other L+W+H<=90, longest<=60; CL/CO divisor 5000 | edragon | medium',
    rules: {
      id: 'pfc-eurpost',
      name: { en: 'PFC EURPOST line', zh: 'PFC EURPOST 专线' },
      weight: { divisor: 8000, stepGrams: 1, minGrams: 50 },
      limits: [{ maxSideMm: 600, maxSumMm: 900 }],
      countries: [
        { countries: ['US'], limits: [box(550, 400, 400)] },
        { countries: ['GB'], limits: [box(600, 460, 400)] },
        { countries: ['FR'], limits: [box(600, 400, 350)] },
        { countries: ['CL', 'CO'], divisor: 5000 },
      ],
      notes: [],
      source: 'edragon',
      date: null,
    },
  },
  'China Post e邮宝 / small packet format': {
    text: 'none |  | 1 g (RU) |  | fixed + per g | L+W+H<=90 cm, longest<=60; roll 2D+L<=104, L<=90; min 14x11; general 2 kg, RU 5 kg | ozon-ship; musicbyscottsmith.com ePacket text | medium-high',
    place: 'rate-card',
  },
  'China Post e特快 (RU)': {
    text: '6000 only if any side >=40 cm | cm/kg | 50 g steps | 50 g | first 50 g + 50 g steps | five alternative dim standards | ozon-ship | medium-high',
    place: 'rate-card',
  },
  'China Post e包裹特惠 (RU)': {
    text: 'none |  | 500 g steps | 500 g | first 500 g + 500 g | sum<200, longest<105; 31 kg | ozon-ship | medium-high',
    place: 'rate-card',
  },
  'EMS (CN)': {
    text: '8000 if side >60 cm (hkjtd56.com) / 6000 if side >=60 cm since 2012-07-01 (ssopdot.com): sources conflict | cm/kg |  | 500 g | first 500 g + 500 g | 30 kg (aircompressorstrade.com) | pages | low-medium',
    rules: {
      id: 'ems-cn',
      name: { en: 'EMS from China', zh: '中国 EMS' },
      // No divisor: which of the two holds is the seller's to find out.
      weight: { stepGrams: 500, minGrams: 500, maxGrams: 30_000 },
      limits: [],
      notes: [{ code: 'rule-divisors-differ', params: { one: 8000, other: 6000, sideMm: 600 } }],
      source: 'pages',
      date: null,
    },
  },
  'Ozon rFBS groups': {
    text: '12000 for Big & Premium Big only | cm/kg | 1 g |  | fixed + per g | see product_group | ozon-ship | high',
    place: 'rate-card',
  },
  'SF International': {
    text: ' |  |  |  |  | oversize if any side >1.6 m; overweight if >50 kg: RMB 1/kg of chargeable weight, min RMB 20/shipment | sf | high',
    rules: {
      id: 'sf-international',
      name: { en: 'SF International', zh: '顺丰国际' },
      weight: {},
      limits: [],
      notes: [],
      source: 'sf',
      date: null,
    },
  },
  'Forwarder air/sea head-haul': {
    text: '6000 | cm/kg |  | 12 kg (air) / 21 kg (sea) | per-kg bands | see surcharges | headhaul | low-medium',
    place: 'rate-card',
  },
  'Half-throw 半抛': {
    text: '6000 | cm/kg | ceil 1 kg |  | chargeable = (actual + volumetric)/2, applies only beyond a free limit at some agents |  | cbr-express.com; www8basscom.cn | medium',
    rules: {
      id: 'half-volume',
      name: { en: 'Half of the volume excess', zh: '半抛' },
      weight: { divisor: 6000, half: 'yes', stepGrams: 1000 },
      limits: [],
      notes: [{ code: 'rule-free-excess' }],
      source: 'pages',
      date: null,
    },
  },
  'Amazon US FBA': {
    text: '139 | in/lb | small std: ceil 1 oz of unit weight; large std <1 lb ceil 1 oz, >=1 lb ceil 0.25 lb; bulky/XL ceil 1 lb |  | size-tier table | bulky & XL: width and height counted as >=2 in | talos | medium-high',
    place: 'fees',
  },
  'Amazon UK FBA': {
    text: '5000 | cm/kg | weight bands in g |  | size-tier table |  | talos | medium-high',
    place: 'fees',
  },
};
