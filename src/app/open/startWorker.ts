// oxlint-disable-next-line import/default -- the bundler gives the address of the module, built as a worker
import address from './readWorker?worker&url';

/** Of the browser's trusted types what is used; TypeScript's library has none. */
interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (text: string) => string },
  ) => { readonly createScriptURL: (text: string) => unknown };
}

function isFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

let trusted: unknown;

/** The worker's address as one that the page's policy lets pass: ours and no other. */
function trustedAddress(): string {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isFactory(factory)) return address;
  // A policy's name can be taken only once.
  trusted ??= factory
    .createPolicy('pendopo-reader', {
      createScriptURL: (text) => {
        if (text !== address) throw new TypeError(`not our worker: ${text}`);
        return text;
      },
    })
    .createScriptURL(address);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- browsers take it where the library asks for a string
  return trusted as string;
}

/** The thread that reads large files; `undefined` where the browser has none or does not let it start. */
export function startWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(trustedAddress(), { type: 'module' });
  } catch {
    // An older policy that a host sends, or a browser that knows no such workers: the page reads by itself.
    return undefined;
  }
}
