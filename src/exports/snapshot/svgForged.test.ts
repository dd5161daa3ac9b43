import { describe, expect, it } from 'vitest';
import { fileRequest, fileTools, siteSubject } from '@mocks/fileRequests';
import type { FileRequest } from '@/exports/files/fileRequest';
import { makeFile } from '@/exports/files/makeFile';
import type { SnapshotReading } from './fileReading';
import { readSnapshotFile } from './readSnapshotFile';
import { samenessOf } from './sameness';
import { sealSnapshot } from './seal';
import { isSafeToShow, svgContent, svgWithSnapshot } from './svgFile';

const charts = ['pmi', 'umkm-baru', 'umkm-total', 'qris', 'pdb-industri', 'harbolnas', 'esmart-ikm'] as const;
const presets = ['article', 'square', 'portrait', 'card', 'thumbnail'] as const;
const themes = ['light', 'dark', 'transparent'] as const;

async function svgText(id: string, more: Partial<FileRequest> = {}): Promise<string> {
  const { bytes } = await makeFile(fileRequest('svg', siteSubject(id, { milestones: 'all' }), more), fileTools());
  return new TextDecoder().decode(bytes);
}

async function read(svg: string): Promise<SnapshotReading> {
  const reading = await readSnapshotFile(new TextEncoder().encode(svg));
  if (reading.kind !== 'snapshot') throw new Error(JSON.stringify(reading));
  return reading;
}

const genuine = await svgText('pmi');
const own = await read(genuine);
const rest = genuine.replace(/<metadata.*<\/metadata>/su, '');
const [style = ''] = /<defs><style>.*?<\/style><\/defs>/su.exec(rest) ?? [];
const bare = rest.replace(style, '');

/** The picture as somebody changed it who knows the format: sealed and hashed anew. */
async function forged(svg: string): Promise<SnapshotReading> {
  const { sha256: _seal, ...fields } = own.snapshot;
  return read(svgWithSnapshot(svg, sealSnapshot({ ...fields, content: svgContent(svg) })));
}

function behindRoot(svg: string, more: string): string {
  return svg.replace('>', `>${more}`);
}

const lie = '<text x="40" y="200" font-size="60" fill="#cc0000">PMI 12,3</text>';
const hole = `<defs><style>svg>:not(#f){display:none}</style ></defs><g id="f">${lie}</g><defs><style></style></defs>`;

describe('an SVG of ours', () => {
  it('gives its bare drawing and its typeface', () => {
    expect(own).toMatchObject({ format: 'svg', drawn: bare, sealed: true, whole: true });
    expect(own.format === 'svg' && `<defs><style>${own.style}</style></defs>`).toBe(style);
  });

  it.each(charts)('is safe to show and whole, whatever it is drawn as: %s', async (id) => {
    for (const [index, preset] of presets.entries()) {
      const svg = await svgText(id, { preset, theme: themes[index % 3] ?? 'light', language: index % 2 ? 'id' : 'en' });
      expect([preset, isSafeToShow(svg), (await read(svg)).whole]).toEqual([preset, true, true]);
    }
  });
});

describe('a forged SVG', () => {
  it.each([
    ['hides a false picture behind its style', behindRoot(bare, hole)],
    ['turns itself over', behindRoot(bare, '<defs><style>path{transform:scaleY(-1)}</style></defs>')],
    ['has another rule beside the typeface', behindRoot(bare, style.replace('}</style>', '}text{fill:none}</style>'))],
    ['has its typeface from elsewhere', rest.replace('url(data:font/woff2;base64,', 'url(//evil.example/?')],
    ['has two styles', behindRoot(rest, style)],
    ['has a script', behindRoot(rest, '<script>alert(1)</script>')],
    ['runs something when it is shown', rest.replace('<svg ', '<svg onload="alert(1)" ')],
    ['has a prologue', `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "lol">]>${rest}`],
    ['has its snapshot elsewhere', rest.replace('</svg>', '</svg><!-- -->')],
  ])('is neither whole nor shown when it %s', async (_what, svg) => {
    expect(svg).not.toBe(rest);
    expect((await forged(svg)).whole).toBe(false);
    expect(isSafeToShow(svg)).toBe(false);
  });

  it('may be whole in our own elements, but is not what its data draw', async () => {
    const reading = await forged(rest.replace('</svg>', `${lie}</svg>`));
    expect(samenessOf(reading, own)).toBe('other');
    expect(samenessOf(own, own)).toBe('same');
  });

  it('is told when letters may look like others', async () => {
    const reading = await forged(rest.replace('base64,d09GMg', 'base64,d09GMh'));
    expect(reading.whole).toBe(true);
    expect(samenessOf(reading, own)).toBe('other-typeface');
    // The site's own pictures have no typeface inside.
    expect(samenessOf(await forged(bare), own)).toBe('same');
  });
});

describe('isSafeToShow', () => {
  const bomb = Array.from(
    { length: 20 },
    (_, at) => `<g id="u${at + 1}"><use href="#u${at}"/><use href="#u${at}"/></g>`,
  );
  it.each([
    ['', ''],
    ['no root', '<g/>'],
    ['another namespace', bare.replace('2000/svg', '1999/xhtml')],
    ['elements that multiply', behindRoot(bare, `<defs>${bomb.join('')}</defs>`)],
    ['a picture', behindRoot(bare, '<image href="/robots.txt" width="9" height="9"/>')],
    ['a link', behindRoot(bare, '<a href="https://evil.example/"><text>x</text></a>')],
    ['another document', behindRoot(bare, '<foreignObject/>')],
    ['a style of its own', behindRoot(bare, '<g style="display:none"/>')],
    ['a reference in an attribute', behindRoot(bare, '<rect fill="url(https://evil.example/)"/>')],
    ['a filter', behindRoot(bare, '<rect filter="url(#a)"/>')],
    ['an attribute twice', behindRoot(bare, '<rect x="1" x="2"/>')],
    ['a class', behindRoot(bare, '<rect class="a"/>')],
    ['a number without end', behindRoot(bare, '<rect width="1e9"/>')],
    ['very fine dashes', behindRoot(bare, '<line stroke-dasharray="0.001 0.001"/>')],
    ['an animation', behindRoot(bare, '<animate attributeName="x"/>')],
    ['a comment', behindRoot(bare, '<!-- x -->')],
    ['a second root', `${bare}${bare}`],
    ['an open end', bare.slice(0, -6)],
    ['crossed tags', behindRoot(bare, '<g><text>x</g></text>')],
    ['a strange reference', behindRoot(bare, '<text>&lol;</text>')],
    ['too many elements', behindRoot(bare, '<g/>'.repeat(5000))],
    ['too deep nesting', behindRoot(bare, '<g>'.repeat(20) + '</g>'.repeat(20))],
    ['too long a text', behindRoot(bare, `<text>${'x'.repeat(1_100_000)}</text>`)],
  ])('refuses %s', (_what, svg) => {
    expect(isSafeToShow(svg)).toBe(false);
  });

  it('takes a drawing without snapshot or typeface', () => {
    expect([genuine, rest, bare].map(isSafeToShow)).toEqual([true, true, true]);
  });
});
