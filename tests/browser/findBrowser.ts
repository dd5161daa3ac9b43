/** What finding a browser needs to know about a machine and may do to it. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The full path of a program, given by path or looked up by name, when it starts and tells its version. */
  readonly working: (program: string) => string | undefined;
  /** Where the browser that Playwright downloads would be. */
  readonly downloaded: () => string;
  /** Debian or Ubuntu, with the right to install packages. */
  readonly mayInstallPackages: () => boolean;
  /** Runs a command with its output shown; true when it succeeded. */
  readonly run: (command: string, args: readonly string[]) => boolean;
  readonly say: (line: string) => void;
}

const variables = ['PENDOPO_CHROMIUM', 'CHROME_PATH'];

const systemPrograms = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const packages = ['chromium', 'fonts-liberation'];

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

/**
 * The Chromium to test with, or `undefined` when this machine has none: what the environment names, what is installed,
 * what Playwright has downloaded. Throws when the environment names one that does not start.
 */
export function findBrowser(machine: Machine): string | undefined {
  const given = chosen(machine);
  if (given !== undefined) return given;
  for (const program of [...systemPrograms, machine.downloaded()]) {
    const path = machine.working(program);
    if (path !== undefined) return path;
  }
  return undefined;
}

function installPackages({ run, say }: Machine): boolean {
  say(`No Chromium here. Installing ${packages.join(' and ')} with apt-get …`);
  return (
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  );
}

function download({ run, say }: Machine): boolean {
  say('No Chromium here. Asking Playwright to download one …');
  return run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
}

/** The Chromium to test with; installs one when there is none. Throws with what to do when that fails too. */
export function ensureBrowser(machine: Machine): string {
  const there = findBrowser(machine);
  if (there !== undefined) return there;
  const ways = machine.mayInstallPackages() ? [installPackages, download] : [download];
  for (const way of ways) {
    const found = way(machine) ? findBrowser(machine) : undefined;
    if (found !== undefined) return found;
  }
  throw new Error(
    'The browser tests need Chromium, and it could not be installed. Install Chromium or Chrome, ' +
      'or name one: PENDOPO_CHROMIUM=/path/to/chromium npm test',
  );
}
