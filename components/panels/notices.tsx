import { formatDate } from '@/lib/time/format-date';
import { viewAddress, withState } from '@/lib/view-state/codec';
import styles from './notices.module.css';
import type { PageContext } from './page-context';
import { PinnedNotice } from './release-line';

interface NoticesProps {
  readonly page: PageContext;
}

/** What in the address was not understood, and a clock outside the data: said, never hidden. */
export function Notices({ page }: NoticesProps) {
  const { t, problems, input, path } = page;
  const { clock, state } = input;
  const day = (iso: string) => formatDate(iso, 'day', state.lang);
  const values = { on: day(clock.on), first: day(clock.first), last: day(clock.last) };
  const isBefore = clock.on < clock.first;
  const isAfter = clock.on > clock.last;
  const isPinned = state.release !== null;
  if (problems.length === 0 && !isBefore && !isAfter && !isPinned) return null;
  return (
    <aside className={styles.notices} data-notices="">
      <PinnedNotice page={page} />
      {isBefore ? (
        <p>
          {t('board.notice.before', values)}{' '}
          <a href={viewAddress(path, withState(state, { on: clock.first }))}>
            {t('board.notice.beforeFirst')}
          </a>
        </p>
      ) : null}
      {isAfter ? (
        <p>
          {t('board.notice.after', values)}{' '}
          <a href={viewAddress(path, withState(state, { on: null }))}>{t('board.notice.afterLast')}</a>
        </p>
      ) : null}
      {problems.length > 0 ? (
        <>
          <p>{t('board.notice.title')}:</p>
          <ul>
            {problems.map(({ name, value, allowed }) => (
              <li key={`${name} ${value}`}>{t('board.notice.problem', { name, value, allowed })}</li>
            ))}
          </ul>
        </>
      ) : null}
    </aside>
  );
}
