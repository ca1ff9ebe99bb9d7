/** Sandbox product pages with weight and size, one a shop, with the flag of the country that the parcel goes to. */
export const PRODUCTS = [
  { name: 'amazon.com', url: 'https://www.amazon.com/dp/B0CRVLAMP1', flag: '🇺🇸' },
  { name: 'amazon.de', url: 'https://www.amazon.de/dp/B0CRVDEUT1', flag: '🇩🇪' },
  { name: 'amazon.co.uk', url: 'https://www.amazon.co.uk/dp/B0CRVGBRT1', flag: '🇬🇧' },
  { name: 'amazon.co.jp', url: 'https://www.amazon.co.jp/dp/B0CRVJPNN1', flag: '🇯🇵' },
  { name: 'amazon.ae, right to left', url: 'https://www.amazon.ae/dp/B0CRVAEAR1', flag: '🇦🇪' },
  { name: 'AliExpress', url: 'https://www.aliexpress.com/item/1005001000000001.html', flag: '🇺🇸' },
  { name: 'Alibaba.com', url: 'https://www.alibaba.com/product-detail/x_1600100200300.html', flag: '🇺🇸' },
] as const;

export const LAMP = 'https://www.amazon.com/dp/B0CRVLAMP1';
export const BAG = 'https://www.aliexpress.com/item/1005001000000001.html';
export const BOTTLE_ID = '1005001000000002';
export const NO_WEIGHT = 'https://www.amazon.com/dp/B0CRVNOWT1';
export const NO_SIZE = 'https://www.amazon.com/dp/B0CRVNOSZ1';
export const HEAVY = 'https://www.amazon.com/dp/B0CRVHEAVY';

export const WALLS = [
  'https://www.amazon.com/dp/B0CRVLWALL',
  'https://www.aliexpress.com/item/1005001000000009.html',
  'https://www.alibaba.com/product-detail/x_1600100200309.html',
];

export const OTHER_PAGES = [
  'https://www.amazon.com/gp/bestsellers',
  'https://www.aliexpress.com/campaign',
  'https://www.alibaba.com/company',
  'https://shop.example/embed?src=about:blank',
];

/** Search pages of the sandbox: 11 rivals beside the shop's own products. */
export const SEARCHES = {
  amazon: 'https://www.amazon.com/s?k=desk+lamp',
  aliexpress: 'https://www.aliexpress.com/w/wholesale-desk-lamp.html',
  alibaba: 'https://www.alibaba.com/trade/search?SearchText=desk+lamp',
} as const;
