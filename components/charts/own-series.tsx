'use client';

import dynamic from 'next/dynamic';
import { type ChangeEvent, useEffect, useMemo, useRef, useState } from 'react';
import { setOwn } from '@/components/hooks/own-store';
import { type JoinedFrame, placeOwn } from '@/lib/figure/join-own';
import { ownFigure, ownRowsIn, type SharedFrame, usualGap } from '@/lib/figure/own-figure';
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
  readonly frame: SharedFrame & JoinedFrame;
  /** True where the chart above can take the series in; false where it gets a figure of its own. */
  readonly isJoined: boolean;
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

interface PictureProps extends Pick<OwnSeriesProps, 'frame' | 'labels'> {
  readonly label: string;
  readonly rows: OwnRows;
}

function OwnPicture({ label, rows, frame, labels }: PictureProps) {
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

/** The unit of the reader's values: that of an axis of the chart, or not said. */
function UnitChoice({
  frame,
  labels,
  axis,
  onChoose,
}: Pick<OwnSeriesProps, 'frame' | 'labels'> & {
  readonly axis: string | null;
  readonly onChoose: (axis: string | null) => void;
}) {
  const known = frame.axes.filter(
    ({ unit, scale }) => unit !== 'index' && unit !== '%' && scale === 'linear',
  );
  if (known.length === 0) return null;
  return (
    <p className={styles.choose}>
      <label>
        {labels.unit}{' '}
        <select value={axis ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
          <option value="">{labels.unitUnsaid}</option>
          {known.map(({ id, unitLabel }) => (
            <option key={id} value={id}>
              {unitLabel}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

function ReadFile({ outcome, frame, isJoined, labels }: OwnSeriesProps & { outcome: ReadOutcome }) {
  const { rows, fileName } = outcome;
  const { observations } = rows;
  const { lang } = labels.chart;
  const [chosen, setAxis] = useState<string | null>(null);
  const axis = frame.axes.some(({ id }) => id === chosen) ? chosen : null;
  const label = fill(labels.yours, { name: rows.name ?? fileName });
  const isShown = ownRowsIn(frame, observations).length > 0;
  const place = isJoined ? placeOwn(frame, observations, axis) : 'apart';
  useEffect(
    function joinChart() {
      setOwn(isJoined ? { label, rows: observations, axis } : null);
      return () => setOwn(null);
    },
    [isJoined, label, observations, axis],
  );
  const gaps = fill(labels.gaps, { days: formatNumber(usualGap(observations), { lang }) });
  return (
    <>
      <p>
        {summaryOf(outcome, labels)} {gaps}
      </p>
      {isJoined ? <UnitChoice frame={frame} labels={labels} axis={axis} onChoose={setAxis} /> : null}
      {isShown ? (
        <p className={styles.place} data-place={place}>
          <svg width="28" height="8" aria-hidden="true">
            <path d="M2 4h24" />
          </svg>
          {label}. {labels.place[isJoined ? place : 'multiple']}
        </p>
      ) : (
        <p>{labels.outside}</p>
      )}
      {isShown && place === 'apart' ? (
        <OwnPicture label={label} rows={rows} frame={frame} labels={labels} />
      ) : null}
    </>
  );
}

/**
 * A reader's own CSV file: in the chart of a comparison where it has an axis for it, else below it on its time axis. It is read in this tab, kept in its memory alone, and
 * gone with it: nothing is sent, stored or put into the address.
 */
export function OwnSeries({ frame, isJoined, labels }: OwnSeriesProps) {
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
      {outcome?.kind !== 'read' ? null : outcome.rows.observations.length === 0 ? (
        <p>{summaryOf(outcome, labels)}</p>
      ) : (
        <ReadFile outcome={outcome} frame={frame} isJoined={isJoined} labels={labels} />
      )}
    </section>
  );
}
