import { escapeHtml } from '../answer';
import { searchListings } from '../listings';
import { alibabaProducts, type SandboxProduct } from '../products';
import { alibabaSearch, alibabaSearchData, SEARCH_CSS } from './alibaba-search';
import { art } from './art';
import { listPage, type PageContext, shell } from './layout';
import { punishPage } from './punish';

const CSS = `header{background:#d9580d} [data-testid=ladder-price]{display:flex;gap:28px;margin:14px 0}
  .price-item div:last-child{font-size:22px;font-weight:700} [data-testid=module-attribute-group-grid]{display:grid;grid-template-columns:1fr 1fr;border:1px solid #e0e3e5}
  [data-testid=module-attribute-row]{display:grid;grid-template-columns:2fr 3fr;border-bottom:1px solid #e0e3e5}
  [data-testid=module-attribute-name]{background:#f6f7f8} [data-testid=module-attribute-row]>div{padding:10px} .buy button{background:#d9580d;color:#fff}`;

function ladder(product: SandboxProduct): string {
  const tiers: [string, number][] = [
    ['10 - 499 pieces', product.price],
    ['500 - 1999 pieces', product.price * 0.9],
    ['&gt;= 2000 pieces', product.price * 0.8],
  ];
  const items = tiers.map(
    ([quantity, price]) =>
      `<div class="price-item"><div class="muted">${quantity}</div><div><span>$${price.toFixed(2)}</span></div></div>`,
  );
  return `<div data-testid="ladder-price">${items.join('')}</div>`;
}

function attributes(product: SandboxProduct): string {
  const rows = product.details.map(
    ([label, value]) =>
      `<div data-testid="module-attribute-row"><div title="${label}" data-testid="module-attribute-name"><div data-testid="module-attribute-name-text">${label}</div></div><div title="${value}" data-testid="module-attribute-value"><div data-testid="module-attribute-value-text">${value}</div></div></div>`,
  );
  return `<div data-testid="module-attribute" id="key-attributes"><h2 data-testid="module-attribute-title">Key attributes</h2>
<div data-testid="module-attribute-group-list"><div data-testid="module-attribute-group"><div data-testid="module-attribute-group-grid">${rows.join('')}</div></div></div></div>`;
}

function body(product: SandboxProduct): string {
  const crumbs = product.category
    .map((name) => `<li><a href="/trade/search">${escapeHtml(name)}</a></li>`)
    .join('<li role="presentation" aria-hidden="true">›</li>');
  return `<div class="crumbs"><nav aria-label="breadcrumb"><ol>${crumbs}</ol></nav></div>
<main><div class="main-index">${art(product.art)}</div>
<div><div class="product-title-container"><h1 title="${escapeHtml(product.title)}">${escapeHtml(product.title)}</h1></div>
<div class="product-company-info"><span class="company-name"><a href="/company">${escapeHtml(product.seller)}</a></span></div>
<div class="module_price">${ladder(product)}</div>${attributes(product)}
<div class="lead-layout"><h2>Lead time</h2><table><tbody><tr><td>Quantity (pieces)</td><td>1 - 500</td><td>&gt; 500</td></tr><tr><td>Lead time (days)</td><td>12</td><td>To be negotiated</td></tr></tbody></table></div></div>
<div class="buy sku-logistic" data-testid="sku-logistic"><h3 data-testid="sku-logistic-title">Shipping</h3><p class="muted">To be negotiated</p><button type="button">Start order</button></div></main>`;
}

/** Pages of Alibaba.com: `/product-detail/<name>_<id>.html`, `/trade/search`, `/company`, and a wall at id 9. */
export function alibabaPage(url: URL, context: PageContext): string | null {
  const common = { lang: 'en', css: CSS, header: '<b>Alibaba.com</b><span class="search"></span>', context };
  if (url.pathname === '/trade/search') {
    const query = url.searchParams.get('SearchText') ?? '';
    const listings = searchListings(alibabaProducts, (index) => String(1600100200400 + index));
    return shell({
      ...common,
      css: CSS + SEARCH_CSS,
      title: query,
      canonical: url.href,
      body: alibabaSearch(listings),
      script: alibabaSearchData(query, listings),
    });
  }
  if (url.pathname === '/company') {
    const links = alibabaProducts.map(({ id, title }) => ({
      href: `/product-detail/x_${id}.html`,
      text: title,
    }));
    return listPage({ ...common, title: 'Company', canonical: url.href }, links);
  }
  const id = /^\/product-detail\/[^/]*_(\d+)\.html/.exec(url.pathname)?.[1];
  if (id === '1600100200309') return punishPage(url, context);
  const product = alibabaProducts.find((candidate) => candidate.id === id);
  if (!product) return null;
  const canonical = `https://www.alibaba.com/product-detail/Product_${product.id}.html`;
  return shell({ ...common, title: product.title, canonical, body: body(product) });
}
