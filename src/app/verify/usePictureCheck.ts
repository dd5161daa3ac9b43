import { bring } from '@/app/bring';
import { useEffect, useState } from 'react';

import type { PictureCheck } from '@/exports/files/checkPicture';
import type { FileRequest } from '@/exports/files/fileRequest';

/** A PNG, and what it should show. Must stay the same object until another is meant. */
export interface CheckedPicture {
  readonly png: Blob;
  readonly request: FileRequest;
}

/** Holds the pixels of a PNG against what its data draw. `undefined` = not yet, or there is nothing to check. */
export function usePictureCheck(picture: CheckedPicture | undefined): PictureCheck | undefined {
  const [checked, setChecked] = useState<{ readonly of: CheckedPicture; readonly result: PictureCheck } | null>(null);
  useEffect(() => {
    if (!picture) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const check = async (): Promise<PictureCheck> => {
      try {
        const [{ toolsNow }, { checkPicture }] = await Promise.all([
          bring('makeNow', () => import('@/app/share/makeNow')),
          bring('checkPicture', () => import('@/exports/files/checkPicture')),
        ]);
        return await checkPicture(picture.png, picture.request, toolsNow({ signal }));
      } catch {
        // The code for it could not be fetched.
        return { kind: 'unknown', problem: 'not-decoded' };
      }
    };
    void check().then((result) => {
      if (!signal.aborted) setChecked({ of: picture, result });
    });
    return () => controller.abort();
  }, [picture]);
  return checked && checked.of === picture ? checked.result : undefined;
}
