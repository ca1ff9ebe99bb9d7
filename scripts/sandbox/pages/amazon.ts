import { escapeHtml } from '../answer';
import { searchListings } from '../listings';
import { amazonProducts, type SandboxProduct } from '../products';
import { amazonSearch, SEARCH_CSS } from './amazon-search';
import { art } from './art';
import { listPage, type PageContext, shell } from './layout';

interface Country {
  lang: string;
  currency: string;
  buy: string;
  details: string;
  shipTo: string;
  /** Country shops that print details as a bullet list instead of a table. */
  bullets?: true;
  dir?: 'rtl';
}

const EN = { lang: 'en', buy: 'Add to cart', details: 'Product information' };
const COUNTRIES: Record<string, Country> = {
  'www.amazon.com': { ...EN, lang: 'en-us', currency: 'USD', shipTo: 'Portland 97201' },
  'www.amazon.co.uk': { ...EN, lang: 'en-gb', currency: 'GBP', shipTo: 'Leeds LS1' },
  'www.amazon.ca': { ...EN, lang: 'en-ca', currency: 'CAD', shipTo: 'Toronto M5V' },
  'www.amazon.de': {
    lang: 'de-de',
    currency: 'EUR',
    buy: 'In den Warenkorb',
    details: 'Produktinformationen',
    shipTo: 'Kassel 34117',
    bullets: true,
  },
  'www.amazon.co.jp': {
    lang: 'ja-jp',
    currency: 'JPY',
    buy: 'カートに入れる',
    details: '商品情報',
    shipTo: '仙台 980',
  },
  'www.amazon.ae': {
    lang: 'ar-ae',
    currency: 'AED',
    buy: 'أضف إلى السلة',
    details: 'معلومات المنتج',
    shipTo: 'دبي',
    dir: 'rtl',
  },
};

const CSS = `header{background:#1b2733} header .muted{color:#cdd5dc;white-space:nowrap} #glow-ingress-line2{display:block;font-weight:600;font-size:13px}
  #add-to-cart-button{background:#f6c945} .a-offscreen{position:absolute;inset-inline-start:-9999px} .a-price-symbol{font-size:14px;vertical-align:8px}
  #productOverview_feature_div,#prodDetails,#detailBullets_feature_div{margin-top:18px}`;

function formatPrice(amount: number, { lang, currency }: Country): string {
  // Latin digits also on the Arabic shop, as the real one prints them.
  return new Intl.NumberFormat(`${lang}-u-nu-latn`, { style: 'currency', currency }).format(amount);
}

function table(product: SandboxProduct): string {
  const rows = product.details.map(
    ([label, value]) =>
      `<tr><th class="a-color-secondary a-size-base prodDetSectionEntry"> ${label} </th><td class="a-size-base prodDetAttrValue"> \u200e${value} </td></tr>`,
  );
  return `<div id="prodDetails"><table id="productDetails_techSpec_section_1" class="a-keyvalue prodDetTable">${rows.join('')}</table></div>`;
}

function bullets(product: SandboxProduct): string {
  const items = product.details.map(
    ([label, value]) =>
      `<li><span class="a-list-item"><span class="a-text-bold">${label} \u200f : \u200e </span><span>${value}</span></span></li>`,
  );
  return `<div id="detailBullets_feature_div"><ul class="a-unordered-list detail-bullet-list">${items.join('')}</ul></div>`;
}

