/** Hosts of the seller's side, which the shop's page script leaves to the console's. */
export const aliexpressConsoleMatches: string[] = [
  'gsp',
  'csp',
  'seller',
  'sellercenter',
  'trade',
  'msg',
  'message',
  'im',
].map((host) => `https://${host}.aliexpress.com/*`);
