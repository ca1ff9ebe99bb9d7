import { sources } from '../../lib/data';
import { nameIn } from '../services/service-words';
import type { Words } from '../ui/words';

/** Name of a rate's source: the bank, the seller, or a shipped table by its id. */
export function sourceName(words: Words, source: string): string {
  if (source === 'ecb' || source === 'yours') return words.t(`common:fxSource.${source}`);
  const shipped = sources[source];
  return shipped ? nameIn(words, shipped.what) : source;
}
