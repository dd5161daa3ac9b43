import { chartSubject } from '@/exports/chartSubject';
import { chartModel, type ChartFrame } from '@/charts/model/layout';
import { pictureModel } from '@/charts/model/picture';
import type { Subject } from '@/charts/model/subject';
import { svgMarkup } from '@/charts/paint/markup';
import { paint } from '@/charts/paint/paint';
import { paintPicture } from '@/charts/paint/paintPicture';
import { filePalettes } from '@/charts/paint/palette';
import type { Language } from '@/i18n/language';
import type { Choice } from '@/milestones/choice';
import { chartContent, siteContent } from '@/publish/content';
import { defaultView } from '@/url/address';

const feeds = 'public/feeds';

/** Everything is drawn as it was known on this day, so that a new reading alone changes no drawing. */
const knownOn = '2026-03-31';

/** The subject of every chart of the site. */
export async function subjects(milestones: Choice): Promise<readonly Subject[]> {
  const site = await siteContent(feeds);
  const view = { ...defaultView, asOf: knownOn, milestones };
  const contents = await Promise.all(site.catalogue.charts.map((chart) => chartContent(feeds, site, chart)));
  return contents.map(({ chart, feed }) => chartSubject({ chart, feed, milestones: site.milestones.milestones, view }));
}

const languages: readonly Language[] = ['id', 'en'];
const themes = ['light', 'dark'] as const;
const sizes: Readonly<Record<string, Omit<ChartFrame, 'language'>>> = {
  phone: { kind: 'page', width: 358, height: 340 },
  desktop: { kind: 'page', width: 800, height: 448 },
  stage: { kind: 'stage', width: 1920, height: 960 },
};

/** How many drawings a chart has. */
export const drawingsOfChart = languages.length * (themes.length * Object.keys(sizes).length + 1);

/** The drawings of one chart by file name: every size, language and theme, and the picture for an article. */
export function drawingsOf(subject: Subject): ReadonlyMap<string, string> {
  const { id } = subject.chart;
  const drawn = new Map<string, string>();
  for (const language of languages) {
    for (const [size, frame] of Object.entries(sizes)) {
      const model = chartModel(subject, { ...frame, language });
      for (const theme of themes) {
        drawn.set(`${id}.${size}.${theme}.${language}.svg`, svgMarkup(paint(model, filePalettes[theme])));
      }
    }
    const picture = pictureModel(subject, { preset: 'article', language, address: `pendopo.example/chart/${id}/` });
    const look = { palette: filePalettes.light, ground: 'paper' } as const;
    drawn.set(`${id}.article.light.${language}.svg`, svgMarkup(paintPicture(picture, look)));
  }
  return drawn;
}
