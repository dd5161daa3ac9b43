import type { ReactElement } from 'react';

import { sourceKinds } from '@/charts/model/credits';
import { ownersOf } from '@/charts/model/finding';
import type { ShownSeries } from '@/charts/model/subject';
import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { stageMessages } from '@/i18n/messages/stage';
import { formatCount } from '@/i18n/number';
import { isReading } from '@/series/reading';
import type { StageStep } from './stageStep';

interface SourcesPanelProps {
  readonly step: StageStep;
  readonly language: Language;
}

function SeriesSource({ entry, language }: { entry: ShownSeries; language: Language }): ReactElement {
  const words = stageMessages[language];
  const last = entry.rows.findLast(isReading);
  const { series, feed } = entry;
  const published = last?.published ?? last?.source.published;
  return (
    <li>
      <p>{words.sourcesOf(pick(series.title, language), pick(feed.rights.owner, language))}</p>
      {last && (
        <p className="b-soft">
          {words.latestFrom(
            last.source.title ?? last.source.publisher,
            published ? formatDate(published, language, 'long') : words.undated,
          )}
          <br />
          <span className="b-url">{last.source.url}</span>
        </p>
      )}
    </li>
  );
}

/** Where the figures of the step come from, large enough for the room. */
export function SourcesPanel({ step, language }: SourcesPanelProps): ReactElement {
  const words = stageMessages[language];
  const { size } = sourceKinds(step.subject);
  return (
    <aside className="b-sources" aria-label={words.sources}>
      <h2>{words.sources}</h2>
      <p>
        {words.source(ownersOf(step.subject, language))}; {words.documents(formatCount(size, language))}
      </p>
      <ul>
        {step.subject.shown.map((entry) => (
          <SeriesSource key={entry.key} entry={entry} language={language} />
        ))}
      </ul>
    </aside>
  );
}
