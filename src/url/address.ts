import { parsePath, printPath, type AddressLanguage, type Page } from './page';
import { initialView, parseView, printQuery, readParameters } from './query';
import { upgrade, upgraders, versionAfter, type Upgrader } from './version';
import type { View } from './view';

/** What is shown when an address says nothing. */
export const defaultView: View = initialView;

/** Everything an address says: which page, in which language, showing what. */
export interface Address {
  readonly page: Page;
  readonly language: AddressLanguage;
  readonly view: View;
}

/** The part of `location` that is read. The fragment is never ours. */
export interface AddressParts {
  readonly pathname: string;
  readonly search: string;
}

/** Reads and writes addresses of one version of the form. */
export interface AddressForm {
  readonly parse: (location: AddressParts, base: string) => Address;
  readonly print: (address: Address, base: string) => string;
}

/** The address form that a list of upgraders leads to. */
export function addressForm(steps: readonly Upgrader[]): AddressForm {
  return {
    parse: ({ pathname, search }, base) => {
      const raw = upgrade({ pathname, parameters: readParameters(search) }, steps);
      return { ...parsePath(raw.pathname, base), view: parseView(raw.parameters) };
    },
    print: (address, base) => printPath(address, base) + printQuery(address.view, versionAfter(steps)),
  };
}

const current = addressForm(upgraders);

/** Reads an address under a base path such as `/` or `/pendopo/`. Never throws: unknown values fall back to the default, unknown pages are `not-found`, unknown parameters are kept. */
export function parseAddress(location: AddressParts, base: string): Address {
  return current.parse(location, base);
}

/** Writes an address as path and query, ready for `href`; always on this host. Defaults are not written and the order is fixed. */
export function printAddress(address: Address, base: string): string {
  return current.print(address, base);
}

/** The page of one chart as it is first shown. */
export function chartAddress(id: string, language: AddressLanguage): Address {
  return { page: { name: 'chart', id }, language, view: defaultView };
}

/** Changes to a view; `undefined` takes a value back to its default. */
export type ViewPatch = { readonly [Name in keyof View]?: View[Name] | undefined };

/** The same page with another view. */
export function withView(address: Address, patch: ViewPatch): Address {
  const { view, milestones, theme, foreign, ...rest } = { ...address.view, ...patch };
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...address,
    view: {
      ...given,
      view: view ?? defaultView.view,
      milestones: milestones ?? defaultView.milestones,
      theme: theme ?? defaultView.theme,
      foreign: foreign ?? defaultView.foreign,
    },
  };
}

/** The same page and view in another language. */
export function inLanguage(address: Address, language: AddressLanguage): Address {
  return { ...address, language };
}
