import batchEn from './locales/en/batch.json';
import carriersEn from './locales/en/carriers.json';
import chipEn from './locales/en/chip.json';
import commonEn from './locales/en/common.json';
import costEn from './locales/en/cost.json';
import dutiesEn from './locales/en/duties.json';
import feesEn from './locales/en/fees.json';
import freightEn from './locales/en/freight.json';
import insertEn from './locales/en/insert.json';
import lintEn from './locales/en/lint.json';
import marketEn from './locales/en/market.json';
import optionsEn from './locales/en/options.json';
import panelEn from './locales/en/panel.json';
import popupEn from './locales/en/popup.json';
import productsEn from './locales/en/products.json';
import quoteEn from './locales/en/quote.json';
import quotesEn from './locales/en/quotes.json';
import remarksEn from './locales/en/remarks.json';
import repliesEn from './locales/en/replies.json';
import batchZh from './locales/zh-CN/batch.json';
import carriersZh from './locales/zh-CN/carriers.json';
import chipZh from './locales/zh-CN/chip.json';
import commonZh from './locales/zh-CN/common.json';
import costZh from './locales/zh-CN/cost.json';
import dutiesZh from './locales/zh-CN/duties.json';
import feesZh from './locales/zh-CN/fees.json';
import freightZh from './locales/zh-CN/freight.json';
import insertZh from './locales/zh-CN/insert.json';
import lintZh from './locales/zh-CN/lint.json';
import marketZh from './locales/zh-CN/market.json';
import optionsZh from './locales/zh-CN/options.json';
import panelZh from './locales/zh-CN/panel.json';
import popupZh from './locales/zh-CN/popup.json';
import productsZh from './locales/zh-CN/products.json';
import quoteZh from './locales/zh-CN/quote.json';
import quotesZh from './locales/zh-CN/quotes.json';
import remarksZh from './locales/zh-CN/remarks.json';
import repliesZh from './locales/zh-CN/replies.json';

/** Every sentence of the interface, by language and namespace; bundled, because nothing may be fetched. */
export const resources = {
  en: {
    common: commonEn,
    chip: chipEn,
    cost: costEn,
    panel: panelEn,
    popup: popupEn,
    market: marketEn,
    options: optionsEn,
    batch: batchEn,
    carriers: carriersEn,
    fees: feesEn,
    products: productsEn,
    duties: dutiesEn,
    freight: freightEn,
    quote: quoteEn,
    quotes: quotesEn,
    insert: insertEn,
    lint: lintEn,
    remarks: remarksEn,
    replies: repliesEn,
  },
  'zh-CN': {
    common: commonZh,
    chip: chipZh,
    cost: costZh,
    panel: panelZh,
    popup: popupZh,
    market: marketZh,
    options: optionsZh,
    batch: batchZh,
    carriers: carriersZh,
    fees: feesZh,
    products: productsZh,
    duties: dutiesZh,
    freight: freightZh,
    quote: quoteZh,
    quotes: quotesZh,
    insert: insertZh,
    lint: lintZh,
    remarks: remarksZh,
    replies: repliesZh,
  },
} as const;

export const NAMESPACES = Object.keys(resources.en) as (keyof (typeof resources)['en'])[];
