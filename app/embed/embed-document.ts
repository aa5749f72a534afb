import 'server-only';
import { note } from '@/app/api/v1/endpoint';
import { type ReadView, readView } from '@/app/read-view';
import { drawPicture } from '@/components/panels/draw-picture';
import { pinLinks } from '@/lib/api/addresses';
import { frameFiles } from '@/lib/assets/frame-files';
import { readBaseMap } from '@/lib/datasets/basemap';
import { embedAddresses } from '@/lib/embed/embed-addresses';
import type { FramePicture } from '@/lib/embed/embed-context';
import { embedPage } from '@/lib/embed/embed-page';
import { frameReadings } from '@/lib/embed/readings';
import { createTranslator } from '@/lib/messages/translator';
import { unknownLayers } from '@/lib/panels/map/map-layers';
import type { PanelDefinition, PanelInput, PanelView } from '@/lib/panels/panel';
import { buildPanel, failedView, findPanel } from '@/lib/panels/registry';
import { viewAddress } from '@/lib/view-state/codec';

/** Rows of the table that a frame shows. */
const ROWS = 12;
/** Most views that are kept drawn. */
const MOST_KEPT = 200;

const NO_PICTURE: FramePicture = { drawing: null, readings: null };

interface Drawn {
  readonly view: PanelView;
  readonly picture: FramePicture;
}

const kept = new Map<string, Drawn>();

function drawn(panel: PanelDefinition, input: PanelInput): Drawn {
  const { state } = input;
  const view = buildPanel(panel, { ...input, rowLimit: ROWS }, note);
  try {
    const markup = drawPicture(view.picture, readBaseMap(), state.lang);
    const drawing = markup === null ? null : pinLinks(markup, state.release);
    const readings = view.picture?.kind === 'time' ? frameReadings(view.picture, state.lang) : null;
    return { view, picture: { drawing, readings } };
  } catch (error) {
    note(error);
    return { view: failedView(panel, input), picture: NO_PICTURE };
  }
}

/** The drawn panel: a view that was asked for before is not drawn again. */
function drawnOnce(panel: PanelDefinition, { input, data }: ReadView): Drawn {
  const key = `${data.store.dataChecksum()} ${viewAddress(panel.id, input.state)}`;
  const found = kept.get(key) ?? drawn(panel, input);
  kept.delete(key);
  kept.set(key, found);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return found;
}

/** A panel that does not exist, as a view like any other: a frame is never blank. */
function unknownView({ state, clock }: PanelInput): PanelView {
  const { t } = createTranslator(state.lang);
  return {
    id: 'unknown',
    title: t('embed.unknown.title'),
    sentence: t('embed.unknown.sentence'),
    state: 'failed',
    notes: [],
    controls: [],
    picture: null,
    legend: [],
    numbered: [],
    table: { caption: '', columns: [], rows: [], total: 0 },
    sources: [],
    caveats: [],
    on: clock.on,
  };
}

/** The document of an embed's address: the panel's id as asked, the search parameters, and where the site is. Never throws. */
export function embedDocument(
  id: string,
  params: URLSearchParams,
  origin = '',
): { readonly status: number; readonly body: string } {
  const read = readView(params);
  const { state } = read.input;
  const panel = findPanel(id);
  const { view, picture } =
    panel === null ? { view: unknownView(read.input), picture: NO_PICTURE } : drawnOnce(panel, read);
  const away = embedAddresses(panel?.id ?? 'unknown', state, origin);
  const body = embedPage({
    view,
    state,
    problems: [...read.problems, ...unknownLayers(state)],
    picture,
    addresses: {
      ...embedAddresses(panel?.id ?? 'unknown', state),
      oembed: away.oembed,
      card: away.still('png', { width: '1200' }),
    },
    files: frameFiles(),
  });
  return { status: panel === null ? 404 : 200, body };
}
