import { describe, expect, it } from 'vitest';
import { oneFailure, playwrightTotals, sayFailures, sayTotals, sum, vitestTotals } from './totals';

function vitestReport(
  counts: Partial<Record<'passed' | 'failed' | 'pending' | 'lost', number>>,
  files: readonly unknown[] = [],
) {
  const { passed = 0, failed = 0, pending = 0, lost = 0 } = counts;
  return {
    numTotalTests: passed + failed + pending + lost + 1,
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 1,
    testResults: files,
  };
}

function playwrightReport(stats: Partial<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>) {
  return { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors: [] as unknown[] };
}

describe('vitestTotals', () => {
  it('reads the counts', () => {
    const report = vitestReport({ passed: 7, failed: 2, pending: 3 });
    expect(vitestTotals({ report, exitCode: 1 })).toMatchObject({ passed: 7, failed: 2, skipped: 4 });
  });

  it('counts a file that does not load, once', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const withTests = { status: 'failed', assertionResults: [{}] };
    const report = vitestReport({ passed: 7, failed: 1 }, [broken, withTests]);
    expect(vitestTotals({ report, exitCode: 1 }).failed).toBe(2);
  });

  it('counts tests that a killed worker never ended', () => {
    const lost = { status: 'passed', assertionResults: [{}, {}] };
    const report = vitestReport({ passed: 7, lost: 2 }, [lost]);
    expect(vitestTotals({ report, exitCode: 1 })).toMatchObject({ passed: 7, failed: 2, skipped: 1 });
    expect(vitestTotals({ report, exitCode: 0 }).failed).toBe(2);
  });

  it('does not let a run that ended badly pass', () => {
    expect(vitestTotals({ report: vitestReport({ passed: 7 }), exitCode: 1 }).failed).toBe(1);
    expect(vitestTotals({ report: undefined, exitCode: 0 }).failed).toBe(1);
    expect(vitestTotals({ report: { numPassedTests: '7' }, exitCode: 0 })).toMatchObject({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });
});

describe('playwrightTotals', () => {
  it('reads the counts, and a flaky test has failed', () => {
    const report = playwrightReport({ expected: 5, unexpected: 1, flaky: 1, skipped: 2 });
    expect(playwrightTotals({ report, exitCode: 1 })).toMatchObject({ passed: 5, failed: 2, skipped: 2 });
  });

  it('counts errors outside tests', () => {
    const report = { ...playwrightReport({ expected: 5 }), errors: [{ message: 'no server' }] };
    expect(playwrightTotals({ report, exitCode: 1 }).failed).toBe(1);
  });

  it('does not let a run that ended badly pass', () => {
    expect(playwrightTotals({ report: playwrightReport({ expected: 5 }), exitCode: 1 }).failed).toBe(1);
    expect(playwrightTotals({ report: null, exitCode: 0 }).failed).toBe(1);
  });
});

it('adds runs up, says them on one line, and names what failed', () => {
  const all = sum([
    { passed: 3, failed: 0, skipped: 1, failures: [] },
    { passed: 4, failed: 1, skipped: 0, failures: [{ test: 'a.test.ts › adds', reason: '' }] },
    oneFailure('nginx', 'no such program'),
  ]);
  expect(all).toMatchObject({ passed: 7, failed: 2, skipped: 1 });
  expect(sayTotals(all)).toBe('7 passed, 2 failed');
  expect(sayFailures(all)).toEqual(['failed: a.test.ts › adds', 'failed: nginx (no such program)']);
});
