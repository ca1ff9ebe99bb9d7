import type { CountryCode } from '../../core/origin';

/** Amazon's country sites: domain after `amazon.`, ISO 3166-1 country, currency of its prices. */
const SITES = new Map(
  'com US USD,ca CA CAD,com.mx MX MXN,com.br BR BRL,co.uk GB GBP,de DE EUR,fr FR EUR,it IT EUR,es ES EUR,nl NL EUR,com.be BE EUR,ie IE EUR,se SE SEK,pl PL PLN,com.tr TR TRY,ae AE AED,sa SA SAR,eg EG EGP,co.za ZA ZAR,in IN INR,co.jp JP JPY,sg SG SGD,com.au AU AUD'
    .split(',')
    .map((site) => {
      const [domain = '', country = '', currency = ''] = site.split(' ');
      return [domain, [country, currency] as const];
    }),
);

/** Match patterns of the shops; other services of Amazon are none. */
export const amazonMatches: string[] = [...SITES.keys()].map((domain) => `https://www.amazon.${domain}/*`);

/** Match patterns of the seller consoles, which serve some regions under one name. */
export const consoleMatches: string[] = [
  ...[...SITES.keys()].map((domain) => `https://sellercentral.amazon.${domain}/*`),
  'https://sellercentral-europe.amazon.com/*',
  'https://sellercentral-japan.amazon.com/*',
];

/** Country and currency of a shop's address, null for any other. */
export function amazonSite(url: URL): readonly [country: CountryCode, currency: string] | null {
  const domain = /(?:^|\.)amazon\.([a-z.]+)$/.exec(url.hostname)?.[1] ?? '';
  return SITES.get(domain) ?? null;
}
