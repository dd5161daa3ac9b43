import { useMemo, useState, type ReactElement } from 'react';

import type { Pack } from '@/briefing/data/pack';
import { applyNewer, type RuntimeState } from '@/briefing/runtime';
import { useWindow } from '@/briefing/useRuntime';
import { FeedError } from '@/feeds/feedError';
import { formatList, formatTimestamp } from '@/i18n/calendar';
import { whyFailed } from '@/i18n/failure';
import type { Language } from '@/i18n/language';
import { consoleMessages } from '@/i18n/messages/console';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';
import { newsOf, type News, type SeriesNews } from './newer';
import { Panel } from './Panel';
import { timeOfDay } from './timeOfDay';
import { UntrueList } from './UntrueList';
import type { NewerAsked } from './useNewer';
import type { View } from './useView';

interface NewerProps {
  readonly view: View;
}

function sayCounts({ changes }: SeriesNews, language: Language): string {
  const words = consoleMessages[language].newer;
  const parts = (['added', 'revised', 'withdrawn'] as const).flatMap((kind) => {
    const { length } = changes[kind];
    return length === 0 ? [] : [words[kind](formatCount(length, language))];
  });
  return formatList(parts, language);
}

/** What the newer data have, and what they would change on the screen. */
function NewsList({ news, language }: { readonly news: News; readonly language: Language }): ReactElement {
  const words = consoleMessages[language].newer;
  const count = (value: number): string => formatCount(value, language);
  return (
    <>
      <p>
        <strong>
          {news.series.length === 0 ? words.otherwise : words.found(count(news.series.length), count(news.used))}
        </strong>
      </p>
      <ul className="c-list">
        {news.series.map((each) => (
          <li key={each.key}>{words.series(each.name, sayCounts(each, language))}</li>
        ))}
      </ul>
      {news.captions.length === 0 ? (
        <p>{words.noCaptions}</p>
      ) : (
        <>
          <h3>{words.captions}</h3>
          <ul className="c-list">
            {news.captions.map(({ step, before, after }) => (
              <li key={step.id}>
                <strong>{step.name}</strong>: {words.becomes(before, after)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface WaitingProps extends NewerProps {
  readonly newer: Pack;
  readonly onPutOff: () => void;
  readonly onApply: () => void;
}

function Waiting({ view, newer, onPutOff, onApply }: WaitingProps): ReactElement {
  const { runtime, pack } = view;
  const { language } = runtime;
  const words = consoleMessages[language].newer;
  const news = useMemo(() => newsOf(pack, newer, language), [pack, newer, language]);
  return (
    <div className="c-news">
      <NewsList news={news} language={language} />
      {news.untrue > 0 && (
        <>
          <p role="alert">{words.untrue(formatCount(news.untrue, language))}</p>
          <UntrueList runtime={runtime} pack={newer} />
        </>
      )}
      <p className="c-row">
        <Button main disabled={news.untrue > 0} onClick={onApply}>
          {words.apply}
        </Button>
        <Button onClick={onPutOff}>{words.putOff}</Button>
      </p>
    </div>
  );
}

/** "peladen tidak menjawab dalam batas waktu (FeedTimeoutError)" */
function sayWhy(error: unknown, language: Language): string {
  if (!(error instanceof FeedError)) return whyFailed(undefined, language);
  return `${whyFailed(error, language)} (${error.name})`;
}

function askedWords(view: View, asked: RuntimeState['asked'], isFound: boolean): string {
  const { language } = view.runtime;
  const words = consoleMessages[language].newer;
  if (!asked) return words.never;
  const time = timeOfDay(asked.at, language);
  if (asked.error !== null) return words.askedFailed(time, sayWhy(asked.error, language));
  return isFound ? words.askedFound(time) : words.asked(time);
}

/** Newer data than those on the stage: what they would change, and the wish to show them. Nothing changes by itself. */
export function NewerPanel({ view, asked: state }: NewerProps & { readonly asked: NewerAsked }): ReactElement {
  const { runtime, pack } = view;
  const words = consoleMessages[runtime.language].newer;
  const newer = useWindow(runtime, (state) => state.newer);
  const asked = useWindow(runtime, (state) => state.asked);
  const keptAt = useWindow(runtime, (state) => state.keptAt);
  const { asking, ask, putOff, setPutOff } = state;
  const [applied, setApplied] = useState<string | null>(null);
  const apply = (): void => {
    setApplied(newer?.edition ?? null);
    applyNewer(runtime);
  };
  const isPutOff = newer !== null && putOff === newer.edition;
  return (
    <Panel title={words.heading} name="newer">
      <output>{applied === pack.edition ? words.applied(applied) : words.shown(pack.edition)}</output>
      {keptAt !== null && <p data-live="stale">{words.kept(formatTimestamp(keptAt, runtime.language))}</p>}
      <p className="c-row">
        <Button disabled={asking} onClick={ask}>
          {asking ? words.looking : words.look}
        </Button>
        <output className="c-soft">{askedWords(view, asked, newer !== null)}</output>
      </p>
      {newer && isPutOff && (
        <p className="c-row">
          <span>{words.waiting(newer.edition)}</span>
          <Button onClick={() => setPutOff(null)}>{words.show}</Button>
        </p>
      )}
      {newer && !isPutOff && (
        <Waiting view={view} newer={newer} onPutOff={() => setPutOff(newer.edition)} onApply={apply} />
      )}
    </Panel>
  );
}
