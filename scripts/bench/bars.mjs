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

function chartLimits({ drawing, moves, six, sixAtFullSpeed, lengths }) {
  const ratio = (rows, field, other) => rows.narrows[field].median / rows[other][field].median;
  const longer = (name, field) => lengths[name][field].median / lengths['1 ×'][field].median;
  return [
    ['Chart seen against uPlot', 1.2, drawing.narrows.seen.median / drawing.uplot.drawn.median, '×'],
    ['Chart seen and usable against ECharts', 1, ratio(drawing, 'usable', 'echarts'), '×'],
    ['Hover p95 against uPlot', 1.3, ratio(moves, 'hoverP95', 'uplot'), '×'],
    ['Hover p95 against ECharts', 1, ratio(moves, 'hoverP95', 'echarts'), '×'],
    ['Brush drag p95', 200, moves.narrows.dragP95.median, 'ms'],
    ['Brush drag p95 against uPlot', 3, ratio(moves, 'dragP95', 'uplot'), '×'],
    ['Six series of five years usable, full speed', 1000, sixAtFullSpeed.narrows.usable.median, 'ms'],
    ['Six series of five years usable, slowed 4 ×', 1000, six.narrows.usable.median, 'ms'],
    ['Six series usable against ECharts', 1, six.narrows.usable.median / six.echarts.usable.median, '×'],
    ['Bytes with 10 × the observations', 1.1, longer('10 ×', 'kb'), '×'],
    ['Bytes with 100 × the observations', 1.2, longer('100 ×', 'kb'), '×'],
    ['Time with 10 × the observations', 1.1, longer('10 ×', 'drawn'), '×'],
    ['Time with 100 × the observations', 1.25, longer('100 ×', 'drawn'), '×'],
  ];
}

/** Bars of embeds: kB, and the first paint against an empty page. */
const EMBED_KB = 72;
const EMBED_FCP = 1.15;
const TEN_EMBEDS_KB = 720;

function panelsOf({ empty, bareNext, ten, ...panels }) {
  return Object.entries(panels);
}

/** What embeds must hold: `[what, limit, measured, unit]`. */
function embedLimits(embeds) {
  const panels = panelsOf(embeds);
  const ratios = panels.map(([, { fcp }]) => fcp.median / embeds.empty.fcp.median).sort((a, b) => a - b);
  return [
    [
      'Heaviest embed, everything counted',
      EMBED_KB,
      Math.max(...panels.map(([, one]) => one.totalKb.high)),
      'kB',
    ],
    ['Requests of embeds to other origins', 0, Math.max(...panels.map(([, one]) => one.foreign.high)), ''],
    [
      'FCP of embeds against an empty page, median of panels',
      EMBED_FCP,
      ratios[Math.floor(ratios.length / 2)],
      '×',
    ],
    ['Ten embeds on one page', TEN_EMBEDS_KB, embeds.ten.totalKb.median, 'kB'],
    [
      'Main thread with ten embeds against a bare Next page, each',
      1,
      embeds.ten.mainMs.median / 10 / embeds.bareNext.mainMs.median,
      '×',
    ],
  ];
}

function mapLimits({ bare5k, own5k, stepMs }) {
  return [
    ['Bare map’s frames/s against ours, 5,000 marks', 1.11, bare5k / own5k, '×'],
    ['Step of the clock, all layers of the map', 200, stepMs, 'ms'],
  ];
}

const toBar = ([name, limit, measured, unit]) => ({ name, limit, measured, unit, holds: measured <= limit });

/** Bars of the embeds alone. */
export function embedBars(embeds) {
  return embedLimits(embeds).map(toBar);
}

/** Bars of the map alone. */
export function mapBars(map) {
  return mapLimits(map).map(toBar);
}

/** Bars of the charts alone. */
export function chartBars(charts) {
  return chartLimits(charts).map(toBar);
}

/** Every bar with what was measured and whether it holds; what could not be measured does not hold. */
export function judge({ pages, memory, answers, charts, map, embeds }) {
  const failed = Object.values(answers).reduce((sum, { bad }) => sum + bad.high, 0);
  const bars = [
    ...pageBars(pages),
    ...chartLimits(charts),
    ...embedLimits(embeds),
    ...mapLimits(map),
    ['Failed answers under load', 0, failed, ''],
    ['Server memory, all data in use', 350, memory.allDataMb, 'MB'],
  ];
  return bars.map(toBar);
}
