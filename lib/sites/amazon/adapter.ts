import type { Adapter, PageType } from '../adapter';
import { numberAt, parseCount, parseRating } from '../readers/number';
import { parcelReaders } from '../readers/parcel';
import { fromPath, text, trail } from '../readers/text';
import { amazonMatches, amazonSite } from './countries';
import { formPrice, metricsPrice, shownPrice, switcherPrice, usedPrice } from './price';
import { amazonProperties } from './properties';
import { search } from './search';

const PRODUCT_PATH = /\/(?:dp|gp\/product|gp\/aw\/d|o\/ASIN)(?:\/glance)?\/([A-Z0-9]{10})(?:\/|$)/i;
const PRODUCT = '#productTitle, #ebooksProductTitle, #title_feature_div, #dp-container, #ppd, input#ASIN';
const WALL =
  'form[action*=validateCaptcha i], #captchacharacters, img[src*=captcha i], #challenge-container, script[src*=awswaf i]';
const WALL_TITLE = /^(?:robot check|bot check|amazon captcha)$/i;

/** Where the price of the featured new offer stands, newest layouts first. */
const NEW_PRICES = [
  '#corePriceDisplay_desktop_feature_div .priceToPay',
  '#corePrice_desktop .apexPriceToPay',
  '#corePrice_desktop .priceToPay',
  '[id^=newAccordionRow] .a-price',
  '#corePrice_feature_div .a-price',
  '#apex_offerDisplay_desktop .a-price',
  '#apex_desktop .priceToPay, #apex_desktop .apexPriceToPay',
  '#priceblock_dealprice',
  '#priceblock_saleprice',
  '#priceblock_ourprice',
  '#buyNewSection .offer-price',
  '#newOfferAccordionRow .header-price',
  '#newBuyBoxPrice',
  '#price_inside_buybox',
  '#kindle-price, .kindle-price .a-color-price, [id^=Ebooks-desktop-KINDLE][id$=kindlePrice]',
  'span#price',
];
/** Where a used offer stands, for pages that feature nothing else. */
const USED_PRICES = [
  '#usedBuySection .offer-price',
  '#usedOfferAccordionRow .header-price',
  '[id^=usedAccordionRow] .a-price',
  '#usedPrice',
];

const blocked: PageType = {
  kind: 'blocked',
  when: (_, document) =>
    !document.querySelector(PRODUCT) &&
    (document.querySelector(WALL) !== null ||
      WALL_TITLE.test(document.querySelector('title')?.textContent?.trim() ?? '')),
  anchors: [],
  avoid: [],
  fields: {},
};

const product: PageType = {
  kind: 'product',
  when: (url, document) => PRODUCT_PATH.test(url.pathname) && document.querySelector(PRODUCT) !== null,
  anchors: [...NEW_PRICES, ...USED_PRICES, '#outOfStock', '#productTitle', '#ebooksProductTitle'],
  avoid: ['#desktop_buybox', '#buybox', '#mediaTabsGroup', '#rightCol', '#addToCart'],
  fields: {
    productId: [fromPath(PRODUCT_PATH)],
    title: [text('#productTitle'), text('#ebooksProductTitle')],
    price: [
      formPrice,
      metricsPrice,
      switcherPrice,
      ...NEW_PRICES.map(shownPrice),
      ...USED_PRICES.map(usedPrice),
    ],
    ...parcelReaders(amazonProperties),
    category: [trail('#wayfinding-breadcrumbs_feature_div li a:not(#breadcrumb-back-link)')],
    rating: [
      numberAt('#acrPopover', parseRating, 'title'),
      numberAt('#averageCustomerReviews .a-icon-alt', parseRating),
    ],
    reviews: [numberAt('#acrCustomerReviewText', parseCount)],
    seller: [
      text('#sellerProfileTriggerId'),
      text('#merchantInfoFeature_feature_div .offer-display-feature-text-message'),
      text('#tabular-buybox .tabular-buybox-text[tabular-attribute-name]:nth-of-type(4)'),
      text('#merchant-info a[href*="seller="]'),
    ],
    // The header's own line may be a prompt to choose an address; this one names the place chosen.
    shipTo: [text('#contextualIngressPtLabel_deliveryShortLine span:nth-of-type(2)')],
    shippingText: [
      text('#mir-layout-DELIVERY_BLOCK'),
      text('#ddmDeliveryMessage'),
      text('#ourprice_shippingmessage'),
      text('#price-shipping-message'),
    ],
  },
};

/** Amazon's shops in all countries, layouts of 2018 on. */
export const amazon: Adapter = {
  id: 'amazon',
  script: 'amazon',
  label: 'Amazon',
  matches: amazonMatches,
  country: (url) => amazonSite(url)?.[0] ?? null,
  currency: (url) => amazonSite(url)?.[1] ?? null,
  pages: [blocked, product, search],
};
