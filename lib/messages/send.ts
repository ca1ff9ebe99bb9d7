import type { RequestOf, ResponseOf, Verb } from './contract';
import { extensionApi } from './extension-api';

/** What the background wraps every answer in, because a browser passes on no rejection. */
export type Envelope = { answer: unknown } | { failure: string };

/**
 * Sends one verb to the background and resolves with its answer. Only types are imported from the contract, so
 * the page script stays free of zod. Rejects when the extension is gone, or when the background ignored the
 * message or failed at it.
 */
export async function send<V extends Verb>(verb: V, payload: RequestOf<V>): Promise<ResponseOf<V>> {
  const envelope = (await extensionApi().runtime.sendMessage({ verb, payload })) as Envelope | undefined;
  if (envelope === undefined) throw new Error(`${verb}: no answer`);
  if ('failure' in envelope) throw new Error(`${verb}: ${envelope.failure}`);
  return envelope.answer as ResponseOf<V>;
}
