import { useEffect } from 'react';

import { FeedError } from '@/feeds/feedError';

import { checkForUpdate } from './newBuild';

/** Has the browser look for a newer version of the site where only that can read what the server has: data of a newer kind come with a newer page. */
export function useUpdateFor(error: unknown): void {
  const isNewer = error instanceof FeedError && error.name === 'FeedVersionError';
  useEffect(() => {
    if (isNewer) checkForUpdate();
  }, [isNewer]);
}
