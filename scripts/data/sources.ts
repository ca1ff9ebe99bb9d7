import type { DataSource } from '../../lib/data/data-source';
import { DUTY_SOURCES } from './duty-sources';
import { FEE_SOURCES } from './fee-sources';
import { MARKET_TABLE_SOURCES } from './market-table-sources';

/** The sources of what ships, in our own words; ids as in the folder the figures come from. */
export const SOURCES: Readonly<Record<string, DataSource>> = {
  'ae-standard': {
    what: {
      en: 'Price list of AliExpress Standard, Yanwen, 4PX and YunExpress, kept in a seller tool',
      zh: '卖家工具中保存的无忧物流-标准、燕文、4PX、云途价目表',
    },
    date: '2026-04-26',
    trust: 'medium',
  },
  'post-parcel': {
    what: {
      en: 'List prices of China Post parcels and Cainiao big parcels, kept in a seller tool',
      zh: '卖家工具中保存的邮政大包、菜鸟大包目录价',
    },
    date: '2026-04-23',
    trust: 'medium',
  },
  fawaz: {
    what: { en: 'Mid-market exchange rates, free public collection', zh: '公开免费汇总的中间汇率' },
    date: '2026-09-29',
    trust: 'medium',
  },
  ...DUTY_SOURCES,
  ...FEE_SOURCES,
  ...MARKET_TABLE_SOURCES,
  'ozon-ship': {
    what: {
      en: 'China Post to Russia, and carriers that deliver for Ozon; transcribed from published tables',
      zh: '中国邮政到俄罗斯及 Ozon 合作承运商价目，按公布的表格录入',
    },
    date: '2025-09-15',
    trust: 'medium',
  },
  wanb: {
    what: {
      en: 'WANB quote transcribed from a picture, undated and partly unclear: for show',
      zh: '万邦速达报价图片录入，没有日期，有些地方看不清：仅作示例',
    },
    date: null,
    trust: 'low',
  },
  headhaul: {
    what: {
      en: "One forwarder's head-haul quote to FBA warehouses, undated: for show",
      zh: '某货代的 FBA 头程报价，没有日期：仅作示例',
    },
    date: null,
    trust: 'low',
  },
  edragon: {
    what: { en: "Rule sheets of a forwarder's channels", zh: '某货代的渠道规则表' },
    date: '2025-04-16',
    trust: 'medium',
  },
  czl: {
    what: { en: 'Surcharges of DHL Express China, reposted', zh: 'DHL 中国附加费（转载）' },
    date: '2026-01-01',
    trust: 'medium',
  },
  anjhong: {
    what: { en: "DHL's notice on additional handling, reposted", zh: 'DHL 额外处理费通知（转载）' },
    date: '2025-11-15',
    trust: 'medium',
  },
  zeus: {
    what: {
      en: 'Peak season notices of DHL, FedEx and UPS, reposted',
      zh: 'DHL、FedEx、UPS 旺季附加费通知（转载）',
    },
    date: '2024-09-25',
    trust: 'medium',
  },
  fuuffy: {
    what: { en: 'UPS Hong Kong on large packages, undated', zh: 'UPS 香港大型包裹说明，没有日期' },
    date: null,
    trust: 'medium',
  },
  sf: {
    what: { en: 'SF Express on overweight and oversize, undated', zh: '顺丰超重超长说明，没有日期' },
    date: null,
    trust: 'high',
  },
  weefreight: {
    what: {
      en: "A forwarder's explanation of express weights, undated",
      zh: '某货代的快递计重说明，没有日期',
    },
    date: null,
    trust: 'medium',
  },
  pages: {
    what: { en: 'Pages of several forwarders, undated', zh: '几家货代的网页，没有日期' },
    date: null,
    trust: 'low',
  },
  baltic: {
    what: { en: 'Baltic Exchange container report', zh: '波罗的海交易所集装箱报告' },
    date: null,
    trust: 'high',
  },
  drewry: {
    what: { en: 'Drewry world container index, reposted', zh: '德鲁里世界集装箱指数（转载）' },
    date: null,
    trust: 'medium',
  },
  freightos: {
    what: { en: 'Freightos air index, weekly', zh: 'Freightos 空运指数周报' },
    date: null,
    trust: 'high',
  },
};
