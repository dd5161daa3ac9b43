import { useEffect, useState, type ReactElement } from 'react';

import { isAbsent } from '@/app/absentCode';
import { bring } from '@/app/bring';

import type { RemoteReportsProps } from './RemoteReports';

type Reports = (props: RemoteReportsProps) => ReactElement | null;

/** The same as `RemoteReports`, but its code comes afterwards, and only where a feed has remotes. */
export function RemotesLater(props: RemoteReportsProps): ReactElement | null {
  const [shown, setShown] = useState<{ readonly Reports: Reports }>();
  const isWanted = props.entry.remotes !== undefined;
  useEffect(() => {
    if (!isWanted) return undefined;
    let gone = false;
    const show = async (): Promise<void> => {
      try {
        const { RemoteReports } = await bring('remotes', () => import('./onDemand'));
        if (!gone) setShown({ Reports: RemoteReports });
      } catch (cause) {
        // Where the code cannot be had, the page of sources says the same.
        if (!isAbsent(cause)) reportError(cause);
      }
    };
    void show();
    return () => {
      gone = true;
    };
  }, [isWanted]);
  return shown ? <shown.Reports {...props} /> : null;
}
