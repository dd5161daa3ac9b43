import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** What stands for npm: it fetches and builds as the environment says. */
const npm = `#!/bin/sh
case "$*" in
  *fetch*) exit "$FETCHED" ;;
  *build*) [ "$BUILT" = 0 ] && mkdir "$PENDOPO_DIST" && echo new > "$PENDOPO_DIST/index.html" ;;
  *nginx*) mkdir -p dist.nginx/pendopo && echo "$HEADERS" > dist.nginx/pendopo/headers.conf ;;
esac
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pendopo-'));
  for (const name of ['bin', 'dist', 'etc', 'etc/pendopo']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'bin', 'npm'), npm, { mode: 0o755 });
  writeFileSync(join(folder, 'dist', 'index.html'), 'old\n');
  writeFileSync(join(folder, 'etc', 'pendopo', 'headers.conf'), 'same\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the job in the folder; gives its exit code and what the site then is. */
function job(how: { readonly FETCHED?: string; readonly BUILT?: string; readonly HEADERS?: string }) {
  const script = readFileSync('deploy/feeds.sh', 'utf8').replaceAll('/etc/nginx', join(folder, 'etc'));
  const usual = { FETCHED: '0', BUILT: '0', HEADERS: 'same' };
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, ...usual, ...how };
  const { status } = spawnSync('sh', { cwd: folder, env, input: script });
  return { status, site: readFileSync(join(folder, 'dist', 'index.html'), 'utf8').trim() };
}

describe('deploy/feeds.sh', () => {
  it('puts the new site in the place of the old one, which it keeps, again and again', () => {
    expect(job({})).toEqual({ status: 0, site: 'new' });
    expect(readFileSync(join(folder, 'dist.last', 'index.html'), 'utf8')).toBe('old\n');
    expect(job({})).toEqual({ status: 0, site: 'new' });
  });

  it('publishes what it has where a fetch fails, and says so at the end', () => {
    expect(job({ FETCHED: '1' })).toEqual({ status: 1, site: 'new' });
  });

  it.each([
    ['the build fails', { BUILT: '1' }],
    ['nginx would send other headers', { HEADERS: 'other' }],
  ])('leaves the site as it is where %s', (_name, how) => {
    expect(job(how)).toEqual({ status: 1, site: 'old' });
  });
});

describe('deploy/feeds.yml', () => {
  it('keeps figures once they are published, so that a failed deployment is tried again', () => {
    const text = readFileSync('deploy/feeds.yml', 'utf8');
    const [build, publish, keep] = ['npm run build', 'actions/deploy-pages', 'git push'].map((step) =>
      text.indexOf(step),
    );
    expect(build).toBeGreaterThan(0);
    expect(publish).toBeGreaterThan(build ?? 0);
    expect(keep).toBeGreaterThan(publish ?? 0);
  });
});
