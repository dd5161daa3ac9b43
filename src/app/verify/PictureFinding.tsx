import type { ReactElement } from 'react';

import type { PictureCheck } from '@/exports/files/checkPicture';
import type { PixelBox } from '@/exports/snapshot/pixelBoxes';
import { formatList } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { verifyMessages } from '@/i18n/messages/verify';
import { formatCount } from '@/i18n/number';

interface Size {
  readonly width: number;
  readonly height: number;
}

type Differs = Extract<PictureCheck, { kind: 'differs' }>;

function sayPixels({ width, height }: Size, language: Language): string {
  return `${formatCount(width, language)} × ${formatCount(height, language)}`;
}

const thirds = ['first', 'second', 'third'] as const;

/** In which third of a length something lies. */
function thirdOf(from: number, long: number, whole: number): (typeof thirds)[number] {
  return thirds[Math.min(2, Math.floor(((from + long / 2) / whole) * 3))] ?? 'third';
}

/** Where boxes lie, in words, each place once, from the top down. */
function sayPlaces({ boxes, size }: Differs, language: Language): string {
  const { places } = verifyMessages[language];
  const said = boxes.map(
    ({ x, y, width, height }: PixelBox) => places[thirdOf(y, height, size.height)][thirdOf(x, width, size.width)],
  );
  return formatList([...new Set(said)], language);
}

interface FindingProps {
  readonly check: PictureCheck;
  /** What was drawn, in its edition's name; `null` = the data of now. */
  readonly edition: string | null;
  readonly language: Language;
}

/** What the pixels of a picture tell, sentence by sentence. */
function sayFinding({ check, edition, language }: FindingProps): readonly string[] {
  const words = verifyMessages[language];
  const from = edition === null ? words.ofData : words.ofEdition;
  switch (check.kind) {
    case 'same':
      return [words.pixelsSame(from), words.pixelsLimit];
    case 'differs':
      return [
        words.pixelsDiffer(from),
        words.pixelsWhere(formatCount(check.boxes.length, language), sayPlaces(check, language)),
      ];
    case 'other-size':
      return [words.otherSize(sayPixels(check.given, language), sayPixels(check.size, language)), words.compareEyes];
    case 'moves':
      return [words.moves, words.compareEyes];
    case 'unknown':
      return [words.notCompared[check.problem], words.compareEyes];
    default:
      return check satisfies never;
  }
}

/** What the pixels of a picture tell. */
export function PictureFinding(props: FindingProps): ReactElement {
  return (
    <>
      {sayFinding(props).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}
