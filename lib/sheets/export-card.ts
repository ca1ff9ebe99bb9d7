import type { RateCard } from '../core/rates';
import { cardTable } from '../core/sheets';
import { writeCsv } from './write-csv';

/** A card as CSV for a spreadsheet. Read back, it gives the same card. */
export const cardCsv = (card: RateCard): string => writeCsv(cardTable(card));

/** A card as JSON in the documented format. */
export const cardJson = (card: RateCard): string => `${JSON.stringify(card, null, 2)}\n`;
