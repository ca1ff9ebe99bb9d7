import { toDecimal } from '../../../lib/core/money';
import { formatCountry, formatMoney, remarkText } from '../../../lib/i18n';
import type { SaleView } from '../../../lib/messages/sale-view';
import type { Words } from '../../ui/words';
import { profitSentence } from './profit-figures';
import { landedLines, profitLines, type SaleLine } from './sale-lines';
import { eachOf, percentText, verdictTag } from './sale-words';

/** What is sold where, in one line. */
function headText({ t, language }: Words, { destination, quantity, delivery }: SaleView): string {
  return [
    formatCountry(destination, language),
    t('panel:parcel.pieces', { count: quantity }),
    t(`cost:delivery.${delivery.value}`),
  ].join(' · ');
}

/** The prices to ask, for one piece. */
function prices(words: Words, { result, inputs, quantity }: SaleView): [string, string][] {
  const { priceForMargin, breakEven } = result.profit;
  const percent = percentText(words, inputs.target.value ?? '0');
  const solved = [
    [words.t('cost:figures.priceForPercent', { percent }), priceForMargin],
    [words.t('cost:figures.breakEven'), breakEven],
  ] as const;
  return solved.flatMap(([name, one]): [string, string][] =>
    one?.price ? [[name, formatMoney(eachOf(one.price, quantity), words.language)]] : [],
  );
}

/** What is left of the price as a few lines of text, for a chat. */
export function profitText(words: Words, sale: SaleView): string {
  const { t, i18n, language } = words;
  const line = ({ name, amount, sum, atLeast }: SaleLine) => {
    const price = amount ? formatMoney(amount, language) : t('cost:unknown');
    return `${name}${sum ? ` (${sum})` : ''}: ${atLeast ? t('common:service.from', { price }) : price}`;
  };
  const missing = sale.result.missing.map((one) => remarkText(i18n, one)).join(' ');
  return [
    headText(words, sale),
    ...profitLines(words, sale).map(line),
    `${profitSentence(words, sale)} · ${verdictTag(words, sale.result.profit).text}`,
    ...prices(words, sale).map((row) => row.join(': ')),
    ...(missing ? [[t('cost:missing'), missing].join(': ')] : []),
  ].join('\n');
}

/** A cell that no spreadsheet runs as a formula. */
const guarded = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const cell = (text: string) => quoted(guarded(text));

/** The same lines as CSV: texts made harmless, amounts as plain decimals. */
export function profitCsv(words: Words, sale: SaleView): string {
  const { t } = words;
  const { currency, profit } = sale.result.profit;
  const row = (group: string) => (line: SaleLine) => [
    cell(group),
    cell(line.name),
    line.amount ? toDecimal(line.amount) : '',
    currency,
    cell(line.sum),
    cell(t(`common:origin.${line.origin}`)),
    cell(line.notes.join(' · ')),
  ];
  const head = (['group', 'line', 'amount', 'currency', 'sum', 'origin', 'source'] as const).map((name) =>
    cell(t(`cost:csv.${name}`)),
  );
  const result = [
    cell(t('cost:left')),
    cell(t('cost:part.profit')),
    profit ? toDecimal(profit) : '',
    currency,
    '',
    '',
    '',
  ];
  const rows = [
    head,
    ...landedLines(words, sale).map(row(t('cost:landed'))),
    ...profitLines(words, sale).map(row(t('cost:left'))),
    result,
  ];
  return rows.map((cells) => cells.join(',')).join('\r\n');
}
