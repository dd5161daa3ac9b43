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

/** Names of policies that the pages' content security policy lets be made, each for one script. */
type PolicyName = 'pendopo-worker' | 'pendopo-reader';

const trusted = new Map<PolicyName, { readonly path: string; readonly address: unknown }>();

/** A worker's address as a script's address that the page's policy lets pass: that one and no other. */
export function trustedAddress(path: string, name: PolicyName = 'pendopo-worker'): string {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isFactory(factory)) return path;
  let known = trusted.get(name);
  // A policy's name can be taken only once.
  if (known?.path !== path) {
    const policy = factory.createPolicy(name, {
      createScriptURL: (text) => {
        if (text !== path) throw new TypeError(`not our worker: ${text}`);
        return text;
      },
    });
    known = { path, address: policy.createScriptURL(path) };
    trusted.set(name, known);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- browsers take it where the library asks for a string
  return known.address as string;
}
