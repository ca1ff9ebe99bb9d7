import type { FxRate } from '../../lib/core/fx';
import { sources } from '../../lib/data';
import { nameIn } from '../services/service-words';
import type { Words } from '../ui/words';

/** Short name of where a rate comes from: shipped with the extension, the bank, or the seller. */
export function rateSource({ t }: Words, { source, origin }: FxRate): string {
  if (origin === 'yours') return t('common:fxSource.yours');
  return t(source === 'ecb' ? 'common:fxSource.ecb' : 'common:fxSource.shipped');
}

/** What the table of rates is, at length: the bank's, or the shipped source in its own words. */
export function tableSource(words: Words, source: string): string {
  const shipped = sources[source];
  return shipped ? nameIn(words, shipped.what) : words.t('common:fxSource.ecb');
}
