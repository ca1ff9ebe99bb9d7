import { parsePrice } from '../../core/units/price';
import type { Adapter, PageType, PriceRead, Reader } from '../adapter';
import { linkedPrice, linkedRating, linkedReviews, linkedTitle } from '../readers/linked';
import { numberAt, parseCount, parseRating } from '../readers/number';
import { bulletPairs, rowPairs } from '../readers/pairs';
import { type PairSource, parcelReaders } from '../readers/parcel';
import { attribute, firstText, fromPath, text, trail } from '../readers/text';
import { punishWall } from '../readers/wall';
import { dataCategory, dataNumber, dataPrice, dataProperties, dataText } from './data';

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
  [
    'packaging list',
    ({ document }) => rowPairs(document, '.product-packaging-list li', '.packaging-title', '.packaging-des'),
  ],
  [
    'specification',
    ({ document }) =>
      rowPairs(
        document,
        '[class*=specification--prop]',
        '[class*=specification--title]',
        '[class*=specification--desc]',
      ),
  ],
  [
    'property list',
    ({ document }) => [
      ...rowPairs(
        document,
        '.property-item',
        '.propery-title, .property-title',
        '.propery-des, .property-desc',
      ),
      ...rowPairs(document, '.product-prop', '.property-title', '.property-desc'),
    ],
  ],
  [
    'specification list',
    ({ document }) => bulletPairs(document, '[data-pl=product-specs] li, #nav-specification li'),
  ],
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
    productId: [fromPath(ITEM_PATH), dataText('commonModule.productId', 'productInfoComponent.id')],
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
      shown('.uniform-banner-box-price, .product-price-current .product-price-value, .product-price-value'),
      shown('#j-sku-discount-price, [itemprop=lowPrice], #j-sku-price, .p-price'),
    ],
    ...parcelReaders(properties),
    category: [
      dataCategory,
      trail('[class*=cross-link--breadcrumb] a', 1),
      trail('.ui-breadcrumb .container a, .breadcrumb a', 2),
    ],
    rating: [
      linkedRating,
      dataNumber('titleModule.feedbackRating.averageStar', 'feedbackComponent.evarageStar'),
      numberAt('[data-pl=product-reviewer] strong', parseRating),
      numberAt('.overview-rating-average, .percent-num, [itemprop=ratingValue]', parseRating),
    ],
    reviews: [
      linkedReviews,
      dataNumber('titleModule.feedbackRating.totalValidNum', 'feedbackComponent.totalValidNum'),
      numberAt('[data-pl=product-reviewer] a[href*=review]', parseCount),
      numberAt('.product-reviewer-reviews, .rantings-num, [itemprop=reviewCount]', parseCount),
    ],
    seller: [
      dataText('storeModule.storeName', 'sellerComponent.storeName'),
      text('[class*=store-detail--storeName--]'),
      text('[class*=store-header--storeName], .shop-name a, .store-lnk'),
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
  label: 'AliExpress',
  matches: ['https://*.aliexpress.com/*', 'https://*.aliexpress.us/*', 'https://*.aliexpress.ru/*'],
  country: ({ hostname }) => (hostname.endsWith('.us') ? 'US' : hostname.endsWith('.ru') ? 'RU' : null),
  currency: ({ hostname }) => (hostname.endsWith('.us') ? 'USD' : hostname.endsWith('.ru') ? 'RUB' : null),
  pages: [punishWall(PRODUCT), product],
};
