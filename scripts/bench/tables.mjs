/** A number with as many digits as it deserves. */
export function formatValue(value) {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return String(Math.round(value));
  if (Math.abs(value) >= 10) return value.toFixed(1);
  return String(Number(value.toFixed(3)));
}

/** "median (lowest–highest)", or the median alone when all runs agree. */
export function formatSummary(summary) {
  if (!summary || !Number.isFinite(summary.median)) return '–';
  const [median, low, high] = [summary.median, summary.low, summary.high].map(formatValue);
  return low === high ? median : `${median} (${low}–${high})`;
}

/** A Markdown table, columns padded so that it also reads well in a terminal. */
export function markdownTable(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(all[0]), line(widths.map((width) => '-'.repeat(width))), ...all.slice(1).map(line)].join('\n');
}

/** A table with a row per measure and a column per measured thing. `rows`: [title, field] pairs. */
export function summaryTable(results, rows) {
  const names = Object.keys(results);
  return markdownTable(
    ['', ...names],
    rows.map(([title, field]) => [title, ...names.map((name) => formatSummary(results[name][field]))]),
  );
}

/** The bars, what was measured, and whether they hold. */
export function barTable(bars) {
  return markdownTable(
    ['bar', 'limit', 'measured', ''],
    bars.map(({ name, limit, measured, unit, holds }) => [
      name,
      `≤ ${limit} ${unit}`.trim(),
      `${formatValue(measured)} ${unit}`.trim(),
      holds ? 'holds' : 'MISSES',
    ]),
  );
}
