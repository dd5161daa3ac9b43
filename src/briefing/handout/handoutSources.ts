import type { Subject } from '@/charts/model/subject';
import { isWebAddress } from '@/exports/document/embedHtml';
import { comparePeriods } from '@/series/period';
import { isReading } from '@/series/reading';
import type { Source } from '@/series/series';
import type { StageStep } from '@/briefing/stage/stageStep';

/** The address of a document without what makes it longer than it need be; the whole of it is in the link. */
export function shortAddress(url: string): string {
  return isWebAddress(url) ? url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '') : url;
}

function unique(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [source.url, source])).values()];
}

/** Documents of the figures that a subject shows and of its milestones, those of the newest figures first. */
function sourcesOf({ shown, milestones }: Subject): readonly Source[] {
  const rows = shown
    .flatMap(({ rows: all }) => all.filter(isReading))
    .toSorted((a, b) => comparePeriods(b.period, a.period));
  return [
    ...rows.flatMap((row) => [row.source, ...row.conflicts.map(({ source }) => source)]),
    ...shown.flatMap(({ targets }) => targets.map(({ source }) => source)),
    ...milestones.map(({ milestone }) => milestone.source),
  ];
}

/** The documents of a step, each once: of the figures that it points at first, then of the newest. */
export function stepSources({ subject, pointed, shown }: StageStep): readonly Source[] {
  const rows = subject.shown.flatMap(({ rows: all }) => all.filter(isReading));
  const first = rows.filter(({ period }) => pointed.includes(period)).map(({ source }) => source);
  const event = subject.milestones.filter(({ milestone }) => milestone.id === shown.milestone);
  return unique([...first, ...event.map(({ milestone }) => milestone.source), ...sourcesOf(subject)]);
}

/** Every document behind a briefing, each once, by publisher and day. */
export function allSources(steps: readonly StageStep[]): readonly Source[] {
  const all = unique(steps.flatMap(({ subject }) => sourcesOf(subject)));
  return all.toSorted(
    (a, b) =>
      a.publisher.localeCompare(b.publisher) ||
      (a.published ?? '').localeCompare(b.published ?? '') ||
      a.url.localeCompare(b.url),
  );
}
