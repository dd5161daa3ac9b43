import { bring } from '@/app/bring';
import { useEffect, useState } from 'react';

import type { FileRequest } from '@/exports/files/fileRequest';
import type { SnapshotReading } from '@/exports/snapshot/fileReading';
import { readSnapshotFile } from '@/exports/snapshot/readSnapshotFile';

/** A file that this page made, as a download would give it. */
export interface DrawnAgain {
  readonly picture: Blob;
  /** The file as it is read when somebody gives it. */
  readonly reading: SnapshotReading;
}

/** Makes the file that a request asks for; `request` must stay the same object until it asks for something else. `null` = it could not be made, `undefined` = not yet. */
export function useDrawnAgain(request: FileRequest | undefined): DrawnAgain | null | undefined {
  const [drawn, setDrawn] = useState<{ readonly of: FileRequest; readonly result: DrawnAgain | null } | null>(null);
  useEffect(() => {
    if (!request) return undefined;
    const controller = new AbortController();
    const draw = async (): Promise<DrawnAgain | null> => {
      try {
        const { makeNow } = await bring('makeNow', () => import('@/app/share/makeNow'));
        const { bytes, type } = await makeNow(request, { signal: controller.signal });
        const reading = await readSnapshotFile(bytes);
        return reading.kind === 'snapshot' ? { picture: new Blob([bytes], { type }), reading } : null;
      } catch {
        // Without the picture the rest of the answer still stands.
        return null;
      }
    };
    void draw().then((result) => {
      if (!controller.signal.aborted) setDrawn({ of: request, result });
    });
    return () => controller.abort();
  }, [request]);
  return drawn && drawn.of === request ? drawn.result : undefined;
}
