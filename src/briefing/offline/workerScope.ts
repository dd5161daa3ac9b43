/** What all events of a worker have. */
export interface WorkerEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface AskEvent extends WorkerEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** The little of a service worker's world that is used; its types do not go together with those of a page. */
export interface WorkerScope {
  readonly location: { readonly href: string };
  readonly registration: { readonly unregister: () => Promise<boolean> };
  readonly addEventListener: (type: 'fetch', listener: (event: AskEvent) => void) => void;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what imports this runs as a service worker and nowhere else
export const worker = globalThis as unknown as WorkerScope;

/** The site's address with a closing slash. */
export const base = new URL('./', worker.location.href);
