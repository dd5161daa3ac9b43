import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** Serves msw's worker script from its package in the mode `mock`, so that no copy of it can reach a build. */
export function mockWorker(): Plugin {
  return {
    name: 'mock-worker',
    apply: (_config, { command, mode }) => command === 'serve' && mode === 'mock',
    configureServer(server) {
      const script = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
      const address = `${server.config.base}mockServiceWorker.js`;
      server.middlewares.use((request, response, next) => {
        if (request.url !== address) {
          next();
          return;
        }
        readFile(script, 'utf8').then((text) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(text);
        }, next);
      });
    },
  };
}
