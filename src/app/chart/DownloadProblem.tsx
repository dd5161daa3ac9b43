import type { ReactElement } from 'react';

import type { Language } from '@/i18n/language';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { errorMessages } from '@/i18n/messages/error';
import { StatePanel } from '@/ui/StatePanel';

import type { ReadingsDownload } from './useReadingsDownload';

interface DownloadProblemProps {
  readonly download: ReadingsDownload;
  readonly language: Language;
}

/** Says that a table could not be made, and tries again. */
export function DownloadProblem({ download: { failed, save }, language }: DownloadProblemProps): ReactElement | null {
  if (failed === null) return null;
  const { downloadFailed, downloadWayOut } = chartPageMessages[language];
  return (
    <StatePanel
      state="failed"
      title={downloadFailed}
      action={{ label: errorMessages[language].retry, onClick: () => save(failed) }}
    >
      <p>{downloadWayOut}</p>
    </StatePanel>
  );
}
