import { checkCard, type RateCard } from '../core/rates';
import { cardOfTable, isCardTable, type Sheet } from '../core/sheets';
import { rateCardSchema } from '../data/rate-card-schema';
import { UnreadableFile } from './file-problem';

/** The card of a file that Caravel exported as JSON. Throws UnreadableFile when it is no card. */
export function cardOfJson(text: string): RateCard {
  try {
    return validCard(JSON.parse(text));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile({ code: 'bad-json' });
  }
}

/** The card of a sheet that Caravel exported, perhaps edited since; null for any other sheet. Throws UnreadableFile. */
export function cardOfSheet(sheet: Sheet): RateCard | null {
  if (!isCardTable(sheet.rows)) return null;
  const read = cardOfTable(sheet.rows);
  if ('row' in read)
    throw new UnreadableFile({ code: 'bad-cell', params: { row: read.row, column: read.column } });
  return validCard(read.card);
}

function validCard(value: unknown): RateCard {
  const parsed = rateCardSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path.join('.') ?? '';
    throw new UnreadableFile({ code: 'bad-card', params: { path, message: issue?.message ?? '' } });
  }
  const problem = checkCard(parsed.data).find(({ severity }) => severity === 'error');
  if (problem) {
    throw new UnreadableFile({
      code: 'bad-card',
      params: { path: problem.params.path, message: problem.code },
    });
  }
  return parsed.data;
}
