import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { claimData } from '@/charts/model/claimData';
import { ownStoryId } from '@/feeds/ownStory';
import { Findings } from '@/feeds/problem';
import type { Story } from '@/stories/story';
import { siteContent } from './content';
import type { FileReport } from './feedCheck';
import { checkFile } from './feedFile';
import { storyTruth, type StoryFacts } from './storyTruth';

const folderName = 'stories';
const indexName = 'index.json';

/** Names that mean something else among the addresses and files of briefings. */
const reserved: Readonly<Record<string, string>> = {
  [ownStoryId]: "the reader's own briefing",
  index: 'the list of briefings',
};

/** Everything that a briefing is held against. Throws where a feed is refused: look first. */
export async function readFacts(folder: string): Promise<StoryFacts> {
  const feedsFolder = join(folder, 'feeds');
  const { catalogue, milestones } = await siteContent(feedsFolder);
  const files = await Promise.all(catalogue.feeds.map(({ path }) => checkFile(join(feedsFolder, path), 'feed')));
  const feeds = files.flatMap(({ content }) => (content.kind === 'feed' && content.value ? [content.value] : []));
  return { catalogue, milestones, feeds, data: claimData({ feeds, milestones: milestones.milestones }) };
}

/** Names of the files in the folder of briefings; none where there is no such folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
}

/** What the name of a file and its content say of each other. */
function checkName({ id }: Story, name: string, { listed, findings }: Listed): void {
  const own = name.slice(0, -'.json'.length);
  const taken = Object.hasOwn(reserved, id) ? reserved[id] : undefined;
  if (taken !== undefined) findings.add('story-reserved', 'id', `${id} is ${taken}`);
  if (id !== own) findings.add('story-file', 'id', `is ${id}, but the file is called ${name}`);
  if (!listed.includes(own)) findings.add('story-file', '', `is not in ${folderName}/${indexName}`);
}

interface Listed {
  /** Ids that the list names. */
  readonly listed: readonly string[];
  readonly findings: Findings;
}

interface Beside {
  readonly folder: string;
  readonly listed: readonly string[];
  /** Absent where the feeds cannot be believed. */
  readonly facts?: StoryFacts;
}

async function storyReport(name: string, { folder, listed, facts }: Beside): Promise<FileReport> {
  const file = join(folder, name);
  const findings = new Findings('check');
  if (!name.endsWith('.json')) {
    findings.add('story-file', '', 'is not a briefing: they end in .json');
    return { file, problems: findings.problems, warnings: [] };
  }
  const { content, problems, warnings } = await checkFile(file, 'story');
  const story = content.kind === 'story' ? content.value : undefined;
  if (story) checkName(story, name, { listed, findings });
  const truth = story && facts ? storyTruth(story, facts) : undefined;
  return {
    file,
    problems: [...problems, ...findings.problems, ...(truth?.problems ?? [])],
    warnings: [...warnings, ...(truth?.warnings ?? [])],
  };
}

/** The list of briefings, and what it names without a file. */
async function indexReport(
  folder: string,
  names: readonly string[],
): Promise<{ report: FileReport; listed: readonly string[] }> {
  const file = join(folder, indexName);
  const findings = new Findings('check');
  if (!names.includes(indexName)) {
    findings.add('story-file', '', 'is missing: it lists the briefings in their order');
    return { report: { file, problems: findings.problems, warnings: [] }, listed: [] };
  }
  const { content, problems, warnings } = await checkFile(file, 'story-index');
  const listed = content.kind === 'story-index' ? (content.value ?? []) : [];
  listed.forEach((id, index) => {
    if (names.includes(`${id}.json`)) return;
    findings.add('story-file', `stories[${index}]`, `${id} has no file ${id}.json beside the list`);
  });
  return { report: { file, problems: [...problems, ...findings.problems], warnings }, listed };
}

/**
 * Checks every briefing below a folder: shape, meaning, its place in the list, and, `with-data`, that charts, readings and
 * milestones are there and every caption agrees with the data. Nothing where there are no briefings.
 */
export async function checkStories(folder: string, how: 'with-data' | 'alone'): Promise<readonly FileReport[]> {
  const stories = join(folder, folderName);
  const names = await namesIn(stories);
  if (names.length === 0) return [];
  const { report, listed } = await indexReport(stories, names);
  const facts = how === 'with-data' ? await readFacts(folder) : undefined;
  const beside = { folder: stories, listed, ...(facts && { facts }) };
  const others = names.filter((name) => name !== indexName);
  return [report, ...(await Promise.all(others.map((name) => storyReport(name, beside))))];
}
