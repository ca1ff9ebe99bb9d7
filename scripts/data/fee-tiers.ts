import type { SizeTier } from '../../lib/core/fees/tables';

/** A size tier without what it costs. */
export type TierRule = Omit<SizeTier, 'rates'>;
export const OZ_PER_LB = 16;

const greater = { weighBy: 'greater', storage: 'oversize' } as const;
/** Bulky and larger: width and height count as two inches or more. */
const bulky = { ...greater, sideFloor: 2 } as const;
const extraLarge = { ...bulky, maxLength: 96, maxLengthPlusGirth: 130 } as const;

/** Every rule of the table of tiers, read by a person; inches and ounces. The volumetric divisor is 139 in3 per lb. */
export const US_TIERS: Readonly<Record<string, readonly TierRule[]>> = {
  'small_standard <=16 oz; 15x12x0.75 in': [
    {
      id: 'small_standard',
      name: { en: 'Small standard', zh: '小号标准' },
      sides: [15, 12, 0.75],
      unitUpTo: 16,
      weighBy: 'unit',
      storage: 'standard',
    },
  ],
  'large_standard chargeable<=20 lb; 18x14x8 in; dim/139': [
    {
      id: 'large_standard',
      name: { en: 'Large standard', zh: '大号标准' },
      sides: [18, 14, 8],
      chargeableUpTo: 20 * OZ_PER_LB,
      weighBy: 'greater',
      storage: 'standard',
    },
  ],
  'small_bulky chargeable<=50 lb; 37x28x20 in; L+girth<=130 in': [
    {
      id: 'small_bulky',
      name: { en: 'Small bulky', zh: '小号大件' },
      sides: [37, 28, 20],
      maxLengthPlusGirth: 130,
      chargeableUpTo: 50 * OZ_PER_LB,
      ...bulky,
    },
  ],
  'large_bulky chargeable<=50 lb; 59x33x33 in; L+girth<=130 in': [
    {
      id: 'large_bulky',
      name: { en: 'Large bulky', zh: '大号大件' },
      sides: [59, 33, 33],
      maxLengthPlusGirth: 130,
      chargeableUpTo: 50 * OZ_PER_LB,
      ...bulky,
    },
  ],
  'xl above; split at 50/70/150 lb; overmax if longest>96 in or L+girth>130 in': [
    // Over 150 lb the scale alone decides the fee, however large the parcel is.
    {
      id: 'xl_150',
      name: { en: 'Extra-large, over 150 lb', zh: '超大件，150 磅以上' },
      chargeableOver: 150 * OZ_PER_LB,
      weighBy: 'unit',
      storage: 'oversize',
      sideFloor: 2,
    },
    {
      id: 'xl_0_50',
      name: { en: 'Extra-large, up to 50 lb', zh: '超大件，50 磅以内' },
      ...extraLarge,
      chargeableUpTo: 50 * OZ_PER_LB,
    },
    {
      id: 'xl_50_70',
      name: { en: 'Extra-large, 50 to 70 lb', zh: '超大件，50 至 70 磅' },
      ...extraLarge,
      chargeableUpTo: 70 * OZ_PER_LB,
    },
    {
      id: 'xl_70_150',
      name: { en: 'Extra-large, 70 to 150 lb', zh: '超大件，70 至 150 磅' },
      ...extraLarge,
      chargeableUpTo: 150 * OZ_PER_LB,
    },
    { id: 'overmax', name: { en: 'Overmax', zh: '超限件' }, ...bulky },
  ],
};

const envelope = { weighBy: 'unit', storage: 'standard' } as const;
const parcel = { weighBy: 'greater', storage: 'standard' } as const;

/** Centimetres and grams; the volumetric divisor is 5000 cm3 per kg, as the tiers' own limits show (61 x 46 x 46 / 5000 = 25.82). */
export const UK_TIERS: Readonly<Record<string, TierRule>> = {
  'Light Envelope: 33x23x2.5 cm <=100 g': {
    id: 'light_envelope',
    name: { en: 'Light envelope', zh: '轻型信封' },
    sides: [33, 23, 2.5],
    unitUpTo: 100,
    ...envelope,
  },
  'Standard Envelope: 33x23x2.5 cm <=460 g': {
    id: 'standard_envelope',
    name: { en: 'Standard envelope', zh: '标准信封' },
    sides: [33, 23, 2.5],
    unitUpTo: 460,
    ...envelope,
  },
  'Large Envelope: 33x23x4 cm <=960 g': {
    id: 'large_envelope',
    name: { en: 'Large envelope', zh: '大号信封' },
    sides: [33, 23, 4],
    unitUpTo: 960,
    ...envelope,
  },
  'Extra-large Envelope: 33x23x6 cm <=960 g': {
    id: 'extra_large_envelope',
    name: { en: 'Extra-large envelope', zh: '特大号信封' },
    sides: [33, 23, 6],
    unitUpTo: 960,
    ...envelope,
  },
  'Small Parcel: 35x25x12 cm, unit/dim <=3.9 kg': {
    id: 'small_parcel',
    name: { en: 'Small parcel', zh: '小包裹' },
    sides: [35, 25, 12],
    chargeableUpTo: 3900,
    ...parcel,
  },
  'Standard Parcel: 45x34x26 cm, unit/dim <=11.9 kg': {
    id: 'standard_parcel',
    name: { en: 'Standard parcel', zh: '标准包裹' },
    sides: [45, 34, 26],
    chargeableUpTo: 11_900,
    ...parcel,
  },
  'Small Oversize: 61x46x46 cm, unit<=1.76 kg, dim<=25.82': {
    id: 'small_oversize',
    name: { en: 'Small oversize', zh: '小号大件' },
    sides: [61, 46, 46],
    unitUpTo: 1760,
    volumetricUpTo: 25_820,
    ...greater,
  },
  'Standard Oversize Light: 101x60x60, unit<=15 kg, dim<=72.72': {
    id: 'standard_oversize_light',
    name: { en: 'Standard oversize, light', zh: '标准大件（轻）' },
    sides: [101, 60, 60],
    unitUpTo: 15_000,
    volumetricUpTo: 72_720,
    ...greater,
  },
  'Standard Oversize Heavy: 101x60x60, 15<unit<=23 kg': {
    id: 'standard_oversize_heavy',
    name: { en: 'Standard oversize, heavy', zh: '标准大件（重）' },
    sides: [101, 60, 60],
    unitOver: 15_000,
    unitUpTo: 23_000,
    ...greater,
  },
  'Standard Oversize Large: 120x60x60, unit<=23, dim<=86.4': {
    id: 'standard_oversize_large',
    name: { en: 'Standard oversize, large', zh: '标准大件（大）' },
    sides: [120, 60, 60],
    unitUpTo: 23_000,
    volumetricUpTo: 86_400,
    ...greater,
  },
  // Tried last, so whatever the tiers before refuse for a side is taken: not only what is over 120 cm long.
  'Bulky Oversize: >120 cm, unit<=23 kg, dim<=126': {
    id: 'bulky_oversize',
    name: { en: 'Bulky oversize', zh: '超大件' },
    unitUpTo: 23_000,
    volumetricUpTo: 126_000,
    ...greater,
  },
  'Heavy Oversize: 23<unit<=31.5 kg': {
    id: 'heavy_oversize',
    name: { en: 'Heavy oversize', zh: '超重大件' },
    unitOver: 23_000,
    unitUpTo: 31_500,
    ...greater,
  },
};
