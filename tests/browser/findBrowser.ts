/** What finding a program needs to know about a machine and may do to it. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The full path of a program, given by path or looked up by name, when it starts and tells its version, asked so (`--version`). */
  readonly working: (program: string, question?: string) => string | undefined;
  /** Where the browser that Playwright downloads would be. */
  readonly downloaded: () => string;
  /** Debian or Ubuntu, with the right to install packages. */
  readonly mayInstallPackages: () => boolean;
  /** Runs a command with its output shown; true when it succeeded. */
  readonly run: (command: string, args: readonly string[]) => boolean;
  readonly say: (line: string) => void;
}

const variables = ['PENDOPO_CHROMIUM', 'CHROME_PATH'];

/** Chromium without the windows that nobody sees: Debian's package of that name. The same tests take half the time in it. */
const shell = 'chromium-headless-shell';

const wholePrograms = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const fonts = 'fonts-liberation';

function chosen({ env, working }: Machine): string | undefined {
  for (const name of variables) {
    const program = env[name];
    if (program === undefined || program === '') continue;
    const path = working(program);
    if (path === undefined) throw new Error(`${name} names ${program}, which does not start`);
    return path;
  }
  return undefined;
}

function firstOf(machine: Machine, programs: readonly string[]): string | undefined {
  for (const program of programs) {
    const path = machine.working(program);
    if (path !== undefined) return path;
  }
  return undefined;
}

/**
 * The Chromium that readers have, for measuring, or `undefined` when this machine has none: what the environment names,
 * what is installed, what Playwright has downloaded. Throws when the environment names one that does not start.
 */
export function findWholeBrowser(machine: Machine): string | undefined {
  return chosen(machine) ?? firstOf(machine, [...wholePrograms, machine.downloaded()]);
}

/** The Chromium to test with, as `findWholeBrowser` looks for it; where it is installed the lighter one. */
export function findBrowser(machine: Machine): string | undefined {
  return chosen(machine) ?? firstOf(machine, [shell, ...wholePrograms, machine.downloaded()]);
}

/** Where the line is dead, it shall be known soon: there are other ways. */
const impatient = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20'];

/** Installs packages of Debian; true when they are there. */
export function installed(packages: readonly string[], { run, say }: Machine): boolean {
  say(`Installing ${packages.join(' and ')} with apt-get …`);
  return (
    run('apt-get', [...impatient, 'update', '-qq']) &&
    run('apt-get', [...impatient, 'install', '-y', '-qq', '--no-install-recommends', ...packages])
  );
}

function installShell(machine: Machine): boolean {
  return installed([shell, fonts], machine);
}

function installChromium(machine: Machine): boolean {
  return installed(['chromium', fonts], machine);
}

function download({ run, say }: Machine): boolean {
  say('Asking Playwright to download one …');
  return run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
}

/** Whether the lighter one should be had as well: on a machine that is there for nothing else. */
function wantsShell(machine: Machine): boolean {
  const { env } = machine;
  return Boolean(env['CI']) && chosen(machine) === undefined && machine.mayInstallPackages() && !machine.working(shell);
}

/** The Chromium to test with; installs one when there is none. Throws with what to do when that fails too. */
export function ensureBrowser(machine: Machine): string {
  const there = findBrowser(machine);
  if (there !== undefined)
    return wantsShell(machine) && installShell(machine) ? (findBrowser(machine) ?? there) : there;
  machine.say('No Chromium here.');
  const ways = machine.mayInstallPackages() ? [installShell, installChromium, download] : [download];
  for (const way of ways) {
    const found = way(machine) ? findBrowser(machine) : undefined;
    if (found !== undefined) return found;
  }
  throw new Error(
    'The browser tests need Chromium, and it could not be installed. Install Chromium or Chrome, ' +
      'or name one: PENDOPO_CHROMIUM=/path/to/chromium npm test',
  );
}
