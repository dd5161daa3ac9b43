import { useEffect, useState, type RefObject } from 'react';

const least = 120;
const most = 10_000;

/** The height that a frame of ours says it needs (docs/contracts/embed.md), or `undefined` for anything else. */
export function saidHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const said = (name: string): unknown => Reflect.get(data, name);
  if (said('sentinel') !== 'amp' || said('type') !== 'embed-size') return undefined;
  const height = said('height');
  return typeof height === 'number' && height >= least && height <= most ? Math.ceil(height) : undefined;
}

/** The height that the embed in a frame asks for; `undefined` until it has said one. `address` names what is in the frame. */
export function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>, address: string): number | undefined {
  const [told, setTold] = useState<{ readonly of: string; readonly height: number } | null>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      // A sandboxed frame has no origin of its own: only its window tells it from others.
      if (source === null || source !== frame.current?.contentWindow) return;
      const height = saidHeight(data);
      if (height !== undefined) setTold({ of: address, height });
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame, address]);
  return told?.of === address ? told.height : undefined;
}
