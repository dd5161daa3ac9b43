import { StrictMode, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { join } from 'node:path';
import { fileHash, frozenName } from '@/briefing/data/freeze';
import { briefingOf, feedPath, type Pack } from '@/briefing/data/pack';
import { publishedBlock, type Published } from '@/briefing/data/published';
import { StillStage } from '@/briefing/stage/StillStage';
import { stageStory, type StageStory } from '@/briefing/stage/stageStep';
import { partStyles } from '@/briefing/partStyles';
import { StillList } from '@/briefing/StillList';
import { editionsOf } from '@/editions/edition';
import { matchingEdition } from '@/exports/matchingEdition';
import { ownStoryId } from '@/feeds/ownStory';
import { languages, pick, type Language } from '@/i18n/language';
import { stageMessages } from '@/i18n/messages/stage';
import type { BriefingPart, Page } from '@/url/page';
import { briefingDocument } from './briefingDocument';
import { chartContent } from './content';
import { readEdition } from './editionStore';
import type { Workshop, Write } from './job';
import { pageFile } from './pages';

const parts: readonly BriefingPart[] = ['stage', 'presenter', 'handout'];

/** In which edition the figures of each chart stand, and which files they were read from. */
async function publishedNow(workshop: Workshop, files: Pack['files']): Promise<Published> {
  const { content, feeds, ledger } = workshop;
  const { catalogue } = content;
  const charts: Record<string, Published['charts'][string]> = {};
  for (const entry of catalogue.charts) {
    const { subject } = await chartContent(feeds, content, entry);
    const lines = editionsOf(ledger, entry.id);
    const known = await Promise.all(
      lines.map(async (line) => ({ name: line.edition, edition: await readEdition(join(feeds, '..'), line) })),
    );
    const found = matchingEdition(subject, known);
    const feed = catalogue.feeds.find(({ id }) => id === entry.feed);
    if (found && feed) charts[entry.id] = { edition: found.name, feed: fileHash(files[feedPath(feed.path)]) };
  }
  return { charts, milestones: fileHash(files[feedPath(catalogue.milestones.path)]) };
}

async function filesIn({ content, textOf }: Workshop): Promise<Pack['files']> {
  const { feeds, milestones } = content.catalogue;
  const names = ['catalogue.json', milestones.path, ...feeds.map(({ path }) => path)];
  const read = await Promise.all(
    names.map(async (name) => [feedPath(name), JSON.parse(await textOf(name)) as unknown] as const),
  );
  return Object.fromEntries(read);
}

interface Told {
  readonly title: string;
  readonly description: string;
  readonly story?: StageStory;
  readonly edition: string | null;
}

function bodyOf(part: BriefingPart, { title, story, edition }: Told, language: Language): ReactElement {
  if (part === 'stage' && story && edition !== null) {
    return <StillStage story={story} language={language} edition={edition} />;
  }
  return <StillList title={title} language={language} {...(story && { story })} />;
}

function titleOf(part: BriefingPart, title: string, language: Language): string {
  const words = stageMessages[language];
  return { stage: title, presenter: `${title}: ${words.console}`, handout: `${title}: ${words.handout}` }[part];
}

interface Written {
  readonly page: Extract<Page, { readonly name: 'briefing' }>;
  readonly language: Language;
  readonly told: Told;
  readonly published: Published;
}

async function writePart(
  { page, language, told, published }: Written,
  workshop: Workshop,
  write: Write,
): Promise<void> {
  const body = renderToString(<StrictMode>{bodyOf(page.part, told, language)}</StrictMode>);
  const content = briefingDocument(
    {
      page,
      language,
      body,
      title: titleOf(page.part, told.title, language),
      description: told.description,
      style: partStyles[page.part],
      data: { id: publishedBlock, text: JSON.stringify(published) },
    },
    workshop,
  );
  await write({ path: pageFile(page, language), content });
}

interface Known {
  readonly files: Pack['files'];
  readonly published: Published;
}

/** What a shipped story says in a language. */
function toldBy(pack: Pack, language: Language): Told {
  const briefing = briefingOf(pack);
  const { story } = briefing;
  return {
    title: pick(story.title, language),
    description: pick(story.description, language),
    story: stageStory(briefing, language),
    edition: pack.edition,
  };
}

async function packOf(id: string, workshop: Workshop, { files, published }: Known): Promise<Pack> {
  const story: unknown = JSON.parse(await workshop.textOf(`../stories/${id}.json`));
  const unnamed = { edition: '', published: false, story, files };
  const briefing = briefingOf(unnamed);
  return { ...unnamed, ...frozenName({ files, briefing, published, day: workshop.builtOn }) };
}

/** The pages of a shipped briefing in both languages, its first step drawn in them. Throws when the story or its data cannot be read. */
export async function publishBriefing(id: string, workshop: Workshop, write: Write): Promise<void> {
  const files = await filesIn(workshop);
  const published = await publishedNow(workshop, files);
  const pack = id === ownStoryId ? undefined : await packOf(id, workshop, { files, published });
  for (const language of languages) {
    const words = stageMessages[language];
    const told = pack
      ? toldBy(pack, language)
      : { title: words.ownTitle, description: words.ownDescription, edition: null };
    for (const part of parts) {
      await writePart({ page: { name: 'briefing', story: id, part }, language, told, published }, workshop, write);
    }
  }
}
