import { defineConfig } from 'vitest/config';

/** `unit` needs nothing; `build` looks at .output, so it runs after the build. Browsers: vitest.e2e.config.ts. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Properties over whole pages take their time on a busy machine; a hang still ends.
          testTimeout: 60_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{e2e,build,bench}/**'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
