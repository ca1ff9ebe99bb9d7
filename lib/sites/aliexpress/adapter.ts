import { parsePrice } from '../../core/units/price';
import type { Adapter, PageType, PriceRead, Reader } from '../adapter';
import { linkedPrice, linkedRating, linkedReviews, linkedTitle } from '../readers/linked';
import { numberAt, parseCount, parseRating } from '../readers/number';
import { rowPairs } from '../readers/pairs';
import { type PairSource, parcelReaders } from '../readers/parcel';
import { attribute, firstText, fromPath, text, trail } from '../readers/text';
import { punishWall } from '../readers/wall';
import { aliexpressConsoleMatches } from './console-matches';
import { dataCategory, dataNumber, dataPrice, dataProperties, dataText } from './data';
import { search } from './search';

const ITEM_PATH = /\/(?:item|i|store\/product)\/(?:[^/]+\/)?(?:\d+_)?(\d{6,})(?:\.html)?$/;
/** The heading is what makes it a product page; the JSON-LD stays when the page is still being drawn. */
const TITLES = ['h1[data-pl=product-title]', '.product-title-text', 'h1.product-name'];
const PRODUCT = `${TITLES.join()},[class*=pdp-info],.product-main,#j-product-detail-bd`;

const shown = (selector: string): Reader<PriceRead> => [
  selector,
  ({ document, currency }) => parsePrice(firstText(document, selector), currency),
];

/** Where AliExpress prints properties: data of the page, the packaging list of old layouts, then the table. */
const properties: readonly PairSource[] = [
  dataProperties,
  ['packaging list', rowPairs('.product-packaging-list li', '.packaging-title', '.packaging-des')],
  [
    'specification',
    rowPairs('[class*=specification--prop]', '[class*=specification--title]', '[class*=specification--desc]'),
  ],
  ['property list', rowPairs('.property-item', '.propery-title', '.propery-des')],
];

const product: PageType = {
  kind: 'product',
  when: (url, document) => ITEM_PATH.test(url.pathname) && document.querySelector(PRODUCT) !== null,
  anchors: [
    '[class*=price-default--current--]',
    '[data-pl=product-price]',
    '.product-price-current',
    '#j-sku-discount-price',
    '#j-sku-price',
    ...TITLES,
    '[data-pl=product-reviewer]',
  ],
  avoid: ['.pdp-body-top-right', '.product-action'],
  fields: {
    productId: [fromPath(ITEM_PATH)],
    title: [
      linkedTitle,
      dataText('titleModule.subject', 'productInfoComponent.subject'),
      ...TITLES.map((selector) => text(selector)),
      attribute('meta[property="og:title"]', 'content'),
    ],
    price: [
      linkedPrice,
      dataPrice,
      shown('[class*=price-default--current--]'),
      shown('[class*=price--currentPriceText]'),
      shown('#j-sku-discount-price, #j-sku-price'),
    ],
    ...parcelReaders(properties),
    category: [dataCategory, trail('[class*=cross-link--breadcrumb] a', 1), trail('.ui-breadcrumb a', 2)],
    rating: [
      linkedRating,
      dataNumber('titleModule.feedbackRating.averageStar', 'feedbackComponent.evarageStar'),
      numberAt('[data-pl=product-reviewer] strong', parseRating),
      numberAt('.percent-num', parseRating),
    ],
    reviews: [
      linkedReviews,
      dataNumber('titleModule.feedbackRating.totalValidNum', 'feedbackComponent.totalValidNum'),
      numberAt('[data-pl=product-reviewer] a[href*=review]', parseCount),
      numberAt('.rantings-num', parseCount),
    ],
    seller: [
      dataText('storeModule.storeName', 'sellerComponent.storeName'),
      text('[class*=store-detail--storeName--]'),
      text('.store-lnk'),
    ],
    shipTo: [
      dataText('shippingModule.regionCountryName', 'commonModule.userCountryName'),
      text('[class*=delivery-v2--to], .product-shipping-info .address-main'),
    ],
    shippingText: [text('.dynamic-shipping'), text('.product-shipping-price')],
  },
};

/** AliExpress and its country and language sites, layouts of 2017 on. */
export const aliexpress: Adapter = {
  id: 'aliexpress',
  script: 'aliexpress',
  label: 'AliExpress',
  matches: ['https://*.aliexpress.com/*', 'https://*.aliexpress.us/*', 'https://*.aliexpress.ru/*'],
  excludes: aliexpressConsoleMatches,
  country: ({ hostname }) => (hostname.endsWith('.us') ? 'US' : hostname.endsWith('.ru') ? 'RU' : null),
  currency: ({ hostname }) => (hostname.endsWith('.us') ? 'USD' : hostname.endsWith('.ru') ? 'RUB' : null),
  pages: [punishWall(PRODUCT), product, search],
};
