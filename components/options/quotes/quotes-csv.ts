import type { StoredQuote } from '../../../lib/storage/quotes';

const HEAD = [
  'number',
  'status',
  'product',
  'country',
  'company',
  'revision',
  'term',
  'place',
  'currency',
  'quantity',
  'unitPrice',
  'createdAt',
  'sentAt',
  'changedAt',
  'lostReason',
  'deadline',
  'validUntil',
  'url',
];

/** A cell that no spreadsheet takes for a formula. */
function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function row(quote: StoredQuote): (string | number | null)[] {
  const { number, course, product, country, draft, issues, createdAt, deadline, source } = quote;
  const issue = issues.at(-1);
  return [
    number,
    course.status,
    product,
    country,
    draft.buyer.company ?? null,
    course.revision,
    issue?.snapshot.term ?? null,
    issue?.snapshot.offered.place ?? null,
    issue?.snapshot.request.currency ?? null,
    issue?.details.quantity ?? null,
    issue?.snapshot.offered.unit ?? null,
    new Date(createdAt).toISOString(),
    course.sentAt,
    course.changedAt,
    course.lostReason,
    deadline,
    issue?.details.validUntil ?? null,
    source?.url ?? null,
  ];
}

/** Quotations as CSV, with a byte order mark so that spreadsheets read Chinese. */
export function quotesCsv(quotes: readonly StoredQuote[]): string {
  return `\uFEFF${[HEAD, ...quotes.map(row)].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}
