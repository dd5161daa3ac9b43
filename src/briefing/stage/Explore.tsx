import { useMemo, useState, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';

import { moved, placeAt, readingIndex, type CursorPlace } from '@/charts/figure/cursorMoves';
import type { ChartModel } from '@/charts/model/chartModel';
import { roomOf } from '@/charts/model/pictureText';
import { readingAt, type ReadingWords } from '@/charts/model/reading';
import { pagePalette as palette } from '@/charts/paint/palette';
import { stageMessages } from '@/i18n/messages/stage';
import { stagePicture } from './stagePicture';
import type { StageLook } from './stageRoom';
import type { StageStep } from './stageStep';

interface ExploreProps {
  readonly step: StageStep;
  readonly look: StageLook;
}

/** Sizes in units of the chart's own model. */
const type = { heading: 20, value: 32, more: 20, leading: 1.35, air: 18 } as const;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
}

function linesOf({ heading, lines }: ReadingWords): readonly Line[] {
  const several = lines.length > 1;
  return [
    { text: heading, size: type.heading, bold: false },
    ...lines.flatMap(({ label, value, onPrevious, side, target }) => [
      { text: several ? `${label}: ${value}` : value, size: several ? type.heading : type.value, bold: true },
      ...(several ? [] : [onPrevious, side, target])
        .filter((text) => text !== undefined && text !== '')
        .map((text) => ({ text: text ?? '', size: type.more, bold: false })),
    ]),
  ];
}

/** What a reading says, beside the cursor on the side that has room. */
function Bubble({ words, x, model }: { words: ReadingWords; x: number; model: ChartModel }): ReactElement {
  const lines = linesOf(words);
  const width = Math.max(...lines.map(({ text, size, bold }) => roomOf(text, { size, bold }))) + type.air * 2;
  const height = lines.reduce((sum, { size }) => sum + size * type.leading, 0) + type.air * 1.4;
  const left = x + 22 + width > model.width ? Math.max(0, x - 22 - width) : x + 22;
  const top = model.plot.y + 6;
  const baselines = lines.map((_, index) => {
    const above = lines.slice(0, index).reduce((sum, { size }) => sum + size * type.leading, 0);
    return top + type.air * 0.7 + above + (lines[index]?.size ?? 0);
  });
  return (
    <g>
      <rect x={left} y={top} width={width} height={height} rx={6} fill={palette.paper} stroke={palette.ink} />
      {lines.map(({ text, size, bold }, index) => (
        <text
          key={text}
          x={left + type.air}
          y={baselines[index]}
          fontSize={size}
          fontWeight={bold ? 700 : 400}
          fill={palette.ink}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function Cursor({ model, place }: { model: ChartModel; place: CursorPlace }): ReactElement | null {
  const stop = model.stops[place.stop];
  if (!stop) return null;
  const { plot } = model;
  const chosen = readingIndex(stop, place.series);
  return (
    <g>
      <line x1={stop.x} x2={stop.x} y1={plot.y} y2={plot.y + plot.height} stroke={palette.ink} strokeWidth={2} />
      {stop.readings.map(({ key, point }, index) => (
        <circle
          key={key}
          cx={point.x}
          cy={point.y}
          r={index === chosen ? 11 : 7}
          fill={palette.paper}
          stroke={palette.ink}
          strokeWidth={3}
        />
      ))}
    </g>
  );
}

/** Where a pointer is in the drawing that it is over. */
function spotOf(event: PointerEvent<SVGGElement>): { x: number; y: number } | undefined {
  const matrix = event.currentTarget.getScreenCTM?.()?.inverse();
  return matrix && new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
}

/**
 * Reading a point on the stage: with the pointer, or by keys for whoever moved the focus here on purpose. It is forgotten
 * with the step, and a click leaves every key with the deck.
 */
export function Explore({ step, look }: ExploreProps): ReactElement {
  const { chart } = useMemo(() => stagePicture(step, look), [step, look]);
  const { model } = chart;
  const [place, setPlace] = useState<CursorPlace | null>(null);
  const { language, frame } = look;
  const words = place ? readingAt(step.subject, model, { stop: place.stop, language }) : undefined;
  const stop = place && model.stops[place.stop];
  const onPointer = (event: PointerEvent<SVGGElement>): void => {
    const at = spotOf(event);
    if (at && event.pointerType !== 'touch') setPlace(placeAt(model, at) ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moved(model, place, event.key);
    if (!next) return;
    event.preventDefault();
    setPlace(next);
  };
  return (
    <svg className="b-explore" viewBox={`0 0 ${frame.width} ${frame.height}`} fontFamily={palette.font}>
      <g
        data-plot=""
        data-no-swipe=""
        transform={`translate(${chart.x} ${chart.y}) scale(${chart.scale})`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input cannot read a point from where it is touched
        role="slider"
        tabIndex={0}
        aria-label={stageMessages[language].plot}
        aria-valuemin={1}
        aria-valuemax={Math.max(1, model.stops.length)}
        aria-valuenow={(place?.stop ?? model.stops.length - 1) + 1}
        aria-valuetext={words?.spoken ?? step.headline}
        onKeyDown={onKeyDown}
        // A click must not bring the focus here: the next arrow is for the deck.
        onMouseDown={(event) => event.preventDefault()}
        onPointerMove={onPointer}
        onPointerLeave={() => setPlace(null)}
        onBlur={() => setPlace(null)}
      >
        <rect
          x={model.plot.x}
          y={model.plot.y}
          width={model.plot.width}
          height={model.plot.height}
          fill="transparent"
        />
        {place && <Cursor model={model} place={place} />}
        {words && stop && <Bubble words={words} x={stop.x} model={model} />}
      </g>
    </svg>
  );
}
