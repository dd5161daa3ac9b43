import { useEffect, useState, type ReactElement } from 'react';

import { StatePanel } from './StatePanel';

interface LoadingPanelProps {
  /** "Memuat PMI manufaktur …" */
  readonly title: string;
  /** Said once it takes longer than a reader expects. */
  readonly slow: string;
}

const wordsAfter = 300;
const slowAfter = 3000;

/** Says nothing for 300 ms (most loads are over by then), then what is loaded, and after 3 s that it is slow. */
export function LoadingPanel({ title, slow }: LoadingPanelProps): ReactElement {
  const [stage, setStage] = useState<'quiet' | 'words' | 'slow'>('quiet');
  useEffect(() => {
    const first = setTimeout(() => setStage('words'), wordsAfter);
    const second = setTimeout(() => setStage('slow'), slowAfter);
    return () => {
      clearTimeout(first);
      clearTimeout(second);
    };
  }, []);
  return (
    <div aria-live="polite">
      {stage !== 'quiet' && (
        <StatePanel state="loading" title={title}>
          {stage === 'slow' ? <p>{slow}</p> : undefined}
        </StatePanel>
      )}
    </div>
  );
}
