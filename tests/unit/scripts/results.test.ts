import { describe, expect, it } from 'vitest';

const file = (name: string) => new URL(`../../../scripts/${name}`, import.meta.url).href;
const { countPlaywright, countVitest } = await import(file('run/results.mjs'));

const KINDS = ['unit', 'data', 'api', 'components'];
const test = (status: string) => ({ status });
const suite = (kind: string, tests: readonly { status: string }[], status = 'passed') => ({
  name: `/anywhere/tests/${kind}/some.test.ts`,
  status,
  assertionResults: tests,
});
const allPass = KINDS.map((kind) => suite(kind, [test('passed'), test('passed')]));

describe('the count of vitest', () => {
  it('adds up the tests of every kind', () => {
    expect(countVitest({ testResults: allPass }, 0)).toMatchObject({ passed: 8, failed: 0 });
  });

  it('takes a report that is missing for a failure', () => {
    expect(countVitest(null, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('takes a kind without a single test for a failure', () => {
    expect(countVitest({ testResults: allPass.slice(1) }, 0)).toMatchObject({ passed: 6, failed: 1 });
  });

  it('takes a file that broke before its first test for a failure', () => {
    const testResults = [...allPass, suite('unit', [], 'failed')];
    expect(countVitest({ testResults }, 1)).toMatchObject({ passed: 8, failed: 1 });
  });

  it('takes skipped and unfinished tests for failures', () => {
    const testResults = [...allPass, suite('api', [test('pending'), test('todo'), test('skipped')])];
    expect(countVitest({ testResults }, 0)).toMatchObject({ passed: 8, failed: 3 });
  });

  it('takes a run that failed without a failing test for a failure', () => {
    expect(countVitest({ testResults: allPass }, 1)).toMatchObject({ passed: 8, failed: 1 });
  });
});

describe('the count of Playwright', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };

  it('counts what passed as expected', () => {
    expect(countPlaywright({ stats }, 0)).toEqual({ passed: 5, failed: 0 });
  });

  it('takes failed, flaky and skipped tests for failures', () => {
    const bad = { ...stats, unexpected: 2, flaky: 1, skipped: 3 };
    expect(countPlaywright({ stats: bad }, 1)).toEqual({ passed: 5, failed: 6 });
  });

  it('takes a run without tests, without report or with an unexplained end for a failure', () => {
    expect(countPlaywright({ stats: { ...stats, expected: 0 } }, 0).failed).toBe(1);
    expect(countPlaywright(null, 0).failed).toBe(1);
    expect(countPlaywright({ stats }, 1).failed).toBe(1);
  });
});
