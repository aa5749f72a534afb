'use client';

import dynamic from 'next/dynamic';
import { type ChangeEvent, useEffect, useMemo, useRef, useState } from 'react';
import { ownFigure, type SharedFrame, usualGap } from '@/lib/figure/own-figure';
import type { OwnProblem, OwnRows } from '@/lib/series/own-rows';
import { formatDate } from '@/lib/time/format-date';
import { formatNumber } from '@/lib/units/format';
import { announce, ensureRegion } from './announce';
import type { OwnLabels } from './own-labels';
import styles from './own-series.module.css';
import { MOST_BYTES, readOwnFile } from './read-own-file';
import chartStyles from './time-chart.module.css';

const TimeChart = dynamic(() => import('./time-chart').then((module) => module.TimeChart), { ssr: false });

interface OwnSeriesProps {
  /** Time axis and margins of the chart above. */
  readonly frame: SharedFrame;
  readonly labels: OwnLabels;
}

/** What came of a file: its rows, or the reason why there are none. */
type Outcome =
  | { readonly kind: 'read'; readonly fileName: string; readonly rows: OwnRows }
  | { readonly kind: 'refused'; readonly words: string };

type ReadOutcome = Extract<Outcome, { kind: 'read' }>;

/** Problems that are listed; the rest are counted. */
const MOST_LISTED = 10;

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (slot, name) => values[name] ?? slot);
}

async function outcomeOf(file: File, { tooLarge, unreadable, chart }: OwnLabels): Promise<Outcome> {
  const name = file.name;
  if (file.size > MOST_BYTES) {
    const size = formatNumber(file.size / 1_000_000, { digits: 1, lang: chart.lang });
    return { kind: 'refused', words: fill(tooLarge, { name, size }) };
  }
  try {
    return { kind: 'read', fileName: name, rows: await readOwnFile(file) };
  } catch {
    return { kind: 'refused', words: fill(unreadable, { name }) };
  }
}

function Problems({ problems, labels }: { problems: readonly OwnProblem[]; labels: OwnLabels }) {
  if (problems.length === 0) return null;
  const number = (value: number) => formatNumber(value, { lang: labels.chart.lang });
  const more = problems.length - MOST_LISTED;
  return (
    <>
      <p>{fill(labels.problems, { count: number(problems.length) })}</p>
      <ul className={styles.problems}>
        {problems.slice(0, MOST_LISTED).map(({ line, kind, found, first = 0 }) => (
          <li key={line}>
            {fill(labels.problem[kind], { line: number(line), found, first: number(first) })}
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{fill(labels.more, { count: number(more) })}</p> : null}
    </>
  );
}

function OwnPicture({ name, rows, frame, labels }: OwnSeriesProps & { name: string; rows: OwnRows }) {
  const label = fill(labels.yours, { name });
  const figure = useMemo(() => {
    const { lang, axisCut } = labels.chart;
    const words = { lang, axisCut, label, description: labels.note, axis: labels.axis };
    return ownFigure(frame, rows.observations, words);
  }, [frame, rows, label, labels]);
  if (figure === null) return <p>{labels.outside}</p>;
  return (
    <figure className={styles.picture}>
      <figcaption>{label}</figcaption>
      <div style={{ minBlockSize: figure.height }}>
        <TimeChart figure={figure} labels={labels.chart} onReceipt={() => {}} />
      </div>
    </figure>
  );
}

/** What was read, in one sentence. */
function summaryOf({ rows, fileName }: ReadOutcome, labels: OwnLabels): string {
  const { lang } = labels.chart;
  const [first, last] = [rows.observations[0], rows.observations.at(-1)];
  if (first === undefined || last === undefined) return fill(labels.nothing, { name: fileName });
  return fill(labels.read, {
    name: rows.name ?? fileName,
    count: formatNumber(rows.observations.length, { lang }),
    from: formatDate(first.date, 'day', lang),
    to: formatDate(last.date, 'day', lang),
  });
}

function ReadFile({ outcome, frame, labels }: OwnSeriesProps & { outcome: ReadOutcome }) {
  const { rows, fileName } = outcome;
  const { lang } = labels.chart;
  const summary = summaryOf(outcome, labels);
  if (rows.observations.length === 0) return <p>{summary}</p>;
  const name = rows.name ?? fileName;
  const gaps = fill(labels.gaps, { days: formatNumber(usualGap(rows.observations), { lang }) });
  return (
    <>
      <p>
        {summary} {gaps}
      </p>
      <OwnPicture name={name} rows={rows} frame={frame} labels={labels} />
    </>
  );
}

/**
 * A reader's own CSV file below a comparison, on its time axis. It is read in this tab, kept in its memory alone, and
 * gone with it: nothing is sent, stored or put into the address.
 */
export function OwnSeries({ frame, labels }: OwnSeriesProps) {
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => ensureRegion(chartStyles.region ?? ''), []);
  const handleChange = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    if (file === undefined) return;
    const next = await outcomeOf(file, labels);
    setOutcome(next);
    announce(next.kind === 'refused' ? next.words : summaryOf(next, labels));
  };
  const handleRemove = () => {
    setOutcome(null);
    if (input.current !== null) input.current.value = '';
    input.current?.focus();
  };
  return (
    <section className={styles.own} aria-label={labels.heading} data-own>
      <h2 className={styles.head}>{labels.heading}</h2>
      <p>{labels.note}</p>
      <p>{labels.form}</p>
      <p className={styles.choose}>
        <label>
          {labels.choose}{' '}
          <input ref={input} type="file" accept=".csv,text/csv,text/plain" onChange={handleChange} />
        </label>
        {outcome === null ? null : (
          <button type="button" onClick={handleRemove}>
            {labels.remove}
          </button>
        )}
      </p>
      <div data-outcome>
        {outcome?.kind === 'refused' ? <p>{outcome.words}</p> : null}
        {outcome?.kind === 'read' ? <Problems problems={outcome.rows.problems} labels={labels} /> : null}
      </div>
      {outcome?.kind === 'read' ? <ReadFile outcome={outcome} frame={frame} labels={labels} /> : null}
    </section>
  );
}
