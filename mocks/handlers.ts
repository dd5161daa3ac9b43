import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { treatmentOf, type ReadFile, type Treatment } from './plan';
import type { Scenario } from './scenario';

const slowMs = 4000;
const headers = { 'content-type': 'application/json' };

function answer(treatment: Treatment, text: string): Response {
  switch (treatment.kind) {
    case 'shipped':
      return new HttpResponse(text, { headers });
    case 'changed': {
      const json: unknown = JSON.parse(text);
      const changed = typeof json === 'object' && json !== null ? treatment.change(json) : json;
      return new HttpResponse(JSON.stringify(changed), { headers });
    }
    case 'offline':
      return HttpResponse.error();
    case 'unavailable':
      return new HttpResponse('503', { status: 503, headers: { 'content-type': 'text/plain' } });
    case 'malformed': {
      const { twin } = treatment;
      const type = twin.contentType === null ? {} : { 'content-type': twin.contentType };
      return new HttpResponse(twin.body(text), { status: twin.status, headers: type });
    }
    default:
      return treatment satisfies never;
  }
}

/** Handlers that answer for the feeds folder the way a scenario says, from the files that `read` gives. */
export function feedHandlers(scenario: Scenario, read: ReadFile): readonly HttpHandler[] {
  return [
    http.get('*/feeds/:file', async ({ params }) => {
      const file = String(params['file']);
      const text = await read(file);
      if (text === undefined)
        return new HttpResponse('404', { status: 404, headers: { 'content-type': 'text/plain' } });
      if (scenario === 'slow') await delay(slowMs);
      return answer(await treatmentOf(scenario, file, read), text);
    }),
  ];
}
