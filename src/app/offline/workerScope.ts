import type { AskEvent, WorkerEvent, WorkerScope } from '@/briefing/offline/workerScope';

import type { KeptFiles } from './names';

export { base } from '@/briefing/offline/workerScope';

export interface TellEvent extends WorkerEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface OpenPage {
  readonly url: string;
}

/** The little more that the app's worker uses, and what publishing wrote into its script. */
interface AppScope extends WorkerScope {
  readonly pendopoKept: KeptFiles;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: { readonly includeUncontrolled: boolean }) => Promise<readonly OpenPage[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'fetch', listener: (event: AskEvent) => void): void;
    (type: 'message', listener: (event: TellEvent) => void): void;
    (type: 'activate', listener: (event: WorkerEvent) => void): void;
  };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what imports this runs as a service worker and nowhere else
export const worker = globalThis as unknown as AppScope;
