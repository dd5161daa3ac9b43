import * as v from 'valibot';

/** A test that failed: where it stands, and why in a line: the first one, and what differs. */
export interface Failure {
  readonly test: string;
  readonly reason: string;
}

const vitestFiles = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string(), ''),
      assertionResults: v.array(
        v.object({
          status: v.string(),
          fullName: v.string(),
          failureMessages: v.optional(v.nullable(v.array(v.string())), []),
        }),
      ),
    }),
  ),
});

interface Suite {
  readonly title: string;
  readonly specs: readonly {
    readonly ok: boolean;
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string | undefined } | undefined }[];
    }[];
  }[];
  readonly suites?: readonly Suite[] | undefined;
}

const result = v.object({ error: v.optional(v.object({ message: v.optional(v.string()) })) });

const suite: v.GenericSchema<Suite> = v.object({
  title: v.string(),
  specs: v.array(
    v.object({
      ok: v.boolean(),
      title: v.string(),
      file: v.string(),
      line: v.number(),
      tests: v.array(v.object({ status: v.string(), results: v.array(result) })),
    }),
  ),
  suites: v.optional(v.array(v.lazy(() => suite))),
});

const playwrightSuites = v.object({
  suites: v.array(suite),
  errors: v.array(v.object({ message: v.optional(v.string(), '') })),
});

const colours = new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]*m`, 'g');

const mostDiffering = 300;

/** The first line of a message, and the lines of its comparison in which something differs. */
function inALine(text = ''): string {
  const [first = '', ...more] = text
    .replaceAll(colours, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const differing = more.filter((line) => /^(?:[+-] |Expected|Received)/u.test(line)).join(' ');
  return differing === '' ? first : `${first}: ${differing.slice(0, mostDiffering)}`;
}

/** The failed tests of Vitest's JSON report, and the files that did not load. */
export function vitestFailures(report: unknown): readonly Failure[] {
  const read = v.safeParse(vitestFiles, report);
  if (!read.success) return [];
  return read.output.testResults.flatMap(({ name, status, message, assertionResults }) => {
    if (status === 'failed' && assertionResults.length === 0) return [{ test: name, reason: inALine(message) }];
    const failed = assertionResults.filter((test) => test.status === 'failed');
    return failed.map((test) => ({
      test: `${name} › ${test.fullName}`,
      reason: inALine(test.failureMessages?.[0]),
    }));
  });
}

function ofSuite({ specs, suites = [] }: Suite, above: readonly string[]): readonly Failure[] {
  const failed = specs.filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'));
  const own = failed.map(({ file, line, title, tests }) => ({
    test: [`${file}:${line}`, ...above, title].join(' › '),
    reason: inALine(tests.flatMap(({ results }) => results).find(({ error }) => error)?.error?.message),
  }));
  return [...own, ...suites.flatMap((inner) => ofSuite(inner, [...above, inner.title]))];
}

/** The failed tests of Playwright's JSON report, flaky ones among them, and errors outside tests. */
export function playwrightFailures(report: unknown): readonly Failure[] {
  const read = v.safeParse(playwrightSuites, report);
  if (!read.success) return [];
  const outside = read.output.errors.map(({ message }) => ({ test: 'outside the tests', reason: inALine(message) }));
  // A suite at the top is a file, which each test names itself.
  return [...read.output.suites.flatMap((file) => ofSuite(file, [])), ...outside];
}
