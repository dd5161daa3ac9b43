import { useEffect, useState } from 'react';

import type { Pack } from '@/briefing/data/pack';
import type { Runtime } from '@/briefing/runtime';

type Packs = ReadonlyMap<string, Pack>;

function withPack(packs: Packs, pack: Pack | null): Packs {
  return pack === null || packs.get(pack.edition) === pack ? packs : new Map([...packs, [pack.edition, pack]]);
}

/** The frozen data of every edition that this page has seen on the stage: the record tells old steps with their own figures. */
export function usePacks({ session }: Runtime): Packs {
  const [packs, setPacks] = useState<Packs>(() => withPack(new Map(), session.store.getState().pack));
  useEffect(
    () =>
      session.store.subscribe(({ pack }) => {
        setPacks((before) => withPack(before, pack));
      }),
    [session],
  );
  return packs;
}
