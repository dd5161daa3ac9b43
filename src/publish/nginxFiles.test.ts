import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main, writeNginx } from './nginxFiles';
import { headerRules, headersFile } from './security';

const none = { styles: [], scripts: [] };
const site = { origin: 'https://pendopo.example', base: '/pendopo/' };
const rules = headerRules({ page: none, briefing: none, embed: none }, site);

let dist: string;
let out: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'pendopo-'));
  out = join(dist, 'nginx');
  writeFileSync(join(dist, '_headers'), headersFile(rules, site.base));
});

afterEach(() => {
  rmSync(dist, { recursive: true });
});

describe('writeNginx', () => {
  it('writes all that the server includes, in the place it is given', () => {
    writeNginx({ dist, base: site.base, out, place: { root: '/var/www' } });
    const server = readFileSync(join(out, 'conf.d', 'pendopo.conf'), 'utf8');
    expect(server).toContain('\n  root /var/www;\n');
    expect(server).toContain('\n  listen 80;\n');
    const named = [server, readFileSync(join(out, 'pendopo', 'site.conf'), 'utf8')].flatMap((text) => [
      ...text.matchAll(/^\s*include ([^;]+);/gmu),
    ]);
    expect(named.length).toBeGreaterThan(2);
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(out, path)))).toEqual([]);
  });

  it('leaves nothing of an older one', () => {
    writeNginx({ dist, base: site.base, out, place: {} });
    writeFileSync(join(out, 'pendopo', 'old.conf'), '');
    writeNginx({ dist, base: site.base, out, place: {} });
    expect(existsSync(join(out, 'pendopo', 'old.conf'))).toBe(false);
  });

  it('leaves what it has not written, as the folder may be that of the server', () => {
    mkdirSync(join(out, 'conf.d'), { recursive: true });
    const others = [join(out, 'nginx.conf'), join(out, 'conf.d', 'other.conf')];
    for (const path of others) writeFileSync(path, 'kept');
    writeNginx({ dist, base: site.base, out, place: {} });
    expect(others.map((path) => readFileSync(path, 'utf8'))).toEqual(['kept', 'kept']);
  });

  it('says what is missing', () => {
    expect(() => writeNginx({ dist, base: '/', out, place: {} })).toThrow('set PENDOPO_BASE as for the build');
    rmSync(join(dist, '_headers'));
    expect(() => writeNginx({ dist, base: '/', out, place: {} })).toThrow('run npm run build first');
  });
});

describe('npm run nginx', () => {
  it('gives 2 for arguments that it does not know, and 1 without a site', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    vi.stubEnv('PENDOPO_DIST', join(dist, 'none'));
    expect(await main(['--port', '80'])).toBe(2);
    expect(await main([])).toBe(1);
    expect(said).toHaveBeenLastCalledWith(expect.stringContaining('run npm run build first'));
  });

  it('packs the site and writes where it is told', async () => {
    vi.spyOn(console, 'log').mockReturnValue();
    vi.stubEnv('PENDOPO_DIST', dist);
    vi.stubEnv('PENDOPO_BASE', '/pendopo');
    writeFileSync(join(dist, 'index.html'), 'angka '.repeat(500));
    expect(await main(['--listen', '8080', '--out', out])).toBe(0);
    expect(readFileSync(join(out, 'conf.d', 'pendopo.conf'), 'utf8')).toContain('listen 8080;');
    expect(existsSync(join(dist, 'index.html.gz'))).toBe(true);
    expect(existsSync(join(dist, 'index.html.br'))).toBe(false);
  });
});
