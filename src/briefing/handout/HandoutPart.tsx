import { useState, type ReactElement } from 'react';

import type { Runtime } from '@/briefing/runtime';
import { storyOf } from '@/briefing/runtime';
import { useSession, useWindow } from '@/briefing/useRuntime';
import { handoutMessages } from '@/i18n/messages/handout';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';
import { ToggleGroup } from '@/ui/ToggleGroup';
import { HandoutDocument } from './HandoutDocument';
import { countSheets, type Extent } from './countSheets';

const site = { origin: import.meta.env.PENDOPO_SITE, base: import.meta.env.BASE_URL } as const;

/**
 * The hand-out of a briefing: the data that were frozen in this tab's session or, before any briefing, the current ones;
 * it says which.
 */
export function HandoutPart({ runtime }: { readonly runtime: Runtime }): ReactElement {
  const { language, storyId } = runtime;
  const words = handoutMessages[language];
  const kept = useSession(runtime, ({ pack }) => pack);
  const draft = useWindow(runtime, (state) => state.draft);
  const [extent, setExtent] = useState<Extent>('full');
  const pack = kept ?? draft;
  if (!pack) return <p>{words.empty}</p>;
  const pages = countSheets(storyOf(pack, language), language, extent);
  return (
    <main className="h-handout">
      <div className="h-bar">
        <ToggleGroup
          legend={words.extent}
          showLegend
          options={(['full', 'short'] as const).map((value) => ({ value, label: words.extents[value] }))}
          value={extent}
          onChange={setExtent}
        />
        <Button main onClick={() => window.print()}>
          {words.print}
        </Button>
        <output>{words.printHint(formatCount(pages, language))}</output>
        <a href={runtime.hrefOf('stage')}>{words.toStage}</a>
      </div>
      <HandoutDocument pack={pack} frozen={kept !== null} extent={extent} place={{ site, storyId, language, pack }} />
    </main>
  );
}
