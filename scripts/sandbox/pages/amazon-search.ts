import { escapeHtml } from '../answer';
import type { SandboxListing } from '../listings';
import { art } from './art';

/** Styles of the card grid, added to the shop's own. */
export const SEARCH_CSS = `.s-main-slot{display:grid;grid-template-columns:repeat(auto-fill,minmax(210px,1fr));gap:20px;padding:12px 24px}
  .s-result-item{border:1px solid #e3e6e8;border-radius:8px;padding:12px} .s-result-item svg{width:100%} .s-result-item h2{font-size:15px;margin:8px 0}`;

function card(
  { id, title, rating, reviews, sold, sponsored, art: kind }: SandboxListing,
  price: string,
): string {
  const name = escapeHtml(title);
  const stars = rating
    ? `<i class="a-icon a-star-mini-4-5"><span class="a-icon-alt">${rating} out of 5 stars</span></i>
<a aria-label="${reviews.toLocaleString('en')} ratings" href="/dp/${id}#customerReviews"><span class="a-size-base s-underline-text">(${reviews.toLocaleString('en')})</span></a>`
    : '';
  const bought = sold
    ? `<div class="a-row"><span class="a-size-base a-color-secondary">${sold} bought in past month</span></div>`
    : '';
  return `<div role="listitem" data-asin="${id}" data-component-type="s-search-result" class="s-result-item s-asin${sponsored ? ' AdHolder' : ''}">
${art(kind)}<div data-cy="title-recipe">${sponsored ? '<span class="puis-sponsored-label-text muted">Sponsored</span>' : ''}<a class="a-link-normal" href="/dp/${id}"><h2 aria-label="${name}"><span>${name}</span></h2></a></div>
<div data-cy="reviews-block" class="muted">${stars}${bought}</div>
<div data-cy="price-recipe"><span class="a-price"><span class="a-offscreen">${price}</span><span aria-hidden="true">${price}</span></span></div></div>`;
}

/** Body of Amazon's search page: a grid of cards by attribute, 2025 layout. */
export function amazonSearch(
  query: string,
  listings: SandboxListing[],
  format: (price: number) => string,
): string {
  const cards = listings.map((listing) => card(listing, format(listing.price)));
  return `<div class="crumbs" data-component-type="s-result-info-bar"><h1><span>Results for</span> <span>"${escapeHtml(query)}"</span></h1></div>
<input type="hidden" id="twotabsearchtextbox" value="${escapeHtml(query)}"><div class="s-main-slot">${cards.join('')}</div>`;
}
