import { FeedError } from '@/feeds/feedError';
import type { LiveState } from '@/feeds/liveState';
import type { Changes } from '@/editions/difference';
import { formatList, formatTimestamp } from '@/i18n/calendar';
import { formatElapsed, formatSpan } from '@/i18n/elapsed';
import { whyFailed } from '@/i18n/failure';
import { pick, type Language } from '@/i18n/language';
import { liveMessages } from '@/i18n/messages/live';
import { formatCount } from '@/i18n/number';

/** "Menampilkan data terakhir yang berhasil dimuat: 17 Agustus 2025 pukul 10.05 WIB (3 jam yang lalu)." */
export function sayLastGood(at: number, now: number, language: Language): string {
  return liveMessages[language].lastGood(formatTimestamp(at, language), formatElapsed(now - at, language));
}

/** "Pembaruan gagal: peladen tidak menjawab dalam batas waktu." */
export function sayFailure(error: unknown, language: Language): string {
  return liveMessages[language].failed(whyFailed(error instanceof FeedError ? error : undefined, language));
}

/** "2 angka direvisi dan 1 angka ditambah" */
export function sayCounts({ added, revised, withdrawn }: Changes, language: Language): string {
  const words = liveMessages[language];
  const parts = [
    [revised, words.revised],
    [withdrawn, words.withdrawn],
    [added, words.added],
  ] as const;
  const said = parts.flatMap(([list, say]) => (list.length === 0 ? [] : [say(formatCount(list.length, language))]));
  return formatList(said, language);
}

/** "Data baru: PMI manufaktur (1 angka ditambah)."; empty where nothing is new. */
export function sayNews({ news }: Pick<LiveState, 'news'>, language: Language): string {
  const words = liveMessages[language];
  if (news.length === 0) return '';
  const each = news.map(({ feed, changes }) =>
    words.feedNews(pick(feed.title, language), sayCounts(changes, language)),
  );
  return words.news(formatList(each, language));
}

/** That the device's clock is wrong; empty where it is not. */
export function saySkew({ skew }: Pick<LiveState, 'skew'>, language: Language): string {
  if (skew === null) return '';
  const words = liveMessages[language];
  return (skew > 0 ? words.ahead : words.behind)(formatSpan(skew, language));
}

/** When everything that is shown was last known to be what the server has. */
export function lastGoodAt({ checkedAt, files }: Pick<LiveState, 'checkedAt' | 'files'>): number | null {
  const loaded = [...files.values()].map(({ loadedAt }) => loadedAt);
  if (checkedAt !== null) return checkedAt;
  return loaded.length === 0 ? null : Math.min(...loaded);
}

/** Whether only another version of the app can read what the server has. */
export function needsUpdate(error: unknown): boolean {
  return error instanceof FeedError && error.name === 'FeedVersionError';
}
