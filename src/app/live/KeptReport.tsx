import { useState, type ReactElement } from 'react';

import page from '@/app/page.module.css';
import { formatTimestamp } from '@/i18n/calendar';
import { formatElapsed } from '@/i18n/elapsed';
import type { Language } from '@/i18n/language';
import { liveMessages } from '@/i18n/messages/live';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';

import { runningNow, useLive } from './run';
import { useNow } from './useNow';

/** When a file was loaded, and how long ago. */
export function LoadedAt({
  path,
  language,
}: {
  readonly path: string;
  readonly language: Language;
}): ReactElement | null {
  const words = liveMessages[language];
  const now = useNow();
  const held = useLive().files.get(path);
  if (!held) return null;
  return (
    <div>
      <dt>{words.loadedAt}</dt>
      <dd>{words.loaded(formatTimestamp(held.loadedAt, language), formatElapsed(now - held.loadedAt, language))}</dd>
    </div>
  );
}

/** What this browser keeps of the data, and how to delete it. */
export function KeptReport({ language }: { readonly language: Language }): ReactElement {
  const words = liveMessages[language];
  const { keep, checkedAt } = useLive();
  const [isForgotten, setForgotten] = useState(false);
  const files = [...keep.files.values()];
  const oldest = Math.min(...files.map(({ fetchedAt }) => fetchedAt));
  const forget = (): void => {
    setForgotten(true);
    void runningNow().live.keeper.forget();
  };
  return (
    <section className={page['section']} aria-labelledby="kept">
      <h2 id="kept">{words.kept}</h2>
      <p>
        {files.length === 0
          ? words.keptNone
          : words.keptSome(formatCount(files.length, language), formatTimestamp(oldest, language))}{' '}
        {words.keptPromise} {checkedAt !== null && words.checked(formatTimestamp(checkedAt, language))}
      </p>
      {keep.problem !== null && <p data-live="storage">{words.problem[keep.problem]}</p>}
      {keep.discarded.length > 0 && <p>{words.discarded(formatCount(keep.discarded.length, language))}</p>}
      <p>
        <Button onClick={forget} disabled={files.length === 0}>
          {words.forget}
        </Button>{' '}
        <output>{isForgotten && files.length === 0 ? words.forgotten : ''}</output>
      </p>
    </section>
  );
}
