import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { SiteState } from '@/feeds/siteState';
import { siteContent } from './content';
import { readLedger } from './editionStore';
import type { EmbedClient } from './embedClient';
import { runJob, type Job, type JobResult, type Workshop } from './job';
import type { Shell } from './document';
import type { SiteFile } from './siteFile';

/** What a worker is started with. */
export interface WorkerSetting {
  readonly dist: string;
  readonly cache: string;
  readonly shell: Shell;
  readonly builtOn: string;
  readonly state: SiteState;
  readonly client: EmbedClient;
}

/** What a worker answers to a job. */
export type Answer =
  | { readonly ok: true; readonly files: number; readonly bytes: number; readonly result: JobResult }
  | { readonly ok: false; readonly error: string };

async function workshopOf({ dist, cache, shell, builtOn, state, client }: WorkerSetting): Promise<Workshop> {
  const feeds = join(dist, 'feeds');
  return {
    site: shell.site,
    shell,
    feeds,
    textOf: (path) => readFile(join(feeds, path), 'utf8'),
    content: await siteContent(feeds),
    ledger: await readLedger(dist),
    state,
    builtOn,
    client,
    cache,
  };
}

async function answer(job: Job, workshop: Workshop, dist: string): Promise<Answer> {
  let files = 0;
  let bytes = 0;
  const write = async ({ path, content }: SiteFile): Promise<void> => {
    const file = join(dist, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    files += 1;
    bytes += typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  };
  try {
    const result = await runJob(job, workshop, write);
    return { ok: true, files, bytes, result };
  } catch (cause) {
    return { ok: false, error: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}

/** Answers the jobs that arrive, one after the other. */
function listen(setting: WorkerSetting): void {
  const ready = workshopOf(setting);
  parentPort?.on('message', (job: Job) => {
    void ready
      .then((workshop) => answer(job, workshop, setting.dist))
      .catch((cause: unknown): Answer => ({ ok: false, error: String(cause) }))
      .then((answered) => parentPort?.postMessage(answered));
  });
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- workerPool.ts starts workers and types what it hands over
listen(workerData as WorkerSetting);
