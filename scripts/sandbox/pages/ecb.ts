import type { Answer } from '../answer';

const FEED_PATH = '/stats/eurofxref/eurofxref-daily.xml';

/** Date and rates of the sandbox feed: invented, and unlike the shipped snapshot, so that an update is visible. */
export const SANDBOX_FEED = {
  date: '2026-10-30',
  perEuro: { USD: '1.2500', GBP: '0.8000', JPY: '190.00', CNY: '10.0000', AUD: '2.0000', CHF: '0.9500' },
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
