import { describe, expect, it } from 'vitest';
import { sampleRows, sampleSeries } from '@mocks/sampleSeries';
import { sampleMilestone, sampleSubject } from '@mocks/sampleSubject';
import type { ChartModel } from '@/charts/model/chartModel';
import { chartModel } from '@/charts/model/layout';
import { paint } from '@/charts/paint/paint';
import { pagePalette } from '@/charts/paint/palette';
import type { ChartForm } from '@/catalogue/catalogue';
import { chartContent, siteContent } from './content';
import { embedDrawing } from '@/exports/document/embedDrawing';
import { html, htmlMarkup, type HtmlNode } from '@/exports/document/embedHtml';
import { embedFrames } from '@/exports/document/embedStyle';

const content = await siteContent('public/feeds');
const charts = await Promise.all(content.catalogue.charts.map((chart) => chartContent('public/feeds', content, chart)));

function all(node: HtmlNode): readonly HtmlNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))];
}

function attribute(node: HtmlNode | undefined, name: string): string {
  return String(node?.attributes[name] ?? '');
}

/** Corners of the lines in pixels of the drawing, through the window that they are seen in. */
function lineCorners(drawing: HtmlNode): readonly (readonly [number, number])[] {
  const window = all(drawing).find((node) => node.attributes['class'] === 'lines');
  const [left = 0, top = 0, width = 1, height = 1] = attribute(window, 'viewBox').split(' ').map(Number);
  const at = (name: string): number => Number(attribute(window, name));
  return (window?.children ?? []).flatMap((path) => {
    let [x, y] = [0, 0];
    const found: [number, number][] = [];
    const d = typeof path === 'string' ? '' : attribute(path, 'd');
    for (const [, command = '', text = ''] of d.matchAll(/([mlhv])([^mlhv]*)/gu)) {
      const numbers = [...text.matchAll(/-?\d+/gu)].map(([number]) => Number(number));
      while (numbers.length > 0) {
        x += command === 'v' ? 0 : (numbers.shift() ?? 0);
        y += command === 'h' ? 0 : (numbers.shift() ?? 0);
        found.push([at('x') + ((x - left) / width) * at('width'), at('y') + ((y - top) / height) * at('height')]);
      }
    }
    return found;
  });
}

function sampleModel(form: ChartForm): ChartModel {
  const threshold = {
    value: 50,
    label: { id: 'a', en: 'a' },
    above: { id: 'b', en: 'b' },
    below: { id: 'c', en: 'c' },
  };
  const subject = sampleSubject({
    form,
    series: [
      sampleSeries({
        thresholds: [threshold],
        observations: sampleRows('2020-01', [51, 49.5, 48, undefined, 52, 53.25]),
      }),
    ],
    milestones: [sampleMilestone('a', '2020-02-10'), sampleMilestone('b', '2020-03-20')],
  });
  return chartModel(subject, { kind: 'page', width: 544, height: 380, language: 'id' });
}

describe('embedDrawing', () => {
  const lines = charts.filter(({ chart }) => chart.form === 'line');

  it.each(lines.map((chart) => ({ id: chart.chart.id, chart })))(
    'puts every point of $id where the model has it',
    ({ chart }) => {
      for (const { width, height } of embedFrames) {
        const model = chartModel(chart.subject, { kind: 'page', width, height, language: 'id' });
        const wanted = model.marks.flatMap((mark) => mark.runs.filter((run) => run.length > 1).flat());
        const found = lineCorners(embedDrawing(model, {}));
        expect(found).toHaveLength(wanted.length);
        wanted.forEach((point, index) => {
          expect(Math.abs((found[index]?.[0] ?? Number.NaN) - point.x)).toBeLessThan(0.1);
          expect(Math.abs((found[index]?.[1] ?? Number.NaN) - point.y)).toBeLessThan(0.1);
        });
      }
    },
  );

  it.each(charts.map((chart) => ({ id: chart.chart.id, chart })))(
    'says in $id every text that the painter says, in less than two thirds of the bytes',
    ({ chart }) => {
      const model = chartModel(chart.subject, { kind: 'page', width: 736, height: 412, language: 'en' });
      const painted = html('div', {}, [paint(model, pagePalette)]);
      const drawing = embedDrawing(model, {});
      const said = (node: HtmlNode): readonly string[] =>
        all(node)
          .filter(({ tag }) => tag === 'text')
          .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
          .toSorted();
      expect(said(drawing)).toEqual(said(painted));
      expect(htmlMarkup(drawing).length).toBeLessThan(htmlMarkup(painted).length * 0.67);
    },
  );

  it('begins the shade at the threshold, which cuts off what is above', () => {
    const model = sampleModel('line');
    const shade = all(embedDrawing(model, {})).find((node) => node.attributes['class'] === 'shade');
    expect(shade?.tag).toBe('svg');
    expect(Number(attribute(shade, 'y'))).toBeCloseTo(model.threshold?.y ?? Number.NaN, 1);
    expect(attribute(shade, 'overflow')).toBe('');
  });

  it.each(['step', 'columns', 'points'] as const)('draws %s as the painter does', (form) => {
    const model = sampleModel(form);
    const count = (node: HtmlNode, tag: string): number => all(node).filter((each) => each.tag === tag).length;
    const painted = html('div', {}, [paint(model, pagePalette)]);
    const drawing = embedDrawing(model, {});
    // The painter's background is the page's own.
    expect(count(drawing, 'rect')).toBe(count(painted, 'rect') - 1);
    expect(count(drawing, 'circle')).toBe(count(painted, 'circle'));
    expect(htmlMarkup(drawing)).not.toMatch(/NaN|undefined|\d\.\d{3}/u);
  });
});
