import { defineConfig } from 'vitest/config';

const shared = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // One browser at a time: two cores are shared with it.
  fileParallelism: false,
  // A machine that stands still for seconds fails no run; the run names the test that was tried again.
  retry: 1,
};

/** Real browsers on the built extension; needs `wxt build` first. `real-pages` runs from .ci/run only. */
export default defineConfig({
  test: {
    reporters: ['dot', './tests/e2e/support/retried-reporter.ts'],
    projects: [
      { test: { ...shared, name: 'chromium', include: ['tests/e2e/chromium/**/*.test.ts'] } },
      { test: { ...shared, name: 'firefox', include: ['tests/e2e/firefox/**/*.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'real-pages',
          include: ['tests/e2e/real-*.test.ts'],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
