import { type Answer, escapeHtml, htmlAnswer } from './answer';
import { alibabaPage } from './pages/alibaba';
import { alibabaSourcingPage } from './pages/alibaba-rfq';
import { aliexpressPage } from './pages/aliexpress';
import { amazonPage } from './pages/amazon';
import { consolePages } from './pages/consoles';
import { ecbFeed } from './pages/ecb';
import { editorPage } from './pages/editors';
import type { PageContext } from './pages/layout';

const NONCE = 'sandbox';

/** Nothing may load, nothing may be framed, no string may become script: the strictest page a shop could send. */
const STRICT_CSP = [
  "default-src 'none'",
  "frame-src 'none'",
  `script-src 'nonce-${NONCE}'`,
  `style-src 'nonce-${NONCE}'`,
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * What a curious page could get hold of, and what the extension does to its layout, for the tests to read from
 * `window.spy`. It forces every shadow root open that page code makes.
 */
const SPY = `
  window.spy = { messages: [], roots: [], violations: [], shift: 0, boxes: [] };
  spy.measure = () => [...document.querySelectorAll('body *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.localName, x, y, width, height].join(' ');
  });
  addEventListener('message', (event) => spy.messages.push(JSON.stringify(event.data)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    if (!blockedURI.endsWith('/favicon.ico')) spy.violations.push(violatedDirective + ' ' + blockedURI);
  });
  addEventListener('DOMContentLoaded', () => { spy.boxes = spy.measure(); });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => { spy.shift += entry.value; }))
      .observe({ type: 'layout-shift', buffered: true });
  }
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    spy.roots.push(this.localName);
    return attach.call(this, { ...options, mode: 'open' });
  };`;

/** A foreign shop that embeds whatever address it is told to. */
function embedPage(url: URL): string {
  const src = escapeHtml(url.searchParams.get('src') ?? '');
  return `<!doctype html><html lang="en"><title>Shop</title><h1>A foreign page</h1>
    <iframe id="embedded" src="${src}" width="500" height="400"></iframe></html>`;
}

const sourcing = (url: URL, context: PageContext) =>
  /^(?:sourcing|rfqposting)\.alibaba\.com$/.test(url.hostname) ? alibabaSourcingPage(url, context) : null;

function page(url: URL, context: PageContext): string | null {
  const seller = editorPage(url, context) ?? consolePages(url, context) ?? sourcing(url, context);
  if (seller !== null) return seller;
  if (/^www\.amazon\.[a-z.]+$/.test(url.hostname)) return amazonPage(url, context);
  if (/(^|\.)aliexpress\.(com|us)$/.test(url.hostname)) return aliexpressPage(url, context);
  if (/(^|\.)alibaba\.com$/.test(url.hostname)) return alibabaPage(url, context);
  if (url.hostname === 'shop.example') return embedPage(url);
  return null;
}

/**
 * The hand-made shops by real address. `?csp=strict` adds the strict policy, `?spy=1` a page script that tries to
 * look into the extension.
 */
export function routeSandbox(url: URL): Answer | null {
  if (url.pathname === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: '' };
  if (url.hostname === 'www.ecb.europa.eu') return ecbFeed(url);
  const body = page(url, { nonce: NONCE, script: url.searchParams.has('spy') ? SPY : '' });
  if (body === null) return null;
  return htmlAnswer(
    body,
    url.searchParams.get('csp') === 'strict' ? { 'content-security-policy': STRICT_CSP } : {},
  );
}
