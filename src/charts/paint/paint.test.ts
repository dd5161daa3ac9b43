import { describe, expect, it } from 'vitest';
import { sampleMilestone, sampleSubject } from '@mocks/sampleSubject';
import type { ChartModel, MarkerShape } from '@/charts/model/chartModel';
import { chartModel } from '@/charts/model/layout';
import type { Subject } from '@/charts/model/subject';
import { sampleRows, sampleSeries, sampleTarget } from '@mocks/sampleSeries';
import { marker } from './markParts';
import { paint } from './paint';
import { pagePalette } from './palette';
import { svg, type SvgNode } from './svgNode';

const threshold = {
  value: 50,
  label: { id: '50 = tetap', en: '50 = no change' },
  above: { id: 'ekspansi', en: 'expansion' },
  below: { id: 'kontraksi', en: 'contraction' },
};

function modelOf(subject: Subject, width = 800): ChartModel {
  return chartModel(subject, { kind: 'page', width, height: 400, language: 'id' });
}

function all(node: SvgNode): readonly SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))];
}

function part(root: SvgNode, name: string): readonly SvgNode[] {
  const found = all(root).find((node) => node.attributes['data-part'] === name);
  return found ? all(found).slice(1) : [];
}

function texts(nodes: readonly SvgNode[]): readonly string[] {
  return nodes
    .filter((node) => node.tag === 'text')
    .map((node) => node.children.filter((child) => typeof child === 'string').join(''));
}

const line = sampleSubject({
  series: [
    sampleSeries({
      thresholds: [threshold],
      observations: sampleRows('2020-01', [51, 49, 48, undefined, 52, undefined, 53, 54]),
    }),
  ],
  milestones: [sampleMilestone('a', '2020-02-10'), sampleMilestone('b', '2020-06-10')],
});

