import type { Language } from './language';
import { liveMessages } from './messages/live';

/** A failure by its name, as it concerns words. */
interface Failure {
  readonly name: keyof (typeof liveMessages)[Language]['why'];
  readonly httpStatus?: number | undefined;
}

/** "peladen tidak menjawab dalam batas waktu"; a server that is at fault is told from one that refuses. Without a known failure that the reason is not known. */
export function whyFailed(failure: Failure | undefined, language: Language): string {
  const words = liveMessages[language];
  if (!failure) return words.unknown;
  const { name, httpStatus } = failure;
  if (name !== 'FeedHttpError' || httpStatus === undefined) return words.why[name];
  return (httpStatus >= 500 ? words.serverFault : words.refused)(String(httpStatus));
}