function productBody(product: SandboxProduct, country: Country): string {
  const price = formatPrice(product.price, country);
  const crumbs = product.category
    .map(
      (name) =>
        `<li><span class="a-list-item"><a class="a-link-normal a-color-tertiary" href="/b"> ${name} </a></span></li>`,
    )
    .join('<li class="a-breadcrumb-divider"><span class="a-list-item"> › </span></li>');
  return `<div id="dp"><div id="wayfinding-breadcrumbs_feature_div" class="crumbs"><ul>${crumbs}</ul></div>
<main id="ppd"><div id="leftCol">${art(product.art)}</div>
<div id="centerCol"><h1 id="title"><span id="productTitle">${escapeHtml(product.title)}</span></h1>
<span id="acrPopover" title="${product.rating} out of 5 stars"><span class="a-icon-alt">★ ${product.rating}</span></span>
<a id="acrCustomerReviewLink" href="#customerReviews"><span id="acrCustomerReviewText">${product.reviews} ratings</span></a><hr>
<div id="corePriceDisplay_desktop_feature_div"><span class="a-price priceToPay"><span class="a-offscreen">${price}</span><span class="price" aria-hidden="true">${price}</span></span></div>
<div id="productOverview_feature_div"></div><div id="feature-bullets"><ul>${product.about.map((line) => `<li><span class="a-list-item">${line}</span></li>`).join('')}</ul></div></div>
<div id="rightCol"><div id="buybox" class="buy"><div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">${price}</span><b aria-hidden="true">${price}</b></span></div>
<div id="mir-layout-DELIVERY_BLOCK" class="muted"><span data-csa-c-delivery-price="FREE">${country.shipTo}</span></div>
<form id="addToCart"><input type="hidden" id="ASIN" name="ASIN" value="${product.id}"><button type="button" id="add-to-cart-button">${country.buy}</button></form>
<p id="merchantInfoFeature_feature_div" class="muted"><a id="sellerProfileTriggerId" href="/sp">${escapeHtml(product.seller)}</a></p></div></div></main>
<main><div></div><section><h2>${country.details}</h2>${country.bullets ? bullets(product) : table(product)}</section></main></div>`;
}

/** The bot wall: a form, no product. */
function robotCheck(context: PageContext): string {
  return shell({
    lang: 'en-us',
    title: 'Robot Check',
    canonical: 'https://www.amazon.com/',
    css: CSS,
    header: '<b>amazon</b>',
    body: `<form method="get" action="/errors/validateCaptcha" name=""><h4>Enter the characters you see below</h4>
      <input id="captchacharacters" name="field-keywords" type="text"></form>`,
    context,
  });
}

/** Pages of the Amazon country shops: `/dp/<ASIN>`, `/s?k=`, `/gp/bestsellers`, and a bot wall at `/dp/B0CRVLWALL`. */
export function amazonPage(url: URL, context: PageContext): string | null {
  const country = COUNTRIES[url.hostname];
  if (!country) return null;
  const common = {
    lang: country.lang,
    ...(country.dir && { dir: country.dir }),
    css: CSS,
    header: `<b>amazon</b><span class="muted">→ <span id="glow-ingress-line2">${country.shipTo}</span></span><span class="search"></span>`,
    context,
  };
  if (url.pathname === '/s') {
    const query = url.searchParams.get('k') ?? '';
    const listings = searchListings(amazonProducts, (index) => `B0CRVSRC${String(index).padStart(2, '0')}`);
    return shell({
      ...common,
      css: CSS + SEARCH_CSS,
      title: query,
      canonical: `https://${url.hostname}/s`,
      body: amazonSearch(query, listings, (price) => formatPrice(price, country)),
    });
  }
  if (url.pathname === '/gp/bestsellers') {
    const links = amazonProducts.map(({ id, title }) => ({ href: `/dp/${id}`, text: title }));
    return listPage({ ...common, title: 'Best sellers', canonical: url.href }, links);
  }
  const asin = /^\/(?:[^/]+\/)?dp\/([A-Z0-9]{10})/.exec(url.pathname)?.[1];
  if (asin === 'B0CRVLWALL') return robotCheck(context);
  const product = amazonProducts.find(({ id }) => id === asin);
  if (!product) return null;
  const canonical = `https://${url.hostname}/dp/${product.id}`;
  return shell({ ...common, title: product.title, canonical, body: productBody(product, country) });
}
