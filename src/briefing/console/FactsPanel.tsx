import { Fragment, useMemo, type ReactElement } from 'react';

import { factsOf, type ClaimFact, type FigureFact, type SeriesFact } from '@/briefing/record/facts';
import { sayValue } from '@/claims/sayNumber';
import { formatDate, formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { consoleMessages } from '@/i18n/messages/console';
import type { Series } from '@/series/series';
import { printAddress } from '@/url/address';
import { Panel } from './Panel';
import type { View } from './useView';

interface Worded {
  readonly language: Language;
}

function FigureLine({ figure, language }: Worded & { readonly figure: FigureFact }): ReactElement {
  const words = consoleMessages[language].facts;
  const { name, period, value, source, published, caveats, conflicts } = figure;
  return (
    <li>
      {words.figure(name, period)}
      {value !== '' && (
        <>
          : <strong>{value}</strong>
        </>
      )}
      {'. '}
      <a href={source.url} target="_blank" rel="noopener noreferrer external">
        {source.title ?? source.publisher}
      </a>
      {source.title !== null && ` (${source.publisher})`},{' '}
      {published === '' ? words.undated : words.published(published)}
      {caveats.map((text) => (
        <span key={text} className="c-caveat">
          {text}
        </span>
      ))}
      {conflicts.map((conflict) => (
        <span key={conflict.text} className="c-caveat">
          {words.conflict(conflict.text)}
        </span>
      ))}
    </li>
  );
}

function ClaimLines({ claim, language }: Worded & { readonly claim: ClaimFact }): ReactElement {
  const words = consoleMessages[language].facts;
  return (
    <li>
      <p className="c-claim">{claim.words}</p>
      <p className="c-soft">{words.restsOn}</p>
      <ul className="c-figures">
        {claim.figures.map((figure) => (
          <FigureLine key={figure.id} figure={figure} language={language} />
        ))}
      </ul>
    </li>
  );
}

function sayRevision({ revision }: SeriesFact, series: Series | undefined, language: Language): string {
  const words = consoleMessages[language].facts;
  if (!revision || !series) return words.neverRevised;
  const { before, after, period } = revision;
  const said = { language, style: 'short' } as const;
  const text = words.revised(
    formatPeriod(period, language, 'long'),
    sayValue(before, series, said),
    sayValue(after, series, said),
  );
  return after.published === null ? text : words.revisedOn(text, formatDate(after.published, language, 'long'));
}

function SeriesLines({ fact, view }: { readonly fact: SeriesFact; readonly view: View }): ReactElement {
  const { language } = view.runtime;
  const words = consoleMessages[language].facts;
  const series = view.story.data.series.get(fact.key)?.series;
  const rows: readonly (readonly [string, string])[] = [
    [words.unit, fact.unit],
    [words.kind, fact.kind],
    [words.definition, fact.note],
    [words.owner, fact.owner],
    [words.revision, sayRevision(fact, series, language)],
    [words.nextRelease, fact.nextRelease === '' ? words.unannounced : fact.nextRelease],
  ];
  return (
    <li>
      <p className="c-claim">{fact.title}</p>
      <dl className="c-terms">
        {rows
          .filter(([, text]) => text !== '')
          .map(([term, text]) => (
            <Fragment key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </Fragment>
          ))}
      </dl>
    </li>
  );
}

/** What stands behind the step: figures with their sources, what the series are, and where to look further. */
export function FactsPanel({ view }: { readonly view: View }): ReactElement {
  const { runtime, briefing, step } = view;
  const { language } = runtime;
  const words = consoleMessages[language].facts;
  const facts = useMemo(() => step && factsOf(step, briefing, language), [step, briefing, language]);
  if (!step || !facts) {
    return (
      <Panel title={words.heading} name="facts">
        <p className="c-soft">{words.none}</p>
      </Panel>
    );
  }
  const page = { name: 'chart', id: step.shown.chart } as const;
  const address = printAddress({ page, language, view: step.shown.view }, import.meta.env.BASE_URL);
  return (
    <Panel title={words.heading} name="facts">
      <ul className="c-list">
        {facts.claims.map((claim) => (
          <ClaimLines key={claim.words} claim={claim} language={language} />
        ))}
        {facts.series.map((fact) => (
          <SeriesLines key={fact.key} fact={fact} view={view} />
        ))}
      </ul>
      <p>
        <a href={address} target="_blank" rel="noopener">
          {words.dashboard}
        </a>
      </p>
    </Panel>
  );
}
