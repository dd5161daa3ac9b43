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

let trusted: { readonly path: string; readonly address: unknown } | undefined;

/** A worker's address as a script's address that the page's policy lets pass: that one and no other. */
export function trustedAddress(path: string): string {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isFactory(factory)) return path;
  // A policy's name can be taken only once.
  if (trusted?.path !== path) {
    const policy = factory.createPolicy('pendopo-worker', {
      createScriptURL: (text) => {
        if (text !== path) throw new TypeError(`not our worker: ${text}`);
        return text;
      },
    });
    trusted = { path, address: policy.createScriptURL(path) };
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- browsers take it where the library asks for a string
  return trusted.address as string;
}
