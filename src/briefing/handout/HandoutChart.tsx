import { memo, type ReactElement } from 'react';

import { svgElements } from '@/charts/figure/svgElements';
import type { ChartModel, PlacedPoint } from '@/charts/model/chartModel';
import { chartModel } from '@/charts/model/layout';
import { pictureLegend, type PictureLegend } from '@/charts/model/pictureLegend';
import { pixel } from '@/charts/model/scales';
import { summary } from '@/charts/model/summary';
import { chartParts } from '@/charts/paint/paint';
import { colourOf, pagePalette as palette } from '@/charts/paint/palette';
import { svg, type SvgNode } from '@/charts/paint/svgNode';
import { swatchParts } from '@/charts/paint/swatchParts';
import type { StageStep } from '@/briefing/stage/stageStep';
import type { Language } from '@/i18n/language';

interface HandoutChartProps {
  readonly step: StageStep;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** Of the one for paper or for a narrow screen. */
  readonly className: string;
}

const keySize = 13;
const ring = 9;

/** A ring around a reading that the step points at, or an outline around its column. */
function pointNode({ x, y, bar }: PlacedPoint): SvgNode {
  const pen = { fill: 'none', stroke: palette.accent, 'stroke-width': 2.5 };
  if (!bar) return svg('circle', { cx: x, cy: y, r: ring, ...pen });
  return svg('rect', { x: bar.x - 3, y: bar.y - 3, width: bar.width + 6, height: bar.height + 3, ...pen });
}

function keyNodes({ signs, texts }: PictureLegend): readonly SvgNode[] {
  return [
    ...signs.map(({ x, y, scale, entry, form }) =>
      svg('g', { transform: `translate(${pixel(x)} ${pixel(y)}) scale(${scale})` }, swatchParts(entry, form, palette)),
    ),
    ...texts.map(({ x, y, size, weight, colour, text }) =>
      svg('text', { x, y, 'font-size': size, 'font-weight': weight, fill: colourOf(palette, colour) }, [text]),
    ),
  ];
}

interface Drawn {
  readonly top: number;
  readonly model: ChartModel;
  readonly key: PictureLegend;
}

/** The chart, with its key above it where its lines could not carry their names. */
function drawn({ step, language, width, height }: HandoutChartProps): Drawn {
  const frame = { kind: 'page', width, language, offLines: true, pointed: step.pointed } as const;
  const first = chartModel(step.subject, { ...frame, height });
  const { legend, form } = first;
  const key = pictureLegend(legend, { x: 0, y: 0, width, size: keySize, scale: 1, form });
  const top = legend.length > 0 ? key.height + 6 : 0;
  return { top, key, model: top > 0 ? chartModel(step.subject, { ...frame, height: height - top }) : first };
}

/** A step's chart in its final state, in the colours of the page: on paper those are always the light ones. */
export const HandoutChart = memo(function HandoutChart(props: HandoutChartProps): ReactElement {
  const { step, language, width, height, className } = props;
  const { top, model, key } = drawn(props);
  const points = model.marks.flatMap(({ runs }) => runs.flat().filter(({ period }) => step.pointed.includes(period)));
  const nodes = [
    ...keyNodes(key),
    svg('g', { transform: `translate(0 ${pixel(top)})` }, [...chartParts(model, palette), ...points.map(pointNode)]),
  ];
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={palette.font}
      role="img"
      aria-label={summary(step.subject, language)}
    >
      {svgElements(nodes)}
    </svg>
  );
});
