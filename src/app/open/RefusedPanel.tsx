import type { ReactElement } from 'react';

import { DetailRows } from '@/app/DetailRows';
import type { Language } from '@/i18n/language';
import { errorMessages } from '@/i18n/messages/error';
import { formatsMessages } from '@/i18n/messages/formats';
import { openFileMessages } from '@/i18n/messages/openFile';
import { StatePanel } from '@/ui/StatePanel';

import type { OpenRefusal } from './openRefusal';

interface RefusedPanelProps {
  readonly title: string;
  readonly error: OpenRefusal;
  readonly language: Language;
  /** Said where something that was opened before is still there. */
  readonly kept?: string;
}

interface Said {
  readonly what: string;
  readonly wayOut: string;
}

/** What is wrong and what to do, in the reader's words. */
function sayRefusal({ name, what }: OpenRefusal, language: Language): Said {
  const { notText, failed, unexpected } = openFileMessages[language];
  const refusals: Readonly<Record<string, Said>> = { ...formatsMessages[language].refusals, FeedNetworkError: failed };
  return what === undefined ? (refusals[name] ?? unexpected) : notText[what];
}

/** Why a file was not opened: in words, with the way out, then by name with the place for whoever mends it. */
export function RefusedPanel({ title, error, language, kept }: RefusedPanelProps): ReactElement {
  const words = errorMessages[language];
  const said = sayRefusal(error, language);
  return (
    <StatePanel state="failed" title={title}>
      <p>{said.what}</p>
      <p>{said.wayOut}</p>
      {kept !== undefined && <p>{kept}</p>}
      <DetailRows
        rows={[
          [words.errorName, error.name],
          [words.file, error.file],
          [words.place, error.path],
          [words.detail, error.detail, 'en'],
        ]}
      />
    </StatePanel>
  );
}
