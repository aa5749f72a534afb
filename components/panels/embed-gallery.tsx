import { keepMarkup } from '@/components/ui/markup-store';
import { SentOnce } from '@/components/ui/sent-once';
import { embedAddresses } from '@/lib/embed/embed-addresses';
import { galleryPreview } from '@/lib/embed/gallery-preview';
import type { PanelView } from '@/lib/panels/panel';
import { viewAddress } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';
import { EMBED_WIDTHS } from './embed-form';
import styles from './embed-gallery.module.css';
import type { PageContext } from './page-context';
import { panelFrameHeight } from './panel-frame-height';

interface EmbedGalleryProps {
  readonly page: PageContext;
  readonly views: readonly PanelView[];
}

interface EntryProps {
  readonly page: PageContext;
  readonly view: PanelView;
}

/** Every panel as a small picture and, unfolded, at three widths with its code. Nothing loads before it is seen. */
export function EmbedGallery({ page, views }: EmbedGalleryProps) {
  return views.map((view) => <Entry key={view.id} page={page} view={view} />);
}

function Entry({ page, view }: EntryProps) {
  const { t, input } = page;
  const { code } = embedAddresses(view.id, input.state);
  return (
    <section className={styles.panel} id={view.id} aria-labelledby={`${view.id}-title`}>
      <Still page={page} view={view} />
      <div className={styles.words}>
        <h2 className={styles.title} id={`${view.id}-title`}>
          {view.title}
        </h2>
        <p className={styles.ways}>
          {EMBED_WIDTHS.map((width) => (
            <a key={width} href={`${code}&width=${width}`}>
              {t('embed.gallery.code', { width })}
            </a>
          ))}
        </p>
        <Previews page={page} view={view} />
      </div>
    </section>
  );
}

/** The still, small; in the reader's own colours where none are chosen. */
function Still({ page, view }: EntryProps) {
  const { state } = page.input;
  const still = (theme: ViewState['theme']) =>
    embedAddresses(view.id, { ...state, theme }).still('png', { width: '640' });
  return (
    <picture className={styles.still}>
      {state.theme === 'auto' ? <source media="(prefers-color-scheme: dark)" srcSet={still('dark')} /> : null}
      <img
        src={still(state.theme === 'dark' ? 'dark' : 'light')}
        alt=""
        width={320}
        height={220}
        loading="lazy"
      />
    </picture>
  );
}

/** The panel at every width with the code of its frame, folded; sent once, since there are many. */
function Previews({ page, view }: EntryProps) {
  const { t, input, baseMap, dataKey, isDocument } = page;
  const { origin } = page.quoted;
  const { state } = input;
  const { storeKey, markup } = keepMarkup(`${dataKey} ${origin}${viewAddress(view.id, state)} gallery`, () =>
    EMBED_WIDTHS.map((width) => {
      const height = panelFrameHeight(view, state, width, baseMap);
      const label = t('embed.gallery.codeLabel', { title: view.title, width });
      return galleryPreview({ view, state, origin, width, height }, label);
    }).join(''),
  );
  return (
    <details className={styles.previews}>
      <summary>{t('embed.gallery.previews')}</summary>
      <SentOnce storeKey={storeKey} markup={isDocument ? null : markup} />
    </details>
  );
}
