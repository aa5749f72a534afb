import { CopyField } from '@/components/receipts/copy-field';
import { embedAddresses } from '@/lib/embed/embed-addresses';
import { frameCode, linkCode, pictureCode, resizedCode, SANDBOX } from '@/lib/embed/embed-code';
import type { PanelView } from '@/lib/panels/panel';
import styles from './embed-copy.module.css';
import { EmbedForm } from './embed-form';
import type { PageContext } from './page-context';
import { PanelCitation } from './panel-citation';
import { panelFrameHeight } from './panel-frame-height';

interface EmbedCopyProps {
  readonly page: PageContext;
  readonly view: PanelView;
  /** Greatest width of the frame, px. */
  readonly width: number;
  readonly releases: readonly string[];
}

/** One panel as it stands on other sites, the code that puts it there, and how to quote it. */
export function EmbedCopy({ page, view, width, releases }: EmbedCopyProps) {
  const { t, input, baseMap } = page;
  const height = panelFrameHeight(view, input.state, width, baseMap);
  return (
    <>
      <EmbedForm page={page} panelId={view.id} width={width} releases={releases} />
      <section aria-labelledby="preview">
        <h2 className={styles.head} id="preview">
          {t('embed.copy.preview', { width, height })}
        </h2>
        <div className={styles.preview}>
          <iframe
            src={embedAddresses(view.id, input.state).embed}
            title={view.title}
            width={width}
            height={height}
            sandbox={SANDBOX}
          />
        </div>
      </section>
      <section aria-labelledby="code">
        <h2 className={styles.head} id="code">
          {t('embed.copy.code')}
        </h2>
        <Codes page={page} view={view} width={width} height={height} />
      </section>
      <section id="cite" aria-label={t('releases.cite.summary')}>
        <PanelCitation view={view} page={page} />
      </section>
    </>
  );
}

interface CodesProps {
  readonly page: PageContext;
  readonly view: PanelView;
  readonly width: number;
  readonly height: number;
}

function Codes({ page, view, width, height }: CodesProps) {
  const { t, input } = page;
  const { state } = input;
  const { origin } = page.quoted;
  const code = { view, state, origin, width, height };
  const forms = [
    ['frame', t('embed.copy.frame'), frameCode(code)],
    ['resized', t('embed.copy.resized'), resizedCode(code)],
    ['picture', t('embed.copy.picture'), pictureCode(code)],
    ['oembed', t('embed.copy.oembed'), embedAddresses(view.id, state, origin).oembed('json')],
    ['link', t('embed.copy.link'), linkCode(code)],
  ] as const;
  const here = embedAddresses(view.id, state);
  return (
    <>
      {forms.map(([name, label, text]) => (
        <CopyField
          key={name}
          id={`code-${name}`}
          label={label}
          text={text}
          copy={t('releases.cite.copy')}
          rows={3}
        />
      ))}
      <p className={styles.ways}>
        <a href={here.embed}>{t('embed.copy.open')}</a>
        <a href={here.still('svg')}>SVG</a>
        <a href={here.still('png', { scale: '2' })}>PNG</a>
        <a href={here.page}>{t('embed.copy.page')}</a>
        <a href="/embed">{t('embed.copy.gallery')}</a>
      </p>
    </>
  );
}
