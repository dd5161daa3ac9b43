import { answerFile, dropOldBuilds, installFirst, isComplete, keepAll, keepFiles } from './keepFiles';
import { answerPage, keepPage } from './keepPages';
import { kindOf } from './kind';
import type { Answer, Said } from './names';
import { base, worker, type TellEvent } from './workerScope';
import { yieldToNext } from './yielding';

/** Our own pages are the only ones that can speak to their worker; what they say is read all the same. */
function isSaid(data: unknown): data is Said {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  if (data.type === 'change' || data.type === 'yield' || data.type === 'ask') return true;
  return data.type === 'keep' && 'page' in data && typeof data.page === 'string' && 'files' in data;
}

async function keep({ page, files, all }: Extract<Said, { type: 'keep' }>, event: Event): Promise<void> {
  await keepPage(page, event);
  await keepFiles(files, event);
  if (all) await keepAll(event);
}

async function answer({ all }: Extract<Said, { type: 'ask' }>, event: TellEvent): Promise<void> {
  const { build } = worker.pendopoKept;
  const said: Answer = all ? { build, complete: await isComplete() } : { build };
  event.ports[0]?.postMessage(said);
}

function obey(said: Said, event: TellEvent): Promise<void> {
  switch (said.type) {
    case 'change':
      return worker.skipWaiting();
    case 'yield':
      yieldToNext();
      return Promise.resolve();
    case 'keep':
      return keep(said, event);
    case 'ask':
      return answer(said, event);
    default:
      return said satisfies never;
  }
}

/** Pages that were open before the worker are answered by it from now on, but nothing changes under a briefing. */
async function takeCharge(): Promise<void> {
  await dropOldBuilds();
  const open = await worker.clients.matchAll({ includeUncontrolled: true });
  const briefing = /\/briefing\/[a-z0-9]/u;
  if (!open.some(({ url }) => briefing.test(new URL(url).pathname))) await worker.clients.claim();
}

installFirst();

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeCharge());
});

worker.addEventListener('message', (event) => {
  if (isSaid(event.data)) event.waitUntil(obey(event.data, event));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const kind = kindOf(request, base.href);
  if (kind === 'page') event.respondWith(answerPage(request, event));
  if (kind === 'asset') event.respondWith(answerFile(request, event));
});
