import type { ChartEntry } from '@/catalogue/catalogue';
import { packed, unpacked } from '@/exports/packedText';
import { draftName, draftQuestion, draftTitle } from '@/exports/storyDraft';
import { decodeStory } from '@/feeds/decodeStory';
import { encodeStory } from '@/feeds/encodeStory';
import { FeedError, type Fail } from '@/feeds/feedError';
import { ownStoryId } from '@/feeds/ownStory';
import { parseBytes } from '@/feeds/parseBytes';
import type { Decoded } from '@/feeds/problem';
import { storyDraftMessages } from '@/i18n/messages/storyDraft';
import { sceneAt } from '@/stories/shown';
import type { Story } from '@/stories/story';

/** The name of the query's parameter that holds a shared briefing. */
export const codeName = 'story';

/**
 * A briefing as letters for an address. Titles, names and questions stay behind: nobody may put words of their own on
 * our pages by an address. They are made anew from the charts.
 */
export async function codeOfStory(story: Story): Promise<string> {
  const { title: _title, description: _description, id: _id, steps, answers, ...rest } = encodeStory(story);
  const bare = {
    ...rest,
    steps: steps.map(({ name: _name, ...step }) => step),
    answers: answers.map(({ question: _question, ...step }) => step),
  };
  return packed(JSON.stringify(bare));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The chart that a step shows, or the one before it did. */
function chartOf(step: unknown, charts: readonly ChartEntry[]): ChartEntry | undefined {
  const address = isRecord(step) ? step['chart'] : undefined;
  const scene = typeof address === 'string' ? sceneAt(address) : undefined;
  return charts.find(({ id }) => id === scene?.chart);
}

/** The briefing as a file, with names in place of those that did not travel; whatever names came along are overwritten. */
function named(input: unknown, charts: readonly ChartEntry[]): unknown {
  if (!isRecord(input)) return input;
  let chart: ChartEntry | undefined;
  const shown: ChartEntry[] = [];
  const steps = listIn(input['steps']).map((step) => {
    if (!isRecord(step)) return step;
    if (step['chart'] !== undefined) chart = chartOf(step, charts);
    if (chart) shown.push(chart);
    return { ...step, name: draftName(chart) };
  });
  const answers = listIn(input['answers']).map((step) =>
    isRecord(step) ? { ...step, question: draftQuestion(chartOf(step, charts)) } : step,
  );
  const { id, en } = storyDraftMessages;
  const description = { id: id.description, en: en.description };
  return { ...input, id: ownStoryId, title: draftTitle(shown), description, steps, answers };
}

function refused(problem: string): Decoded<Story> {
  return { ok: false, problems: [{ kind: 'schema', path: codeName, problem }], warnings: [] };
}

/**
 * The briefing that `codeOfStory` made letters of, its steps named after `charts`. Letters that are damaged or too many
 * and briefings that break the contract come back as problems. Never throws.
 */
export async function storyFromCode(code: string, charts: readonly ChartEntry[] = []): Promise<Decoded<Story>> {
  const text = await unpacked(code);
  if (text === undefined) return refused('is cut off, damaged or too long');
  const fail: Fail = (fault) => new FeedError({ ...fault, feedId: ownStoryId, at: 0 });
  try {
    return decodeStory(named(parseBytes(new TextEncoder().encode(text), fail), charts), 'reader');
  } catch (cause) {
    if (cause instanceof FeedError) return refused(cause.detail);
    throw cause;
  }
}
