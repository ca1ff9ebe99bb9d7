import { type Answer, escapeHtml, htmlAnswer } from './answer';
import { alibabaPage } from './pages/alibaba';
import { aliexpressPage } from './pages/aliexpress';
import { amazonPage } from './pages/amazon';
import { ecbFeed } from './pages/ecb';
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

/** Remembers what a curious page could get hold of, for the tests to read from `window.spy`. */
const SPY = `
  window.spy = { messages: [], roots: [] };
  addEventListener('message', (event) => spy.messages.push(JSON.stringify(event.data)));
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, { ...options, mode: 'open' });
    spy.roots.push(this.localName);
    return root;
  };`;

/** A foreign shop that embeds whatever address it is told to. */
function embedPage(url: URL): string {
  const src = escapeHtml(url.searchParams.get('src') ?? '');
  return `<!doctype html><html lang="en"><title>Shop</title><h1>A foreign page</h1>
    <iframe id="embedded" src="${src}" width="500" height="400"></iframe></html>`;
}

function page(url: URL, context: PageContext): string | null {
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
