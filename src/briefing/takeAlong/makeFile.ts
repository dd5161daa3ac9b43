import { shownPack, type Runtime } from '@/briefing/runtime';
import { listPath } from '@/briefing/offline/names';
import { readOfflineList } from '@/briefing/offline/offlineList';
import { fileNameOf, fileText, type FileParts } from './fileText';
import type { Held } from './held';

/** Why a file cannot be made. */
export type TakeAlongProblem = 'unreachable' | 'not-published' | 'not-ready';

/** The one error of `makeBriefingFile`. */
export class TakeAlongError extends Error {
  override readonly name = 'TakeAlongError';
  readonly problem: TakeAlongProblem;

  constructor(problem: TakeAlongProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

/** A file that can be saved. */
export interface BriefingFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How a file is made; tests put their own `fetch` in. */
export interface MakeWith {
  readonly base: string;
  readonly fetch: (address: string) => Promise<Response>;
  /** Told the share that is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

async function answered(address: string, { fetch }: MakeWith): Promise<Response> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new TakeAlongError('unreachable', { cause });
  });
  // A server that answers every address with a page has no such file.
  const isPage = (response.headers.get('content-type') ?? '').includes('text/html');
  if (!response.ok || isPage) throw new TakeAlongError('not-published');
  return response;
}

async function textAt(address: string, how: MakeWith): Promise<string> {
  const response = await answered(address, how);
  return response.text().catch((cause: unknown) => {
    throw new TakeAlongError('unreachable', { cause });
  });
}

async function partsNow(how: MakeWith): Promise<FileParts> {
  const { base, onProgress } = how;
  const response = await answered(base + listPath, how);
  const list = readOfflineList(await response.json().catch(() => undefined));
  if (!list || list.off) throw new TakeAlongError('not-published');
  onProgress(0.1);
  const script = await textAt(base + list.file.script, how);
  onProgress(0.6);
  const style = await textAt(base + list.file.style, how);
  onProgress(0.8);
  return { script, style };
}

/** What a window shows, as a file holds it. Throws `TakeAlongError` before anything is loaded. */
export function heldBy(runtime: Runtime): Held {
  const pack = shownPack(runtime);
  if (!pack) throw new TakeAlongError('not-ready');
  const { edition, published, story, files } = pack;
  const { storyId, language, source } = runtime;
  return { storyId, language, pack: { edition, published, story, files }, known: source.published };
}

/** Makes the file of what a window shows. Rejects with a `TakeAlongError`. */
export async function makeBriefingFile(held: Held, how: MakeWith): Promise<BriefingFile> {
  how.onProgress(0);
  const text = fileText(await partsNow(how), held);
  const bytes = new TextEncoder().encode(text);
  how.onProgress(1);
  return { name: fileNameOf(held), bytes };
}

/** Hands a file to the reader. */
export function saveBriefingFile({ name, bytes }: BriefingFile): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'text/html;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser needs the address for a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
