import Papa from 'papaparse';
import type { RateCard } from '../core/rates';
import { cardTable } from '../core/sheets';

/**
 * A card as CSV for a spreadsheet: UTF-8 with the mark that Excel wants, texts that it would run as formulas made harmless.
 * Read back, it gives the same card.
 */
export const cardCsv = (card: RateCard): string =>
  `\ufeff${Papa.unparse(cardTable(card), { escapeFormulae: true, newline: '\r\n' })}`;

/** A card as JSON in the documented format. */
export const cardJson = (card: RateCard): string => `${JSON.stringify(card, null, 2)}\n`;
