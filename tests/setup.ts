import { vi } from 'vitest';

/**
 * The extension API has no implementation in Node. Each test file gets a fresh in-memory one that keeps what the
 * real one promises: session storage is a JSON store, messages go to listeners.
 */
vi.mock('webextension-polyfill', async () => {
  const { createBrowser } = await import('./support/browser');
  return { default: createBrowser() };
});
