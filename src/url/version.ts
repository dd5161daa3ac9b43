import { versionName, type Parameter } from './query';

/** An address before it is understood: path inside the site (with base) and decoded parameters. */
export interface RawAddress {
  readonly pathname: string;
  readonly parameters: readonly Parameter[];
}

/** Rewrites an address of one version of the form into the next. */
export type Upgrader = (address: RawAddress) => RawAddress;

/**
 * Entry `i` turns version `i + 1` into version `i + 2`, so that old addresses keep working for ever. Add one, with a
 * comment saying what changed, when a parameter or path changes its meaning; never edit or remove one.
 */
export const upgraders: readonly Upgrader[] = [];

/** The version that a list of upgraders leads to; it is the one that we print. */
export function versionAfter(steps: readonly Upgrader[]): number {
  return steps.length + 1;
}

function statedVersion(parameters: readonly Parameter[]): number {
  const text = parameters.find(([name]) => name === versionName)?.[1] ?? '';
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
}

/** Brings an address to our version. One from a later release is read as if it were ours: what we know is used, what we do not know is kept as foreign. */
export function upgrade(address: RawAddress, steps: readonly Upgrader[]): RawAddress {
  return steps.slice(statedVersion(address.parameters) - 1).reduce((older, step) => step(older), address);
}
