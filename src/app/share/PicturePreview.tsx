import type { ReactElement } from 'react';

import { finding } from '@/charts/model/finding';
import { pictureSizes } from '@/charts/model/picture';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { shareMessages } from '@/i18n/messages/share';
import { LoadingPanel } from '@/ui/LoadingPanel';
import { StatePanel } from '@/ui/StatePanel';

import { fileOf, type FileChoice, type FileOrigin } from './fileOf';
import styles from './share.module.css';
import { usePicture } from './usePicture';

interface PictureProps {
  readonly shared: FileOrigin;
  /** Of the edition or of the present, as it is to be seen. */
  readonly subject: Subject;
  readonly what: Pick<FileChoice, 'preset' | 'ground'>;
  /** Of the page. */
  readonly language: Language;
}

/** The picture that a download gives, drawn here. */
export function DrawnPicture({ shared, subject, what, language }: PictureProps): ReactElement {
  const words = shareMessages[language];
  const { preset, ground } = what;
  const picture = usePicture(fileOf(shared, subject, { format: 'svg', preset, ground, scale: 1 }));
  const { width, height } = pictureSizes[preset];
  if (picture.state === 'drawing') {
    return (
      <>
        {/* Keeps the room, so that what stands below stays where it is. */}
        <svg
          className={styles['picture']}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden
        />
        <LoadingPanel title={words.previewDrawing} slow={appMessages[language].slow} />
      </>
    );
  }
  if (picture.state === 'failed') return <StatePanel state="failed" title={words.previewFailed} />;
  const alt = finding(subject, shared.chart.language);
  const { url } = picture;
  return <img className={styles['picture']} src={url} width={width} height={height} alt={alt} />;
}

/** A picture as it will be seen, on a ground that shows through where it has none. */
export function PicturePreview(props: PictureProps): ReactElement {
  const words = shareMessages[props.language];
  const look = props.what.ground === 'transparent' ? `${styles['stage']} ${styles['chequered']}` : styles['stage'];
  return (
    <section className={styles['part']} aria-label={words.preview}>
      <h3 className={styles['heading']}>{words.preview}</h3>
      <div className={look}>
        <DrawnPicture {...props} />
      </div>
    </section>
  );
}
