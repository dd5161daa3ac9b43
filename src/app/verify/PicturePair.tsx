import { useMemo, type ReactElement, type ReactNode } from 'react';

import { summary } from '@/charts/model/summary';
import type { PictureCheck } from '@/exports/files/checkPicture';
import { subjectAgain, type ComparedEditions } from '@/exports/snapshot/compare';
import type { SnapshotReading } from '@/exports/snapshot/fileReading';
import type { Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { verifyMessages } from '@/i18n/messages/verify';
import { LoadingPanel } from '@/ui/LoadingPanel';
import { StatePanel } from '@/ui/StatePanel';

import { BlobImage } from './BlobImage';
import { PictureFinding } from './PictureFinding';
import { PictureMarks } from './PictureMarks';
import type { Pictures } from './usePictures';
import styles from './verify.module.css';

interface PicturePairProps {
  readonly reading: SnapshotReading;
  readonly picture: Blob | undefined;
  readonly frozen: ComparedEditions;
  readonly pictures: Pictures;
  readonly language: Language;
}

const svgSameness = {
  same: 'sameFile',
  'other-typeface': 'sameDrawing',
  other: 'otherDrawing',
  unchecked: 'notDrawn',
} as const;

/** What is known of the picture without eyes: of an SVG by its text, of a PNG by its pixels. */
function Told({ reading, pictures, language }: PicturePairProps): ReactElement | null {
  const words = verifyMessages[language];
  const { drawn, check, sameness } = pictures;
  if (!drawn) return null;
  if (reading.format === 'svg') return sameness ? <p>{words[svgSameness[sameness]]}</p> : null;
  if (!check) return <p>{words.comparing}</p>;
  const isOther = reading.snapshot.drawing !== drawn.reading.snapshot.drawing || !reading.whole;
  return (
    <>
      <PictureFinding check={check} edition={reading.snapshot.edition} language={language} />
      {check.kind !== 'same' && isOther && <p>{words.otherDrawing}</p>}
    </>
  );
}

interface FramedProps {
  readonly caption: string;
  readonly check: PictureCheck | undefined;
  readonly children: ReactNode;
}

/** A picture with what differs in it marked. */
function Framed({ caption, check, children }: FramedProps): ReactElement {
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      <div className={styles['marked']}>
        {children}
        {check?.kind === 'differs' && <PictureMarks boxes={check.boxes} size={check.size} />}
      </div>
    </figure>
  );
}

function Drawn({ reading, frozen, pictures: { drawn }, language }: PicturePairProps): ReactElement {
  const words = verifyMessages[language];
  const alt = useMemo(() => summary(subjectAgain(reading.snapshot, frozen), language), [reading, frozen, language]);
  if (drawn === undefined) return <LoadingPanel title={words.drawing} slow={appMessages[language].slow} />;
  if (drawn === null) return <StatePanel state="failed" title={words.drawFailed} />;
  return <BlobImage blob={drawn.picture} alt={alt} className={styles['picture']} unseen={words.givenUnseen} />;
}

/** What was published, drawn for a file that is no picture itself. */
function Lone(props: PicturePairProps): ReactElement {
  const { reading, language } = props;
  const words = verifyMessages[language];
  return (
    <>
      <h3>{reading.snapshot.edition === null ? words.ownDataPicture : words.ownPicture}</h3>
      <p>{words.openBeside}</p>
      <Drawn {...props} />
    </>
  );
}

/** The picture that was given beside the one that what was published gives; what no program sees is left to eyes. */
export function PicturePair(props: PicturePairProps): ReactElement {
  const { reading, picture, pictures, language } = props;
  const { snapshot, format } = reading;
  const words = verifyMessages[language];
  if (format !== 'png' && format !== 'svg') return <Lone {...props} />;
  return (
    <>
      <h3>{words.pictures}</h3>
      <p>{words.picturesText}</p>
      <Told {...props} />
      {!picture && <p>{words.givenUnsafe}</p>}
      <div className={styles['pair']}>
        {picture && (
          <Framed caption={words.givenPicture} check={pictures.check}>
            <BlobImage blob={picture} alt={words.givenAlt} className={styles['picture']} unseen={words.givenUnseen} />
          </Framed>
        )}
        <Framed caption={snapshot.edition === null ? words.drawnFromData : words.drawnPicture} check={pictures.check}>
          <Drawn {...props} />
        </Framed>
      </div>
    </>
  );
}
