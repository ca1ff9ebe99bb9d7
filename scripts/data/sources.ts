import type { DataSource } from '../../lib/data/data-source';

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
};
