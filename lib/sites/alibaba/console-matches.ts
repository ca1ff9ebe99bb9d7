/** Hosts of the seller's side, which the shop's page script leaves to the console's. */
export const alibabaConsoleMatches: string[] = [
  'sourcing',
  'rfq',
  'rfqposting',
  'message',
  'onetalk',
  'biz',
  'trade',
].map((host) => `https://${host}.alibaba.com/*`);
