import { bring } from '@/app/bring';
import { useSteadily } from '@/app/useSteady';
import { useEffect, useState } from 'react';

import type { FileRequest } from '@/exports/files/fileRequest';
import { printAddress } from '@/url/address';

/** A picture drawn for a preview. */
export type DrawnPicture =
  | { readonly state: 'drawing' }
  | { readonly state: 'drawn'; readonly url: string }
  | { readonly state: 'failed' };

/** Whether two requests ask for the same file; both are made by `fileOf`, an address anew each time. */
function asksTheSame(one: FileRequest, other: FileRequest): boolean {
  const said = (request: FileRequest) => ({ ...request, address: printAddress(request.address, '/') });
  const others = new Map(Object.entries(said(other)));
  const own = Object.entries(said(one));
  return (
    own.length === others.size && own.every(([key, value]) => others.has(key) && Object.is(value, others.get(key)))
  );
}

/** Draws the very SVG that a download gives, anew when something else is asked for. */
export function usePicture(asked: FileRequest): DrawnPicture {
  const request = useSteadily(asked, asksTheSame);
  const [drawn, setDrawn] = useState<{ readonly of: FileRequest; readonly url: string | null } | null>(null);
  useEffect(() => {
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
