import { FeedError, type Fail, type FeedStage } from './feedError';
import { Interrupted } from './interruption';
import { TooManyBytes } from './readBytes';

/** Names an error by the stage it came from: browsers and mocks disagree about the names of their own. */
export function loadFault(cause: unknown, stage: FeedStage, fail: Fail): FeedError {
  if (cause instanceof FeedError) return cause;
  if (cause instanceof TooManyBytes) return fail({ name: 'FeedTooLargeError', stage, detail: cause.message, cause });
  if (cause instanceof Interrupted) {
    return fail({ name: 'FeedTimeoutError', stage, detail: 'did not arrive in time', cause });
  }
  const detail = stage === 'fetch' ? 'could not be fetched' : 'broke off';
  return fail({ name: 'FeedNetworkError', stage, detail, cause });
}
