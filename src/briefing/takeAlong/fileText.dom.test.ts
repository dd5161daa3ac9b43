import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { samplePack } from '@mocks/briefingWindows';
import { nothingPublished } from '@/briefing/data/published';
import { fileNameOf, fileText } from './fileText';
import { heldBlock, readHeld, type Held } from './held';
import { makeBriefingFile, TakeAlongError } from './makeFile';

const pack = samplePack('posisi-terkini');
const held: Held = { storyId: 'posisi-terkini', language: 'id', pack, known: nothingPublished };
const parts = { script: 'void 0', style: ':root{color:red}' };

function parsed(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/html');
}

describe('fileText', () => {
  it('holds the data as they were, whatever they say', () => {
    const nasty = {
      ...pack,
      files: { ...pack.files, 'feeds/x.json': { note: '</script><script>alert(1)</script><!--' } },
    };
    const page = parsed(fileText(parts, { ...held, pack: nasty }));
    expect(page.scripts).toHaveLength(2);
    expect(readHeld(page.querySelector(`#${heldBlock}`)?.textContent)).toEqual({ ...held, pack: nasty });
  });

  it('lets run and look only what was written into it, and nothing be fetched', () => {
    const page = parsed(fileText(parts, held));
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash(parts.script)};`);
    expect(policy).toContain(`style-src ${hash(parts.style)};`);
    expect(policy).not.toMatch(/https?:|'self'|unsafe|connect-src/u);
    expect(page.querySelectorAll('[src], link, iframe')).toHaveLength(0);
  });

  it('refuses a program that could end its element early', () => {
    expect(() => fileText({ ...parts, script: '"</script>"' }, held)).toThrow(RangeError);
    expect(() => fileText({ ...parts, style: '</style>' }, held)).toThrow(RangeError);
  });

  it('is named after the briefing and its edition', () => {
    expect(fileNameOf(held)).toBe(`posisi-terkini-${pack.edition}.html`);
  });
});

it('a block that was cut off is no briefing', () => {
  expect(readHeld('{"storyId":"x"')).toBeUndefined();
  expect(readHeld(null)).toBeUndefined();
  expect(readHeld('{"storyId":"x","language":"id"}')).toBeUndefined();
});

const list = { version: 1, assets: [], file: { script: 'assets/f-1.js', style: 'assets/f-1.css' } };
const answers: Readonly<Record<string, () => Response>> = {
  '/briefing/offline.json': () => Response.json(list),
  '/assets/f-1.js': () => new Response(parts.script),
  '/assets/f-1.css': () => new Response(parts.style),
};

function making(change: Readonly<Record<string, () => Response>> = {}) {
  const shares: number[] = [];
  const all = { ...answers, ...change };
  const made = makeBriefingFile(held, {
    base: '/',
    fetch: async (address) => (all[address] ?? (() => new Response('', { status: 404 })))(),
    onProgress: (share) => shares.push(share),
  });
  return { made, shares };
}

async function problemOf(made: Promise<unknown>): Promise<string> {
  const error: unknown = await made.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return error instanceof TakeAlongError ? error.problem : String(error);
}

describe('makeBriefingFile', () => {
  it('makes the file of what is shown and tells how far it is', async () => {
    const { made, shares } = making();
    const { name, bytes } = await made;
    expect(name).toBe(fileNameOf(held));
    expect(new TextDecoder().decode(bytes)).toBe(fileText(parts, held));
    expect(shares.at(0)).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('says why it cannot be made', async () => {
    const offline = (): Response => {
      throw new TypeError('offline');
    };
    const page = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    expect(await problemOf(making({ '/assets/f-1.js': offline }).made)).toBe('unreachable');
    expect(await problemOf(making({ '/assets/f-1.js': page }).made)).toBe('not-published');
    expect(await problemOf(making({ '/briefing/offline.json': () => Response.json({ off: true }) }).made)).toBe(
      'not-published',
    );
    expect(await problemOf(making({ '/briefing/offline.json': () => new Response('no') }).made)).toBe('not-published');
  });
});
