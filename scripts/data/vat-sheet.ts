import { isCountry } from '../../lib/core/countries';
import { parseDecimal } from '../../lib/core/decimal';
import type { TaxRate } from '../../lib/core/landed';
import { cell, type Row } from './csv';

/** Marked as looking wrong by those who gathered the table. */
const DOUBTFUL = new Set(['TH', 'MY', 'RU']);
/** What the column `agree` says of the two sources; where they differ the dated one has the recent change. */
const AGREEMENT: Readonly<Record<string, TaxRate['status']>> = {
  yes: 'agreed',
  NO: 'recent-change',
  '': 'single',
};

/** Standard VAT and GST rates. Throws for a rate, type, country or remark that nobody has read. */
export function readVatSheet(rows: readonly Row[]): TaxRate[] {
  const rates = rows.map(readRate);
  const seen = new Set(rates.map((rate) => rate.country));
  if (seen.size !== rates.length) throw new Error('a country has two tax rates');
  for (const country of DOUBTFUL) if (!seen.has(country)) throw new Error(`no tax rate of ${country}`);
  return rates;
}

function readRate(row: Row): TaxRate {
  const country = cell(row, 'country');
  if (!isCountry(country)) throw new Error(`not a country: ${country}`);
  const type = cell(row, 'type');
  if (type !== 'vat' && type !== 'gst' && type !== 'none') throw new Error(`${country}: tax type ${type}`);
  const text = cell(row, 'standard_salestax');
  const percent = parseDecimal(text);
  if (!percent || percent.units < 0n) throw new Error(`${country}: not a rate: ${text}`);
  const status = DOUBTFUL.has(country) ? 'doubtful' : AGREEMENT[cell(row, 'agree')];
  if (!status) throw new Error(`${country}: agreement ${cell(row, 'agree')}`);
  return { country, percent: text.replace(/\.0+$/, ''), type, status, source: 'salestax' };
}
