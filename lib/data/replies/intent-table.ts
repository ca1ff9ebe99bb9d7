import { type IntentTable, type LearnedIntents, readWeights } from '../../core/replies';
import fields from './intent-fields.json';
import model from './intent-model.json';
import table from './intents.json';

/** What buyers write, by language and intent. */
export const intentTable = table as unknown as IntentTable;

/** Words by field, and what the labelled messages say of each: `scripts/data/train-intents.ts`. */
export const learnedIntents: LearnedIntents = { fields, model: readWeights(model) };
