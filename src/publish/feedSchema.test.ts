import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { contract } from '@/feeds/contract';
import { rules, type Rule } from '@/feeds/rules';
import { describeField } from './feedDescriptions';
import { checkBytes } from './feedFile';
import { printSchemas } from './feedSchema';
import { importWanted } from './importOptions';
import { readFacts } from './storyCheck';
import { storyTruth } from './storyTruth';

/** A page of the contract; a formatter may pad the columns of its tables. */
function page(name: string): string {
  const text = readFileSync(`docs/contracts/${name}.md`, 'utf8');
  return text.replace(/ {2,}\|/gu, ' |').replace(/\| {2,}/gu, '| ');
}

/** The examples of a text in JSON. */
function examplesIn(text: string): readonly string[] {
  return [...text.matchAll(/```json\n(.*?)```/gsu)].map(([, each]) => each ?? '');
}

const words = page('feed');
const storyWords = page('story');

function isOfStories({ name }: { readonly name: string }): boolean {
  return name.startsWith('story');
}

/** Every field name in a schema. */
function fieldsIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties: unknown = 'properties' in schema ? schema.properties : undefined;
  const own = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsIn)];
}

const sections = [
  ['The page and the command refuse', 'problem', 'always'],
  ['The command refuses these too', 'problem', 'check'],
  ['And it warns', 'warning', 'check'],
] as const;

function rulesOf(severity: Rule['severity'], applies: Rule['applies']): readonly string[] {
  const kept = Object.entries(rules).filter(([, rule]) => rule.severity === severity && rule.applies === applies);
  return kept.map(([id]) => id);
}

/** The rules in the first table under a heading. */
function listedUnder(text: string, heading: string): readonly string[] {
  const [, section = ''] = text.split(heading);
  const [table = ''] = section.split('\n\n').filter((part) => part.startsWith('| rule'));
  return [...table.matchAll(/^\| `([\w-]+)` \| \S/gmu)].map(([, id]) => id ?? '');
}

/** What is found in a catalogue with one feed. */
function foundInFeed(entry: object): readonly unknown[] {
  const catalogue: { feeds: unknown[] } = JSON.parse(readFileSync('tests/fixtures/feeds/catalogue.json', 'utf8'));
  catalogue.feeds = [entry];
  const { content, problems } = checkBytes(new TextEncoder().encode(JSON.stringify(catalogue)));
  return [content.kind, ...problems];
}

describe('public/schema', () => {
  it.each(printSchemas())('$name is what the contract gives', ({ name, text }) => {
    expect(readFileSync(`public/schema/${name}`, 'utf8')).toBe(text);
  });

  it('holds nothing else', () => {
    const names = printSchemas().map(({ name }) => name);
    expect(readdirSync('public/schema').toSorted()).toEqual(names.toSorted());
  });

  it.each(printSchemas())('$name says its dialect and refuses unknown fields', ({ name, text }) => {
    const schema: { readonly oneOf?: readonly unknown[] } = JSON.parse(text);
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: name });
    // A claim is one of several shapes, each of them closed.
    for (const shape of schema.oneOf ?? [schema]) expect(shape).toMatchObject({ additionalProperties: false });
  });

  it('has patterns that compile as JSON Schema demands', () => {
    const patterns = printSchemas().flatMap(({ text }) =>
      [...text.matchAll(/"pattern": (".*")/gu)].map(([, each]) => each ?? ''),
    );
    expect(patterns.length).toBeGreaterThan(20);
    for (const pattern of patterns) {
      const source: unknown = JSON.parse(pattern);
      expect(() => new RegExp(String(source), 'u')).not.toThrow();
    }
  });
});

describe('describeField', () => {
  it('tells identifiers from languages', () => {
    expect(describeField('feed', ['series', 'id'])).toContain('Never changed');
    expect(describeField('feed', ['series', 'title', 'id'])).toBe('In Indonesian.');
  });

  it('demands words for a new field', () => {
    expect(() => describeField('feed', ['series', 'novelty'])).toThrow(/novelty/u);
  });
});

