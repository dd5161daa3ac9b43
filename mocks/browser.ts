import { bypass } from 'msw';
import { setupWorker } from 'msw/browser';
import { feedHandlers } from './handlers';
import { scenarioOf } from './scenario';
import { showScenarioBar } from './scenarioBar';

/** Fetches the real file past the worker. */
async function servedFile(name: string): Promise<string | undefined> {
  const url = new URL(`${import.meta.env.BASE_URL}feeds/${name}`, location.origin);
  const response = await fetch(bypass(url));
  return response.ok ? response.text() : undefined;
}

const scenario = scenarioOf(location.search);
const worker = setupWorker(...feedHandlers(scenario, servedFile));

// The importer awaits this module, so that no feed is asked for before the worker stands in between.
await worker.start({
  serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  onUnhandledRequest: 'bypass',
  quiet: true,
});
showScenarioBar(scenario);
