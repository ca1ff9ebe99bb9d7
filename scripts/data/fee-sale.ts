import type { PriceFee, ReferenceFee, SaleFee } from '../../lib/core/fees/tables';
import { cell, type Row } from './csv';

type Sale = Omit<SaleFee, 'source' | 'effectiveFrom'>;

const flat = (percent: string, fixed?: string): PriceFee => ({
  bands: [{ upTo: null, percent, apply: 'whole', ...(fixed && { fixed }) }],
});
/** One percentage up to 7500 dollars, 2.35 of what is above; 0.30 an order up to 10 dollars, else 0.40. */
const ebay = (percent: string): PriceFee => ({
  bands: [
    { upTo: '10', percent, apply: 'whole', fixed: '0.30' },
    { upTo: '7500', percent, apply: 'whole', fixed: '0.40' },
    { upTo: null, percent: '2.35', apply: 'excess', fixed: '0.40' },
  ],
});
/** Orders over 5000 dollars pay no service fee by the same page. */
const assurance = (percent: string): PriceFee => ({
  bands: [
    { upTo: '5000', percent, apply: 'whole' },
    { upTo: null, percent: '0', apply: 'whole' },
  ],
  maximum: '100',
});
const paypal = { kind: 'payment', currency: 'USD', status: 'published' } as const;
const alibaba = { kind: 'platform', currency: 'USD', status: 'demo' } as const;

/**
 * Every row of the table, read by a person: platform, fee and value. What several rows say together (a percentage and
 * its fixed part) stands at the first of them. A string: why it is left out.
 */
const ROWS: Readonly<Record<string, readonly Sale[] | string>> = {
  'eBay US|final value fee most categories|13.6% of total up to 7500 USD per item; 2.35% above': [
    {
      id: 'ebay-us',
      name: { en: 'eBay US, most categories', zh: 'eBay 美国，多数类目' },
      kind: 'platform',
      currency: 'USD',
      status: 'published',
      fee: ebay('13.6'),
    },
  ],
  'eBay US|final value fee books/movies/music|15.3% up to 7500; 2.35% above': [
    {
      id: 'ebay-us-media',
      name: { en: 'eBay US, books, films and music', zh: 'eBay 美国，图书影音' },
      kind: 'platform',
      currency: 'USD',
      status: 'published',
      fee: ebay('15.3'),
    },
  ],
  'eBay US|per-order fee|0.30 USD (<=10 USD) / 0.40 USD (>10)': 'stands with the percentages of eBay',
  'eBay US|insertion|first 250/month free then 0.35 USD': 'kept to look up',
  'PayPal US|PayPal Checkout|3.49% + fixed': [
    {
      ...paypal,
      id: 'paypal-us-checkout',
      name: { en: 'PayPal Checkout, US account', zh: 'PayPal Checkout，美国账户' },
      fee: flat('3.49', '0.49'),
    },
    {
      ...paypal,
      id: 'paypal-us-checkout-abroad',
      name: { en: 'PayPal Checkout, US account, buyer abroad', zh: 'PayPal Checkout，美国账户，境外买家' },
      fee: flat('4.99', '0.49'),
    },
  ],
  'PayPal US|goods & services|2.99%': [
    {
      ...paypal,
      id: 'paypal-us-goods',
      name: { en: 'PayPal goods and services, US account', zh: 'PayPal 商品和服务，美国账户' },
      fee: flat('2.99', '0.49'),
    },
    {
      ...paypal,
      id: 'paypal-us-goods-abroad',
      name: {
        en: 'PayPal goods and services, US account, buyer abroad',
        zh: 'PayPal 商品和服务，美国账户，境外买家',
      },
      fee: flat('4.49', '0.49'),
    },
  ],
  'PayPal US|fixed fee USD|0.49 USD': 'stands with the percentages of PayPal',
  'PayPal US|international commercial add-on|+1.50%': 'stands with the percentages of PayPal',
  'Alibaba.com|Trade Assurance seller service fee, order <= USD 5000|1% via Alibaba logistics / 2% otherwise, cap USD 100':
    [
      {
        ...alibaba,
        id: 'alibaba-own-logistics',
        name: { en: 'Alibaba.com order, own logistics', zh: '阿里国际站订单，自选物流' },
        fee: assurance('2'),
      },
      {
        ...alibaba,
        id: 'alibaba-logistics',
        name: { en: 'Alibaba.com order, Alibaba logistics', zh: '阿里国际站订单，阿里物流' },
        fee: assurance('1'),
      },
    ],
  'Alibaba.com|Trade Assurance seller fee, wholesale (RTS) <= 5000|5%': [
    {
      ...alibaba,
      id: 'alibaba-ready-to-ship',
      name: { en: 'Alibaba.com ready to ship', zh: '阿里国际站 RTS 订单' },
      fee: {
        bands: [
          { upTo: '5000', percent: '5', apply: 'whole' },
          { upTo: null, percent: null, apply: 'whole' },
        ],
      },
    },
  ],
  'Alibaba.com|order > USD 5000|no service fee but must clear via One-Touch':
    'stands with the percentages of Alibaba',
  'Alibaba.com|buyer card processing|2.95%': 'the buyer pays it',
  'Alibaba.com US sellers|transaction fee|3% per order': [
    {
      ...alibaba,
      id: 'alibaba-us-sellers',
      name: { en: 'Alibaba.com, sellers in the US', zh: '阿里国际站，美国卖家' },
      fee: flat('3'),
    },
  ],
  'Ozon rFBS|commission default|12% <= RUB 1500, 17% above': [
    {
      id: 'ozon-rfbs',
      name: { en: 'Ozon rFBS, usual commission', zh: 'Ozon rFBS，一般佣金' },
      kind: 'platform',
      currency: 'RUB',
      status: 'demo',
      fee: {
        bands: [
          { upTo: '1500', percent: '12', apply: 'whole' },
          { upTo: null, percent: '17', apply: 'whole' },
        ],
      },
    },
  ],
  'AliExpress|commission by category|NOT FOUND in any corpus': 'no published figure: the seller types it',
};

