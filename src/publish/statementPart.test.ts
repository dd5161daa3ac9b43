import { describe, expect, it } from 'vitest';
import { seriesIn } from '@/claims/statement';
import { decodeStatements } from '@/feeds/decodeStatements';
import { siteCatalogue, siteFile, siteStatements } from '@mocks/siteStatements';
import { statementPart } from './statementPart';

const whole = siteFile('statements.json');
const feeds = siteCatalogue().feeds.map(({ id }) => id);

function decoded(text: string) {
  const file: unknown = JSON.parse(text);
  const result = decodeStatements(file, 'check');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function sourceIds(text: string): readonly string[] {
  return [...text.matchAll(/"source":\s*"([^"]+)"/gu)].map(([, id = '']) => id);
}

describe('the part of the statements that a chart’s page carries', () => {
  it.each(feeds)('is a sound file of its own: %s', (feed) => {
    const part = statementPart(whole, feed);
    const { statements, ...file } = decoded(part);
    const { statements: all, ...original } = decoded(whole);
    expect(file).toEqual(original);
    const about = all.filter(({ claims }) =>
      claims.some(({ claim }) => {
        const keys = seriesIn(claim);
        return keys.length > 0 && keys.every((key) => key.startsWith(`${feed}.`));
      }),
    );
    expect(about.length).toBeGreaterThan(0);
    expect(statements).toEqual(about);
    expect(part.length).toBeLessThan(whole.length);
  });

  it('brings the sources that it needs and no others', () => {
    const part = statementPart(whole, 'pmi');
    const used = new Set(sourceIds(part));
    const sources = /"sources":(\[.*?\]),"statements"/u.exec(part)?.[1] ?? '';
    const brought = [...sources.matchAll(/"id":"(s-[^"]+)"/gu)].map(([, id = '']) => id);
    expect(new Set(brought)).toEqual(used);
    expect(brought).toHaveLength(used.size);
  });

  it('is empty for a feed of which nothing was said', () => {
    expect(decoded(statementPart(whole, 'nothing')).statements).toEqual([]);
  });

  it('takes no feed for another whose name begins alike', () => {
    expect(decoded(statementPart(whole, 'umkm')).statements).toEqual([]);
  });

  it('together is everything but what is about the campaign or about several feeds', () => {
    const carried = new Set(
      feeds.flatMap((feed) => decoded(statementPart(whole, feed)).statements.map(({ id }) => id)),
    );
    const left = siteStatements().filter(({ id }) => !carried.has(id));
    for (const { claims } of left) {
      const keys = claims.flatMap(({ claim }) => [new Set(seriesIn(claim).map((key) => key.split('.')[0])).size]);
      expect(keys.every((count) => count !== 1)).toBe(true);
    }
  });

  it.each([
    ['no JSON', '{', /JSON/u],
    ['another file', '{"version": "1.1"}', /refused/u],
    ['a list', '[]', /refused/u],
    ['a claim that is none', whole.replace('"says": "level"', '"says": "much"'), /refused/u],
  ])('is refused with the whole: %s', (_name, text, said) => {
    expect(() => statementPart(text, 'pmi')).toThrow(said);
  });
});
