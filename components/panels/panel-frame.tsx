import Link from 'next/link';
import type { NumberedNote, PanelView, SourceLine } from '@/lib/panels/panel';
import { formatDate } from '@/lib/time/format-date';
import { DataTable } from './data-table';
import { EventList } from './event-list';
import type { PageContext } from './page-context';
import { PanelControls } from './panel-controls';
import styles from './panel-frame.module.css';
import { PanelLinks } from './panel-links';
import { OwnPart, PanelPicture } from './panel-picture';
import { SourceLines } from './source-lines';
import { Swatch } from './swatch';

export interface PanelAddresses {
  readonly json: string;
  readonly csv: string;
}

interface PanelFrameProps {
  readonly view: PanelView;
  readonly page: PageContext;
  readonly rows: number;
  readonly addresses: PanelAddresses;
}

/** The frame that every panel shares: title, sentence, picture, notes, caveats, table, downloads, sources. */
export function PanelFrame({ view, page, rows, addresses }: PanelFrameProps) {
  const { t } = page;
  const lang = page.input.state.lang;
  const asOf = ({ asOf: date }: SourceLine) =>
    date === null ? t('board.panel.undated') : t('board.panel.asOf', { date: formatDate(date, 'day', lang) });
  return (
    <section
      className={styles.panel}
      id={view.id}
      data-panel={view.id}
      data-state={view.state}
      aria-labelledby={`${view.id}-title`}
    >
      <h2 className={styles.title} id={`${view.id}-title`}>
        {view.title}
      </h2>
      <p className={view.picture === null ? styles.state : styles.sentence}>{view.sentence}</p>
      {view.picture?.kind === 'map' ? (
        <p className={styles.actions}>
          <a href={`#${view.id}-table`}>{t('board.panel.sameAsTable')}</a>
        </p>
      ) : null}
      <PanelNotes notes={view.notes} />
      <PanelControls
        panelId={view.id}
        controls={view.controls}
        path={page.path}
        summary={t('charts.controls', { labels: view.controls.map(({ label }) => label).join(', ') })}
      />
      <PanelPicture view={view} page={page} address={addresses.json} />
      {view.picture?.kind === 'map' ? null : <Legend view={view} />}
      <NumberedNotes view={view} page={page} />
      <OwnPart view={view} page={page} />
      {view.entries ? <EventList entries={view.entries} hrefOf={page.receiptHref} /> : null}
      <PanelTableBlock view={view} page={page} rows={rows} addresses={addresses} />
      <PanelLinks view={view} page={page} />
      <div className={styles.foot}>
        {view.caveats.length > 0 ? (
          <div className={styles.caveats}>
            <h3 className={styles.smallHead}>{t('board.panel.caveats')}</h3>
            <ul>
              {view.caveats.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        ) : null}
        {view.sources.length > 0 ? (
          <SourceLines
            sources={view.sources}
            release={page.input.state.release}
            labels={{ heading: t('board.panel.sources'), asOf, due: t('charts.due') }}
          />
        ) : null}
      </div>
    </section>
  );
}

/** What was asked for and could not be shown. */
function PanelNotes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <div className={styles.asked} role="note">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}

/** Names of the lines where a picture cannot carry them itself: on narrow boxes and for bars. */
function Legend({ view }: { readonly view: PanelView }) {
  if (view.legend.length === 0) return null;
  return (
    <ul className={styles.legend}>
      {view.legend.map(({ label, ...item }) => (
        <li key={label}>
          <Swatch {...item} />
          {label}
        </li>
      ))}
    </ul>
  );
}

/** The day of a note; where the note is about an event, a link that moves the clock to it. */
function NoteDate({ note, page }: { readonly note: NumberedNote; readonly page: PageContext }) {
  if (note.query === undefined) return note.dateText;
  return (
    <Link href={`${page.path}?${note.query}`} scroll={false} prefetch={false}>
      {note.dateText}
    </Link>
  );
}

function NumberedNotes({ view, page }: { readonly view: PanelView; readonly page: PageContext }) {
  const { t, receiptHref } = page;
  if (view.numbered.length === 0) return null;
  return (
    <div className={styles.notes}>
      <h3 className={styles.smallHead}>{t('board.panel.notes')}</h3>
      <ol>
        {view.numbered.map((note) => (
          <li key={note.number}>
            <span className={styles.noteNumber}>{note.number}</span>
            <span>
              <NoteDate note={note} page={page} />.{' '}
              <a href={receiptHref(note.receipt)} data-receipt={note.receipt}>
                {note.title}
              </a>
              . {note.text}
              {note.confidence === 'confirmed' ? '' : ` ${t(`charts.confidence.${note.confidence}`)}`}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function PanelTableBlock({ view, page, rows, addresses }: PanelFrameProps) {
  const { t } = page;
  const { table } = view;
  if (table.columns.length === 0) return null;
  const shown = table.rows.slice(0, rows);
  const summary = t('board.panel.table', {
    shown: shown.length,
    more: shown.length < table.total ? 'yes' : 'no',
    total: table.total,
  });
  return (
    <>
      <DataTable
        table={{ ...table, rows: shown }}
        summary={summary}
        id={`${view.id}-table`}
        receiptWord={t('board.panel.receipt')}
        isDocument={page.isDocument}
        hrefOf={page.receiptHref}
        viewHref={(query) => `${page.path}?${query}#${view.id}-table`}
        open={table.columns.some(({ sort }) => (sort?.now ?? null) !== null)}
      />
      <p className={styles.actions}>
        {t('board.panel.download')}
        <a href={addresses.csv}>{t('board.panel.csv')}</a>
        <a href={addresses.json}>{t('board.panel.json')}</a>
        {view.picture?.kind === 'map' ? (
          <a href={addresses.json.replace('.json', '.geojson')}>{t('map.geojson')}</a>
        ) : null}
      </p>
    </>
  );
}
