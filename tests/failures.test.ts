import { describe, expect, it } from 'vitest';
import { playwrightFailures, vitestFailures } from './failures';

describe('vitestFailures', () => {
  it('names the tests that failed and the files that did not load', () => {
    const report = {
      testResults: [
        {
          name: 'src/a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'a adds', failureMessages: [] },
            { status: 'failed', fullName: 'a takes away', failureMessages: ['Error: 1 is not 2\n    at a.test.ts:3'] },
          ],
        },
        { name: 'src/b.test.ts', status: 'failed', message: '\nno such module', assertionResults: [] },
      ],
    };
    expect(vitestFailures(report)).toEqual([
      { test: 'src/a.test.ts › a takes away', reason: 'Error: 1 is not 2' },
      { test: 'src/b.test.ts', reason: 'no such module' },
    ]);
  });

  it('names none where there is no report', () => {
    expect(vitestFailures(undefined)).toEqual([]);
  });
});

describe('playwrightFailures', () => {
  const passed = {
    ok: true,
    title: 'opens',
    file: 'a.spec.ts',
    line: 3,
    tests: [{ status: 'expected', results: [{}] }],
  };
  const red = `${String.fromCodePoint(27)}[31mexpect(received).toEqual(expected)${String.fromCodePoint(27)}[39m\n\n- Expected  - 0\n+ Received  + 1\n\n  Array [\n+   "@onload",\n  ]\n    at b.ts:3`;
  const failed = { status: 'unexpected', results: [{ error: { message: red } }] };
  const flaky = { status: 'flaky', results: [{ error: { message: 'late' } }, {}] };

  it('names the tests that failed, flaky ones among them, with the groups that they stand in', () => {
    const report = {
      suites: [
        {
          title: 'a.spec.ts',
          specs: [passed, { ...passed, title: 'stays', tests: [flaky] }],
          suites: [{ title: 'in the dark', specs: [{ ...passed, ok: false, title: 'closes', tests: [failed] }] }],
        },
      ],
      errors: [{ message: 'no server' }],
    };
    const differs = 'expect(received).toEqual(expected): - Expected  - 0 + Received  + 1 +   "@onload",';
    expect(playwrightFailures(report)).toEqual([
      { test: 'a.spec.ts:3 › stays', reason: 'late' },
      { test: 'a.spec.ts:3 › in the dark › closes', reason: differs },
      { test: 'outside the tests', reason: 'no server' },
    ]);
  });

  it('names none where there is no report', () => {
    expect(playwrightFailures(null)).toEqual([]);
  });
});
