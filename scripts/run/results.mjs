// What the test runners' JSON reports add up to. Pure: reports in, counts out.

/** The kinds of tests that vitest runs; a kind without a single test counts as a failure. */
export const KINDS = ['unit', 'data', 'api', 'components'];

function countFile(file) {
  const tests = file.assertionResults ?? [];
  const passed = tests.filter((test) => test.status === 'passed').length;
  // A file that fails before its first test has no tests to count: the file itself is the failure.
  const isBroken = tests.length === 0 || (file.status === 'failed' && passed === tests.length);
  // Skipped and pending tests have not passed.
  return { passed, failed: tests.length - passed + (isBroken ? 1 : 0) };
}

const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });
const NONE = { passed: 0, failed: 0 };

/** Counts by kind from vitest's JSON report; null = there is no report. */
export function countVitest(report, exitCode) {
  if (!report) return { byKind: {}, ...NONE, failed: 1 };
  const byKind = Object.fromEntries(
    KINDS.map((kind) => {
      const files = report.testResults.filter((file) => file.name.includes(`/tests/${kind}/`));
      return [kind, files.length ? files.map(countFile).reduce(add, NONE) : { passed: 0, failed: 1 }];
    }),
  );
  const total = Object.values(byKind).reduce(add, NONE);
  // An error outside any test fails the run without failing a test.
  const isUnexplained = exitCode !== 0 && total.failed === 0;
  return { byKind, passed: total.passed, failed: total.failed + (isUnexplained ? 1 : 0) };
}

/** Counts from Playwright's JSON report; null = there is no report. */
export function countPlaywright(report, exitCode) {
  if (!report) return { ...NONE, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + skipped;
  const isUnexplained = failed === 0 && (exitCode !== 0 || expected === 0);
  return { passed: expected, failed: failed + (isUnexplained ? 1 : 0) };
}
