import { vi } from 'vitest';

/**
 * The extension API has no implementation in Node. Each test file gets a fresh in-memory one that keeps what the
 * real one promises: session storage is a JSON store, messages go to listeners.
 */
vi.mock('webextension-polyfill', async () => {
  const { createBrowser } = await import('./support/browser');
  return { default: createBrowser() };
});

/**
 * Properties draw the same cases in every run: a change is judged by the change, not by the draw. `PROPERTY_SEED=random`
 * draws others, `PROPERTY_SEED=<number>` those of a run that failed.
 */
vi.mock('fast-check', async (load) => {
  const module = await load<typeof import('fast-check')>();
  const wanted = process.env.PROPERTY_SEED ?? '20260101';
  if (wanted !== 'random') module.default.configureGlobal({ seed: Number(wanted) });
  return module;
});
