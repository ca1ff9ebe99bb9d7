import { parseDecimal } from '../../lib/core/decimal';
import type { FxRate } from '../../lib/core/fx';
import { cell, type Row } from './csv';
import type { Part, ReadTable } from './part';

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

/** The snapshot as a file. */
export function fxPart(read: ReadTable): Part {
  const rates = readFxSheet(read('fx_usd_2026-09-29.csv'));
  return { files: new Map([['fx.json', rates]]), sources: rates.map((rate) => rate.source) };
}
