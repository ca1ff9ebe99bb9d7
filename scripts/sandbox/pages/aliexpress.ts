import { escapeHtml } from '../answer';
import { searchListings } from '../listings';
import { aliexpressProducts, type SandboxProduct } from '../products';
import { aliexpressSearch, aliexpressSearchData, SEARCH_CSS } from './aliexpress-search';
import { art } from './art';
import { listPage, type PageContext, shell } from './layout';
import { punishPage } from './punish';

const CSS = `header{background:#c8321f} .specification--list--a1{list-style:none;padding:0;margin:0}
  .specification--line--a1{display:grid;grid-template-columns:1fr 1fr;border-bottom:1px solid #eceff1}
  .specification--prop--a1{display:flex;gap:12px;padding:9px 0} .specification--title--a1{width:120px;color:#5b636b}
  .price-default--current--a1{font-size:28px;font-weight:700} .buy button{background:#c8321f;color:#fff}
  .related{display:flex;gap:12px;grid-column:1/-1} .related a{width:150px;font-size:12px}`;

/** The address changes first and the page follows later, as in the real shop. */
const SPA_SCRIPT = `
  const show = () => setTimeout(() => {
    const id = location.pathname.match(/(\\d+)\\.html/)[1];
    const next = document.querySelector('template[data-product="' + id + '"]');
    document.querySelector('main').replaceWith(next.content.cloneNode(true));
    document.title = next.dataset.title;
  }, 120);
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-spa]');
    if (!link) return;
    event.preventDefault();
    history.pushState({}, '', link.href);
    show();
  });
  addEventListener('popstate', show);`;

function specs(product: SandboxProduct): string {
  const props = product.details.map(
    ([label, value]) =>
      `<div class="specification--prop--a1"><div class="specification--title--a1"><span>${label}</span></div><div class="specification--desc--a1" title="${value}"><span>${value}</span></div></div>`,
  );
  return `<div id="nav-specification" data-pl="product-specs"><h2>Specifications</h2><ul class="specification--list--a1"><li class="specification--line--a1">${props.join('')}</li></ul></div>`;
}

function jsonLd(product: SandboxProduct): string {
  const data = {
    '@context': 'https://schema.org/',
    '@type': 'Product',
    name: product.title,
    offers: {
      '@type': 'Offer',
      url: `https://www.aliexpress.com/item/${product.id}.html`,
      priceCurrency: 'USD',
      price: String(product.price),
    },
    aggregateRating: {
      '@type': 'AggregateRating',
      ratingValue: product.rating,
      reviewCount: product.reviews,
    },
  };
  return `<script type="application/ld+json">${JSON.stringify([data]).replaceAll('<', '\\u003c')}</script>`;
}

function main(product: SandboxProduct): string {
  const related = aliexpressProducts
    .filter(({ id }) => id !== product.id)
    .map(
      ({ id, title, art: kind }) =>
        `<a data-spa href="/item/${id}.html">${art(kind)}${escapeHtml(title)}</a>`,
    );
  return `<main>${jsonLd(product)}<div>${art(product.art)}</div>
<div><div class="price-default--currentWrap--a1"><span class="price-default--current--a1">$${product.price.toFixed(2)}</span></div>
<div class="title--wrap--a1"><h1 data-pl="product-title">${escapeHtml(product.title)}</h1></div>
<div data-pl="product-reviewer"><strong>${product.rating}</strong> <a href="#reviews">${product.reviews} Reviews</a></div><hr>${specs(product)}</div>
<div class="buy"><div class="store-detail--storeNameWrap--a1"><a href="/store/1">${product.seller}</a></div>
<div class="dynamic-shipping"><div class="dynamic-shipping-line dynamic-shipping-titleLayout"><strong>Free shipping</strong></div></div>
<button type="button">Buy now</button></div><div class="related">${related.join('')}</div></main>`;
}

/** Pages of AliExpress: `/item/<id>.html` (links swap the product without a reload), `/w/`, `/campaign`, and a wall at id 9. */
export function aliexpressPage(url: URL, context: PageContext): string | null {
  const common = {
    lang: 'en',
    css: CSS,
    header:
      '<b>AliExpress</b><span class="search"></span><span class="ship-to--text--a1"><span class="ship-to--small--a1">EN/</span><b>USD</b></span>',
    context,
  };
  if (url.pathname.startsWith('/w/')) {
    const listings = searchListings(aliexpressProducts, (index) => String(1005001000000100 + index));
    return shell({
      ...common,
      css: CSS + SEARCH_CSS,
      title: 'Search',
      canonical: url.href,
      body: aliexpressSearch(listings),
      script: aliexpressSearchData(listings),
    });
  }
  if (url.pathname === '/campaign') {
    const links = aliexpressProducts.map(({ id, title }) => ({ href: `/item/${id}.html`, text: title }));
    return listPage({ ...common, title: 'Campaign', canonical: url.href }, links);
  }
  const id = /^\/item\/(\d+)\.html/.exec(url.pathname)?.[1];
  if (id === '1005001000000009') return punishPage(url, context);
  const product = aliexpressProducts.find((candidate) => candidate.id === id);
  if (!product) return null;
  const templates = aliexpressProducts.map(
    (each) =>
      `<template data-product="${each.id}" data-title="${escapeHtml(each.title)}">${main(each)}</template>`,
  );
  return shell({
    ...common,
    title: product.title,
    canonical: `https://www.aliexpress.com/item/${product.id}.html`,
    body: `<div id="root">${main(product)}${templates.join('')}</div>`,
    script: SPA_SCRIPT,
  });
}
