import type { DataSource } from '../../lib/data/data-source';

/** The sources of the fee tables, in our own words; ids as in the folder the figures come from. */
export const FEE_SOURCES: Readonly<Record<string, DataSource>> = {
  talos: {
    what: {
      en: "Amazon's 2026 fees for the US and the UK, copied by a seller; portions and least fees as in Amazon's schedule",
      zh: '卖家抄录的亚马逊 2026 年美国、英国费用；分段计费和最低佣金按亚马逊费率表',
    },
    date: '2026-04-29',
    trust: 'medium',
  },
  'sc-eu': {
    what: { en: "Amazon's announcement of lower fees in Europe, 2026", zh: '亚马逊 2026 年欧洲降费公告' },
    date: '2025-12-15',
    trust: 'high',
  },
  rakutto: {
    what: { en: "Report of Amazon Japan's change of fees", zh: '亚马逊日本佣金调整的报道' },
    date: '2026-04-01',
    trust: 'medium',
  },
  fba2: {
    what: {
      en: 'Storage and other FBA fees in a Chinese seller tool',
      zh: '中国卖家工具中的 FBA 仓储及其他费用',
    },
    date: '2026-01-01',
    trust: 'low',
  },
  'fba-storage': {
    what: {
      en: 'Storage fees of Amazon US, two seller tools agree',
      zh: '亚马逊美国仓储费，两个卖家工具一致',
    },
    date: '2026-01-01',
    trust: 'medium',
  },
  'fba-placement': {
    what: { en: 'Chart of inbound placement fees, 2024', zh: '2024 年入库配置费图表' },
    date: '2024-01-01',
    trust: 'low',
  },
  'fba-fr': {
    what: { en: 'Notes on storage fees of Amazon France', zh: '关于亚马逊法国仓储费的笔记' },
    date: '2024-01-01',
    trust: 'low',
  },
  asinzen: {
    what: { en: 'Help page of a seller tool, undated', zh: '某卖家工具的帮助页面，无日期' },
    date: null,
    trust: 'low',
  },
  ebay: { what: { en: "eBay's fee page", zh: 'eBay 费用页面' }, date: '2026-09-20', trust: 'high' },
  paypal: {
    what: { en: "PayPal's fees for US business accounts", zh: 'PayPal 美国商业账户费用' },
    date: '2026-09-20',
    trust: 'high',
  },
  alibaba: {
    what: { en: "Alibaba.com's help centre, about 2018", zh: '阿里国际站帮助中心，约 2018 年' },
    date: '2018-06-04',
    trust: 'low',
  },
  'alibaba-us': {
    what: {
      en: 'Alibaba.com page for sellers in the US, about 2020',
      zh: '阿里国际站美国卖家页面，约 2020 年',
    },
    date: '2020-01-01',
    trust: 'low',
  },
  'ozon-script': {
    what: { en: 'Commission in a third-party script for Ozon', zh: '第三方 Ozon 脚本中的佣金' },
    date: '2025-01-01',
    trust: 'low',
  },
};
