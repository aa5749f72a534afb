import { embedAddresses } from '@/lib/embed/embed-addresses';
import type { PanelView } from '@/lib/panels/panel';
import { viewAddress, withState } from '@/lib/view-state/codec';
import type { PageContext } from './page-context';
import styles from './panel-links.module.css';

interface PanelLinksProps {
  readonly view: PanelView;
  readonly page: PageContext;
}

/** The ways of a panel into other texts, as one line: the code and the citation are made when they are asked for. */
export function PanelLinks({ view, page }: PanelLinksProps) {
  const { t, input, path, quoted } = page;
  const { state } = input;
  if (view.state === 'failed') return null;
  const { code, still } = embedAddresses(view.id, state);
  const pinned = viewAddress(path, withState(state, { release: quoted.release }));
  return (
    <p className={styles.links}>
      <a href={code}>{t('embed.links.embed')}</a>
      <a href={`${code}#cite`}>{t('embed.links.cite')}</a>
      <span>
        {t('embed.links.still')} <a href={still('svg')}>SVG</a> <a href={still('png', { scale: '2' })}>PNG</a>
      </span>
      {quoted.release === null ? null : (
        <a href={`${pinned}#${view.id}`} rel="bookmark">
          {t('embed.links.release', { id: quoted.release })}
        </a>
      )}
    </p>
  );
}
