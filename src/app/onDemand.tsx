import { lazy, useState, type ComponentType, type ReactElement } from 'react';

import { bring } from './bring';

/** A page whose code comes when it is wanted, and how to have it before: then it renders without waiting. */
export interface OnDemand<Props extends object> {
  readonly Page: ComponentType<Props>;
  readonly load: () => Promise<void>;
}

/** In this time, in milliseconds, a failure has been told to whoever looks. */
const tellingTakes = 500;

let count = 0;

/** Keeps the code of a page, or of a part of one, out of the first load. `kept` says when a worker keeps it. */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  kept: 'first' | 'later' = 'later',
): OnDemand<Props> {
  const name = `code ${(count += 1)}`;
  let Loaded: ComponentType<Props> | undefined;
  const keep = async (): Promise<ComponentType<Props>> => {
    Loaded ??= await bring(name, load, kept);
    return Loaded;
  };
  const later = (): ComponentType<Props> =>
    lazy(async () => {
      try {
        return { default: await keep() };
      } catch (error) {
        // React keeps a failure for ever: whoever tries again needs another one, but not React itself, which renders
        // once more before it tells of a failure and would ask without end.
        setTimeout(() => {
          Later = later();
        }, tellingTakes);
        throw error;
      }
    });
  let Later = later();
  // Chosen once: a page must not be mounted anew when its code arrives.
  function Page(props: Props): ReactElement {
    const [Shown] = useState(() => Loaded ?? Later);
    return <Shown {...props} />;
  }
  return {
    Page,
    load: async () => {
      await keep();
    },
  };
}
