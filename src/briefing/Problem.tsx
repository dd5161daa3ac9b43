import type { ReactElement } from 'react';

import { FeedError } from '@/feeds/feedError';
import type { Language } from '@/i18n/language';
import { errorMessages } from '@/i18n/messages/error';
import { stageMessages } from '@/i18n/messages/stage';
import { StatePanel } from '@/ui/StatePanel';
import { StoryError } from './storyError';

interface ProblemProps {
  readonly error: unknown;
  readonly language: Language;
  /** Address of the list of briefings, where there is one. */
  readonly home?: string | undefined;
  readonly onRetry: () => void;
}

interface Said {
  readonly what: string;
  readonly wayOut: string;
  readonly detail: string;
}

function say(error: unknown, language: Language): Said {
  const words = errorMessages[language];
  if (error instanceof StoryError) return { ...stageMessages[language].faults[error.fault], detail: error.message };
  if (error instanceof FeedError) {
    return { ...words.byName[error.name], detail: `${error.name}: ${error.feedId}: ${error.detail}` };
  }
  return { ...words.panel, detail: String(error) };
}

function withoutEdition(): string {
  const url = new URL(window.location.href);
  url.searchParams.delete('edition');
  return url.href;
}

/** Why a briefing is not there, and what to do. */
function Problem({ error, language, home, onRetry }: ProblemProps): ReactElement {
  const words = stageMessages[language];
  const { what, wayOut, detail } = say(error, language);
  return (
    <StatePanel state="failed" title={words.failed} action={{ label: words.retry, onClick: onRetry }}>
      <p>{what}</p>
      <p>{wayOut}</p>
      {error instanceof StoryError && error.fault === 'edition-unknown' && (
        <p>
          <a href={withoutEdition()}>{words.withDataOfNow}</a>
        </p>
      )}
      {home !== undefined && (
        <p>
          <a href={home}>{words.home}</a>
        </p>
      )}
      <p lang="en">
        <small>{detail}</small>
      </p>
    </StatePanel>
  );
}

/** The same as a page of its own, where there is nothing else to show. */
export function ProblemPage(props: ProblemProps): ReactElement {
  return (
    <main className="b-problem">
      <h1>{stageMessages[props.language].failed}</h1>
      <Problem {...props} />
    </main>
  );
}
