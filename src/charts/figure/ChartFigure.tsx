import { useLayoutEffect, useMemo, useRef, useState, type ReactElement } from 'react';
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
import { spanOf } from './span';

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
  /** Absolute address of this view, printed in the footer. */
  readonly address: string;
  /** Downloads the readings shown. */
  readonly csv: (dialect: CsvDialectName) => void;
  readonly headingLevel: 1 | 2;
}

/** Moves the focus to the other view after T, so that the keyboard does not fall off the page. */
function useSwitch({ shown, onShown }: ChartFigureProps) {
  const root = useRef<HTMLElement>(null);
  const follow = useRef(false);
  useLayoutEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    const target = root.current?.querySelector(
      shown === 'table' ? '[data-table-region]' : '[data-plot] [role="slider"]',
    );
    if (target instanceof HTMLElement) target.focus();
  }, [shown]);
  const switchTo = (view: 'chart' | 'table'): void => {
    follow.current = true;
    onShown(view);
  };
  return { root, switchTo };
}

function useHighlight(): Highlight {
  const [numbers, setNumbers] = useState<readonly number[]>([]);
  return useMemo(() => ({ numbers: new Set(numbers), show: setNumbers }), [numbers]);
}

/** The chart or the table, or why there is nothing to show. */
function View(
  props: ChartFigureProps & { readonly highlight: Highlight; readonly switchTo: (view: 'chart' | 'table') => void },
): ReactElement {
  const { subject, language, shown, range, onRange, csv, highlight, switchTo } = props;
  const span = useMemo(() => spanOf(subject), [subject]);
  const hasReadings = subject.shown.some((entry) => entry.rows.some(isReading));
  if (!span || !hasReadings) {
    return <EmptyRange subject={subject} span={span} range={range} language={language} onRange={onRange} />;
  }
  if (shown === 'table') {
    return (
      <DataTable
        subject={subject}
        language={language}
        highlight={highlight}
        onCsv={csv}
        onChart={() => switchTo('chart')}
      />
    );
  }
  return (
    <div data-plot>
      <PlotStage subject={subject} language={language} highlight={highlight} onTable={() => switchTo('table')} />
    </div>
  );
}

/** A chart with all that belongs to it: finding, controls, drawing or table, words, milestones, credits. */
export function ChartFigure(props: ChartFigureProps): ReactElement {
  const { subject, language, shown, onShown, onRange, kinds, address, headingLevel } = props;
  const texts = chartMessages[language];
  const highlight = useHighlight();
  const span = useMemo(() => spanOf(subject), [subject]);
  const { root, switchTo } = useSwitch(props);
  const Heading = `h${headingLevel}` as const;
  return (
    <figure className={styles['figure']} ref={root}>
      <figcaption className={styles['caption']}>
        <Heading className={styles['finding']}>{finding(subject, language)}</Heading>
        <p className={styles['subtitle']}>{subtitle(subject, language)}</p>
      </figcaption>
      <div className={styles['body']}>
        <div className={styles['main']}>
          <div className={styles['controls']}>
            {span && <RangePresets subject={subject} span={span} language={language} onRange={onRange} />}
            <ToggleGroup
              legend={texts.view}
              options={[
                { value: 'chart', label: texts.chart },
                { value: 'table', label: texts.table },
              ]}
              value={shown}
              onChange={onShown}
            />
          </div>
          <View {...props} highlight={highlight} switchTo={switchTo} />
          {span && (
            <>
              <RangeStrip subject={subject} span={span} language={language} onRange={onRange} />
              <RangeInputs subject={subject} span={span} language={language} onRange={onRange} />
            </>
          )}
          <FigureNotes subject={subject} language={language} />
        </div>
        <MilestoneList
          milestones={subject.milestones}
          kinds={kinds}
          language={language}
          highlight={highlight}
          headingLevel={headingLevel === 1 ? 2 : 3}
        />
      </div>
      <FigureFooter subject={subject} language={language} address={address} />
    </figure>
  );
}
