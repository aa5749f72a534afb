import { viewAddress, withState } from '@/lib/view-state/codec';
import type { PageContext } from './page-context';

interface ReleaseLineProps {
  readonly page: PageContext;
}

/** Which release the page's figures are from, and the page's address in it: what to copy into a text. */
export function ReleaseLine({ page }: ReleaseLineProps) {
  const { t, path, input } = page;
  const { release } = page.quoted;
  const all = <a href="/releases">{t('releases.footer.all')}</a>;
  // A release's own page is about that release, whatever the view.
  if (path.startsWith('/releases')) return <p>{all}</p>;
  if (release === null) {
    return (
      <p>
        {t('releases.footer.unreleased')} {all}
      </p>
    );
  }
  return (
    <p>
      {t('releases.footer.release', { id: release })}{' '}
      <a href={viewAddress(path, withState(input.state, { release }))} rel="bookmark">
        {t('releases.footer.link')}
      </a>
      {' · '}
      {all}
    </p>
  );
}

/** Said above a page that is pinned to a release; nothing on other pages. */
export function PinnedNotice({ page }: ReleaseLineProps) {
  const { t, path, input } = page;
  const { release } = input.state;
  if (release === null) return null;
  return (
    <p>
      {t('releases.pinned', { id: release })}{' '}
      <a href={viewAddress(path, withState(input.state, { release: null }))}>
        {t('releases.pinned.present')}
      </a>
    </p>
  );
}
