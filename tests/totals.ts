import * as v from 'valibot';
import { playwrightFailures, vitestFailures, type Failure } from './failures';

/** How many tests of a run passed, failed and were left out, and which failed. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
}

/** What a test runner left behind: its report (`undefined` when there is none) and its exit code. */
export interface Outcome {
  readonly report: unknown;
  readonly exitCode: number;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const vitestReport = v.object({
  numTotalTests: count,
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

const playwrightReport = v.object({
  stats: v.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
  errors: v.array(v.unknown()),
});

/** A run that failed without a failed test (a crash, a file that does not load) counts as one failure. */
function settle(totals: Totals, exitCode: number): Totals {
  return exitCode !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

/** Of a run that there was none of. */
export const nothing: Totals = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** What could not be begun or did not end as it must counts as one failed test. */
export function oneFailure(test: string, reason: string): Totals {
  return { ...nothing, failed: 1, failures: [{ test, reason }] };
}

/** Totals of Vitest's JSON report. */
export function vitestTotals({ report, exitCode }: Outcome): Totals {
  const read = v.safeParse(vitestReport, report);
  if (!read.success) return settle(nothing, exitCode || 1);
  const { numTotalTests, numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = read.output;
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const skipped = numPendingTests + numTodoTests;
  // A worker that was killed leaves tests behind that were begun and never ended; the report still calls it a success.
  const lost = Math.max(0, numTotalTests - numPassedTests - numFailedTests - skipped);
  const failed = numFailedTests + broken + lost;
  return settle({ passed: numPassedTests, failed, skipped, failures: vitestFailures(report) }, exitCode);
}

/** Totals of Playwright's JSON report; a flaky test is a failed one. */
export function playwrightTotals({ report, exitCode }: Outcome): Totals {
  const read = v.safeParse(playwrightReport, report);
  if (!read.success) return settle(nothing, exitCode || 1);
  const { stats, errors } = read.output;
  const failed = stats.unexpected + stats.flaky + errors.length;
  const failures = playwrightFailures(report);
  return settle({ passed: stats.expected, failed, skipped: stats.skipped, failures }, exitCode);
}

/** Several runs as one. */
export function sum(runs: readonly Totals[]): Totals {
  return runs.reduce(
    (all, run) => ({
      passed: all.passed + run.passed,
      failed: all.failed + run.failed,
      skipped: all.skipped + run.skipped,
      failures: [...all.failures, ...run.failures],
    }),
    nothing,
  );
}

/** `N passed, N failed`, the line that other tools read. */
export function sayTotals({ passed, failed }: Totals): string {
  return `${passed} passed, ${failed} failed`;
}

/** The failed tests, a line each: a long run prints them far above its end. */
export function sayFailures({ failures }: Totals): readonly string[] {
  return failures.map(({ test, reason }) => `failed: ${test}${reason === '' ? '' : ` (${reason})`}`);
}
