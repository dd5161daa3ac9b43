import { useState, type ReactElement } from 'react';

import type { Runtime } from '@/briefing/runtime';
import { useShownPack, useStory } from '@/briefing/useRuntime';
import { takeAlongMessages } from '@/i18n/messages/takeAlong';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';
import { StatePanel } from '@/ui/StatePanel';
import { heldBy, makeBriefingFile, saveBriefingFile, TakeAlongError, type TakeAlongProblem } from './makeFile';

interface TakeAlongProps {
  readonly runtime: Runtime;
}

type Making =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly share: number }
  | { readonly state: 'made'; readonly name: string; readonly size: number }
  | { readonly state: 'failed'; readonly problem: TakeAlongProblem };

/** What stands in the file, and what does not. */
function Holds({ runtime }: TakeAlongProps): ReactElement {
  const { language } = runtime;
  const words = takeAlongMessages[language];
  const story = useStory(runtime);
  const edition = useShownPack(runtime)?.edition ?? '';
  const counts = [story?.steps.length ?? 0, story?.answers.length ?? 0].map((count) => formatCount(count, language));
  const [steps = '', answers = ''] = counts;
  return (
    <>
      <h3>{words.holds}</h3>
      <ul>
        <li>{words.holdsSteps(steps, answers)}</li>
        <li>{words.holdsParts}</li>
        <li>{words.holdsFigures(edition)}</li>
        <li>{words.holdsNotNotes}</li>
      </ul>
    </>
  );
}

function useMaking(runtime: Runtime): { readonly making: Making; readonly make: () => void } {
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const run = async (): Promise<void> => {
    try {
      const file = await makeBriefingFile(heldBy(runtime), {
        base: import.meta.env.BASE_URL,
        fetch: (address) => fetch(address),
        onProgress: (share) => setMaking({ state: 'busy', share }),
      });
      saveBriefingFile(file);
      setMaking({ state: 'made', name: file.name, size: file.bytes.length });
    } catch (cause) {
      if (!(cause instanceof TakeAlongError)) throw cause;
      setMaking({ state: 'failed', problem: cause.problem });
    }
  };
  return { making, make: () => void run() };
}

function Outcome({ runtime, making, make }: TakeAlongProps & ReturnType<typeof useMaking>): ReactElement {
  const { language } = runtime;
  const words = takeAlongMessages[language];
  if (making.state === 'failed') {
    return (
      <StatePanel state="failed" title={words.failed} action={{ label: words.again, onClick: make }}>
        <p>{words.problems[making.problem]}</p>
      </StatePanel>
    );
  }
  return (
    <>
      <p>
        <Button main onClick={make} disabled={making.state === 'busy'}>
          {words.make}
        </Button>{' '}
        {making.state === 'busy' && <progress value={making.share} max={1} aria-label={words.making} />}
      </p>
      <output>
        {making.state === 'busy' && words.making}
        {making.state === 'made' && words.made(making.name, formatCount(making.size / 1000, language))}
      </output>
    </>
  );
}

/** The file to take along: what it holds, the button that makes it, and what came of it. */
export function TakeAlong({ runtime }: TakeAlongProps): ReactElement {
  const words = takeAlongMessages[runtime.language];
  const { making, make } = useMaking(runtime);
  if (window.location.protocol === 'file:') return <p>{words.inFile}</p>;
  return (
    <div className="b-take">
      <p>{words.lead}</p>
      <Holds runtime={runtime} />
      <p>{words.needs}</p>
      <Outcome runtime={runtime} making={making} make={make} />
    </div>
  );
}
