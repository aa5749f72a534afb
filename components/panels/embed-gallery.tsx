import { embedAddresses } from '@/lib/embed/embed-addresses';
import { SANDBOX } from '@/lib/embed/embed-code';
import type { PanelView } from '@/lib/panels/panel';
import { viewAddress, withState } from '@/lib/view-state/codec';
import { EmbedBox } from './embed-box';
import styles from './embed-gallery.module.css';
import type { PageContext } from './page-context';
import { panelFrameHeight } from './panel-frame-height';

interface EmbedGalleryProps {
  readonly page: PageContext;
  readonly views: readonly PanelView[];
}

const WIDTHS = [320, 640, 960] as const;
const THEMES = ['auto', 'light', 'dark'] as const;
const CONTROLS = ['full', 'min', 'none'] as const;

/** Every panel at three widths with the code that shows it elsewhere. A preview loads when it is opened. */
export function EmbedGallery({ page, views }: EmbedGalleryProps) {
  return (
    <>
      <Choices page={page} />
      {views.map((view) => (
        <section key={view.id} className={styles.panel} id={view.id} aria-labelledby={`${view.id}-title`}>
          <h2 id={`${view.id}-title`}>{view.title}</h2>
          <p>{view.sentence}</p>
          {WIDTHS.map((width) => (
            <details key={width}>
              <summary>{`${width} px`}</summary>
              <Preview page={page} view={view} width={width} />
              <EmbedBox page={page} view={view} width={width} open />
            </details>
          ))}
        </section>
      ))}
    </>
  );
}

function Preview({
  page,
  view,
  width,
}: Pick<EmbedGalleryProps, 'page'> & { readonly view: PanelView; readonly width: number }) {
  const { state } = page.input;
  return (
    <iframe
      src={embedAddresses(view.id, state).embed}
      title={`${view.title}, ${width} px`}
      width={width}
      height={panelFrameHeight(view, state, width, page.baseMap)}
      className={styles.preview}
      loading="lazy"
      sandbox={SANDBOX}
    />
  );
}

function Choices({ page }: Pick<EmbedGalleryProps, 'page'>) {
  const { t, path, input } = page;
  const { state } = input;
  const rows = [
    {
      label: t('embed.gallery.theme'),
      options: THEMES.map((theme) => ({
        label: t(`board.theme.${theme}`),
        patch: { theme },
        isCurrent: state.theme === theme,
      })),
    },
    {
      label: t('embed.gallery.controls'),
      options: CONTROLS.map((controls) => ({
        label: t(`embed.gallery.controls.${controls}`),
        patch: { controls },
        isCurrent: state.controls === controls,
      })),
    },
  ];
  return (
    <div className={styles.choices}>
      {rows.map(({ label, options }) => (
        <nav key={label} aria-label={label}>
          <span>{label}</span>
          {options.map((option) => (
            <a
              key={option.label}
              href={viewAddress(path, withState(state, option.patch))}
              aria-current={option.isCurrent ? 'true' : undefined}
            >
              {option.label}
            </a>
          ))}
        </nav>
      ))}
    </div>
  );
}
