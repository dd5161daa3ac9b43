import type { ReactElement } from 'react';

import { FeedError } from '@/feeds/feedError';
import { formatTimestamp } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { errorMessages } from '@/i18n/messages/error';
import { Disclosure } from '@/ui/Disclosure';
import { StatePanel } from '@/ui/StatePanel';

import { DetailRows } from './DetailRows';
import { retry, type Loaded } from './feedData';
import { useUpdateFor } from './useUpdateFor';

interface FeedProblemProps {
  readonly title: string;
  readonly loaded: Pick<Loaded<unknown>, 'error' | 'isFetching' | 'refetch'>;
  readonly language: Language;
}

/** The error by name and where it arose, for whoever mends it. */
export function Details({ error, language }: { readonly error: FeedError; readonly language: Language }): ReactElement {
  const words = errorMessages[language];
  return (
    <DetailRows
      rows={[
        [words.errorName, error.name],
        [words.file, error.feedId],
        [words.status, error.httpStatus === undefined ? undefined : String(error.httpStatus)],
        [words.place, error.path],
        [words.detail, error.detail, 'en'],
        [words.time, formatTimestamp(error.at, language)],
      ]}
    />
  );
}

/** What went wrong and what to do; a server that is at fault is told from one that refuses. */
function sayProblem({ name, httpStatus }: FeedError, language: Language): { what: string; wayOut: string } {
  const words = errorMessages[language];
  if (name !== 'FeedHttpError' || httpStatus === undefined) return words.byName[name];
  return (httpStatus >= 500 ? words.serverFault : words.refused)(String(httpStatus));
}

/** The button goes with the failure; focus stays with the panel around it instead of falling to the top of the page. */
function keepFocusNear(): void {
  const around = document.activeElement?.closest('[tabindex="-1"]');
  if (around instanceof HTMLElement) around.focus({ preventScroll: true });
}

/** Says in the reader's language what went wrong with a file and what to do, with the named error for whoever mends it. */
export function FeedProblem({ title, loaded, language }: FeedProblemProps): ReactElement {
  const words = errorMessages[language];
  const error: unknown = loaded.error;
  const known = error instanceof FeedError ? error : undefined;
  useUpdateFor(error);
  const said = known ? sayProblem(known, language) : words.panel;
  const action = {
    label: loaded.isFetching ? words.retrying : words.retry,
    onClick: () => {
      keepFocusNear();
      retry(loaded);
    },
    busy: loaded.isFetching,
  };
  return (
    <StatePanel state="failed" title={title} action={action}>
      <p>{said.what}</p>
      <p>{said.wayOut}</p>
      {known && (
        <Disclosure summary={words.technical}>
          <Details error={known} language={language} />
        </Disclosure>
      )}
    </StatePanel>
  );
}
