import { embedAddresses } from '@/lib/embed/embed-addresses';
import { frameCode, linkCode, pictureCode, resizedCode } from '@/lib/embed/embed-code';
import type { PanelView } from '@/lib/panels/panel';
import { withState } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';
import styles from './embed-code.module.css';
import type { PageContext } from './page-context';
import { panelFrameHeight } from './panel-frame-height';

interface EmbedBoxProps {
  readonly view: PanelView;
  readonly page: PageContext;
  /** Greatest width of the frame, px. */
  readonly width?: number;
  /** What the embed looks like, beyond the page's own view. */
  readonly look?: Partial<Pick<ViewState, 'theme' | 'controls' | 'lang'>>;
  readonly open?: boolean;
}

const USUAL_WIDTH = 640;

/** Code that shows a panel on another site, to be copied; it works without scripts. */
export function EmbedBox({ view, page, width = USUAL_WIDTH, look = {}, open = false }: EmbedBoxProps) {
  const { t, input, baseMap } = page;
  const { origin } = page.quoted;
  const state = withState(input.state, look);
  const height = panelFrameHeight(view, state, width, baseMap);
  const code = { view, state, origin, width, height };
  const addresses = embedAddresses(view.id, state, origin);
  const forms = [
    [t('embed.box.frame'), frameCode(code)],
    [t('embed.box.resized'), resizedCode(code)],
    [t('embed.box.picture'), pictureCode(code)],
    [t('embed.box.oembed'), addresses.oembed('json')],
    [t('embed.box.link'), linkCode(code)],
  ] as const;
  return (
    <details className={styles.box} open={open}>
      <summary>{t('embed.box.title')}</summary>
      {forms.map(([label, text]) => (
        <label key={label} className={styles.code}>
          <span>{label}</span>
          <textarea readOnly spellCheck={false} rows={3} value={text} />
        </label>
      ))}
      <p className={styles.ways}>
        <a href={embedAddresses(view.id, state).embed}>{t('embed.box.open')}</a>
        <a href={embedAddresses(view.id, state).still('svg')}>SVG</a>
        <a href={embedAddresses(view.id, state).still('png', { scale: '2' })}>PNG</a>
        <a href="/embed">{t('embed.box.gallery')}</a>
      </p>
    </details>
  );
}
