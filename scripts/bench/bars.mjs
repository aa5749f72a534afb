// The bars that the board must hold. A bar is `[what, limit, measured, unit]`; it holds when measured ≤ limit.

function pageBars({ narrows, bareNext }) {
  return [
    ['JavaScript on first load', 245, narrows.js.median, 'kB gzip'],
    ['All bytes on first load', 301, narrows.totalKb.median, 'kB'],
    ['Requests to other origins', 0, narrows.foreign.high, ''],
    ['Failed requests', 0, narrows.failed.high, ''],
    ['CLS', 0.01, narrows.cls.high, ''],
    ['FCP against a bare Next page', 1.25, narrows.fcp.median / bareNext.fcp.median, '×'],
    ['Map visible after first paint', 0, narrows.mapAfterFcp.median, 'ms'],
    ['Chart visible after first paint', 0, narrows.chartAfterFcp.median, 'ms'],
  ];
}

/** Every bar with what was measured and whether it holds; what could not be measured does not hold. */
export function judge({ pages, memory, answers }) {
  const failed = Object.values(answers).reduce((sum, { bad }) => sum + bad.high, 0);
  const bars = [
    ...pageBars(pages),
    ['Failed answers under load', 0, failed, ''],
    ['Server memory, all data in use', 350, memory.allDataMb, 'MB'],
  ];
  return bars.map(([name, limit, measured, unit]) => ({
    name,
    limit,
    measured,
    unit,
    holds: measured <= limit,
  }));
}
