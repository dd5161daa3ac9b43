import { describe, expect, it } from 'vitest';
import type { Machine } from './findBrowser';
import { ensureNginx, findNginx } from './findNginx';

interface Scene {
  readonly env?: Machine['env'];
  readonly has?: readonly string[];
  /** Packages that can be installed. */
  readonly packages?: readonly string[];
  readonly mayInstallPackages?: boolean;
}

function machineIn({ env = {}, has = [], packages = [], mayInstallPackages = false }: Scene) {
  const there = new Set(has);
  const ran: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    env,
    // nginx knows no `--version`.
    working: (program, question) => (question === '-v' && there.has(program) ? `/found/${program}` : undefined),
    downloaded: () => '',
    mayInstallPackages: () => mayInstallPackages,
    run: (command, args) => {
      ran.push([command, ...args].join(' '));
      const wanted = args.at(-1) ?? '';
      if (args.includes('install') && packages.includes(wanted)) there.add('nginx');
      return !args.includes('install') || packages.includes(wanted);
    },
    say: (line) => said.push(line),
  };
  return { machine, ran, said };
}

describe('findNginx', () => {
  it('takes what the environment names, or what is there', () => {
    const has = ['nginx', '/my/nginx'];
    expect(findNginx(machineIn({ env: { PENDOPO_NGINX: '/my/nginx' }, has }).machine)).toBe('/found//my/nginx');
    expect(findNginx(machineIn({ env: { PENDOPO_NGINX: '' }, has }).machine)).toBe('/found/nginx');
    expect(findNginx(machineIn({}).machine)).toBeUndefined();
  });

  it('refuses a named one that does not start, though another is there', () => {
    const { machine } = machineIn({ env: { PENDOPO_NGINX: '/gone' }, has: ['nginx'] });
    expect(() => findNginx(machine)).toThrow('PENDOPO_NGINX names /gone, which does not start');
  });
});

describe('ensureNginx', () => {
  it('installs nothing where one is', () => {
    const { machine, ran } = machineIn({ env: { CI: 'true' }, has: ['nginx'], mayInstallPackages: true });
    expect(ensureNginx(machine)).toBe('/found/nginx');
    expect(ran).toEqual([]);
  });

  it.each([[['nginx-light', 'nginx']], [['nginx']]])('installs the first that there is of %j', (packages) => {
    const { machine, ran, said } = machineIn({ env: { CI: 'true' }, packages, mayInstallPackages: true });
    expect(ensureNginx(machine)).toBe('/found/nginx');
    expect(ran.at(-1)).toMatch(new RegExp(`install .* ${packages[0]}$`, 'u'));
    expect(said.at(-1)).toContain('Installing');
  });

  it.each([
    ['on somebody’s own machine', { mayInstallPackages: true, packages: ['nginx'] }],
    ['without the right to', { env: { CI: 'true' }, packages: ['nginx'] }],
    ['without a line', { env: { CI: 'true' }, mayInstallPackages: true }],
  ])('does without and says what to do %s', (_, scene) => {
    const { machine, said } = machineIn(scene);
    expect(ensureNginx(machine)).toBeUndefined();
    expect(said.at(-1)).toContain('PENDOPO_NGINX=/path/to/nginx npm test');
  });
});
