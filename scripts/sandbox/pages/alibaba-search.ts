import { escapeHtml } from '../answer';
import type { SandboxListing } from '../listings';
import { art } from './art';

/** Styles of the card list, added to the shop's own. */
export const SEARCH_CSS = `.organic-list{display:grid;grid-template-columns:repeat(auto-fill,minmax(230px,1fr));gap:18px;padding:16px 24px}
  .fy26-product-card-wrapper{border:1px solid #e0e3e5;border-radius:8px;padding:12px} .fy26-product-card-wrapper svg{width:100%} .searchx-product-e-title{font-size:15px;margin:6px 0}`;

const addressOf = ({ id }: SandboxListing) => `//www.alibaba.com/product-detail/x_${id}.html`;

function card(listing: SandboxListing): string {
  const { id, title, seller, price, rating, reviews, sponsored, art: kind } = listing;
  const review = rating
    ? `<span class="searchx-product-e-review"><span class="searchx-review-container"><span class="searchx-review-score">${rating}</span>/5.0</span> <span>(${reviews})</span></span>`
    : '';
  return `<div class="fy26-product-card-wrapper gallery-card" data-ctrdot="${id}" data-spm="${sponsored ? 'topad_classic' : 'normal_offer'}">${art(kind)}
<h2 class="searchx-product-e-title"><a href="${addressOf(listing)}"><span>${escapeHtml(title)}</span></a></h2>
<div class="searchx-product-price"><div class="searchx-product-price-price-main">$${price.toFixed(2)}-${(price * 1.4).toFixed(2)}</div></div><div class="searchx-moq muted">Min. order: 10 pieces</div>
<a class="searchx-product-e-company muted" href="/company">${escapeHtml(seller)}</a> ${review}</div>`;
}

/** Body of Alibaba.com's search page. */
export function alibabaSearch(listings: SandboxListing[]): string {
  return `<div class="organic-list" data-content="abox-ProductNormalList">${listings.map(card).join('')}</div>`;
}

/** The page's own data: titles with the words searched for marked, prices as printed. */
export function alibabaSearchData(keyword: string, listings: SandboxListing[]): string {
  const offers = listings.map((listing) => ({
    productId: listing.id,
    title: listing.title.replace(/lamp/i, '<strong>$&</strong>'),
    productUrl: addressOf(listing),
    price: `$${listing.price.toFixed(2)}-${(listing.price * 1.4).toFixed(2)}`,
    moqV2: 'Min. order: 10 pieces',
    companyName: listing.seller,
    reviewScore: listing.rating ? String(listing.rating) : '',
    reviewCount: listing.reviews,
    soldOrder: listing.sold ? `${listing.sold} sold` : null,
    isShowAd: listing.sponsored,
  }));
  const data = { keyword, offerResultData: { offers } };
  return `window.__page__data_sse10 = {}; window.__page__data_sse10._offer_list = ${JSON.stringify(data).replaceAll('<', '\\u003c')};`;
}
