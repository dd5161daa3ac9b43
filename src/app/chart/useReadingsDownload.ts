import { bring } from '@/app/bring';
import { useState } from 'react';

import type { CsvForm } from '@/app/downloads';
import { expectedDay, useToday } from '@/app/today';
import type { Subject } from '@/charts/model/subject';
import { periodAt } from '@/series/period';
import type { Address } from '@/url/address';

/** The table of a chart as a file. */
export interface ReadingsDownload {
  readonly save: (form: CsvForm) => void;
  /** The form that could not be made, until it is tried again. */
  readonly failed: CsvForm | null;
}

/** Makes the table of what is shown when somebody asks for it; `own` of a chart that a reader made of their own file. */
export function useReadingsDownload(subject: Subject, address: Address, own = false): ReadingsDownload {
  const [failed, setFailed] = useState<CsvForm | null>(null);
  const today = useToday() ?? expectedDay();
  const save = (form: CsvForm): void => {
    setFailed(null);
    const asOf = subject.asOf ?? periodAt('D', today);
    // Few readers take the table along: the code for it comes when it is wanted.
    bring('readings', () => import('@/app/share/readings'))
      .then(({ downloadReadings }) => downloadReadings({ subject, address, asOf, own }, form))
      .catch(() => setFailed(form));
  };
  return { save, failed };
}
