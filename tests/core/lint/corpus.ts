import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LintContext, Platform, RuleGroup } from '../../../lib/core/lint';

/** A message written for the corpus, with every group that must be found in it: none in a good one. */
export interface Sample {
  id: string;
  language: string;
  platform: Platform;
  context: LintContext;
  groups: RuleGroup[];
  text: string;
}

const folder = join(import.meta.dirname, '../../fixtures/lint');

/** Every message of the corpus. */
export const samples: readonly Sample[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Sample[]);
