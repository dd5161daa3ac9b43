import { memo, useLayoutEffect, useMemo, useRef, type ReactElement, type RefObject } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { svgElements } from '@/charts/figure/svgElements';
import type { AxisTick, ChartModel } from '@/charts/model/chartModel';
import { axisSize, tickLength, timeLabelDrop, valueLabelGap } from '@/charts/paint/frameParts';
import { isMarked, marker, markerSize, strokeWidth } from '@/charts/paint/markParts';
import { overParts, underParts } from '@/charts/paint/paint';
import { pagePalette as palette } from '@/charts/paint/palette';
import { plotData, type PlotLine } from './plotRows';

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number };
}

interface DotProps {
  readonly key?: string | number | bigint | null | undefined;
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: { readonly day: number };
}

function labelOf(ticks: readonly AxisTick[], value: number): string {
  return ticks.find((tick) => tick.value === value)?.label ?? '';
}

/** Recharts says where a tick stands, the model what it says. */
function timeTick(model: ChartModel) {
  const bottom = model.plot.y + model.plot.height;
  return function TimeTick({ x, payload }: TickProps): ReactElement {
    return (
      <g>
        <line x1={x} x2={x} y1={bottom} y2={bottom + tickLength} stroke={palette.soft} />
        <text
          x={x}
          y={bottom + timeLabelDrop(model.kind)}
          textAnchor="middle"
          fontSize={axisSize(model.kind)}
          fill={palette.soft}
        >
          {labelOf(model.x.ticks, payload.value)}
        </text>
      </g>
    );
  };
}

function valueTick(model: ChartModel) {
  return function ValueTick({ y, payload }: TickProps): ReactElement {
    const divides = model.threshold?.value === payload.value;
    return (
      <text
        x={model.plot.x - valueLabelGap}
        y={y}
        dy="0.355em"
        textAnchor="end"
        fontSize={axisSize(model.kind)}
        fontWeight={divides ? 700 : 400}
        fill={divides ? palette.ink : palette.soft}
      >
        {labelOf(model.y.ticks, payload.value)}
      </text>
    );
  };
}

/** Recharts says where a point stands, its series in which shape. */
function dotOf(model: ChartModel, line: PlotLine) {
  return function Dot({ cx, cy, payload, key }: DotProps): ReactElement {
    const point = payload && line.points.get(payload.day);
    if (!point || cx === undefined || cy === undefined || !isMarked(model, line.mark, point)) return <g key={key} />;
    const size = markerSize(model, line.mark, point);
    const colour = palette.series[line.mark.colour];
    return (
      <g key={key}>{svgElements([marker(line.mark.marker, { x: cx, y: cy, size, colour, edge: palette.paper })])}</g>
    );
  };
}

function lineElement(model: ChartModel, line: PlotLine): ReactElement {
  const drawn = model.form === 'line' || model.form === 'step';
  return (
    <Line
      key={line.dataKey}
      dataKey={line.dataKey}
      type={model.form === 'step' ? 'stepAfter' : 'linear'}
      stroke={drawn ? palette.series[line.mark.colour] : 'none'}
      strokeWidth={strokeWidth(model)}
      strokeLinejoin="round"
      {...(line.mark.dash === null ? {} : { strokeDasharray: line.mark.dash })}
      // Without dots of its own Recharts would still draw one on a line of a single point.
      dot={dotOf(model, line)}
      activeDot={false}
      connectNulls={line.joins}
      isAnimationActive={false}
    />
  );
}

/** Everything inside the chart; built once a model so that Recharts keeps its memory of it. */
function chartElement(model: ChartModel): ReactElement {
  const { rows, lines } = plotData(model);
  const { plot, width, height } = model;
  const margin = { left: 0, bottom: 0, top: plot.y, right: width - plot.x - plot.width };
  return (
    <LineChart
      width={width}
      height={height}
      margin={margin}
      data={[...rows]}
      accessibilityLayer={false}
      style={{ pointerEvents: 'none', fontFamily: palette.font }}
      tabIndex={-1}
    >
      <CartesianGrid vertical={false} syncWithTicks stroke={palette.line} />
      <XAxis
        dataKey="day"
        type="number"
        domain={[...model.x.domain]}
        ticks={model.x.ticks.map((tick) => tick.value)}
        interval={0}
        height={height - plot.y - plot.height}
        tick={timeTick(model)}
        tickLine={false}
        axisLine={false}
      />
      <YAxis
        domain={[...model.y.domain]}
        ticks={model.y.ticks.map((tick) => tick.value)}
        interval={0}
        width={plot.x}
        tick={valueTick(model)}
        tickLine={false}
        axisLine={false}
      />
      {svgElements(underParts(model, palette))}
      {model.threshold && <ReferenceLine y={model.threshold.value} stroke={palette.ink} strokeWidth={1.25} />}
      {lines.map((line) => lineElement(model, line))}
      <ZIndexLayer zIndex={2100}>{svgElements(overParts(model, palette))}</ZIndexLayer>
    </LineChart>
  );
}

/** Calls back once Recharts has drawn all that the model asks for. */
function useDrawn(root: RefObject<HTMLDivElement | null>, onDrawn: () => void): void {
  const done = useRef(false);
  useLayoutEffect(() => {
    if (done.current) return undefined;
    let frame = 0;
    const look = (): void => {
      const finished = ['.recharts-line', '.recharts-xAxis', '[data-part="labels"]'].every((part) =>
        root.current?.querySelector(part),
      );
      if (finished) {
        done.current = true;
        onDrawn();
      } else frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [root, onDrawn]);
}

/** The same chart drawn by Recharts from the same model, for exploring. Hidden from assistive technology: the figure speaks for it. */
export const RechartsPlot = memo(function RechartsPlot(props: {
  readonly model: ChartModel;
  readonly onDrawn: () => void;
}): ReactElement {
  const { model, onDrawn } = props;
  const root = useRef<HTMLDivElement>(null);
  const chart = useMemo(() => chartElement(model), [model]);
  useDrawn(root, onDrawn);
  return (
    <div ref={root} aria-hidden="true">
      {chart}
    </div>
  );
});
