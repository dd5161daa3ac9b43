import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inlineHashes, siteHashes } from './inlineHashes';

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

describe('inlineHashes', () => {
  it('names styles and scripts by their text, as it stands, and once', () => {
    const html =
      '<style>\n a{color:red} /* é */</style><script>1<2</script><SCRIPT type="module">2</SCRIPT><script>1<2</script>';
    expect(inlineHashes(html)).toEqual({
      styles: [hash('\n a{color:red} /* é */')],
      scripts: [hash('1<2'), hash('2')],
    });
  });

  it('knows the hash that browsers compute', () => {
    // The example of the Content Security Policy specification.
    expect(inlineHashes("<script>alert('Hello, world.');</script>").scripts).toEqual([
      'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=',
    ]);
  });

  it('leaves out what is a file and what is data', () => {
    const html =
      '<script src="/a.js"></script><script type="module" crossorigin src="/b.js"></script>' +
      '<script type="application/json" data-file="x">{}</script><script type=application/ld+json>{}</script>';
    expect(inlineHashes(html)).toEqual({ styles: [], scripts: [] });
  });
});

describe('siteHashes', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pendopo-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function write(path: string, text: string): void {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  it('reads the front doors and every embed, and keeps the two apart', async () => {
    write('index.html', '<style>a</style><script>1</script>');
    write('en/404.html', '<style>a</style><script>1</script>');
    write('chart/pmi/index.html', '<style>other</style>');
    write('embed/pmi/index.html', '<style>b</style>');
    write('en/embed/iki/index.html', '<style>b</style><style>c</style>');
    // The list of briefings is a page like the others; a briefing has a style of its own.
    write('briefing/index.html', '<style>a</style>');
    write('en/briefing/tale/presenter/index.html', '<style>d</style>');
    expect(await siteHashes(folder)).toEqual({
      page: { styles: [hash('a')], scripts: [hash('1')] },
      briefing: { styles: [hash('d')], scripts: [] },
      embed: { styles: [hash('b'), hash('c')], scripts: [] },
    });
  });

  it('finds nothing in a site without embeds', async () => {
    write('index.html', '<style>a</style>');
    expect((await siteHashes(folder)).embed).toEqual({ styles: [], scripts: [] });
  });
});
