import { dropCaches } from './leaving';
import { cachePrefix, scopes, workerPath } from './names';
import { trustedAddress } from '@/ui/trustedAddress';

/** Whether this page can have a worker at all. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis && window.location.protocol !== 'file:';
}

async function untilActive({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting;
  if (active || !worker) return;
  await new Promise<void>((done, fail) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') done();
      if (worker.state === 'redundant') fail(new TypeError('the worker was not taken'));
    });
  });
}

/** Starts the worker for the pages of briefings in both languages. Rejects where the browser refuses. */
export async function register(base: string): Promise<void> {
  const address = trustedAddress(base + workerPath);
  await Promise.all(
    scopes.map(async (scope) =>
      untilActive(await navigator.serviceWorker.register(address, { scope: base + scope, updateViaCache: 'none' })),
    ),
  );
}

/** Whether a worker answers for this page's address. */
export async function isRegistered(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  return (registration?.active ?? null) !== null;
}

/** Ends the workers and throws away what was kept. */
export async function leave(base: string): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  const ours = scopes.map((scope) => new URL(base + scope, window.location.href).href);
  await Promise.all(registrations.filter(({ scope }) => ours.includes(scope)).map((each) => each.unregister()));
  await dropCaches(cachePrefix(base));
}
