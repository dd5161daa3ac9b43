import { bring } from '@/app/bring';
import { useEffect, useState } from 'react';

import type { FileRequest } from '@/exports/files/fileRequest';

/** A picture drawn for a preview. */
export type DrawnPicture =
  | { readonly state: 'drawing' }
  | { readonly state: 'drawn'; readonly url: string }
  | { readonly state: 'failed' };

/** Draws the very SVG that a download gives; `request` must be the same object until it asks for something else. */
export function usePicture(request: FileRequest | undefined): DrawnPicture {
  const [drawn, setDrawn] = useState<{ readonly of: FileRequest; readonly url: string | null } | null>(null);
  useEffect(() => {
    if (!request) return undefined;
    const controller = new AbortController();
    let url: string | null = null;
    const draw = async (): Promise<void> => {
      try {
        const { makeNow } = await bring('makeNow', () => import('./makeNow'));
        const { bytes, type } = await makeNow(request, { signal: controller.signal });
        if (controller.signal.aborted) return;
        url = URL.createObjectURL(new Blob([bytes], { type }));
      } catch {
        if (controller.signal.aborted) return;
      }
      setDrawn({ of: request, url });
    };
    void draw();
    return () => {
      controller.abort();
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [request]);
  if (drawn?.of !== request) return { state: 'drawing' };
  return drawn === null || drawn.url === null ? { state: 'failed' } : { state: 'drawn', url: drawn.url };
}
