import { useId, useMemo, useRef, type ReactElement } from 'react';
import type { ChartModel } from '@/charts/model/chartModel';
import { chartModel } from '@/charts/model/layout';
import { readingAt, type ReadingWords } from '@/charts/model/reading';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { CursorLayer } from './CursorLayer';
import { CursorMark } from './CursorMark';
import { readingIndex } from './cursorMoves';
import { Drawing } from './Drawing';
import { FlagLayer } from './FlagLayer';
import type { Highlight } from './highlight';
import styles from './PlotStage.module.css';
import { ReadingCard } from './ReadingCard';
import { SeriesKey } from './SeriesKey';
import { frameAt } from './stageFrame';
import { useCursor, type Cursor } from './useCursor';
import { usePlots } from './usePlots';
import { useSettled } from './useSettled';
import { useWidth } from './useWidth';

interface PlotStageProps {
  readonly subject: Subject;
  readonly language: Language;
  readonly highlight: Highlight;
  readonly onTable: () => void;
}

const dockedBelow = 480;
const announceAfter = 350;

/** What the live region says: the chosen series first where there are several. */
function spokenOf(words: ReadingWords | undefined, cursor: Cursor): string {
  if (!words || cursor.by === 'pointer') return '';
  const chosen = words.lines.find((line) => line.key === cursor.place?.series);
  return chosen && words.lines.length > 1 ? `${chosen.label}: ${chosen.value}. ${words.spoken}` : words.spoken;
}

function chosenPoint(model: ChartModel, cursor: Cursor): { readonly x: number; readonly y: number } {
  const stop = cursor.place ? model.stops[cursor.place.stop] : undefined;
  return stop?.readings[readingIndex(stop, cursor.place?.series ?? null)]?.point ?? { x: 0, y: 0 };
}

/** Flags light up for what is pointed at in the list and for the period that is read. */
function withReading(highlight: Highlight, words: ReadingWords | undefined): Highlight {
  if (!words) return highlight;
  return { ...highlight, numbers: new Set([...highlight.numbers, ...words.milestones.map(({ number }) => number)]) };
}

/** The words at the cursor, and what of them is announced. */
function useReading(subject: Subject, model: ChartModel, language: Language) {
  const cursor = useCursor(model);
  const { place } = cursor;
  const words = useMemo(
    () => (place === null ? undefined : readingAt(subject, model, { stop: place.stop, language })),
    [subject, model, place, language],
  );
  const announced = useSettled(spokenOf(words, cursor), announceAfter);
  return { cursor, words, announced };
}

function StageWords({
  language,
  decimated,
  hintId,
}: {
  readonly language: Language;
  readonly decimated: boolean;
  readonly hintId: string;
}): ReactElement {
  const texts = chartMessages[language];
  return (
    <>
      <p className={styles['hint']} id={hintId}>
        <span>{texts.pinHint} </span>
        <span className={styles['keys']}>{texts.keys}</span>
      </p>
      {decimated && <p className={styles['hint']}>{texts.decimated}</p>}
    </>
  );
}

/** The drawing with everything a reader can do on it: cursor, reading card, flags. */
export function PlotStage({ subject, language, highlight, onTable }: PlotStageProps): ReactElement {
  const [width, measure] = useWidth();
  const model = useMemo(() => chartModel(subject, { ...frameAt(width), language }), [subject, width, language]);
  const [explore, wantPlots] = usePlots();
  const { cursor, words, announced } = useReading(subject, model, language);
  const { place } = cursor;
  const handle = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const point = chosenPoint(model, cursor);
  const docked = width < dockedBelow;

  const close = (): void => {
    cursor.move(null, 'keyboard');
    handle.current?.focus();
  };
  const card = words && (
    <ReadingCard
      words={words}
      language={language}
      pinned={cursor.pinned}
      docked={docked}
      point={point}
      middle={model.plot.x + model.plot.width / 2}
      chosen={place?.series ?? null}
      onClose={close}
    />
  );
  return (
    <div ref={measure} onPointerEnter={wantPlots} onTouchStart={wantPlots} onFocus={wantPlots}>
      <SeriesKey entries={model.legend} form={model.form} language={language} />
      <div className={styles['frame']} style={{ height: model.height }}>
        <Drawing model={model} explore={explore} />
        {place && <CursorMark model={model} place={place} />}
        <div onPointerEnter={cursor.stay} onPointerLeave={cursor.leave}>
          <CursorLayer {...{ subject, model, language, cursor, words, hintId, onTable, handle }} />
          {!docked && card}
        </div>
        {model.rail && (
          <FlagLayer rail={model.rail} width={width} language={language} highlight={withReading(highlight, words)} />
        )}
      </div>
      {docked && (
        <div onPointerEnter={cursor.stay} onPointerLeave={cursor.leave}>
          {card}
        </div>
      )}
      <output className={styles['status']}>{announced}</output>
      <StageWords language={language} decimated={model.marks.some((mark) => mark.decimated)} hintId={hintId} />
    </div>
  );
}
