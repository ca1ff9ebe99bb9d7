import type { IntentTable } from '../../core/replies';
import table from './intents.json';

/** What buyers write, by language and intent. */
export const intentTable = table as unknown as IntentTable;
