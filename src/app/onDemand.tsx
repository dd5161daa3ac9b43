import { lazy, useState, type ComponentType, type ReactElement } from 'react';

/** A page whose code comes when it is wanted, and how to have it before: then it renders without waiting. */
export interface OnDemand<Props extends object> {
  readonly Page: ComponentType<Props>;
  readonly load: () => Promise<void>;
}

/** Keeps the code of a page out of the first load. */
export function onDemand<Props extends object>(bring: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let Loaded: ComponentType<Props> | undefined;
  const keep = async (): Promise<ComponentType<Props>> => {
    Loaded ??= await bring();
    return Loaded;
  };
  const Later: ComponentType<Props> = lazy(async () => ({ default: await keep() }));
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
