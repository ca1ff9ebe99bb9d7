import { parseDecimal } from '../../lib/core/decimal';
import type { FxRate } from '../../lib/core/fx';
import { cell, type Row } from './csv';

/** Turns the exchange-rate snapshot into rates per US dollar. Throws for a rate that is not positive. */
export function readFxSheet(rows: readonly Row[]): FxRate[] {
  return rows.map((row) => {
    const perUsd = cell(row, 'per_usd');
    if ((parseDecimal(perUsd)?.units ?? 0n) <= 0n) throw new Error(`not a rate: ${perUsd}`);
    return {
      quote: cell(row, 'quote'),
      perUsd,
      date: cell(row, 'date'),
      source: cell(row, 'source'),
      origin: 'table',
    };
  });
}
