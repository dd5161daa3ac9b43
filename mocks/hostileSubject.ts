import type { ChartForm } from '@/catalogue/catalogue';
import { chartModel } from '@/charts/model/layout';
import { pictureModel } from '@/charts/model/picture';
import type { Subject } from '@/charts/model/subject';
import { paint } from '@/charts/paint/paint';
import { paintPicture } from '@/charts/paint/paintPicture';
import { filePalettes, pagePalette } from '@/charts/paint/palette';
import type { SvgNode } from '@/charts/paint/svgNode';
import { sampleRows, sampleSeries, sampleTarget } from './sampleSeries';
import { sampleFeed, sampleMilestone, sampleSubject } from './sampleSubject';

/** Characters that break markup, XML or the direction of a text. */
export const hostileText =
  'a\u0000b\bc\u000Bd\u001Be\uFFFEf\uFFFFg\uD800h\uDC00i ]]> <script>alert(1)</script> & &amp; "double" \'single\' <!-- --> <?xml?> \u202Eکتاب\u202C العربية \r\n\t\u0085\u2028 url(#x) javascript:alert(1) 😀';

/** A chart whose every word is `text`. */
function hostileSubject(text: string, form: ChartForm = 'line'): Subject {
  const both = { id: text, en: text };
  const series = ['a', 'b'].map((id) =>
    sampleSeries({
      id,
      title: both,
      label: both,
      unit: { code: 'x', name: both, prefix: text },
      nature: form === 'line' ? 'index' : 'flow',
      thresholds: [{ value: 50, label: both, above: both, below: both }],
      targets: [sampleTarget('2020-06', 60)],
      observations: sampleRows('2020-01', [51, 49, 48, undefined, 52, undefined, 53, 54]),
    }),
  );
  const subject = sampleSubject({
    form,
    series: form === 'line' ? series.slice(0, 1) : series,
    milestones: ['2020-02-10', '2020-06-10', '2020-06-11'].map((date) => ({
      ...sampleMilestone(date, date),
      title: both,
    })),
  });
  const feed = { ...sampleFeed(series), title: both };
  return {
    ...subject,
    chart: { ...subject.chart, name: both },
    feed: { ...feed, rights: { ...feed.rights, owner: both, note: both } },
  };
}

/** A chart as on a page and as pictures, every word of it `text`. */
export function hostileDrawings(text: string, form: ChartForm): readonly SvgNode[] {
  const subject = hostileSubject(text, form);
  const model = chartModel(subject, { kind: 'page', width: 800, height: 448, language: 'id' });
  const pictures = (['article', 'thumbnail'] as const).map((preset) =>
    paintPicture(pictureModel(subject, { preset, language: 'en', address: text }), {
      palette: filePalettes.dark,
      ground: 'paper',
    }),
  );
  return [paint(model, pagePalette, { name: text, description: text, id: 'chart' }), ...pictures];
}
