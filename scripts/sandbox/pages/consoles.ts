import { escapeHtml } from '../answer';
import { type PageContext, shell } from './layout';

interface Order {
  id: string;
  state: string;
  buyer: string;
  country: string;
  shipped: string;
  carrier: string;
  tracking: string;
  /** Oldest first; the buyer's are the even ones. */
  thread: string[];
}

interface Console {
  lang: string;
  name: string;
  color: string;
  /** Labels in the order of: order number, state, dispatched, carrier, tracking number, country, buyer. */
  labels: [string, string, string, string, string, string, string];
  order: Order;
  /** Class of a message by its side. */
  sides: [buyer: string, seller: string];
  editor: string;
}

const CSS = `dl{display:flex;gap:12px;margin:6px 0} dt{width:180px;color:#5b636b} dd{margin:0} .console{padding:16px 24px;max-width:900px}
  .thread>div{border-radius:10px;background:#f0f2f4;padding:10px 14px;margin:8px 0;max-width:70%} .thread>div:nth-child(even){margin-inline-start:auto;background:#e6f2f0}
  textarea,.editor{width:100%;min-height:120px;border:1px solid #b9c0c6;border-radius:8px;padding:10px;font:inherit;white-space:pre-wrap} .send{max-width:160px;background:#3d4852;color:#fff}`;

const amazon: Console = {
  lang: 'en-US',
  name: 'Seller Central',
  color: '#1b2733',
  labels: ['Order ID', 'Order status', 'Shipped on', 'Carrier', 'Tracking ID', 'Country/Region', 'Buyer'],
  order: {
    id: '114-0000001-0000002',
    state: 'Shipped',
    buyer: 'Alex',
    country: 'Germany',
    shipped: 'Mon, Mar 2, 2026',
    carrier: 'Deutsche Post',
    tracking: 'LX123456789CN',
    thread: ['Hallo, wo ist mein Paket?', 'Guten Tag', 'Es sollte gestern kommen. Bitte um Sendungsnummer.'],
  },
  sides: ['message-buyer', 'message-seller'],
  editor: '<textarea name="message" aria-label="Reply"></textarea>',
};

const aliexpress: Console = {
  lang: 'zh-CN',
  name: 'AliExpress 商家后台',
  color: '#c8321f',
  labels: ['订单号', '订单状态', '发货时间', '物流公司', '运单号', '收货国家', '买家'],
  order: {
    id: '8190000000000001',
    state: '等待买家收货',
    buyer: 'Lucía',
    country: '西班牙',
    shipped: '2026-03-02 18:20',
    carrier: 'AliExpress 无忧物流-标准',
    tracking: 'LP00000000000001',
    thread: ['Hola, ¿cuándo llega mi pedido?', 'Hola', 'Todavía no ha llegado, ¿me puede ayudar?'],
  },
  sides: ['message-item message-item-left', 'message-item message-item-right'],
  editor:
    '<div class="im-editor"><div class="editor" contenteditable="true" role="textbox" aria-label="回复"></div></div>',
};

const alibaba: Console = {
  lang: 'en',
  name: 'Alibaba.com My Alibaba',
  color: '#d9580d',
  labels: [
    'Order number',
    'Order status',
    'Ship date',
    'Carrier',
    'Tracking number',
    'Country/Region',
    'Buyer',
  ],
  order: {
    id: '220000000001',
    state: 'Awaiting shipment',
    buyer: 'Porto Verde Ltda',
    country: 'Brazil',
    shipped: '-',
    carrier: 'DHL Express',
    tracking: '-',
    thread: [
      'Dear friend, we want 500 desk lamps with our logo. FOB Ningbo price?',
      'Thank you for your inquiry.',
      'Also send us your MOQ and lead time please.',
    ],
  },
  sides: ['message-item-wrapper item-left', 'message-item-wrapper item-right'],
  editor: '<div id="send-box-wrapper"><pre class="send-textarea editor" contenteditable="true"></pre></div>',
};

function facts({ labels, order }: Console): string {
  const values = [
    order.id,
    order.state,
    order.shipped,
    order.carrier,
    order.tracking,
    order.country,
    order.buyer,
  ];
  return labels
    .map((label, index) => `<dl><dt>${label}</dt><dd>${escapeHtml(values[index] ?? '')}</dd></dl>`)
    .join('');
}

const HOUR_MS = 60 * 60 * 1000;

/** Every message a quarter of an hour after the one before it, the last one five hours ago: nobody is late yet. */
const sentAt = (messages: number, index: number) =>
  Date.now() - 5 * HOUR_MS - (messages - 1 - index) * (HOUR_MS / 4);

/** The send button counts what a person alone may do: a test reads `data-sent`. */
function thread({ order, sides, editor }: Console): string {
  const messages = order.thread.map((text, index) => {
    const time = sentAt(order.thread.length, index);
    const content = `<span class="session-rich-content">${escapeHtml(text)}</span>`;
    return `<div class="${sides[index % 2]}" data-time="${time}">${content}</div>`;
  });
  return `<div class="thread">${messages.join('')}</div>${editor}<button type="button" class="send" data-sent="0">Send</button>`;
}

const SEND_SCRIPT = `document.querySelector('.send')?.addEventListener('click', ({ target }) => {
  target.dataset.sent = String(Number(target.dataset.sent) + 1);
});`;

function consolePage(site: Console, kind: 'order' | 'message', url: URL, context: PageContext): string {
  const title = kind === 'order' ? site.order.id : site.order.buyer;
  return shell({
    lang: site.lang,
    title: `${site.name} ${title}`,
    canonical: url.href,
    css: `${CSS} header{background:${site.color}}`,
    header: `<b>${site.name}</b>`,
    body: `<div class="console"><h1>${escapeHtml(title)}</h1>${facts(site)}${kind === 'message' ? thread(site) : ''}</div>`,
    script: SEND_SCRIPT,
    context,
  });
}

/** Order and message pages of the sellers' consoles, under the hosts and paths of the real ones. */
export function consolePages(url: URL, context: PageContext): string | null {
  const { hostname, pathname } = url;
  if (/^sellercentral[a-z-]*\.amazon\.[a-z.]+$/.test(hostname)) {
    if (pathname.startsWith('/orders-v3/order/')) return consolePage(amazon, 'order', url, context);
    return pathname.startsWith('/messaging/') ? consolePage(amazon, 'message', url, context) : null;
  }
  if (/^(?:gsp|csp)\.aliexpress\.com$/.test(hostname) && /orderdetail/i.test(pathname)) {
    return consolePage(aliexpress, 'order', url, context);
  }
  if (hostname === 'msg.aliexpress.com') return consolePage(aliexpress, 'message', url, context);
  if (hostname === 'biz.alibaba.com' && pathname === '/ta/detail.htm') {
    return consolePage(alibaba, 'order', url, context);
  }
  return /^(?:onetalk|message)\.alibaba\.com$/.test(hostname)
    ? consolePage(alibaba, 'message', url, context)
    : null;
}
