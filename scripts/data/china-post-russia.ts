import type { Remark } from '../../lib/core/origin';
import type { LocalName, RateCard, WeightRule } from '../../lib/core/rates/card';

/** What a person decided about a service of the parcel sheet; prices, limits and days come from its rows. */
export interface ParcelFrame {
  /** The sheet's service column. */
  channel: string;
  id: string;
  name: LocalName;
  /** Only where the rules sheet says more than the row: `null` there means that volume never counts. */
  divisor?: null;
  /** The lower weight is what is billed at least, not what is taken at least. */
  lowerIsMinimum?: true;
  notes?: Remark[];
}

export interface ParcelCardFrame extends Omit<RateCard, 'services'> {
  services: readonly ParcelFrame[];
}

const common = {
  carrier: 'China Post',
  mode: 'post',
  currency: 'CNY',
  origin: 'CN',
  source: 'ozon-ship',
  status: 'published',
} as const;

/** By the rules sheet, packets of the e邮宝 format (90 cm, 60 cm, rolls 104 cm) and e包裹 have no divisor. */
const NO_VOLUME = { divisor: null } as const satisfies Pick<WeightRule, 'divisor'>;

/**
 * China Post to Russia. One card for each date of the sheet, because a card is valid from one day.
 */
export const CHINA_POST_RUSSIA: readonly ParcelCardFrame[] = [
  {
    id: 'china-post-russia',
    name: { en: 'China Post to Russia', zh: '中国邮政 俄罗斯' },
    ...common,
    effectiveFrom: '2025-09-15',
    services: [
      {
        channel: 'China Post e包裹特惠',
        id: 'e-parcel',
        name: { en: 'China Post e-parcel saver', zh: '中国邮政 e包裹特惠' },
        lowerIsMinimum: true,
        ...NO_VOLUME,
      },
      {
        channel: 'China Post SRM特邮',
        id: 'srm',
        name: { en: 'China Post SRM priority', zh: '中国邮政 SRM特邮' },
        ...NO_VOLUME,
      },
      {
        channel: 'China Post to PUDO Standard',
        id: 'pudo-standard',
        name: { en: 'China Post to PUDO Standard, air', zh: '中国邮政 to PUDO Standard 空运' },
      },
      {
        channel: 'China Post to PUDO Economy',
        id: 'pudo-economy',
        name: { en: 'China Post to PUDO Economy, land', zh: '中国邮政 to PUDO Economy 陆运' },
      },
    ],
  },
  {
    id: 'china-post-epacket-russia',
    name: { en: 'China Post ePacket to Russia', zh: '中国邮政 e邮宝 俄罗斯' },
    ...common,
    effectiveFrom: '2025-07-31',
    services: [
      {
        channel: 'China Post e邮宝特邮',
        id: 'priority',
        name: { en: 'China Post ePacket priority', zh: '中国邮政 e邮宝特邮' },
        ...NO_VOLUME,
      },
      {
        channel: 'China Post e邮宝',
        id: 'standard',
        name: { en: 'China Post ePacket', zh: '中国邮政 e邮宝' },
        ...NO_VOLUME,
      },
      {
        channel: 'China Post e邮宝特惠',
        id: 'saver',
        name: { en: 'China Post ePacket saver', zh: '中国邮政 e邮宝特惠' },
        ...NO_VOLUME,
      },
    ],
  },
  {
    id: 'china-post-e-express-russia',
    name: { en: 'China Post e-Express to Russia', zh: '中国邮政 e特快 俄罗斯' },
    ...common,
    effectiveFrom: '2023-09-15',
    services: [
      {
        channel: 'China Post e特快',
        id: 'e-express',
        name: { en: 'China Post e-Express', zh: '中国邮政 e特快' },
        lowerIsMinimum: true,
        // The sheet limits "the two largest sides together"; where the post publishes the same five standards it
        // means length and girth. The sheet's words are kept, and a long thick parcel is told to ask.
        notes: [{ code: 'girth-usual', params: { fromMm: 3000, toMm: 10_000 } }],
      },
    ],
  },
];
