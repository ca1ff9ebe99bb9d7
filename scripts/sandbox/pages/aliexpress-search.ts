import { escapeHtml } from '../answer';
import type { SandboxListing } from '../listings';
import { art } from './art';

/** Styles of the card grid, added to the shop's own. */
export const SEARCH_CSS = `#card-list{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:18px;padding:16px 24px}
  .search-card-item{display:block;color:inherit;border:1px solid #eceff1;border-radius:8px;padding:10px} .search-card-item svg{width:100%} .search-card-item h3{font-size:14px;font-weight:500;margin:6px 0}`;

const DRAWN_AT_FIRST = 12;

function card({ id, title, price, rating, sold, sponsored, art: kind }: SandboxListing): string {
  const name = escapeHtml(title);
  const [whole, cents] = price.toFixed(2).split('.');
  return `<div data-tticheck="true" class="search-item-card-wrapper-gallery"><div class="card-out-wrapper"><a class="l0_b search-card-item" href="//www.aliexpress.com/item/${id}.html?${sponsored ? 'aem_p4p_detail=1' : 'algo_pvid=1'}">${art(kind)}
<div title="${name}" role="heading" aria-level="3"><h3>${name}</h3></div><div tabindex="0" aria-label="$${price.toFixed(2)}"><span>$</span><span>${whole}</span><span>.</span><span>${cents}</span></div>
<div class="muted">${rating ? `<span>${rating}</span> ` : ''}${sold ? `<span>${sold} sold</span>` : ''}</div></a></div></div>`;
}

/** Body of AliExpress' search page: hashed classes, a dozen cards drawn, all of them in the page's data. */
export function aliexpressSearch(listings: SandboxListing[]): string {
  return `<div id="card-list">${listings.slice(0, DRAWN_AT_FIRST).map(card).join('')}</div>`;
}

/** The page's own data, which holds the cards that are not drawn yet. */
export function aliexpressSearchData(listings: SandboxListing[]): string {
  const content = listings.map(({ id, title, price, rating, sold, sponsored }) => ({
    itemType: 'productV3',
    productType: sponsored ? 'ad' : 'natural',
    productId: id,
    title: { displayTitle: title },
    prices: {
      salePrice: { currencyCode: 'USD', minPrice: price, formattedPrice: `US $${price.toFixed(2)}` },
    },
    ...(rating && { evaluation: { starRating: rating } }),
    ...(sold && { trade: { tradeDesc: `${sold} sold` } }),
  }));
  const data = { data: { root: { fields: { mods: { itemList: { content } } } } } };
  return `window._dida_config_ = {}; window._dida_config_._init_data_= { data: ${JSON.stringify(data).replaceAll('<', '\\u003c')} };`;
}
