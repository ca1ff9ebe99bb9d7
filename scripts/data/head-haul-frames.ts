import type { LocalName, RateCard } from '../../lib/core/rates/card';

/** What a person decided about a channel of the head-haul sheet. */
export interface HeadHaulChannel {
  card: keyof typeof HEAD_HAUL_CARDS;
  id: string;
  en: string;
  /** The sheet's own name without the days; the row's name must start with it. */
  zh: string;
  /** The name says that duties and taxes are inside. */
  ddp?: true;
  /**
   * Kilograms a shipment is billed at least, by the rules sheet: 12 by air, 21 by sea. Only where the channel's lightest band starts
   * there; elsewhere a lighter shipment is below what the sheet prices.
   */
  minKg?: number;
}

const card = (mode: RateCard['mode'], en: string, zh: string): Omit<RateCard, 'services'> => ({
  id: `head-haul-${mode}`,
  name: { en, zh },
  carrier: 'FBA forwarder (demo)',
  mode,
  currency: 'CNY',
  origin: 'CN',
  source: 'headhaul',
  effectiveFrom: null,
  status: 'demo',
  deliversTo: 'warehouse',
});

/** A forwarder's undated quote for goods to warehouses abroad, a card for each way of transport. */
export const HEAD_HAUL_CARDS = {
  sea: card('sea', 'Head-haul by sea (demo)', '头程海运（示例）'),
  air: card('air', 'Head-haul by air (demo)', '头程空运（示例）'),
  rail: card('rail', 'Head-haul by rail (demo)', '头程铁路（示例）'),
  truck: card('truck', 'Head-haul by truck (demo)', '头程卡航（示例）'),
} as const;

export const HEAD_HAUL_CHANNELS: Readonly<Record<string, HeadHaulChannel>> = {
  US_SEA_MATSON_EXPRESS: {
    card: 'sea',
    id: 'us-matson',
    en: 'US sea, Matson express',
    zh: '美森特快限时达',
    minKg: 21,
  },
  US_SEA_MEDIUM_SPEED: {
    card: 'sea',
    id: 'us-medium',
    en: 'US sea, medium speed',
    zh: '中速限时达',
    minKg: 21,
  },
  US_SEA_REGULAR: {
    card: 'sea',
    id: 'us-regular',
    en: 'US sea, regular ship',
    zh: '普船快运',
    minKg: 21,
  },
  US_SEA_EAST_SPECIAL: {
    card: 'sea',
    id: 'us-east-saver',
    en: 'US sea, eastern states saver',
    zh: '美东特惠快递派',
    minKg: 21,
  },
  EU_SEA: { card: 'sea', id: 'eu', en: 'Europe sea', zh: '欧洲海运专线', minKg: 21 },
  AU_SEA: { card: 'sea', id: 'au', en: 'Australia sea, DDP', zh: '澳洲海运 DDP', ddp: true },
  MX_SEA: { card: 'sea', id: 'mx', en: 'Mexico sea, DDP', zh: '墨西哥海派双清包税', ddp: true },
  US_AIR_EXPRESS: {
    card: 'air',
    id: 'us-express',
    en: 'US air express line',
    zh: '美国空派特快专线',
    minKg: 12,
  },
  AU_AIR: { card: 'air', id: 'au', en: 'Australia air, DDP', zh: '澳洲空派 DDP', ddp: true },
  EU_RAIL: { card: 'rail', id: 'eu', en: 'Europe rail', zh: '欧洲铁路' },
  EU_TRUCK: { card: 'truck', id: 'eu', en: 'Europe truck', zh: '欧洲卡航' },
};

/** Part of China the goods leave from: its own service, because a card's origin is a country. */
export const REGIONS: Readonly<Record<string, LocalName>> = {
  east: { en: 'from East China', zh: '华东发' },
  south: { en: 'from South China', zh: '华南发' },
  north: { en: 'from North China', zh: '华北发' },
};

/** Cities and goods classes that a price is for; each its own service, since no postcodes are stated. */
export const PLACES: Readonly<
  Record<string, { id: string; country: string; code: string; name: LocalName }>
> = {
  SYD_MEL_BRI: {
    id: 'syd-mel-bri',
    country: 'AU',
    code: 'named-cities',
    name: { en: 'to Sydney, Melbourne, Brisbane', zh: '到悉尼、墨尔本、布里斯班' },
  },
  SYD_MEL: {
    id: 'syd-mel',
    country: 'AU',
    code: 'named-cities',
    name: { en: 'to Sydney, Melbourne', zh: '到悉尼、墨尔本' },
  },
  PER: { id: 'per', country: 'AU', code: 'named-cities', name: { en: 'to Perth', zh: '到珀斯' } },
  A_CLASS_KG: { id: 'a', country: 'MX', code: 'goods-class', name: { en: 'class A goods', zh: 'A 类货' } },
  B_CLASS_KG: { id: 'b', country: 'MX', code: 'goods-class', name: { en: 'class B goods', zh: 'B 类货' } },
  M_CLASS_KG: { id: 'm', country: 'MX', code: 'goods-class', name: { en: 'class M goods', zh: 'M 类货' } },
};
