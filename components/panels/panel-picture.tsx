import { ChartFrame } from '@/components/charts/chart-frame';
import { chartLabels } from '@/components/charts/chart-labels';
import { ownLabels } from '@/components/charts/own-labels';
import { OwnSeries } from '@/components/charts/own-series';
import { keepMarkup } from '@/components/ui/markup-store';
import { SentOnce } from '@/components/ui/sent-once';
import { pinLinks } from '@/lib/api/addresses';
import { drawSpark } from '@/lib/figure/draw-spark';
import { drawOverview } from '@/lib/figure/overview';
import type { TimeFigure } from '@/lib/figure/time-figure';
import type { KeyFigure, PanelView, Picture } from '@/lib/panels/panel';
import { viewAddress } from '@/lib/view-state/codec';
import { drawPicture } from './draw-picture';
import { EventList } from './event-list';
import { KeyFigureList } from './key-figures';
import { LedgerList } from './ledger-list';
import { MapBlock } from './map-block';
import type { PageContext } from './page-context';
import styles from './panel-frame.module.css';
import { RangeForm } from './range-form';
import { TieMatrix } from './tie-matrix';

interface PanelPictureProps {
  readonly view: PanelView;
  readonly page: PageContext;
  /** Where the browser gets the same picture as data. */
  readonly address: string;
}

/** Drawn on the server; charts and map are doors that replace the drawing in the same box on intent. */
export function PanelPicture({ view, page, address }: PanelPictureProps) {
  const { picture } = view;
  if (picture === null) return null;
  return (
    <div className={styles.picture} data-picture={picture.kind}>
      {bodyOf(picture, { view, page, address })}
    </div>
  );
}

function bodyOf(picture: Picture, props: PanelPictureProps) {
  const { page, address } = props;
  const words = { t: page.t, lang: page.input.state.lang };
  switch (picture.kind) {
    case 'figures':
      return <KeyFigureList figures={picture.figures} hrefOf={page.receiptHref} sparkOf={sparkMarkup} />;
    case 'list':
      return <EventList entries={picture.entries} hrefOf={page.receiptHref} />;
    case 'spans':
      return <Drawn picture={picture} {...props} />;
    case 'ledger':
      return <LedgerList ledger={picture} hrefOf={page.receiptHref} />;
    case 'ties':
      return picture.view === 'matrix' ? (
        <TieMatrix figure={picture} hrefOf={page.receiptHref} />
      ) : (
        <Drawn picture={picture} {...props} />
      );
    case 'time':
      return (
        <>
          <ChartFrame
            address={address}
            height={picture.height}
            labels={chartLabels(words, picture.title)}
            strip={hasStrip(picture, page) ? <DrawnStrip figure={picture} {...props} /> : undefined}
            {...(canJoin(props) ? { ownAxis: page.t('charts.own.axis') } : {})}
          >
            <Drawn picture={picture} {...props} />
          </ChartFrame>
          {hasStrip(picture, page) ? <RangeForm figure={picture} page={page} /> : null}
        </>
      );
    case 'bars':
      return <Drawn picture={picture} {...props} />;
    case 'stack':
      return picture.figures.map((figure, part) => (
        <figure key={figure.id} className={styles.part}>
          <figcaption>{figure.title}</figcaption>
          <ChartFrame
            address={address}
            part={part}
            height={figure.height}
            labels={chartLabels(words, figure.title)}
            strip={hasStrip(figure, page) ? <DrawnStrip figure={figure} {...props} /> : undefined}
          >
            <Drawn picture={figure} part={part} {...props} />
          </ChartFrame>
          {hasStrip(figure, page) ? <RangeForm figure={figure} page={page} /> : null}
        </figure>
      ));
    case 'map':
      return (
        <MapBlock picture={picture} page={page} address={address}>
          <Drawn picture={picture} {...props} />
        </MapBlock>
      );
  }
}

/** True where a reader's own series can stand beside those of a comparison: on its own page. */
function canJoin({ view, page }: Pick<PanelPictureProps, 'view' | 'page'>): boolean {
  return view.id === 'compare' && page.path === '/compare';
}

/** The form for a series of the reader's own, beside real days; it joins a picture that is one figure. */
export function OwnPart({ view, page }: Pick<PanelPictureProps, 'view' | 'page'>) {
  const { picture } = view;
  const figure = picture?.kind === 'stack' ? picture.figures.at(-1) : picture;
  if (!canJoin({ view, page }) || figure?.kind !== 'time' || figure.x.kind === 'days') return null;
  const { x, margin, bands, clock, axes, base } = figure;
  const labels = ownLabels({ t: page.t, lang: page.input.state.lang });
  const frame = { x, margin, bands, clock, axes, ...(base === undefined ? {} : { base }) };
  return <OwnSeries frame={frame} isJoined={picture?.kind === 'time'} labels={labels} />;
}

function sparkMarkup({ spark }: KeyFigure): string | null {
  return spark === null ? null : drawSpark(spark.points, spark.label);
}

/** Days are chosen where there is room for it; the board keeps all charts on one time axis. */
function hasStrip({ overview }: TimeFigure, { path }: PageContext): boolean {
  return overview !== undefined && path !== '/';
}

/** The strip of all days below a chart, as the server draws it. */
function DrawnStrip({ figure, view, page }: PanelPictureProps & { readonly figure: TimeFigure }) {
  const { input, dataKey, isDocument } = page;
  const { storeKey, markup } = keepMarkup(`${dataKey} strip ${viewAddress(view.id, input.state)}`, () =>
    drawOverview(figure, figure.x.domain),
  );
  return <SentOnce storeKey={storeKey} markup={isDocument ? null : markup} />;
}

/** The drawing, sent once: in the document, or as a property of an update. */
function Drawn({
  picture,
  part,
  view,
  page,
}: PanelPictureProps & { readonly picture: Picture; readonly part?: number }) {
  const { input, dataKey, baseMap, isDocument } = page;
  const partKey = part === undefined ? '' : ` part ${part}`;
  const { storeKey, markup } = keepMarkup(`${dataKey} ${viewAddress(view.id, input.state)}${partKey}`, () =>
    pinLinks(drawPicture(picture, baseMap, input.state.lang) ?? '', input.state.release),
  );
  return <SentOnce storeKey={storeKey} markup={isDocument ? null : markup} />;
}
