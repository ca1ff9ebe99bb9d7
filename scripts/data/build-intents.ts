import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spellWeights } from '../../lib/core/replies';
import fields from '../../lib/data/replies/intent-fields.json';
import { LABELLED_MESSAGES } from '../../tests/support/buyer-messages';
import { formatJson } from './format-json';
import { trainIntents } from './train-intents';

/** `npm run data:intents`: learns `intent-model.json` anew, after fields or labelled messages changed. */
const target = fileURLToPath(new URL('../../lib/data/replies/intent-model.json', import.meta.url));
const model = trainIntents(LABELLED_MESSAGES, fields);
const rows = Object.entries(model).map(([sign, weights]) => [sign, spellWeights(weights)]);
writeFileSync(target, formatJson(Object.fromEntries(rows)));
console.log(`${Object.keys(model).length} signs learned from ${LABELLED_MESSAGES.length} messages`);
