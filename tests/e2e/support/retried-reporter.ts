import type { Reporter, TestCase } from 'vitest/node';

/** Says which tests passed only the second time, as a figure of the run: what is retried is to be mended, not forgotten. */
export default class RetriedReporter implements Reporter {
  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) console.log(`\nfigure: passed only when tried again: ${test.fullName}`);
  }
}
