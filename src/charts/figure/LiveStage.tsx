import { useId, useImperativeHandle, useMemo, useRef, useState, type ReactElement, type Ref } from 'react';
import type { ChartModel } from '@/charts/model/chartModel';
import { chartModel } from '@/charts/model/layout';
import { readingAt, type ReadingWords } from '@/charts/model/reading';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import type { MilestoneKind } from '@/milestones/milestone';
import { CursorLayer } from './CursorLayer';
import { readingIndex } from './cursorMoves';
import { FlagLayer } from './FlagLayer';
import type { Highlight } from './highlight';
import styles from './PlotStage.module.css';
import { ReadingCard, type StageRoom } from './ReadingCard';
import { ScaledDrawing } from './ScaledDrawing';
import { SeriesKey } from './SeriesKey';
import { frameAt } from './stageFrame';
import type { StageHandle } from './stageHandle';
import { StageWords } from './StageWords';
import { useCursor, type Cursor } from './useCursor';
import { usePlots } from './usePlots';
import { useSeriesChoice } from './useSeriesChoice';
import { useSettled } from './useSettled';
import { useTypeScale } from './useTypeScale';

/** What a stage shows and who may speak to it. */
export interface StageProps {
  readonly subject: Subject;
  readonly language: Language;
  readonly kinds: readonly MilestoneKind[];
  readonly highlight: Highlight;
  readonly stage: Ref<StageHandle>;
}

interface LiveStageProps extends StageProps {
  /** Width of the column in pixels. */
  readonly width: number;
}

const dockedBelow = 620;
const announceAfter = 350;

/** What the live region says: the chosen series first where there are several. */
function spokenOf(words: ReadingWords | undefined, cursor: Cursor, language: Language): string {
  if (!words || cursor.by === 'pointer') return '';
  if (cursor.ended) return chartMessages[language].atEnd;
  const chosen = words.lines.find((line) => line.key === cursor.place?.series);
  return chosen && words.lines.length > 1 ? `${chosen.label}: ${chosen.value}. ${words.spoken}` : words.spoken;
}

/** Flags light up for what is pointed at in the list and for the period that is read. */
function withReading(highlight: Highlight, words: ReadingWords | undefined): Highlight {
  if (!words) return highlight;
  return { ...highlight, numbers: new Set([...highlight.numbers, ...words.milestones.map(({ number }) => number)]) };
}

/** The model for the width at hand and the reader's type. */
function useStageModel({ subject, language, width }: LiveStageProps) {
  const typeScale = useTypeScale();
  const { scale, ...frame } = useMemo(() => frameAt(width, typeScale), [width, typeScale]);
  const { kind, width: laid, height } = frame;
  const model = useMemo(
    () => chartModel(subject, { kind, width: laid, height, language }),
    [subject, kind, laid, height, language],
  );
  return { scale, model };
}

/** The words at the cursor, and what of them is announced. */
function useReading(subject: Subject, model: ChartModel, language: Language) {
  const cursor = useCursor(model);
  const { place } = cursor;
  const words = useMemo(
    () => (place === null ? undefined : readingAt(subject, model, { stop: place.stop, language })),
    [subject, model, place, language],
  );
  const announced = useSettled(spokenOf(words, cursor, language), announceAfter);
  return { cursor, words, announced };
}

/** Where the card for a reading may stand. */
function useRoom(model: ChartModel, cursor: Cursor, scale: number): StageRoom {
  const { pointer } = cursor;
  const { place } = cursor;
  return useMemo(() => {
    const stop = place ? model.stops[place.stop] : undefined;
    const point = stop?.readings[readingIndex(stop, place?.series ?? null)]?.point ?? { x: 0, y: 0 };
    return { point, model, scale, pointer };
  }, [model, place, scale, pointer]);
}

/** One thing open at a time: opening a flag closes the reading, and the figure can close either. */
function useOpenFlag(cursor: Cursor, stage: Ref<StageHandle>) {
  const [openFlag, setOpenFlag] = useState<string | null>(null);
  const onOpen = (label: string | null): void => {
    setOpenFlag(label);
    if (label !== null) cursor.move(null, 'keyboard');
  };
  useImperativeHandle(stage, () => ({
    close: () => {
      const isOpen = openFlag !== null || cursor.place !== null;
      setOpenFlag(null);
      cursor.move(null, 'keyboard');
      return isOpen;
    },
    leave: () => {
      if (cursor.pinned) cursor.move(null, 'keyboard');
    },
  }));
  return { openFlag, onOpen };
}

/** The drawing with everything a reader can do on it: flags, cursor, reading card, key to series. */
export function LiveStage(props: LiveStageProps): ReactElement {
  const { subject, language, kinds, highlight, stage, width } = props;
  const { scale, model } = useStageModel(props);
  const [explore, wantPlots] = usePlots();
  const { cursor, words, announced } = useReading(subject, model, language);
  const room = useRoom(model, cursor, scale);
  const { openFlag, onOpen } = useOpenFlag(cursor, stage);
  const choice = useSeriesChoice();
  const handle = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const docked = model.width < dockedBelow;

  const close = (): void => {
    cursor.move(null, 'keyboard');
    handle.current?.focus();
  };
  const card = words && openFlag === null && (
    <ReadingCard
      {...{ words, language, docked, room }}
      pinned={cursor.pinned}
      chosen={cursor.place?.series ?? null}
      onClose={close}
    />
  );
  const lingers = { onPointerEnter: cursor.stay, onPointerLeave: cursor.leave };
  return (
    <div onPointerEnter={wantPlots} onTouchStart={wantPlots} onFocus={wantPlots}>
      <SeriesKey entries={model.legend} form={model.form} language={language} choice={choice} />
      <div className={styles['frame']} style={{ height: model.height * scale }}>
        <ScaledDrawing {...{ model, scale, explore }} place={cursor.place} front={choice.front} />
        {model.rail && (
          <FlagLayer
            rail={model.rail}
            highlight={withReading(highlight, words)}
            open={openFlag}
            {...{ width, scale, kinds, language, onOpen }}
          />
        )}
        <div {...lingers}>
          <CursorLayer {...{ subject, model, language, cursor, words, scale, hintId, handle }} />
          {!docked && card}
        </div>
      </div>
      {docked && <div {...lingers}>{card}</div>}
      <output className={styles['status']}>{announced}</output>
      <StageWords language={language} decimated={model.marks.some((mark) => mark.decimated)} hintId={hintId} />
    </div>
  );
}
