import type { Answer } from '../answer';

const FEED_PATH = '/stats/eurofxref/eurofxref-daily.xml';

/** Date and rates of the sandbox feed: invented, and unlike the shipped snapshot, so that an update is visible. */
export const SANDBOX_FEED = {
  date: '2026-10-30',
  perEuro: {
    USD: '1.2500',
    AUD: '2.0000',
    BRL: '6.5000',
    CAD: '1.7500',
    CHF: '0.9500',
    CNY: '10.0000',
    CZK: '25.000',
    DKK: '7.5000',
    GBP: '0.8000',
    HKD: '9.7500',
    HUF: '400.00',
    IDR: '20000.00',
    ILS: '4.2000',
    INR: '105.0000',
    JPY: '190.00',
    KRW: '1700.00',
    MXN: '22.5000',
    NOK: '11.5000',
    NZD: '2.1000',
    PLN: '4.3000',
    SEK: '11.0000',
    SGD: '1.6000',
    THB: '42.000',
    TRY: '50.0000',
    ZAR: '21.0000',
  },
} as const;

/** The ECB reference rates in the format of the real feed. */
export function ecbFeed(url: URL): Answer | null {
  if (url.pathname !== FEED_PATH) return null;
  const rates = Object.entries(SANDBOX_FEED.perEuro)
    .map(([currency, rate]) => `\t\t\t<Cube currency='${currency}' rate='${rate}'/>`)
    .join('\n');
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
\t<gesmes:subject>Reference rates</gesmes:subject>
\t<gesmes:Sender>
\t\t<gesmes:name>European Central Bank</gesmes:name>
\t</gesmes:Sender>
\t<Cube>
\t\t<Cube time='${SANDBOX_FEED.date}'>
${rates}
\t\t</Cube>
\t</Cube>
</gesmes:Envelope>`;
  return { status: 200, type: 'text/xml; charset=utf-8', body };
}
