import { describe, expect, it } from 'vitest';

const file = (name: string) => new URL(`../../../scripts/${name}`, import.meta.url).href;
const { inTurns, quantile, summarise } = await import(file('bench/statistics.mjs'));
const { blockingTime, cumulativeShift } = await import(file('bench/page-load.mjs'));
const { judge } = await import(file('bench/bars.mjs'));
const { formatSummary, markdownTable } = await import(file('bench/tables.mjs'));

describe('the statistics of the benchmark', () => {
  it('takes the middle value, and the mean of two middle ones', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5);
    expect(quantile([Number.NaN], 0.5)).toBeNaN();
  });

  it('gives median, lowest and highest of each field', () => {
    expect(summarise([{ ms: 3 }, { ms: 1 }, { ms: 2 }])).toEqual({ ms: { median: 2, low: 1, high: 3 } });
  });

  it('measures in turns, beginning with another one each round, and does not count the first round', async () => {
    const order: string[] = [];
    const result = await inTurns(['a', 'b'], 2, async (name: string) => ({ at: order.push(name) }));
    expect(order.join('')).toBe('ababba');
    expect(result.a).toEqual({ at: { median: 4.5, low: 3, high: 6 } });
  });
});

describe('the measures of a page', () => {
  it('counts only what a long task takes beyond 50 ms after the first paint', () => {
    expect(
      blockingTime(
        [
          [0, 500],
          [600, 80],
          [700, 40],
        ],
        400,
      ),
    ).toBe(80);
  });

  it('sums shifts by windows and keeps the largest sum', () => {
    expect(
      cumulativeShift([
        [0, 0.1],
        [500, 0.1],
        [2000, 0.15],
      ]),
    ).toBeCloseTo(0.2);
  });
});

describe('the bars', () => {
  const value = (number: number) => ({ median: number, low: number, high: number });
  const narrows = {
    js: value(245),
    totalKb: value(300),
    foreign: value(0),
    failed: value(0),
    cls: value(0.02),
    fcp: value(1000),
    mapAfterFcp: value(0),
    chartAfterFcp: value(Number.NaN),
  };
  const bars: readonly { name: string; holds: boolean }[] = judge({
    pages: { narrows, bareNext: { fcp: value(800) } },
    memory: { allDataMb: 349 },
    answers: { small: { bad: value(0) }, large: { bad: value(2) } },
    embeds: {
      empty: { fcp: value(100) },
      bareNext: { mainMs: value(100) },
      ten: { totalKb: value(720), mainMs: value(1000) },
      first: { totalKb: value(72.5), foreign: value(0), fcp: value(115) },
    },
    map: { bare5k: 40, own5k: 38, own50k: 12, stepMs: 150 },
    charts: {
      drawing: {
        narrows: { seen: value(100), drawn: value(900), usable: value(900) },
        uplot: { drawn: value(100) },
        echarts: { drawn: value(1000), usable: value(1000) },
      },
      moves: {
        narrows: { hoverP95: value(26), dragP95: value(61) },
        uplot: { hoverP95: value(20), dragP95: value(20) },
        echarts: { hoverP95: value(50) },
      },
      six: { narrows: { usable: value(1000) }, echarts: { usable: value(1000) } },
      sixAtFullSpeed: { narrows: { usable: value(1000) } },
      lengths: {
        '1 ×': { kb: value(100), drawn: value(100) },
        '10 ×': { kb: value(100), drawn: value(105) },
        '100 ×': { kb: value(121), drawn: value(125) },
      },
    },
  });

  it('hold at their limit, and not when missed or not measured', () => {
    expect(bars.filter(({ holds }) => !holds).map(({ name }) => name)).toEqual([
      'CLS',
      'Chart visible after first paint',
      'Brush drag p95 against uPlot',
      'Bytes with 100 × the observations',
      'Heaviest embed, everything counted',
      'Failed answers under load',
    ]);
  });
});

describe('the tables', () => {
  it('show a range only where runs differ', () => {
    expect(formatSummary({ median: 2, low: 2, high: 2 })).toBe('2');
    expect(formatSummary({ median: 123.4, low: 99.94, high: 200 })).toBe('123 (99.9–200)');
    expect(formatSummary(undefined)).toBe('–');
  });

  it('line up their columns', () => {
    expect(markdownTable(['', 'a'], [['long name', 1]])).toBe(
      '|           | a   |\n| --------- | --- |\n| long name | 1   |',
    );
  });
});
