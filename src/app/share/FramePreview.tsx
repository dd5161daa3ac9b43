import { useRef, useState, type ReactElement } from 'react';

import type { Language } from '@/i18n/language';
import { shareMessages } from '@/i18n/messages/share';
import { formatCount } from '@/i18n/number';
import { ToggleGroup } from '@/ui/ToggleGroup';

import styles from './share.module.css';
import { useFrameHeight } from './useFrameHeight';

interface FrameProps {
  /** Path and query of the embed on this site. */
  readonly href: string;
  readonly title: string;
  readonly theme: 'light' | 'dark' | 'auto';
  /** In the code, in pixels. */
  readonly height: number;
  /** Whether a script fits the height, as it will where the code is pasted. */
  readonly fitted: boolean;
  readonly width: PreviewWidth;
}

interface FramePreviewProps extends Omit<FrameProps, 'width'> {
  /** Address and words of the caption. */
  readonly page: string;
  readonly caption: string;
  /** Of the page. */
  readonly language: Language;
}

/** Widths that a preview is shown at, in pixels: a phone's and an article's column. */
type PreviewWidth = 320 | 640;

const widths: readonly PreviewWidth[] = [320, 640];
const hostPages = ['light', 'dark'] as const;

function widthOfScreen(): PreviewWidth {
  return typeof matchMedia === 'function' && matchMedia('(width < 44rem)').matches ? 320 : 640;
}

/** The embed itself, framed as a host frames it. */
function Frame({ href, title, theme, height, fitted, width }: FrameProps): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  const told = useFrameHeight(frame, href);
  return (
    <iframe
      ref={frame}
      src={href}
      title={title}
      width={width}
      height={fitted ? (told ?? height) : height}
      className={styles[theme]}
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
    />
  );
}

/** The real embed on a page of somebody else, at the width of a phone or of an article. */
export function FramePreview(props: FramePreviewProps): ReactElement {
  const { page, caption, language, ...frame } = props;
  const words = shareMessages[language];
  const [width, setWidth] = useState(widthOfScreen);
  const [host, setHost] = useState<(typeof hostPages)[number]>('light');
  const label = words.previewOf(frame.title);
  const pixels = (value: number): string => words.pixels(formatCount(value, language));
  return (
    <section className={styles['part']} aria-label={words.preview}>
      <h3 className={styles['heading']}>{words.preview}</h3>
      {import.meta.env.DEV ? (
        <p className={styles['soft']}>{words.previewDev}</p>
      ) : (
        <>
          <ToggleGroup
            legend={words.previewWidth}
            showLegend
            options={widths.map((value) => ({ value: String(value), label: pixels(value) }))}
            value={String(width)}
            onChange={(text) => setWidth(text === '320' ? 320 : 640)}
          />
          <ToggleGroup
            legend={words.hostPage}
            showLegend
            options={hostPages.map((value) => ({ value, label: words.hostPages[value] }))}
            value={host}
            onChange={setHost}
          />
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable with the keyboard */}
          <section className={`${styles['stage']} ${styles[`${host}Host`]}`} aria-label={label} tabIndex={0}>
            <figure className={styles[`wide${width}`]}>
              {/* Made anew for another address: going there would be a step of the reader's history. */}
              <Frame key={`${frame.href} ${width}`} {...frame} title={label} width={width} />
              <figcaption>
                <a href={page} target="_blank" rel="noopener">
                  {caption}
                </a>
              </figcaption>
            </figure>
          </section>
        </>
      )}
    </section>
  );
}
