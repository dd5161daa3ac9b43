import { useId, useMemo, useRef, useState, type ReactElement, type ReactNode, type Ref } from 'react';
import { finding, subtitle } from '@/charts/model/finding';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import type { MilestoneKind } from '@/milestones/milestone';
import type { PeriodRange } from '@/series/range';
import { isReading } from '@/series/reading';
import { ToggleGroup } from '@/ui/ToggleGroup';
import styles from './ChartFigure.module.css';
import { DataTable, type CsvDialectName } from './DataTable';
import { EmptyRange } from './EmptyRange';
import { FigureFooter } from './FigureFooter';
import { FigureNotes } from './FigureNotes';
import type { Highlight } from './highlight';
import { MilestoneList } from './MilestoneList';
import { PlotStage } from './PlotStage';
import { RangeInputs } from './RangeInputs';
import { RangePresets } from './RangePresets';
import { RangeStrip } from './RangeStrip';
import { RangeNews } from './RangeNews';
import { spanOf } from './span';
import type { StageHandle } from './stageHandle';
import { useFigureKeys } from './useFigureKeys';
import { useViewSwitch } from './useViewSwitch';

/** What a figure shows and whom it tells about the reader's choices. */
export interface ChartFigureProps {
  readonly subject: Subject;
  readonly language: Language;
  readonly shown: 'chart' | 'table';
  readonly onShown: (shown: 'chart' | 'table') => void;
  /** What the reader asked for; the subject's own range lies within the data. */
  readonly range: PeriodRange;
  readonly onRange: (range: PeriodRange) => void;
  readonly kinds: readonly MilestoneKind[];
  /** Absolute address of this view, printed in the footer; absent where nobody else could open it. */
  readonly address?: string;
  /** Downloads the readings shown. */
  readonly csv: (dialect: CsvDialectName) => void;
  readonly headingLevel: 1 | 2;
  /** What must be known before the chart is read: the age of its figures, an earlier date, missing parts. */
  readonly notice?: ReactNode;
  /** Why no milestone falls into the range, where that is known. */
  readonly noMilestones?: string | undefined;
  /** What can be done with the chart, beside the choice of view. */
  readonly actions?: ReactNode;
}

function useHighlight(): Highlight {
  const [numbers, setNumbers] = useState<readonly number[]>([]);
  return useMemo(() => ({ numbers: new Set(numbers), show: setNumbers }), [numbers]);
}

/** The chart or the table, or why there is nothing to show. */
function View(
  props: ChartFigureProps & { readonly highlight: Highlight; readonly stage: Ref<StageHandle> },
): ReactElement {
  const { subject, language, shown, range, onRange, kinds, csv, highlight, stage } = props;
  const span = useMemo(() => spanOf(subject), [subject]);
  const hasReadings = subject.shown.some((entry) => entry.rows.some(isReading));
  if (!span || !hasReadings) {
    return <EmptyRange subject={subject} span={span} range={range} language={language} onRange={onRange} />;
  }
  if (shown === 'table') {
    return <DataTable subject={subject} language={language} highlight={highlight} onCsv={csv} />;
  }
  return (
    <div data-plot>
      <PlotStage {...{ subject, language, kinds, highlight, stage }} />
    </div>
  );
}

type CaptionProps = Pick<ChartFigureProps, 'subject' | 'language' | 'headingLevel'> & { readonly id: string };

/** The finding, which names the figure, and the subtitle, which describes it. */
function Caption({ subject, language, headingLevel, id }: CaptionProps): ReactElement {
  const Heading = `h${headingLevel}` as const;
  return (
    <figcaption className={styles['caption']}>
      <Heading id={`${id}-finding`}>{finding(subject, language)}</Heading>
      <p className={styles['subtitle']} id={`${id}-subtitle`}>
        {subtitle(subject, language)}
      </p>
    </figcaption>
  );
}

/** A chart with all that belongs to it: finding, controls, drawing or table, words, milestones, credits. */
export function ChartFigure(props: ChartFigureProps): ReactElement {
  const { subject, language, shown, onShown, onRange, kinds, address, headingLevel } = props;
  const texts = chartMessages[language];
  const highlight = useHighlight();
  const span = useMemo(() => spanOf(subject), [subject]);
  const { root, turn } = useViewSwitch(shown, onShown);
  const stage = useRef<StageHandle>(null);
  const keys = useFigureKeys(stage, turn);
  const id = useId();
  return (
    <figure
      className={styles['figure']}
      ref={root}
      aria-labelledby={`${id}-finding`}
      aria-describedby={`${id}-subtitle`}
      {...keys}
    >
      <Caption {...{ subject, language, headingLevel, id }} />
      {span && <RangeNews key={subject.chart.id} {...{ subject, span, language }} />}
      {props.notice}
      <div className={styles['body']}>
        <div className={styles['main']}>
          <div className={styles['controls']} data-needs-script>
            {span && <RangePresets subject={subject} span={span} language={language} onRange={onRange} />}
            <div className={styles['choices']}>
              <ToggleGroup
                legend={texts.view}
                options={[
                  { value: 'chart', label: texts.chart },
                  { value: 'table', label: texts.table },
                ]}
                value={shown}
                onChange={onShown}
              />
              {props.actions}
            </div>
          </div>
          <View {...props} highlight={highlight} stage={stage} />
          {span && (
            <div data-needs-script>
              <RangeStrip subject={subject} span={span} language={language} onRange={onRange} />
              <RangeInputs subject={subject} span={span} language={language} onRange={onRange} />
            </div>
          )}
          <FigureNotes subject={subject} language={language} />
        </div>
        <MilestoneList
          milestones={subject.milestones}
          kinds={kinds}
          language={language}
          highlight={highlight}
          headingLevel={headingLevel === 1 ? 2 : 3}
          none={props.noMilestones}
        />
      </div>
      <FigureFooter subject={subject} language={language} {...(address !== undefined && { address })} />
    </figure>
  );
}