describe('docs/contracts/feed.md', () => {
  it('names every field', () => {
    const schemas = printSchemas().filter((each) => !isOfStories(each));
    const fields = new Set(schemas.flatMap(({ text }) => fieldsIn(JSON.parse(text))));
    expect([...fields].filter((field) => !words.includes(`\`${field}\``))).toEqual([]);
  });

  it('has an example that passes the check', () => {
    const example = /```json\n(.*?)```/su.exec(words)?.[1] ?? '';
    const { content, problems, warnings } = checkBytes(new TextEncoder().encode(example));
    expect([content.kind, ...problems, ...warnings]).toEqual(['feed']);
  });

  it('has a statement, terms and a verdict that pass as well', () => {
    const [feed, statement, terms, verdict] = examplesIn(words);
    const { sources }: { readonly sources: readonly { readonly id: string }[] } = JSON.parse(feed ?? '');
    const file = {
      version: '1.1',
      id: 'statements',
      title: { id: 'Pernyataan', en: 'Statements' },
      modified: '2021-07-10',
      sources: sources.filter(({ id }) => id === 'rilis-mei'),
      statements: [JSON.parse(statement ?? '')],
    };
    const { content, problems, warnings } = checkBytes(new TextEncoder().encode(JSON.stringify(file)));
    expect([content.kind, ...problems, ...warnings]).toEqual(['statements']);
    const vocabulary = { ...file, id: 'vocabulary', series: [JSON.parse(terms ?? '')], events: [] };
    const { sources: _, statements: __, ...bare } = vocabulary;
    expect(v.safeParse(contract('check').vocabulary, bare).success).toBe(true);
    expect(v.safeParse(contract('check').verdict, JSON.parse(verdict ?? '')).success).toBe(true);
  });

  it('has a feed to begin with and a remote that pass as well', () => {
    const examples = examplesIn(words);
    const [remote, empty] = ['"remotes": [', '"series": ['].map((part) =>
      examples.findLast((each) => each.includes(part)),
    );
    const begun = checkBytes(new TextEncoder().encode(empty));
    expect([begun.content.kind, ...begun.problems]).toEqual(['feed']);
    expect(begun.warnings.map(({ rule }) => rule)).toEqual(['source-unused']);
    expect(foundInFeed(JSON.parse(remote ?? ''))).toEqual(['catalogue']);
  });

  it.each(sections)('lists the rules under "%s"', (heading, severity, applies) => {
    const wanted = rulesOf(severity, applies).filter((id) => !id.startsWith('story-'));
    expect(listedUnder(words, heading)).toEqual(wanted);
  });
});

describe('docs/scheduled-feeds.md', () => {
  const text = readFileSync('docs/scheduled-feeds.md', 'utf8');

  it('has remotes that can be copied', () => {
    const remotes: readonly object[] = examplesIn(text).map((each) => JSON.parse(each));
    expect(remotes).toMatchObject([{ format: 'bps' }, { format: 'fred' }]);
    expect(foundInFeed({ id: 'contoh', path: 'feed.json', remotes })).toEqual(['catalogue']);
  });

  it('has a command that the command line takes', () => {
    const [, line = ''] = /feed -- import (.*)/u.exec(text) ?? [];
    expect(importWanted(line.replace('YYYY-MM-DD', '2026-11-30').split(' '))).toMatchObject({
      files: ['answer.json'],
      document: { publisher: 'NAME', url: 'PAGE', published: '2026-11-30' },
    });
  });
});

describe('docs/contracts/story.md', () => {
  it('names every field that feed.md does not', () => {
    const fields = new Set(
      printSchemas()
        .filter(isOfStories)
        .flatMap(({ text }) => fieldsIn(JSON.parse(text))),
    );
    const claims = new Set(
      fieldsIn(JSON.parse(printSchemas().find(({ name }) => name === 'claim.v1.json')?.text ?? '')),
    );
    const own = [...fields].filter((field) => !claims.has(field) && field !== 'en');
    expect(own.length).toBeGreaterThan(15);
    expect(own.filter((field) => !storyWords.includes(`\`${field}\``))).toEqual([]);
  });

  it('has an example that passes the check and agrees with the data', async () => {
    const example = /```json\n(.*?)```/su.exec(storyWords)?.[1] ?? '';
    const { content, problems, warnings } = checkBytes(new TextEncoder().encode(example));
    expect([content.kind, ...problems, ...warnings]).toEqual(['story']);
    const { problems: untrue, warnings: doubtful } = storyTruth(
      content.kind === 'story' && content.value ? content.value : { steps: [], answers: [] },
      await readFacts('public'),
    );
    expect([...untrue, ...doubtful]).toEqual([]);
  });

  it.each(sections)('lists the rules under "%s"', (heading, severity, applies) => {
    const wanted = rulesOf(severity, applies).filter((id) => id.startsWith('story-'));
    expect(listedUnder(storyWords, heading)).toEqual(wanted);
  });
});