const SOURCE_IDS: Readonly<Record<string, string>> = {
  ebay: 'ebay',
  paypal: 'paypal',
  alibaba: 'alibaba',
  'activity.alibaba.com/ggs/trade_assurance.html': 'alibaba-us',
  'third-party script': 'ozon-script',
};

const DATES: Readonly<Record<string, string | null>> = {
  '2026-09-20': '2026-09-20',
  'c.2019 OLD': '2019-01-01',
  'c.2018 OLD': '2018-01-01',
  'undated (c.2020)': null,
  '2025': '2025-01-01',
};

/** Fees of marketplaces and payment services. Throws on a row that nobody has read yet. */
export function readSaleFees(rows: readonly Row[]): {
  sale: SaleFee[];
  reference: ReferenceFee[];
  left: string[];
} {
  const sale: SaleFee[] = [];
  const left: string[] = [];
  for (const row of rows) {
    const key = `${cell(row, 'platform')}|${cell(row, 'fee')}|${cell(row, 'value')}`;
    const read = ROWS[key];
    if (read === undefined) throw new Error(`unknown row: ${key}`);
    if (typeof read === 'string') {
      left.push(`left out: ${key.replaceAll('|', ' ')}, ${read}`);
      continue;
    }
    const source = SOURCE_IDS[cell(row, 'source')];
    const effectiveFrom = DATES[cell(row, 'date')];
    if (source === undefined || effectiveFrom === undefined)
      throw new Error(`unknown source or date: ${key}`);
    sale.push(...read.map((one) => ({ ...one, source, effectiveFrom })));
  }
  const insertion: ReferenceFee = {
    site: 'ebay-us',
    name: { en: 'Listing, after 250 free ones a month', zh: '刊登费，每月 250 条免费之后' },
    amount: '0.35',
    currency: 'USD',
    per: 'listing',
    source: 'ebay',
    effectiveFrom: '2026-09-20',
    status: 'published',
  };
  return { sale, reference: [insertion], left };
}
