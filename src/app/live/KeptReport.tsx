import { useState, type ReactElement } from 'react';

import page from '@/app/page.module.css';
import { focusMain } from '@/app/pageFocus';
import { formatTimestamp } from '@/i18n/calendar';
import { formatElapsed } from '@/i18n/elapsed';
import type { Language } from '@/i18n/language';
import { liveMessages } from '@/i18n/messages/live';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';

import { runningNow, useLive } from './run';
import { useNow } from './useNow';

/** When each file that is shown was loaded, and how long ago. */
function LoadedFiles({ language }: { readonly language: Language }): ReactElement {
  const words = liveMessages[language];
  const now = useNow();
  const files = [...useLive().files].filter(([path]) => !path.includes('?')).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return (
    <Disclosure summary={words.eachFile} later>
      <table className={page['table']}>
        <tbody>
          {files.map(([path, { loadedAt }]) => (
            <tr key={path}>
              <th scope="row">{path}</th>
              <td>{words.loaded(formatTimestamp(loadedAt, language), formatElapsed(now - loadedAt, language))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
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
    // The button is of no use without copies.
    focusMain();
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
      <LoadedFiles language={language} />
      <p>
        <Button onClick={forget} disabled={files.length === 0}>
          {words.forget}
        </Button>{' '}
        <output>{isForgotten && files.length === 0 ? words.forgotten : ''}</output>
      </p>
    </section>
  );
}
