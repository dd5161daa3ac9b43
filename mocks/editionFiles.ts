import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { http, HttpResponse, type HttpHandler } from 'msw';

const editions = join(import.meta.dirname, '../public/editions');

/** Text of a file below `public/editions/`. */
export async function editionText(path: string): Promise<string> {
  return readFile(join(editions, path), 'utf8');
}

async function answer(path: string): Promise<Response> {
  try {
    return new HttpResponse(await editionText(path), { headers: { 'content-type': 'application/json' } });
  } catch {
    return new HttpResponse('404', { status: 404, headers: { 'content-type': 'text/plain' } });
  }
}

/** Handlers that answer for the editions from the shipped files. */
export function editionHandlers(): readonly HttpHandler[] {
  return [
    http.get('*/editions/ledger.json', () => answer('ledger.json')),
    http.get('*/editions/:chart/:file', ({ params }) => answer(`${String(params['chart'])}/${String(params['file'])}`)),
  ];
}
