import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { http, HttpResponse } from 'msw';
import { setupServer, type SetupServer } from 'msw/node';
import { feedHandlers } from './handlers';
import type { Scenario } from './scenario';

// Not `new URL(…, import.meta.url)`: for tests that run in a DOM, Vite turns that into a web address.
const feeds = join(import.meta.dirname, '../public/feeds');

/** The text of a shipped feed file, or `undefined` when there is none of that name. */
export async function shippedFile(name: string): Promise<string | undefined> {
  if (!/^[a-z0-9-]+\.json$/u.test(name)) return undefined;
  try {
    return await readFile(join(feeds, name), 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
}

const editions = join(import.meta.dirname, '../public/editions');

/** Answers from the shipped editions and their ledger, which no scenario changes. */
const editionFiles = http.get('*/editions/*', async ({ request }) => {
  const [, path = ''] = new URL(request.url).pathname.split('/editions/');
  const headers = { 'content-type': 'application/json' };
  if (!/^(?:[a-z0-9-]+\/)?[a-z0-9.-]+\.json$/u.test(path)) return new HttpResponse(null, { status: 404 });
  const text = await readFile(join(editions, path), 'utf8').catch(() => undefined);
  return text === undefined ? new HttpResponse(null, { status: 404 }) : new HttpResponse(text, { headers });
});

/**
 * A server for tests that answers from the shipped files. Start it with `listen({ onUnhandledRequest: 'error' })`,
 * change it with `server.use(...scenarioHandlers('stale'))`.
 */
export function feedServer(scenario: Scenario): SetupServer {
  return setupServer(...scenarioHandlers(scenario), editionFiles);
}

/** The handlers of a scenario over the shipped files. */
export function scenarioHandlers(scenario: Scenario): ReturnType<typeof feedHandlers> {
  return feedHandlers(scenario, shippedFile);
}
