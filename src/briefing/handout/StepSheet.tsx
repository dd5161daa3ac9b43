import type { ReactElement } from 'react';

import type { StageStep } from '@/briefing/stage/stageStep';
import { sayDataDate } from '@/charts/model/credits';
import { measureOf, ownersOf } from '@/charts/model/finding';
import type { Language } from '@/i18n/language';
import { handoutMessages } from '@/i18n/messages/handout';
import { formatCount } from '@/i18n/number';
import type { Extent } from './countSheets';
import { chartPage, reopeningOf, type Place, type Reopening } from './addresses';
import { HandoutChart } from './HandoutChart';
import { shortAddress, stepSources } from './handoutSources';
import { HandoutTable } from './HandoutTable';
import { QrCode } from './QrCode';
import { footWords } from './foot';
import { SheetFoot } from './SheetFoot';
import { milestoneText, sheet, sheetPlan, sourceText } from './sheetPlan';

interface StepSheetProps {
  readonly step: StageStep;
  /** The steps of the briefing, without answers. */
  readonly steps: readonly StageStep[];
  readonly extent: Extent;
  readonly place: Place;
  readonly page: number;
  readonly count: number;
}

/** A chart for a narrow screen, in pixels. */
const narrow = { width: 340, height: 300 } as const;

function Milestones({
  step,
  language,
  most,
}: {
  step: StageStep;
  language: Language;
  most: number;
}): ReactElement | null {
  const words = handoutMessages[language];
  const { milestones } = step.subject;
  if (milestones.length === 0) return null;
  const left = milestones.length - most;
  return (
    <div>
      <h3>{words.milestones}</h3>
      <ol className="h-milestones">
        {milestones.slice(0, most).map((entry) => (
          <li
            key={entry.milestone.id}
            value={entry.number}
            className={entry.milestone.id === step.shown.milestone ? 'h-pointed' : undefined}
          >
            {milestoneText(entry, language)}
          </li>
        ))}
      </ol>
      {left > 0 && <p className="h-rest">{words.moreMilestones(formatCount(left, language))}</p>}
    </div>
  );
}

interface SourcesProps {
  readonly step: StageStep;
  readonly language: Language;
  readonly most: number;
  readonly extent: Extent;
}

function Sources({ step, language, most, extent }: SourcesProps): ReactElement {
  const words = handoutMessages[language];
  const sources = stepSources(step);
  const left = sources.length - most;
  const more = extent === 'full' ? words.moreSources : words.moreUnlisted;
  return (
    <div className="h-sources">
      <h3>{words.sources}</h3>
      <ul>
        {sources.slice(0, most).map((source) => (
          <li key={source.url}>
            {sourceText(source, language)} <a href={source.url}>{shortAddress(source.url)}</a>
          </li>
        ))}
      </ul>
      {left > 0 && <p className="h-rest">{more(formatCount(left, language))}</p>}
    </div>
  );
}

function opensWords({ opens }: Reopening, language: Language): string {
  const words = handoutMessages[language];
  return { step: words.opensStep, asked: words.opensAsked, briefing: words.opensBriefing, chart: words.opensChart }[
    opens
  ];
}

/** One sheet of paper: a step or an answer with its chart, words, figures, milestones and sources. */
export function StepSheet({ step, steps, extent, place, page, count }: StepSheetProps): ReactElement {
  const { language, pack } = place;
  const words = handoutMessages[language];
  const { subject } = step;
  const reopening = reopeningOf(step, steps, place);
  const opens = opensWords(reopening, language);
  const foot = {
    language,
    edition: pack.edition,
    owners: ownersOf(subject, language),
    date: sayDataDate(subject, language),
    page,
    count,
  };
  const plan = sheetPlan(step, { language, reopening: `${opens}: ${reopening.address}`, foot: footWords(foot) });
  const number =
    step.number === null
      ? words.answer
      : words.step(formatCount(step.number, language), formatCount(steps.length, language));
  return (
    <section className="h-sheet" id={`h-${step.id}`} aria-labelledby={`h-${step.id}-says`} data-sheet="step">
      <p className="h-number">
        {number} · {step.name}
      </p>
      <h2 id={`h-${step.id}-says`}>{step.headline}</h2>
      <p className="h-measure">{measureOf(subject, language)}</p>
      <figure className="h-chart">
        <HandoutChart className="h-wideChart" step={step} language={language} width={sheet.width} height={plan.chart} />
        <HandoutChart className="h-narrowChart" step={step} language={language} {...narrow} />
      </figure>
      {step.sentences.length > 0 && <p className="h-caption">{step.sentences.join(' ')}</p>}
      {step.withheld > 0 && <p className="h-withheld">{words.withheld(formatCount(step.withheld, language))}</p>}
      <Milestones step={step} language={language} most={plan.milestones} />
      <HandoutTable step={step} language={language} plan={plan} rest={chartPage(step, place)} />
      <div className="h-bottom">
        <Sources step={step} language={language} most={plan.sources} extent={extent} />
        <div className="h-reopen">
          <QrCode address={reopening.address} language={language} />
        </div>
      </div>
      <p className="h-address">
        {opens}: <a href={reopening.address}>{reopening.address}</a>
      </p>
      <SheetFoot {...foot} />
    </section>
  );
}
