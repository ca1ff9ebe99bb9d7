import type { CardFrame, ServiceFrame } from './service-frame';

const common = {
  currency: 'CNY',
  origin: 'CN',
  source: 'post-parcel',
  effectiveFrom: '2026-04-23',
  status: 'published',
} as const;

const service = (channel: string, id: string, en: string, zh = channel): ServiceFrame => ({
  channel,
  id,
  name: { en, zh },
  tracked: null,
  goods: {},
});

/** The post-parcel sheet: China Post's parcels, and Cainiao's big parcels. */
export const POST_CARDS: readonly CardFrame[] = [
  {
    id: 'china-post-parcel',
    name: { en: 'China Post parcel', zh: '中国邮政大包' },
    carrier: 'China Post',
    mode: 'post',
    ...common,
    services: [
      service('邮政大包-航空AIR', 'air', 'China Post parcel, air', '邮政大包 航空'),
      service(
        '邮政大包-SAL空运水陆路',
        'sal',
        'China Post parcel, SAL and surface',
        '邮政大包 SAL 空运水陆路',
      ),
      service('水陆路SURFACE', 'surface', 'China Post parcel, surface', '水陆路'),
      service('意大利航空AIR', 'air-it', 'China Post parcel, air, Italy', '意大利航空'),
      service('法国航空大包', 'air-fr', 'China Post parcel, air, France', '法国航空大包'),
      service('波兰航空AIR', 'air-pl', 'China Post parcel, air, Poland', '波兰航空'),
      service('俄罗斯E包裹', 'e-parcel-ru', 'China Post e-parcel, Russia', '俄罗斯E包裹'),
    ],
  },
  {
    id: 'cainiao-big-parcel',
    name: { en: 'Cainiao big parcel', zh: '菜鸟大包' },
    carrier: 'Cainiao',
    mode: 'line',
    ...common,
    services: [
      // The name says it: the first two kilograms are always paid.
      { ...service('菜鸟大包首重2KG', 'from-2kg', 'Cainiao big parcel, from 2 kg'), minGrams: 2000 },
      service('菜鸟大包标准', 'standard', 'Cainiao big parcel, standard'),
      service('菜鸟无忧物流-标准', 'worry-free', 'Cainiao worry-free, standard'),
    ],
  },
];
