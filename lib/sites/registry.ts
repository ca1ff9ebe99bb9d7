import type { PageFacts } from '../core/facts';
import type { Adapter } from './adapter';
import { alibaba } from './alibaba/adapter';
import { alibabaConsole } from './alibaba/console';
import { alibabaSourcing } from './alibaba/sourcing';
import { aliexpress } from './aliexpress/adapter';
import { aliexpressConsole } from './aliexpress/console';
import { amazon } from './amazon/adapter';
import { amazonConsole } from './amazon/console';
import { readPage } from './read-page';

/**
 * Every shop, console and market the extension knows. Manifest, page scripts, command line and tests are made from this list.
 */
export const adapters: readonly Adapter[] = [
  amazon,
  amazonConsole,
  aliexpress,
  aliexpressConsole,
  alibaba,
  alibabaConsole,
  alibabaSourcing,
];

/** Whether a host is covered by a match pattern such as `https://*.example.com/*`. */
function covers(pattern: string, hostname: string): boolean {
  const host = /^https:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  if (!host.startsWith('*.')) return hostname === host;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

/** Adapter of a web address, or null. Never throws: a text that is no address has none. */
export function findAdapter(url: string): Adapter | null {
  const address = addressOf(url);
  if (!address) return null;
  const { hostname } = address;
  const onHost = (pattern: string) => covers(pattern, hostname);
  return adapters.find(({ matches, excludes }) => matches.some(onHost) && !excludes?.some(onHost)) ?? null;
}

/**
 * Facts of a page: pure, the same in a browser and in linkedom. Null where no adapter knows the address or none of
 * its page kinds is this page; see `readPage` for what holds otherwise.
 */
export function extract(document: Document, url: string): PageFacts | null {
  const adapter = findAdapter(url);
  const address = addressOf(url);
  return adapter && address && readPage(adapter, document, address);
}

function addressOf(url: string): URL | null {
  try {
    const address = new URL(url);
    return /^https?:$/.test(address.protocol) ? address : null;
  } catch {
    return null;
  }
}
