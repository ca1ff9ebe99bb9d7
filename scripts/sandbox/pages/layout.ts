import { escapeHtml } from '../answer';

export interface PageContext {
  /** For the page's own style and script under the strict policy. */
  nonce: string;
  /** Runs before everything else in the page. */
  script: string;
}

export interface Shell {
  lang: string;
  dir?: 'rtl';
  title: string;
  canonical: string;
  css: string;
  header: string;
  body: string;
  script?: string;
  context: PageContext;
}

const BASE_CSS = `
  *{box-sizing:border-box} body{margin:0;color:#1c1f23;background:#fff;font:14px/1.45 system-ui,"Noto Sans","Noto Sans CJK SC",sans-serif}
  header{display:flex;gap:24px;align-items:center;padding:0 24px;height:60px;color:#fff}
  header b{font-size:20px;letter-spacing:-.02em} header .search{flex:1;height:38px;border-radius:6px;background:#fff;color:#777;padding:9px 14px}
  .crumbs{padding:12px 24px;color:#5b636b;font-size:12px} .crumbs ul,.crumbs ol{display:flex;gap:6px;list-style:none;margin:0;padding:0}
  main{display:grid;grid-template-columns:minmax(260px,420px) minmax(260px,1fr) 260px;gap:28px;padding:8px 24px 40px;max-width:1320px}
  main svg{width:100%;display:block} h1{font-size:23px;line-height:1.3;margin:0 0 6px;font-weight:500}
  h2{font-size:17px;margin:24px 0 10px} a{color:#0b6b78;text-decoration:none} hr{border:0;border-top:1px solid #e3e6e8;margin:12px 0}
  .price{font-size:27px} table{border-collapse:collapse;width:100%} th,td{text-align:start;padding:8px 10px;border-bottom:1px solid #e7eaec;font-weight:400;vertical-align:top}
  th{color:#4d555c;width:42%;background:#f6f7f8} .buy{border:1px solid #d9dde0;border-radius:10px;padding:16px;align-self:start;position:sticky;top:12px}
  button{width:100%;height:40px;border:0;border-radius:20px;font:inherit;margin-top:10px} .muted{color:#5b636b;font-size:13px}`;

/** One shop page: head, coloured header bar, body, and the page's own script under a nonce. */
export function shell({
  lang,
  dir,
  title,
  canonical,
  css,
  header,
  body,
  script = '',
  context,
}: Shell): string {
  const { nonce } = context;
  const scriptTag = (code: string) => (code ? `<script nonce="${nonce}">${code}</script>` : '');
  return `<!doctype html>
<html lang="${lang}"${dir ? ` dir="${dir}"` : ''}><head><meta charset="utf-8">${scriptTag(context.script)}
<title>${escapeHtml(title)}</title><meta name="viewport" content="width=device-width">
<link rel="canonical" href="${escapeHtml(canonical)}"><style nonce="${nonce}">${BASE_CSS}${css}</style></head>
<body><header>${header}</header>${body}${scriptTag(script)}</body></html>`;
}

/** A page of the shop that is no product page: a list of links. */
export function listPage(shellOf: Omit<Shell, 'body'>, links: { href: string; text: string }[]): string {
  const items = links.map(
    ({ href, text }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(text)}</a></li>`,
  );
  return shell({ ...shellOf, body: `<main><ul>${items.join('')}</ul></main>` });
}
