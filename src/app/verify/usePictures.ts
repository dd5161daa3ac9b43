import { useMemo } from 'react';

import { publishedSite } from '@/app/downloads';
import type { PictureCheck } from '@/exports/files/checkPicture';
import { requestAgain } from '@/exports/files/requestAgain';
import type { ComparedEditions } from '@/exports/snapshot/compare';
import type { SnapshotReading } from '@/exports/snapshot/fileReading';
import { samenessOf, type Sameness } from '@/exports/snapshot/sameness';

import { useDrawnAgain, type DrawnAgain } from './useDrawnAgain';
import { usePictureCheck } from './usePictureCheck';

/** What is known of the picture in a file, and of what else it shows. */
export interface Pictures {
  /** What its data draw; `null` = it cannot be drawn, `undefined` = not yet. */
  readonly drawn: DrawnAgain | null | undefined;
  /** Whether its pixels show that; `undefined` = not yet, or they are not looked at. */
  readonly check: PictureCheck | undefined;
  /** Whether its text is that of the file made again; `undefined` = not yet. That of a PNG is never looked at. */
  readonly sameness: Sameness | undefined;
}

function samenessWith(reading: SnapshotReading, again: DrawnAgain | null | undefined): Sameness | undefined {
  if (reading.format === 'png') return 'unchecked';
  if (again === undefined) return undefined;
  return again ? samenessOf(reading, again.reading) : 'unchecked';
}

/** Draws again what a file should show, and holds the file's own pixels or text against it. */
export function usePictures(
  reading: SnapshotReading,
  picture: Blob | undefined,
  frozen: ComparedEditions | undefined,
): Pictures {
  const { format, snapshot } = reading;
  const request = useMemo(
    () => frozen && requestAgain({ format: 'svg', snapshot }, frozen, publishedSite),
    [snapshot, frozen],
  );
  const drawn = useDrawnAgain(request);
  const document = useMemo(() => {
    if (!frozen || (format !== 'html' && format !== 'json')) return undefined;
    return requestAgain({ format, snapshot }, frozen, publishedSite);
  }, [format, snapshot, frozen]);
  const written = useDrawnAgain(document);
  const checked = useMemo(() => {
    // The picture that eyes compare comes first.
    if (format !== 'png' || !picture || !request || !drawn) return undefined;
    return { png: picture, request };
  }, [format, picture, request, drawn]);
  const again = document ? written : drawn;
  return { drawn, check: usePictureCheck(checked), sameness: frozen ? samenessWith(reading, again) : 'unchecked' };
}
