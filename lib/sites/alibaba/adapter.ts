import type { Adapter, PageType } from '../adapter';
import { at, str } from '../readers/embedded';
import { linkedPrice, linkedRating, linkedReviews } from '../readers/linked';
import { numberAt, parseCount, parseRating } from '../readers/number';
import { rowPairs, twinPairs } from '../readers/pairs';
import { type PairSource, parcelReaders } from '../readers/parcel';
import { attribute, fromPath, text, tidy, trail } from '../readers/text';
import { punishWall } from '../readers/wall';
import { consoleHosts, sourcingHosts } from './hosts';
import {
  boxMoq,
  boxPrice,
  dataMoq,
  dataProperties,
  detailData,
  ladderMoq,
  ladderPrice,
  ladderTiers,
} from './ladder';
import { search } from './search';

const DETAIL_PATH = /^\/(?:product-detail|product)\//;
const PRODUCT =
  '[data-testid=product-price], [data-testid=module-attribute], [class*=module_title], .product-title, .ma-title, .main-layout h1, .detail-product, h1[title]';

/** Where Alibaba.com prints properties, new layouts first; each row holds label and value side by side. */
const properties: readonly PairSource[] = [
  dataProperties,
  [
    'module-attribute rows',
    rowPairs(
      '[data-testid=module-attribute-row]',
      '[data-testid^=module-attribute-name]',
      '[data-testid^=module-attribute-value]',
    ),
  ],
  ['module-attribute grid', twinPairs('[data-testid=module-attribute] div, #key-attributes div')],
  ['attribute list', rowPairs('.attribute-item', '.left', '.right')],
  ['entry list', rowPairs('.do-entry-item', 'dt, .do-entry-item-key', 'dd, .do-entry-item-val')],
];

const product: PageType = {
  kind: 'product',
  when: (url, document) => DETAIL_PATH.test(url.pathname) && document.querySelector(PRODUCT) !== null,
  anchors: [
    '[data-testid=product-price]',
    '[data-testid=ladder-price]',
    '.price-list',
    '.ma-ladder-price',
    '.ma-reference-price',
    '.product-price',
    'h1[title]',
    'h1',
  ],
  avoid: [
    '[data-testid=sku-layout]',
    '[data-testid=action-buttons]',
    '.module_sku',
    '.layout-right',
    '.detail-next-affix',
    '.ma-right',
  ],
  fields: {
    productId: [
      fromPath(/(\d{6,})(?:\.html)?$/),
      fromPath(/\/product\/(\d{6,})/),
      ['detailData', (page) => str(at(detailData(page), 'product', 'productId'))],
    ],
    title: [
      ['detailData subject', (page) => tidy(str(at(detailData(page), 'product', 'subject')))],
      attribute('h1[title]', 'title'),
      text('h1'),
    ],
    price: [
      ladderPrice,
      boxPrice('[data-testid=product-price]'),
      boxPrice('.product-price'),
      boxPrice('.ma-reference-price'),
      linkedPrice,
    ],
    priceTiers: [ladderTiers],
    moq: [
      ladderMoq,
      boxMoq('[data-testid=product-price]'),
      boxMoq('.ma-min-order, .product-price, .moq'),
      dataMoq,
    ],
    ...parcelReaders(properties),
    category: [
      trail('nav[aria-label=breadcrumb] a'),
      trail('.detail-breadcrumb a, .breadcrumb-item a, .ui-breadcrumb a', 1),
    ],
    rating: [linkedRating, numberAt('.detail-star', parseRating)],
    reviews: [numberAt('.detail-review', parseCount), linkedReviews],
    seller: [
      ['detailData companyName', (page) => tidy(str(at(detailData(page), 'seller', 'companyName')))],
      attribute('.company-name a[title]', 'title'),
      text('.company-name'),
    ],
    shippingText: [
      text('[data-testid=logistics-total-price], [data-testid=logistics-no-result-text]'),
      text('.logistic-item'),
    ],
  },
};

/** Alibaba.com, layouts of 2018 on. It serves every country under one name. */
export const alibaba: Adapter = {
  id: 'alibaba',
  script: 'alibaba',
  label: 'Alibaba.com',
  matches: ['https://*.alibaba.com/*'],
  excludes: [...consoleHosts, ...sourcingHosts],
  country: () => null,
  currency: () => null,
  pages: [punishWall(PRODUCT), product, search],
};
