import { cp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '@/editions/digest';
import { checkEditions } from './editionCheck';
import { readLedger } from './editionStore';
import { commandRoot } from '@tests/fixtures/feeds/commandRoot';
import { main } from './feed';

const root = commandRoot();

/** Freezes the fixture's chart as known on a day and gives the path of the file. */
async function minted(date: string): Promise<string> {
  expect(await main(['edition', '--as-of', date], root.path)).toBe(0);
  const { editions } = await readLedger(join(root.path, 'public'));
  const line = editions.at(-1);
  return join(root.path, 'public', 'editions', line?.chart ?? '', `${line?.edition ?? ''}.json`);
}

async function problems(): Promise<readonly string[]> {
  const reports = await checkEditions(join(root.path, 'public'));
  return reports.flatMap((report) => report.problems.map(({ rule, problem }) => `${rule ?? ''}: ${problem}`));
}

describe('feed edition', () => {
  it('writes a file whose name is its hash, and a line that says the same', async () => {
    const file = await minted('2021-06-30');
    const text = await readFile(file, 'utf8');
    const sha256 = sha256Hex(text);
    expect(file).toContain(`2021-06-30.${sha256.slice(0, 8)}.json`);
    expect(await readLedger(join(root.path, 'public'))).toMatchObject({
      editions: [{ sha256, bytes: Buffer.byteLength(text) }],
    });
    expect(await problems()).toEqual([]);
  });

  it('holds nothing that was not known on its day', async () => {
    const [early, late] = [await minted('2021-05-31'), await minted('2021-12-31')];
    const rows = async (file: string): Promise<number> => (await readFile(file, 'utf8')).split('"period"').length;
    expect(await rows(early)).toBeLessThan(await rows(late));
  });

  it('writes nothing twice, and nothing where nothing is new', async () => {
    await main(['edition'], root.path);
    const { editions } = await readLedger(join(root.path, 'public'));
    root.printed = [];
    await main(['edition'], root.path);
    expect(root.printed.every((line) => /is there already|nothing new/u.test(line))).toBe(true);
    expect(await readLedger(join(root.path, 'public'))).toEqual({ editions });
  });

  it('leaves older editions as they are when a figure is revised, and freezes the new state beside them', async () => {
    const old = await minted('2021-12-31');
    const before = await readFile(old, 'utf8');
    const feed = join(root.path, 'public', 'feeds', 'feed.json');
    await writeFile(feed, (await readFile(feed, 'utf8')).replace('"value": 54.6,', '"value": 54.5,'));
    expect(await main(['check'], root.path)).toBe(0);
    expect(root.printed.filter((line) => line.includes('[edition-none]'))).toHaveLength(1);
    root.printed = [];
    await main(['edition'], root.path);
    expect(root.printed.filter((line) => line.includes('minted')).length).toBeGreaterThan(0);
    expect(await readFile(old, 'utf8')).toBe(before);
    expect(await problems()).toEqual([]);
  });

  it.each([
    [['edition', '--as-of', '2999-01-01'], /in the future/u],
    [['edition', '--as-of', 'kemarin'], /needs a date/u],
    [['edition', '--as-of'], /needs a date/u],
    [['edition', '--force'], /unknown option --force/u],
    [['edition', 'tidak-ada'], /there is no chart tidak-ada; there are /u],
  ])('refuses %j', async (argv, complaint) => {
    expect(await main(argv, root.path)).toBe(2);
    expect(root.complained.join('\n')).toMatch(complaint);
    expect((await readLedger(join(root.path, 'public'))).editions).toEqual([]);
  });

  it('freezes nothing while a feed is refused', async () => {
    const feed = join(root.path, 'public', 'feeds', 'feed.json');
    await writeFile(feed, (await readFile(feed, 'utf8')).replace('"2021-04"', '"2021-13"'));
    expect(await main(['edition'], root.path)).toBe(1);
    expect(root.complained.join('\n')).toContain('2021-13 is not a period');
    expect((await readLedger(join(root.path, 'public'))).editions).toEqual([]);
  });

  it('says when nothing was known yet', async () => {
    await main(['edition', '--as-of', '1999-01-01'], root.path);
    expect(root.printed.join('\n')).toContain('nothing to freeze');
  });
});

describe('checkEditions', () => {
  it('refuses an edition that was changed by one digit', async () => {
    const file = await minted('2021-12-31');
    await writeFile(file, (await readFile(file, 'utf8')).replace('54.6', '54.7'));
    expect(await problems()).toEqual([expect.stringMatching(/^edition-file: has the hash .* never changed/u)]);
    expect(await main(['check'], root.path)).toBe(1);
  });

  it('refuses one that was removed', async () => {
    await rm(await minted('2021-12-31'));
    expect(await problems()).toEqual([expect.stringMatching(/missing: editions are never removed/u)]);
  });

  it('refuses one under another name', async () => {
    const file = await minted('2021-12-31');
    const other = file.replace('2021-12-31', '2021-12-30');
    await cp(file, other);
    expect(await problems()).toEqual([expect.stringMatching(/is not in the ledger/u)]);
    const ledger = join(root.path, 'public', 'editions', 'ledger.json');
    await writeFile(ledger, (await readFile(ledger, 'utf8')).replace('"2021-12-31.', '"2021-12-30.'));
    expect(await problems()).toContain('edition-file: is of 2021-12-31');
  });

  it('refuses a ledger whose name and hash part, one that is missing, and one that cannot be read', async () => {
    await minted('2021-12-31');
    const ledger = join(root.path, 'public', 'editions', 'ledger.json');
    const text = await readFile(ledger, 'utf8');
    await writeFile(ledger, text.replace(/"sha256":"[0-9a-f]{8}/u, '"sha256":"00000000'));
    expect(await problems()).toEqual([expect.stringMatching(/^ledger-line: /u)]);
    await writeFile(ledger, '{');
    expect(await problems()).not.toEqual([]);
    await rm(ledger);
    expect(await problems()).toEqual(['edition-file: is missing']);
  });

  it.each([
    [/"bytes":\d+/u, '"bytes":7', /^edition-file: has not the 7 bytes/u],
    [/"minted":"[\d-]+"/u, '"minted":"2020-01-01"', /^ledger-line: 2020-01-01 is before 2021-12-31/u],
  ])('refuses a ledger that says %s otherwise, and adds nothing to it', async (what, otherwise, complaint) => {
    await minted('2021-12-31');
    const ledger = join(root.path, 'public', 'editions', 'ledger.json');
    const text = (await readFile(ledger, 'utf8')).replace(what, otherwise);
    await writeFile(ledger, text);
    expect(await problems()).toEqual([expect.stringMatching(complaint)]);
    expect(await main(['edition'], root.path)).toBe(1);
    expect(await readFile(ledger, 'utf8')).toBe(text);
  });

  it('refuses a link in place of an edition, and one beside it', async () => {
    const file = await minted('2021-12-31');
    const elsewhere = join(root.path, 'elsewhere.json');
    await rename(file, elsewhere);
    await symlink(elsewhere, file);
    await symlink(elsewhere, join(root.path, 'public', 'editions', 'other.json'));
    const found = await problems();
    expect(found.filter((each) => each.includes('missing'))).toHaveLength(1);
    expect(found.filter((each) => each.includes('is not in the ledger'))).toHaveLength(2);
  });

  it('refuses to let a frozen chart go', async () => {
    await minted('2021-12-31');
    const catalogue = join(root.path, 'public', 'feeds', 'catalogue.json');
    const text = await readFile(catalogue, 'utf8');
    await writeFile(catalogue, text.replace(/("charts": \[\s*\{\s*"id": )"[^"]+"/u, '$1"lain"'));
    expect(await main(['check'], root.path)).toBe(1);
    expect(root.printed.join('\n')).toContain('[edition-retired]');
  });

  it('refuses an edition that claims what its figures do not say, and one in another spelling', async () => {
    const file = await minted('2021-12-31');
    const ledger = join(root.path, 'public', 'editions', 'ledger.json');
    const write = async (text: string): Promise<void> => {
      const [was, sha256] = [sha256Hex(await readFile(file, 'utf8')), sha256Hex(text)];
      const lines = (await readFile(ledger, 'utf8'))
        .replace(was, sha256)
        .replace(was.slice(0, 8), sha256.slice(0, 8))
        .replace(/"bytes":\d+/u, `"bytes":${Buffer.byteLength(text)}`);
      await rm(file);
      await writeFile(file.replace(was.slice(0, 8), sha256.slice(0, 8)), text);
      await writeFile(ledger, lines);
    };
    const text = await readFile(file, 'utf8');
    const claim = /"claims":\[\{"period":"[^"]*","says":"level","series":"[^"]*","value":\{"value":/u;
    expect(text).toMatch(claim);
    await write(text.replace(claim, (all) => `${all}1`));
    expect(await problems()).toContain('edition-claim: level does not agree');
  });
});