describe('paint', () => {
  it('draws one path a run and leaves the gaps open', () => {
    const model = modelOf(line);
    const paths = part(paint(model, pagePalette), 'lines');
    expect(paths).toHaveLength(2);
    const [first] = model.marks[0]?.runs[0] ?? [];
    expect(paths[0]?.attributes['d']).toMatch(new RegExp(`^M${first?.x},${first?.y}L`, 'u'));
  });

  it('draws a run of one point as a marker where the point is', () => {
    const model = modelOf(line);
    const lone = model.marks[0]?.runs[1]?.[0];
    const markers = part(paint(model, pagePalette), 'markers');
    expect(markers.some(({ attributes }) => attributes['cx'] === lone?.x && attributes['cy'] === lone?.y)).toBe(true);
  });

  it('marks the missing stretches along the ground', () => {
    const model = modelOf(line);
    const marks = part(paint(model, pagePalette), 'gaps');
    expect(marks.map(({ attributes }) => [attributes['x1'], attributes['x2']])).toEqual(
      model.gaps.map((gap) => [gap.x1, gap.x2]),
    );
    expect(marks).toHaveLength(2);
  });

  it('shades what lies below the threshold and sets its tick in bold', () => {
    const root = paint(modelOf(line), pagePalette);
    expect(part(root, 'shade')).toHaveLength(1);
    const bold = part(root, 'value-axis').filter((node) => node.attributes['font-weight'] === 700);
    expect(texts(bold)).toEqual(['50']);
  });

  it('numbers the flags and leads each to the day of its event', () => {
    const model = modelOf(line);
    const root = paint(model, pagePalette);
    expect(texts(part(root, 'flags'))).toEqual(['1', '2']);
    const dotted = part(root, 'rail-lines').filter((node) => node.tag === 'line');
    const xs = model.rail?.flags.flatMap((flag) => flag.milestones.map(({ x }) => x));
    expect(dotted.map(({ attributes }) => attributes['x1'])).toEqual(xs);
  });

  it('steps level first and then up', () => {
    const subject = sampleSubject({
      form: 'step',
      series: [sampleSeries({ nature: 'stock', observations: sampleRows('2020-01', [1, 2, 5]) })],
    });
    const [path] = part(paint(modelOf(subject), pagePalette), 'lines');
    expect(path?.attributes['d']).toMatch(/^M[\d.,]+H[\d.]+V[\d.]+H[\d.]+V[\d.]+$/u);
  });

  it('draws a target as a bar across its period with its number beside it', () => {
    const subject = sampleSubject({
      form: 'columns',
      series: [
        sampleSeries({
          freq: 'A',
          nature: 'flow',
          observations: sampleRows('2020', [3.8, 5.5]),
          targets: [sampleTarget('2020', 2, { basis: 'in-period' })],
        }),
      ],
    });
    const model = modelOf(subject);
    const root = paint(model, pagePalette);
    expect(part(root, 'columns').map(({ attributes }) => attributes['height'])).toEqual(
      model.marks[0]?.runs.flat().map((point) => point.bar?.height),
    );
    expect(part(root, 'targets')).toHaveLength(1);
    expect(texts(part(root, 'labels')).join(' ')).toMatch(/2/u);
  });

  it('is an image with name, description and ground before anything else', () => {
    const root = paint(modelOf(line), pagePalette, { name: 'Nama', description: 'Uraian' });
    expect(root.attributes).toMatchObject({ role: 'img', width: 800, height: 400, viewBox: '0 0 800 400' });
    expect(root.children.slice(0, 3)).toEqual([
      svg('title', {}, ['Nama']),
      svg('desc', {}, ['Uraian']),
      svg('rect', { 'data-part': 'background', width: 800, height: 400, fill: pagePalette.paper }),
    ]);
    expect(Object.keys(root.attributes)).not.toContain('aria-labelledby');
  });

  it('refers to name and description where it has an id', () => {
    const root = paint(modelOf(line), pagePalette, { name: 'Nama', description: 'Uraian', id: 'x' });
    expect(root.attributes).toMatchObject({ 'aria-labelledby': 'x-name', 'aria-describedby': 'x-text' });
    expect(root.children.slice(0, 2)).toMatchObject([
      { tag: 'title', attributes: { id: 'x-name' } },
      { tag: 'desc', attributes: { id: 'x-text' } },
    ]);
    const brief = paint(modelOf(line), pagePalette, { name: 'Nama', id: 'x' });
    expect(Object.keys(brief.attributes)).not.toContain('aria-describedby');
  });

  it('is hidden from assistive technology without a name', () => {
    const root = paint(modelOf(line), pagePalette, { description: 'Uraian', id: 'x' });
    expect(root.attributes).toMatchObject({ 'aria-hidden': 'true' });
    expect(Object.keys(root.attributes)).not.toContain('role');
    expect(root.children[0]).toMatchObject({ tag: 'rect' });
  });

  it('leads from a flag of many to the first and the last of its days only', () => {
    const days = Array.from({ length: 20 }, (_, index) => `2020-03-${String(index + 1).padStart(2, '0')}`);
    const many = sampleSubject({
      series: [sampleSeries({ observations: sampleRows('2018-01', [51, ...Array.from({ length: 60 }, () => 52)]) })],
      milestones: days.map((day) => sampleMilestone(day, day)),
    });
    const model = modelOf(many, 312);
    const paths = part(paint(model, pagePalette), 'rail-lines').filter((node) => node.tag === 'path');
    const led = paths.map(({ attributes }) => String(attributes['d']).match(/M/gu)?.length);
    expect(led).toEqual(model.rail?.flags.map(({ milestones }) => (milestones.length > 4 ? 2 : milestones.length)));
    expect(model.rail?.flags.some(({ milestones }) => milestones.length > 4)).toBe(true);
  });

  it('uses presentation attributes only', () => {
    for (const node of all(paint(modelOf(line), pagePalette))) {
      expect(Object.keys(node.attributes)).not.toContain('class');
      expect(Object.keys(node.attributes)).not.toContain('style');
      for (const value of Object.values(node.attributes)) expect(value).not.toBeNaN();
    }
  });

  it('gives each marker shape its own outline', () => {
    const shapes: readonly MarkerShape[] = ['circle', 'square', 'triangle', 'diamond', 'ring'];
    const drawn = shapes.map((shape) => JSON.stringify(marker(shape, { x: 5, y: 5, size: 4, colour: 'c', edge: 'e' })));
    expect(new Set(drawn).size).toBe(shapes.length);
  });

  it('takes characters out that XML forbids', () => {
    const node = svg('text', { 'aria-label': 'a\u0000b' }, ['x\u0008\uD800y\uFFFF & <z>']);
    expect(node).toEqual({ tag: 'text', attributes: { 'aria-label': 'ab' }, children: ['xy & <z>'] });
  });
});
