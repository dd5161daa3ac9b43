import type { ReactElement } from 'react';

import type { LogEntry } from '@/briefing/deck/log';
import { storyOf } from '@/briefing/runtime';
import { recordOf, type BriefingRecord } from '@/briefing/record/record';
import { recordJson, recordMarkdown } from '@/briefing/record/recordMarkdown';
import { useSession } from '@/briefing/useRuntime';
import { consoleMessages } from '@/i18n/messages/console';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';
import { Panel } from './Panel';
import { saveText } from './saveText';
import { usePacks } from './usePacks';
import type { View } from './useView';

/** How many different steps and answers the log has. */
function countShown(log: readonly LogEntry[]): Readonly<Record<'step' | 'answer', number>> {
  const ids = (kind: 'step' | 'answer') => log.flatMap((entry) => (entry.kind === kind ? [entry.id] : []));
  return { step: new Set(ids('step')).size, answer: new Set(ids('answer')).size };
}

/** What was shown so far, to be saved for the minutes. */
export function RecordPanel({ view }: { readonly view: View }): ReactElement {
  const { runtime, story } = view;
  const { language, storyId } = runtime;
  const words = consoleMessages[language].record;
  const log = useSession(runtime, (state) => state.log);
  const packs = usePacks(runtime);
  const record = (): BriefingRecord => {
    const stories = new Map([...packs].map(([edition, pack]) => [edition, storyOf(pack, language)]));
    return recordOf({ log, story: storyId, title: story.title, stories, language, now: Date.now() });
  };
  const shown = countShown(log);
  const isEmpty = shown.step + shown.answer === 0;
  const counts = [formatCount(shown.step, language), formatCount(shown.answer, language)] as const;
  const save = (form: 'md' | 'json'): void => {
    const text = form === 'md' ? recordMarkdown(record(), language) : recordJson(record());
    saveText(`${words.fileName}-${storyId}.${form}`, form === 'md' ? 'text/markdown' : 'application/json', text);
  };
  return (
    <Panel title={words.heading} name="record">
      <p>{isEmpty ? words.none : words.count(...counts)}</p>
      <p className="c-row">
        <Button disabled={isEmpty} onClick={() => save('md')}>
          {words.markdown}
        </Button>
        <Button disabled={isEmpty} onClick={() => save('json')}>
          {words.json}
        </Button>
      </p>
      <p className="c-soft">{words.text}</p>
    </Panel>
  );
}
