import type { DataSource } from '../../lib/data/data-source';

/** The sources of facts about markets, with what their licences ask to be shown. */
export const MARKET_TABLE_SOURCES: Readonly<Record<string, DataSource>> = {
  findex: {
    what: {
      en: 'Global Findex 2025: adults who buy online, have an account, pay on delivery; surveys of 2021 to 2024',
      zh: '全球普惠金融数据库 2025：网购、持有账户、货到付款的成年人比例，2021–2024 年调查',
    },
    date: null,
    trust: 'high',
    licence: 'CC BY 4.0',
    attribution: 'World Bank, Global Findex Database 2025',
  },
  lpi: {
    what: {
      en: 'Logistics Performance Index, editions of 2018 and 2023',
      zh: '物流绩效指数，2018 和 2023 版',
    },
    date: null,
    trust: 'high',
    licence: 'CC BY 4.0',
    attribution: 'World Bank, Logistics Performance Index',
  },
  gapminder: {
    what: {
      en: 'Population projected for 2025, internet users in 2014',
      zh: '2025 年预测人口、2014 年网民比例',
    },
    date: null,
    trust: 'high',
    licence: 'CC BY 4.0',
    attribution: 'Free data from Gapminder, gapminder.org',
  },
  factbook: {
    what: {
      en: 'Gross domestic product and its growth, household consumption, internet users; years as given',
      zh: '国内生产总值及增长率、居民消费、网民比例，年份见各行',
    },
    date: null,
    trust: 'medium',
    licence: 'CC0',
    attribution: 'CIA World Factbook',
  },
  ipc2010: {
    what: {
      en: 'Survey of cross-border shoppers, 2010: who ever returned a purchase, five countries',
      zh: '2010 年跨境购物者调查：曾经退过货的人，仅五国',
    },
    date: '2010-01-01',
    trust: 'low',
    attribution: 'IPC Cross-Border E-commerce Report 2010',
  },
  distances: {
    what: { en: 'Great circle from Shenzhen or Shanghai to the capital', zh: '深圳或上海到首都的大圆距离' },
    date: null,
    trust: 'high',
  },
  memberships: {
    what: {
      en: "Members of the EU, ASEAN and RCEP, and China's trade agreements; a few are not confirmed",
      zh: '欧盟、东盟、RCEP 成员及中国自贸协定，个别未证实',
    },
    date: '2026-01-01',
    trust: 'medium',
  },
  cldr: {
    what: { en: 'Languages used in each territory, CLDR 48.2', zh: '各地使用的语言，CLDR 48.2' },
    date: null,
    trust: 'high',
    licence: 'Unicode-3.0',
    attribution: 'Unicode Common Locale Data Repository, © Unicode, Inc.',
  },
};
