import { clientPath } from '@/exports/files/clientPath';
import type { FileRequest, FileTools, MadeFile } from '@/exports/files/fileRequest';
import { makeFile } from '@/exports/files/makeFile';
import { encodeFeed } from '@/feeds/encodeFeed';

/** How the making is watched and ended. */
export interface MakeControl {
  readonly signal: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

async function bytesAt(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The script of embeds. A server that answers every address with a page has none. */
async function embedClient(signal: AbortSignal): Promise<string> {
  const response = await fetch(import.meta.env.BASE_URL + clientPath, { signal });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !type.includes('javascript'))
    throw new Error(`${clientPath} answered ${response.status} ${type}`);
  return response.text();
}

/** What files are made with on this site. */
export function toolsNow({ signal, onProgress }: MakeControl): FileTools {
  return {
    signal,
    ...(onProgress === undefined ? {} : { onProgress }),
    fetchBytes: (address) => bytesAt(address, signal),
    encodeFeed,
    embedClient: () => embedClient(signal),
  };
}

/** Makes a file with what this site has. Rejects as `makeFile` does. */
export async function makeNow(request: FileRequest, control: MakeControl): Promise<MadeFile> {
  return makeFile(request, toolsNow(control));
}
