import type { DataSource } from '../../lib/data/data-source';

/** The sources of duties and taxes, in our own words; ids as in the folder the figures come from. */
export const DUTY_SOURCES: Readonly<Record<string, DataSource>> = {
  'eu-wise': {
    what: {
      en: "Summary of the EU's regulations 2026/382 and 2026/1200 on low-value consignments",
      zh: '欧盟 2026/382、2026/1200 号条例（低价值包裹）摘要',
    },
    date: null,
    trust: 'high',
  },
  glopal: {
    what: { en: "Glopal on the EU's changes of July 2026", zh: 'Glopal 关于欧盟 2026 年 7 月新规的说明' },
    date: '2026-07-01',
    trust: 'medium',
  },
  'eu-owl': {
    what: { en: 'Brief on the EU delegated regulation 2026/1022', zh: '欧盟 2026/1022 号授权条例简报' },
    date: null,
    trust: 'medium',
  },
  'eu-passport': {
    what: { en: "A carrier's tracker of national import fees", zh: '某承运商的各国进口费追踪页' },
    date: null,
    trust: 'medium',
  },
  'uk-deloitte': {
    what: { en: 'UK budget notes and consultation, 2025-26', zh: '英国预算说明及咨询文件，2025-26' },
    date: '2026-01-09',
    trust: 'high',
  },
  'us-122': {
    what: {
      en: 'Law firms and tariff trackers on US duties, to June 2026',
      zh: '律所及关税追踪页关于美国关税，截至 2026 年 6 月',
    },
    date: '2026-06-21',
    trust: 'high',
  },
  clearcost: {
    what: { en: 'Test data of an open landed-cost engine', zh: '一个开源到岸成本引擎的测试数据' },
    date: '2026-03-07',
    trust: 'low',
  },
  cbsa: {
    what: { en: "Canada's border agency on low-value shipments", zh: '加拿大边境服务局关于低价值货物' },
    date: null,
    trust: 'high',
  },
  au: {
    what: {
      en: 'GST on low-value imports, citing the tax office',
      zh: '低价值进口商品 GST 说明（引税务局）',
    },
    date: null,
    trust: 'high',
  },
  'nz-ird': {
    what: { en: "New Zealand's tax office and customs examples", zh: '新西兰税务局及海关算例' },
    date: null,
    trust: 'high',
  },
  'nz-reg': {
    what: {
      en: 'New Zealand customs regulations LI 2019/250, explanatory note',
      zh: '新西兰海关条例 LI 2019/250 说明',
    },
    date: '2019-10-24',
    trust: 'high',
  },
  'jp-press': {
    what: { en: "Press on Japan's low-value exemption", zh: '关于日本小额免税的报道' },
    date: '2025-08-21',
    trust: 'medium',
  },
  'br-uol': {
    what: {
      en: "Press and tax guides on Brazil's Remessa Conforme",
      zh: '关于巴西 Remessa Conforme 的报道和税务指南',
    },
    date: '2025-07-29',
    trust: 'high',
  },
  mx: {
    what: { en: "Law firm on Mexico's resolution of 28 July 2025", zh: '律所关于墨西哥 2025-07-28 决议' },
    date: '2025-07-29',
    trust: 'high',
  },
  ru: {
    what: { en: 'Law firm on the limits of 2020', zh: '律所关于 2020 年限额' },
    date: null,
    trust: 'low',
  },
  tr: {
    what: { en: "Press on Turkey's decree of 7 January 2026", zh: '关于土耳其 2026-01-07 法令的报道' },
    date: '2026-01-07',
    trust: 'medium',
  },
  ayushcare: {
    what: { en: 'Older list of thresholds, not confirmed', zh: '较旧的免税额列表，未证实' },
    date: null,
    trust: 'low',
  },
  salestax: {
    what: {
      en: 'Standard VAT and GST rates, open package drawn from PwC summaries',
      zh: '各国标准增值税率，取自普华永道摘要的开源包',
    },
    date: '2026-05-19',
    trust: 'medium',
  },
  'cn-rebate': {
    what: { en: "China's announcements on export VAT rebates, reposted", zh: '中国出口退税公告（转载）' },
    date: '2026-01-12',
    trust: 'high',
  },
};
