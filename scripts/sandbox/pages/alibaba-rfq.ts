import { escapeHtml } from '../answer';
import { type SandboxRfq, sandboxRfqs } from '../rfqs';
import { type PageContext, shell } from './layout';

const CSS = `header{background:#d9580d} .alife-bc-brh-rfq-list{padding:12px 24px;max-width:1000px} .brh-rfq-item{border:1px solid #e0e3e5;border-radius:8px;padding:14px 200px 14px 14px;margin:0 0 12px}
  .brh-rfq-item h2{margin:0 0 6px} .brh-rfq-detail,form{padding:12px 24px;max-width:900px} dl{display:flex;gap:12px;margin:4px 0} dt{color:#5b636b;width:160px} dd{margin:0}
  form label{display:grid;grid-template-columns:180px 1fr;gap:12px;margin:8px 0} form button{background:#d9580d;color:#fff;max-width:260px}`;

const detailOf = ({ shared }: SandboxRfq) => `//sourcing.alibaba.com/rfq_detail.htm?p=${shared}`;
const formOf = ({ shared }: SandboxRfq) =>
  `//rfqposting.alibaba.com/quotation/rfq_quotation_post.htm?enc_r_id=${shared}`;

/** A text as the market writes it into its script: every other sign as `\xNN` or `\uNNNN`. */
const escaped = (text: string) =>
  text.replace(/[^\w .,]/g, (sign) => {
    const code = sign.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });

function pushed(rfq: SandboxRfq): string {
  return `window.PAGE_DATA["index"].data.push({
    url: "${escaped(detailOf(rfq))}",
    id: "${rfq.id}",
    rfqId: "${rfq.id}",
    enrRfqId: "${rfq.shared}",
    subject: "${escaped(rfq.subject)}",
    description:"${escaped(rfq.description)}",
    country:"${rfq.country}",
    countrySimple:"${rfq.code}",
    quantity:  '${rfq.quantity}' ,
    quantityUnit:"${escaped(rfq.unit)}",
    openTimeStr:"${rfq.posted}",
    quoteUrl:"${escaped(formOf(rfq))}",
    rfqLeftCount:parseInt("${rfq.quotesLeft}" || 0),
    haveAnnexes: false,
    rfqStarLevel: parseInt("${rfq.stars}" || 0),
    tags: [{"tagName":"emailConfirm","type":"buyer","scene":"default"}] || [],
    formPurposeCountryName: '',
    buyerName: 'SANDBOX\\x20BUYER',
  });`;
}

function listItem(rfq: SandboxRfq): string {
  return `<div class="alife-bc-brh-rfq-list__item"><div class="brh-rfq-item"><h2><a class="brh-rfq-item__subject-link" href="${detailOf(rfq)}">${escapeHtml(rfq.subject)}</a></h2>
<div class="brh-rfq-item__detail">${rfq.description.replace(/<br\/>/g, ' ')}</div><div class="muted"><div class="brh-rfq-item__quantity">Quantity Required: <span>${rfq.quantity} ${rfq.unit}</span></div>
<div class="brh-rfq-item__country">Posted in: ${rfq.country}</div><div class="brh-rfq-item__quote-left">Quotes Left <span>${rfq.quotesLeft}</span></div><div class="brh-rfq-item__publishtime">Date Posted: ${rfq.posted}</div></div>
<a href="${formOf(rfq)}">Quote Now</a></div></div>`;
}

function detail(rfq: SandboxRfq): string {
  const rows: [string, string][] = [
    ['Quantity', `${rfq.quantity} ${rfq.unit}`],
    ['Posted in', rfq.country],
    ['Quotes Left', String(rfq.quotesLeft)],
    ['Date Posted', rfq.posted],
    ...rfq.attributes,
  ];
  const list = rows.map(([label, value]) => `<dl><dt>${label}:</dt><dd>${escapeHtml(value)}</dd></dl>`);
  return `<div class="brh-rfq-detail"><div class="rfq-detail-info-body"><h1>${escapeHtml(rfq.subject)}</h1><div class="rfq-detail__desc">${rfq.description}</div>${list.join('')}</div><p><a href="${formOf(rfq)}">Quote Now</a></p></div>`;
}

const select = (name: string, options: string[]) =>
  `<label>${name} <select class="quo-form-validator-item">${options.map((text) => `<option>${text}</option>`).join('')}</select></label>`;
const ladder =
  '<label>Quantity <input class="quo-ladder-price-input"></label><label>Price <input class="quo-ladder-price-input"></label>';

/** The form keeps count of what a person alone may do: a test reads `data-submits`. */
function form(rfq: SandboxRfq | undefined): string {
  const asked = rfq
    ? `<p><a href="${detailOf(rfq)}">${escapeHtml(rfq.subject)}</a></p><dl><dt>Quantity:</dt><dd>${rfq.quantity} ${rfq.unit}</dd></dl>`
    : '';
  return `<div class="crumbs">${asked}</div><form id="quote" data-submits="0"><h1>Quotation details</h1>
<label>Product name <input class="ui2-form-col12" type="text"></label><label>Product code <input class="ui2-form-col8" type="text"></label>
<label>Product details <textarea placeholder="材料、尺寸、用途" rows="4"></textarea></label>
${select('Trade term', ['Please select', 'FOB', 'CIF', 'EXW', 'DDP'])}<label>Port <input class="ui2-form-col8" type="text"></label><label>Valid until <input class="ui2-form-col6" type="text"></label>
${select('Currency', ['USD', 'EUR', 'CNY'])}${select('Unit', ['Piece/Pieces', 'Set/Sets'])}${select('Payment', ['T/T', 'L/C', 'D/P'])}${ladder}${ladder}${ladder}
<label>Message to the buyer <textarea class="textarea-other" rows="5"></textarea></label><button id="form-submit" type="submit">Submit quotation</button></form>`;
}

const FORM_SCRIPT = `document.querySelector('#quote').addEventListener('submit', (event) => {
  event.preventDefault();
  event.target.dataset.submits = String(Number(event.target.dataset.submits) + 1);
});`;

/** The sourcing market: `/rfq/rfq_search_list.htm`, `/rfq_detail.htm?p=`, and the quote form on its own host. */
export function alibabaSourcingPage(url: URL, context: PageContext): string | null {
  const common = {
    lang: 'en',
    css: CSS,
    header: '<b>Alibaba.com</b> RFQ market',
    canonical: url.href,
    context,
  };
  const shared = url.searchParams.get('p') ?? url.searchParams.get('enc_r_id');
  const rfq = sandboxRfqs.find((each) => each.shared === shared);
  if (url.pathname === '/rfq/rfq_search_list.htm') {
    const start = 'window.PAGE_DATA = { index: {} }; window.PAGE_DATA["index"].data = [];';
    return shell({
      ...common,
      title: 'RFQ',
      body: `<div class="alife-bc-brh-rfq-list">${sandboxRfqs.map(listItem).join('')}</div>`,
      script: start + sandboxRfqs.map(pushed).join('\n'),
    });
  }
  if (url.pathname === '/rfq_detail.htm' && rfq)
    return shell({ ...common, title: rfq.subject, body: detail(rfq) });
  if (url.pathname === '/quotation/rfq_quotation_post.htm') {
    return shell({ ...common, title: 'Quotation', body: form(rfq), script: FORM_SCRIPT });
  }
  return null;
}
