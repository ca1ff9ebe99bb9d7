import browser from 'webextension-polyfill';
import type { RequestOf, ResponseOf, Verb } from './contract';

/**
 * Sends one verb to the background and resolves with its answer. Only types are imported from the contract, so
 * the page script stays free of zod. Rejects when the background cannot be reached or refuses the message.
 */
export async function send<V extends Verb>(verb: V, payload: RequestOf<V>): Promise<ResponseOf<V>> {
  return (await browser.runtime.sendMessage({ verb, payload })) as ResponseOf<V>;
}
