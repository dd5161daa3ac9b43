import { describe, expect, it } from 'vitest';
import { ensureBrowser, findBrowser, findWholeBrowser, type Machine } from './findBrowser';

interface Scene {
  readonly env?: Machine['env'];
  /** Programs that work, and where they are. */
  readonly has?: Readonly<Record<string, string>>;
  /** What appears when a command runs; a command that is not here fails. */
  readonly gives?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly mayInstallPackages?: boolean;
}

function machineIn({ env = {}, has = {}, gives = {}, mayInstallPackages = false }: Scene) {
  const there = new Map(Object.entries(has));
  const ran: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    env,
    working: (program) => there.get(program),
    downloaded: () => '/cache/chrome',
    mayInstallPackages: () => mayInstallPackages,
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const brought = Object.entries(gives).find(([start]) => line.startsWith(start))?.[1];
      for (const [name, path] of Object.entries(brought ?? {})) there.set(name, path);
      return brought !== undefined;
    },
    say: (line) => said.push(line),
  };
  return { machine, ran, said };
}

const shell = 'chromium-headless-shell';
const apt = 'apt-get -o Acquire::Retries=0 -o Acquire::http::Timeout=20';
const update = `${apt} update`;
const install = (name: string): string => `${apt} install -y -qq --no-install-recommends ${name}`;

const everything = { '/my/chrome': '/my/chrome', chromium: '/usr/bin/chromium', '/cache/chrome': '/cache/chrome' };

describe('findBrowser', () => {
  it('takes what the environment names before anything else', () => {
    expect(findBrowser(machineIn({ env: { PENDOPO_CHROMIUM: '/my/chrome' }, has: everything }).machine)).toBe(
      '/my/chrome',
    );
    expect(findBrowser(machineIn({ env: { CHROME_PATH: '/my/chrome' }, has: everything }).machine)).toBe('/my/chrome');
  });

  it('refuses a named browser that does not start, though another is there', () => {
    const { machine } = machineIn({ env: { PENDOPO_CHROMIUM: '/gone' }, has: everything });
    expect(() => findBrowser(machine)).toThrow('PENDOPO_CHROMIUM names /gone, which does not start');
  });

  it('ignores an empty name', () => {
    expect(findBrowser(machineIn({ env: { PENDOPO_CHROMIUM: '' }, has: everything }).machine)).toBe(
      '/usr/bin/chromium',
    );
  });

  it('takes the installed one before the downloaded one', () => {
    expect(findBrowser(machineIn({ has: everything }).machine)).toBe('/usr/bin/chromium');
    expect(findBrowser(machineIn({ has: { 'google-chrome': '/opt/chrome' } }).machine)).toBe('/opt/chrome');
    expect(findBrowser(machineIn({ has: { '/cache/chrome': '/cache/chrome' } }).machine)).toBe('/cache/chrome');
  });

  it('takes the lighter one for tests and never for measuring', () => {
    const { machine } = machineIn({ has: { ...everything, [shell]: '/usr/bin/shell' } });
    expect(findBrowser(machine)).toBe('/usr/bin/shell');
    expect(findWholeBrowser(machine)).toBe('/usr/bin/chromium');
    const named = machineIn({
      env: { PENDOPO_CHROMIUM: '/my/chrome' },
      has: { ...everything, [shell]: '/usr/bin/shell' },
    });
    expect(findBrowser(named.machine)).toBe('/my/chrome');
  });

  it('finds nothing on a bare machine and installs nothing', () => {
    const { machine, ran } = machineIn({ mayInstallPackages: true });
    expect(findBrowser(machine)).toBeUndefined();
    expect(ran).toEqual([]);
  });
});

describe('ensureBrowser', () => {
  it('installs nothing when a browser is there', () => {
    const { machine, ran } = machineIn({ has: everything, mayInstallPackages: true });
    expect(ensureBrowser(machine)).toBe('/usr/bin/chromium');
    expect(ran).toEqual([]);
  });

  it('installs the lighter one where it may, and says so', () => {
    const gives = { [update]: {}, [install(shell)]: { [shell]: '/usr/bin/shell' } };
    const { machine, ran, said } = machineIn({ gives, mayInstallPackages: true });
    expect(ensureBrowser(machine)).toBe('/usr/bin/shell');
    expect(ran).toHaveLength(2);
    expect(said.join(' ')).toContain(`Installing ${shell}`);
  });

  it('installs the whole one where the packages know no other', () => {
    const gives = { [update]: {}, [install('chromium')]: { chromium: '/usr/bin/chromium' } };
    expect(ensureBrowser(machineIn({ gives, mayInstallPackages: true }).machine)).toBe('/usr/bin/chromium');
  });

  it('gets the lighter one beside another on a server that only tests, and does without when that fails', () => {
    const gives = { [update]: {}, [install(shell)]: { [shell]: '/usr/bin/shell' } };
    const scene = { has: everything, mayInstallPackages: true };
    const ci = { env: { CI: 'true' } };
    expect(ensureBrowser(machineIn({ ...scene, ...ci, gives }).machine)).toBe('/usr/bin/shell');
    expect(ensureBrowser(machineIn({ ...scene, ...ci }).machine)).toBe('/usr/bin/chromium');
    const named = machineIn({ ...scene, env: { CI: 'true', PENDOPO_CHROMIUM: '/my/chrome' }, gives });
    expect(ensureBrowser(named.machine)).toBe('/my/chrome');
    expect(named.ran).toEqual([]);
  });

  it('downloads where it may not install packages', () => {
    const gives = { 'npx playwright install': { '/cache/chrome': '/cache/chrome' } };
    const { machine, ran } = machineIn({ gives });
    expect(ensureBrowser(machine)).toBe('/cache/chrome');
    expect(ran).toEqual(['npx playwright install --with-deps chromium']);
  });

  it('downloads when the package manager fails or brings a browser that does not start', () => {
    const npx = { 'npx playwright install': { '/cache/chrome': '/cache/chrome' } };
    expect(ensureBrowser(machineIn({ gives: npx, mayInstallPackages: true }).machine)).toBe('/cache/chrome');
    const stub = { [update]: {}, [install(shell)]: {}, [install('chromium')]: {}, ...npx };
    expect(ensureBrowser(machineIn({ gives: stub, mayInstallPackages: true }).machine)).toBe('/cache/chrome');
  });

  it('says what to do when nothing helps', () => {
    expect(() => ensureBrowser(machineIn({ mayInstallPackages: true }).machine)).toThrow('PENDOPO_CHROMIUM=');
  });
});
